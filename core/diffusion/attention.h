// Transformer2DModel of Stable Diffusion 1.5, cut in two at its cross-attention, so that what lies
// before it is computed once for all classes.
#pragma once

#include "diffusion/layers.h"

namespace cyto {

/// What an evaluation is conditioned on; exactly one of the two is defined.
struct Conditioning {
    /// [B, D]: every row of the context is this one. Cross-attention over identical keys is uniform
    /// whatever the query, hence the exact shortcut to_out(to_v(row)) (method.md section 1).
    torch::Tensor row;
    /// [B, L, D]: the general path.
    torch::Tensor context;
};

/// softmax(Q K^T / sqrt(d)) V in bounded memory. q [B, N, C], k and v [B, L, C] -> [B, N, C].
[[nodiscard]] torch::Tensor multiHeadAttention(
    const torch::Tensor &q, const torch::Tensor &k, const torch::Tensor &v, int64_t heads, bool upcast = false);

class Attention : public torch::nn::Module {
public:
    Attention(int64_t channels, int64_t contextChannels, int64_t heads, bool upcast);
    torch::Tensor selfAttention(const torch::Tensor &x) const; ///< [B, N, C]
    /// The general path gives [B, N, C], the replicated one [B, 1, C] (to be broadcast).
    torch::Tensor crossAttention(const torch::Tensor &x, const Conditioning &c) const;

private:
    std::shared_ptr<Linear> m_q, m_k, m_v, m_out;
    int64_t m_heads;
    bool m_upcast;
};

class SpatialTransformer : public torch::nn::Module {
public:
    SpatialTransformer(
        int64_t channels, int64_t contextChannels, int64_t heads, int64_t groups, bool linearProjection, bool upcast);
    /// Norm, projection and self-attention: [B, C, H, W] -> tokens [B, H W, C].
    torch::Tensor enter(const torch::Tensor &x) const;
    /// Cross-attention, feed-forward, projection, residual. @param x the input of enter()
    torch::Tensor leave(const torch::Tensor &tokens, const torch::Tensor &x, const Conditioning &c) const;

private:
    std::shared_ptr<GroupNorm> m_norm;
    std::shared_ptr<LayerNorm> m_norm1, m_norm2, m_norm3;
    std::shared_ptr<Attention> m_attn1, m_attn2;
    std::shared_ptr<Linear> m_ffIn, m_ffOut, m_linIn, m_linOut;
    std::shared_ptr<Conv2d> m_convIn, m_convOut;
};

/// The autoencoder's single-head attention block over pixels.
class PixelAttention : public torch::nn::Module {
public:
    PixelAttention(int64_t channels, int64_t groups, double eps);
    torch::Tensor forward(const torch::Tensor &x) const; ///< [B, C, H, W]

private:
    std::shared_ptr<GroupNorm> m_norm;
    std::shared_ptr<Linear> m_q, m_k, m_v, m_out;
};

} // namespace cyto
