// The denoiser's training loss (method.md sections 1 and 2), with the contrast between conditions.
#pragma once

#include "diffusion/model_settings.h"
#include "diffusion/noise_schedule.h"
#include "diffusion/unet.h"
#include "training/data_loader.h"
#include "training/train_config.h"

#include <torch/nn/module.h>

namespace cyto {

/// A linear classifier on what the denoiser's trunk, which no condition reaches, makes of a noisy latent,
/// averaged over its positions. It lives while training alone: through it the trunk learns from every
/// image, against all classes at once and at little cost, what the contrast between two conditions then
/// draws on.
class TrunkClassifier final : public torch::nn::Module {
public:
    /// @param width channels of the trunk's result, see trunkWidth()
    TrunkClassifier(int64_t width, int64_t classes);
    /// @return logits [B, classes]
    [[nodiscard]] torch::Tensor forward(const UNetState &trunk) const;

private:
    torch::Tensor m_weight, m_bias;
};

/// Channels of what the trunk hands to the first conditioned block.
[[nodiscard]] int64_t trunkWidth(const UNet &unet);

struct DenoiserLoss {
    torch::Tensor total; ///< to be differentiated
    double denoising = 0.0; ///< min-SNR weighted squared error
    double contrast = 0.0; ///< cross-entropy between conditions, 0 when off
    double contrastAccuracy = 0.0; ///< share of samples whose true condition had the least error
    double trunkClass = 0.0; ///< cross-entropy of the trunk's classifier, 0 when off
    double trunkClassAccuracy = 0.0; ///< at all noise levels together
};

/// Row vectors of the classes, float32 [C, width]: the first row of ModelSettings::contextOf.
[[nodiscard]] torch::Tensor classRows(const ModelSettings &settings);

/// Disc of the classifier: float32 [1, 1, h, w], 1 inside.
[[nodiscard]] torch::Tensor discMask(int64_t height, int64_t width, double radiusFraction);

/// @param z0 scaled latents [B, C, h, w]; labels and mixing from `batch`. Beyond the first
///        config.denoisedImages (0 = all) images teach the trunk's classifier alone.
/// @param confusion float [C, C], row = truth: how often a wrong condition came too near; drives the
///        draw of hard negatives and is updated; may be undefined
/// @param classifier of the trunk; null where trunkClassWeight is 0
/// @param key of all random draws of this step
[[nodiscard]] DenoiserLoss denoiserLoss(const UNet &unet, const NoiseSchedule &schedule, const DenoiserConfig &config,
    const torch::Tensor &rows, const torch::Tensor &z0, const Batch &batch, torch::Tensor confusion,
    const TrunkClassifier *classifier, std::uint64_t key);

} // namespace cyto
