// UNet2DConditionModel once more, in float64 and nothing but LibTorch's own operators: no steps, no trunk, no fast
// layout, no shortcut for a replicated context. What the program's network must agree with.
#pragma once

#include "diffusion/unet.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace cyto::test {

class ReferenceUNet {
public:
    explicit ReferenceUNet(const UNet &unet) : m_config(unet.config())
    {
        for (const auto &item : unet.named_parameters())
            m_parameters[item.key()] = item.value().detach().to(torch::kDouble).contiguous();
    }

    /// @param context [B, L, D]
    [[nodiscard]] torch::Tensor forward(
        const torch::Tensor &sample, const torch::Tensor &t, const torch::Tensor &context) const
    {
        const size_t blocks = m_config.blockOutChannels.size();
        const torch::Tensor time = torch::silu(timeEmbedding(t)), c = context.to(torch::kDouble);
        torch::Tensor h = conv("conv_in", sample.to(torch::kDouble), 1, 1);
        std::vector<torch::Tensor> skips {h};
        for (size_t b = 0; b < blocks; ++b) {
            const std::string block = "down_blocks." + std::to_string(b);
            for (int i = 0; i < m_config.layersPerBlock[b]; ++i) {
                h = resnet(block + ".resnets." + std::to_string(i), h, time);
                if (m_config.downAttention[b])
                    h = transformer(block + ".attentions." + std::to_string(i), h, c, m_config.heads[b]);
                skips.push_back(h);
            }
            if (b + 1 < blocks) {
                h = conv(block + ".downsamplers.0.conv", h, 2, 1);
                skips.push_back(h);
            }
        }
        h = resnet("mid_block.resnets.0", h, time);
        h = transformer("mid_block.attentions.0", h, c, m_config.heads.back());
        h = resnet("mid_block.resnets.1", h, time);
        for (size_t b = 0; b < blocks; ++b) {
            const std::string block = "up_blocks." + std::to_string(b);
            for (int i = 0; i <= m_config.layersPerBlock[blocks - 1 - b]; ++i) {
                h = resnet(block + ".resnets." + std::to_string(i), torch::cat({h, skips.back()}, 1), time);
                skips.pop_back();
                if (m_config.upAttention[b])
                    h = transformer(block + ".attentions." + std::to_string(i), h, c, m_config.heads[blocks - 1 - b]);
            }
            if (b + 1 < blocks)
                h = conv(block + ".upsamplers.0.conv", nearest(h, skips.back().size(2), skips.back().size(3)), 1, 1);
        }
        return conv("conv_out", torch::silu(norm("conv_norm_out", h, m_config.normEps)), 1, 1);
    }

private:
    [[nodiscard]] const torch::Tensor &at(const std::string &name) const { return m_parameters.at(name); }
    [[nodiscard]] torch::Tensor conv(const std::string &name, const torch::Tensor &x, int stride, int padding) const
    {
        return torch::conv2d(x, at(name + ".weight"), at(name + ".bias"), stride, padding);
    }
    [[nodiscard]] torch::Tensor linear(const std::string &name, const torch::Tensor &x) const
    {
        const torch::Tensor y = torch::matmul(x, at(name + ".weight").t());
        return m_parameters.count(name + ".bias") > 0 ? y + at(name + ".bias") : y;
    }
    [[nodiscard]] torch::Tensor norm(const std::string &name, const torch::Tensor &x, double eps) const
    {
        return torch::group_norm(x, m_config.normGroups, at(name + ".weight"), at(name + ".bias"), eps);
    }
    [[nodiscard]] torch::Tensor layerNorm(const std::string &name, const torch::Tensor &x) const
    {
        return torch::layer_norm(x, {x.size(-1)}, at(name + ".weight"), at(name + ".bias"), 1e-5);
    }
    /// Pixel y of the result is pixel floor(y * H / height) of x.
    [[nodiscard]] static torch::Tensor nearest(const torch::Tensor &x, int64_t height, int64_t width)
    {
        const auto from = [](int64_t in, int64_t out) {
            return torch::div(torch::arange(out, torch::kLong) * in, out, "floor");
        };
        return x.index_select(2, from(x.size(2), height)).index_select(3, from(x.size(3), width));
    }
    [[nodiscard]] torch::Tensor timeEmbedding(const torch::Tensor &t) const
    {
        const int64_t half = m_config.blockOutChannels.front() / 2;
        const torch::Tensor i = torch::arange(half, torch::kDouble);
        const torch::Tensor angles = t.to(torch::kDouble).unsqueeze(1)
            * torch::pow(10000.0, -i / static_cast<double>(half - m_config.freqShift)).unsqueeze(0);
        const torch::Tensor e = torch::cat({angles.cos(), angles.sin()}, 1);
        return linear("time_embedding.linear_2", torch::silu(linear("time_embedding.linear_1", e)));
    }
    [[nodiscard]] torch::Tensor resnet(const std::string &name, const torch::Tensor &x, const torch::Tensor &time) const
    {
        torch::Tensor h = conv(name + ".conv1", torch::silu(norm(name + ".norm1", x, m_config.normEps)), 1, 1);
        h = h + linear(name + ".time_emb_proj", time).unsqueeze(-1).unsqueeze(-1);
        h = conv(name + ".conv2", torch::silu(norm(name + ".norm2", h, m_config.normEps)), 1, 1);
        return h
            + (m_parameters.count(name + ".conv_shortcut.weight") > 0 ? conv(name + ".conv_shortcut", x, 1, 0) : x);
    }
    [[nodiscard]] torch::Tensor attention(
        const std::string &name, const torch::Tensor &x, const torch::Tensor &context, int64_t heads) const
    {
        const torch::Tensor q = linear(name + ".to_q", x), k = linear(name + ".to_k", context);
        const torch::Tensor v = linear(name + ".to_v", context);
        const int64_t d = q.size(2) / heads;
        std::vector<torch::Tensor> parts;
        for (int64_t head = 0; head < heads; ++head) {
            const auto part = [&](const torch::Tensor &y) { return y.narrow(2, head * d, d); };
            const torch::Tensor scores = torch::matmul(part(q), part(k).transpose(1, 2)) / std::sqrt(double(d));
            parts.push_back(torch::matmul(torch::softmax(scores, -1), part(v)));
        }
        return linear(name + ".to_out.0", torch::cat(parts, 2));
    }
    [[nodiscard]] torch::Tensor transformer(
        const std::string &name, const torch::Tensor &x, const torch::Tensor &context, int64_t heads) const
    {
        const std::string block = name + ".transformer_blocks.0";
        torch::Tensor h = conv(name + ".proj_in", norm(name + ".norm", x, 1e-6), 1, 0).flatten(2).transpose(1, 2);
        const torch::Tensor own = layerNorm(block + ".norm1", h);
        h = h + attention(block + ".attn1", own, own, heads);
        h = h + attention(block + ".attn2", layerNorm(block + ".norm2", h), context, heads);
        const auto gates = linear(block + ".ff.net.0.proj", layerNorm(block + ".norm3", h)).chunk(2, -1);
        h = h + linear(block + ".ff.net.2", gates[0] * torch::gelu(gates[1]));
        return conv(name + ".proj_out", h.transpose(1, 2).reshape(x.sizes()), 1, 0) + x;
    }

    UNetConfig m_config;
    std::map<std::string, torch::Tensor> m_parameters;
};

} // namespace cyto::test
