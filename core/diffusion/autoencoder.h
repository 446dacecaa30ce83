// AutoencoderKL: between images and latents.
#pragma once

#include "diffusion/attention.h"
#include "diffusion/model_config.h"

namespace cyto {

/// A diagonal normal distribution over latents, unscaled.
struct Posterior {
    torch::Tensor mean; ///< [B, latent, H / f, W / f]
    torch::Tensor logVariance; ///< clamped to [-30, 20]
    /// mean + exp(logVariance / 2) noise
    [[nodiscard]] torch::Tensor sample(const torch::Tensor &noise) const;
};

class AutoencoderHalf;

class Autoencoder : public torch::nn::Module {
public:
    explicit Autoencoder(const AutoencoderConfig &config);
    // Both take any floating-point type and compute in that of the weights: a denoiser that is trained in bf16 has an
    // autoencoder in float32.
    /// @param image [B, 3, H, W] in [-1, 1]; H and W at least the down factor
    [[nodiscard]] Posterior encode(const torch::Tensor &image) const;
    /// @param latent unscaled [B, latent, h, w] -> [B, 3, f h, f w], about [-1, 1]
    [[nodiscard]] torch::Tensor decode(const torch::Tensor &latent) const;
    [[nodiscard]] const AutoencoderConfig &config() const { return m_config; }

private:
    [[nodiscard]] torch::Tensor inOwnType(const torch::Tensor &x) const;

    AutoencoderConfig m_config;
    std::shared_ptr<AutoencoderHalf> m_encoder, m_decoder;
    std::shared_ptr<Conv2d> m_quant, m_postQuant;
};

} // namespace cyto
