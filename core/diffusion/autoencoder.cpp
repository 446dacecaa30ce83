#include "diffusion/autoencoder.h"

#include "diffusion/channels_last.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <algorithm>
#include <functional>
#include <vector>

namespace cyto {

namespace {
constexpr double kEps = 1e-6;
/// Of images that a processor encodes at once: what a layer writes is then still in the caches when the
/// next one reads it.
constexpr int64_t kPixelsAtOnce = 4 * 128 * 128;
} // namespace

torch::Tensor Posterior::sample(const torch::Tensor &noise) const
{
    return mean + torch::exp(0.5 * logVariance) * noise;
}

/// Encoder or decoder: the same parts in another order.
class AutoencoderHalf : public torch::nn::Module {
public:
    AutoencoderHalf(const AutoencoderConfig &config, bool encoder) : m_groups(config.normGroups)
    {
        const auto &channels = config.blockOutChannels;
        if (encoder) {
            addConv("conv_in", config.inChannels, channels.front());
            auto blocks = register_module("down_blocks", std::make_shared<ModuleGroup>());
            int64_t in = channels.front();
            for (size_t b = 0; b < channels.size(); ++b) {
                auto block = blocks->group(std::to_string(b));
                for (int64_t layer = 0; layer < config.layersPerBlock; ++layer)
                    addResnet(block, layer, layer == 0 ? in : channels[b], channels[b]);
                // Without a resnet the strided convolution widens nothing: channels change there.
                if (b + 1 < channels.size())
                    addDownsample(block, channels[b]);
                in = channels[b];
            }
            addMid(config);
            addOut(channels.back(), 2 * config.latentChannels);
        } else {
            addConv("conv_in", config.latentChannels, channels.back());
            addMid(config);
            auto blocks = register_module("up_blocks", std::make_shared<ModuleGroup>());
            int64_t in = channels.back();
            for (size_t b = 0; b < channels.size(); ++b) {
                auto block = blocks->group(std::to_string(b));
                const int64_t out = channels[channels.size() - 1 - b];
                for (int64_t layer = 0; layer <= config.layersPerBlock; ++layer)
                    addResnet(block, layer, layer == 0 ? in : out, out);
                if (b + 1 < channels.size())
                    addUpsample(block, out);
                in = out;
            }
            addOut(channels.front(), config.outChannels);
        }
    }

    torch::Tensor forward(torch::Tensor h) const
    {
        h = inFastLayout(h);
        for (const auto &step : m_steps)
            h = step(h);
        return h.contiguous();
    }

private:
    void addConv(const std::string &name, int64_t in, int64_t out)
    {
        auto conv = register_module(name, std::make_shared<Conv2d>(in, out, 3, 1, 1));
        m_steps.emplace_back([conv](const torch::Tensor &x) { return conv->forward(x); });
    }
    void addResnet(const std::shared_ptr<ModuleGroup> &block, int64_t index, int64_t in, int64_t out)
    {
        auto resnet = block->group("resnets")->add(
            std::to_string(index), std::make_shared<ResnetBlock>(in, out, 0, m_groups, kEps));
        m_steps.emplace_back([resnet](const torch::Tensor &x) { return resnet->forward(x, {}); });
    }
    void addDownsample(const std::shared_ptr<ModuleGroup> &block, int64_t channels)
    {
        auto conv = block->group("downsamplers")
                        ->group("0")
                        ->add("conv", std::make_shared<Conv2d>(channels, channels, 3, 2, 0));
        m_steps.emplace_back([conv](const torch::Tensor &x) {
            return conv->forward(torch::constant_pad_nd(x, {0, 1, 0, 1}));
        });
    }
    void addUpsample(const std::shared_ptr<ModuleGroup> &block, int64_t channels)
    {
        auto conv =
            block->group("upsamplers")->group("0")->add("conv", std::make_shared<Conv2d>(channels, channels, 3, 1, 1));
        m_steps.emplace_back([conv](const torch::Tensor &x) {
            return conv->forward(torch::upsample_nearest2d(x, torch::IntArrayRef {2 * x.size(2), 2 * x.size(3)}));
        });
    }
    void addMid(const AutoencoderConfig &config)
    {
        auto mid = register_module("mid_block", std::make_shared<ModuleGroup>());
        const int64_t c = config.blockOutChannels.back();
        addResnet(mid, 0, c, c);
        if (config.midAttention) {
            auto attention = mid->group("attentions")->add("0", std::make_shared<PixelAttention>(c, m_groups, kEps));
            m_steps.emplace_back([attention](const torch::Tensor &x) { return attention->forward(x); });
        }
        addResnet(mid, 1, c, c);
    }
    void addOut(int64_t in, int64_t out)
    {
        auto norm = register_module("conv_norm_out", std::make_shared<GroupNorm>(m_groups, in, kEps));
        auto conv = register_module("conv_out", std::make_shared<Conv2d>(in, out, 3, 1, 1));
        m_steps.emplace_back(
            [norm, conv](const torch::Tensor &x) { return conv->forward(torch::silu(norm->forward(x))); });
    }

    int64_t m_groups;
    std::vector<std::function<torch::Tensor(const torch::Tensor &)>> m_steps;
};

Autoencoder::Autoencoder(const AutoencoderConfig &config)
    : m_config(config)
    , m_encoder(register_module("encoder", std::make_shared<AutoencoderHalf>(config, true)))
    , m_decoder(register_module("decoder", std::make_shared<AutoencoderHalf>(config, false)))
{
    const int64_t l = config.latentChannels;
    if (config.quantConv)
        m_quant = register_module("quant_conv", std::make_shared<Conv2d>(2 * l, 2 * l, 1));
    if (config.postQuantConv)
        m_postQuant = register_module("post_quant_conv", std::make_shared<Conv2d>(l, l, 1));
}

torch::Tensor Autoencoder::inOwnType(const torch::Tensor &x) const
{
    return x.to(m_encoder->parameters().front().scalar_type());
}

Posterior Autoencoder::encode(const torch::Tensor &given) const
{
    const torch::Tensor image = inOwnType(given);
    const int64_t atOnce = std::max<int64_t>(1, kPixelsAtOnce / (image.size(2) * image.size(3)));
    torch::Tensor moments;
    if (image.device().is_cpu() && !at::GradMode::is_enabled() && image.size(0) > atOnce) {
        std::vector<torch::Tensor> parts;
        for (const torch::Tensor &part : image.split(atOnce))
            parts.push_back(m_encoder->forward(part));
        moments = torch::cat(parts);
    } else {
        moments = m_encoder->forward(image);
    }
    if (m_quant)
        moments = m_quant->forward(moments);
    const auto parts = moments.chunk(2, 1);
    return {parts[0], parts[1].clamp(-30.0, 20.0)};
}

torch::Tensor Autoencoder::decode(const torch::Tensor &given) const
{
    const torch::Tensor latent = inOwnType(given);
    return m_decoder->forward(m_postQuant ? m_postQuant->forward(latent) : latent);
}

} // namespace cyto
