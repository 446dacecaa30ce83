// What the baseline networks have in common. Parameters and buffers carry torchvision's names.
#pragma once

#include "baselines/vision_config.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <memory>

namespace cyto {

class VisionNetwork : public torch::nn::Module {
public:
    /// Logits [B, classes]. @param images float32 [B, 3, h, w] in [-1, 1]
    /// @param training source of what training draws at random (dropout, stochastic depth), which also says that
    ///        batch statistics are used and gathered; null: inference, in which nothing is written
    [[nodiscard]] virtual torch::Tensor forward(const torch::Tensor &images, at::Generator *training) = 0;
    /// Fills all parameters as torchvision does for training from nothing; deterministic in the generator.
    virtual void initialise(at::Generator &generator) = 0;
    /// Name of the last layer, whose shape follows from the number of classes.
    [[nodiscard]] virtual std::string headName() const = 0;

    [[nodiscard]] const VisionConfig &config() const { return m_config; }

protected:
    explicit VisionNetwork(VisionConfig config) : m_config(std::move(config)) { }
    /// Brings [-1, 1] to what the weights expect.
    [[nodiscard]] torch::Tensor normalised(const torch::Tensor &images) const;

private:
    VisionConfig m_config;
};

/// Its parameters are allocated, not filled.
[[nodiscard]] std::shared_ptr<VisionNetwork> makeVisionNetwork(const VisionConfig &config, int classes);

/// Zeroes values with this probability and scales the others up. @param training null: nothing is done
[[nodiscard]] torch::Tensor dropout(const torch::Tensor &x, double probability, at::Generator *training);

} // namespace cyto
