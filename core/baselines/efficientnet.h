// torchvision's EfficientNet with the blocks of EfficientNetV2.
#pragma once

#include "baselines/vision_network.h"
#include "diffusion/layers.h"

namespace cyto {

class ConvNorm;
class EfficientNetBlock;

class EfficientNet final : public VisionNetwork {
public:
    /// @param config holds an EfficientNetConfig
    EfficientNet(const VisionConfig &config, int classes);
    [[nodiscard]] torch::Tensor forward(const torch::Tensor &images, at::Generator *training) override;
    void initialise(at::Generator &generator) override;
    [[nodiscard]] std::string headName() const override { return "classifier.1"; }

private:
    EfficientNetConfig m_shape;
    std::shared_ptr<ConvNorm> m_stem, m_last;
    std::vector<std::shared_ptr<EfficientNetBlock>> m_blocks;
    std::shared_ptr<Linear> m_head;
};

} // namespace cyto
