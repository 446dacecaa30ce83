// Shapes of the baseline networks, as config.json beside their weights says them. No LibTorch here.
#pragma once

#include "domain/error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace cyto {

/// Vision transformer (Dosovitskiy et al., ICLR 2021); the defaults are ViT-B/16.
struct VitConfig {
    std::int64_t imageSize = 224; ///< pixels; a multiple of patchSize
    std::int64_t patchSize = 16;
    std::int64_t layers = 12, heads = 12, hidden = 768, mlp = 3072;
    double dropout = 0.0;
};

/// Blocks of one resolution. The first has the stride, and the channels of the stage before as its input.
struct EfficientNetStage {
    std::string block = "mbconv"; ///< or "fused": one full convolution in place of expansion and depthwise
    std::int64_t expand = 4, kernel = 3, stride = 1, channels = 24, layers = 1;
    [[nodiscard]] bool fused() const { return block == "fused"; }
};

/// EfficientNetV2 (Tan and Le, ICML 2021).
struct EfficientNetConfig {
    std::int64_t stemChannels = 24, headChannels = 1280;
    std::vector<EfficientNetStage> stages;
    double dropout = 0.2;
    double stochasticDepth = 0.2; ///< probability that the last residual branch is left out of a training step
    double normEpsilon = 1e-3;
    /// TensorFlow's "same": of an odd number of border pixels the extra one is at the right and bottom.
    bool samePadding = false;
};

struct VisionConfig {
    std::variant<VitConfig, EfficientNetConfig> network;
    /// What the weights expect of the input: "minus_one_to_one", or "imagenet" (torchvision's mean and
    /// standard deviation).
    std::string normalisation = "minus_one_to_one";

    /// "architecture" is "vit", "efficientnet_v2", or a published shape that further fields may change:
    /// vit_b_16, vit_b_32, vit_l_16, efficientnet_v2_s, efficientnet_v2_m, efficientnet_v2_l.
    [[nodiscard]] static Expected<VisionConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

} // namespace cyto
