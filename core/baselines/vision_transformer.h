// torchvision's VisionTransformer.
#pragma once

#include "baselines/vision_network.h"
#include "diffusion/layers.h"

namespace cyto {

class VitLayer;

class VisionTransformer final : public VisionNetwork {
public:
    /// @param config holds a VitConfig
    VisionTransformer(const VisionConfig &config, int classes);
    [[nodiscard]] torch::Tensor forward(const torch::Tensor &images, at::Generator *training) override;
    void initialise(at::Generator &generator) override;
    [[nodiscard]] std::string headName() const override { return "heads.head"; }

private:
    VitConfig m_shape;
    torch::Tensor m_classToken, m_position;
    std::shared_ptr<Conv2d> m_patches;
    std::vector<std::shared_ptr<VitLayer>> m_layers;
    std::shared_ptr<LayerNorm> m_norm;
    std::shared_ptr<Linear> m_head;
};

/// A learned position embedding [1, 1 + n * n, hidden] for another number of patches, as torchvision's
/// interpolate_embeddings: the class token's stays, the grid is interpolated (bicubic, corners aligned).
/// Undefined where the grid is not square.
[[nodiscard]] torch::Tensor resizedPosition(const torch::Tensor &position, int64_t tokens);

} // namespace cyto
