#include "diffusion/unet.h"

#include "diffusion/channels_last.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace cyto {

UNetState UNetState::select(const torch::Tensor &rows) const
{
    UNetState s;
    s.h = selectRows(h, rows);
    s.temb = temb.index_select(0, rows);
    if (residual.defined())
        s.residual = selectRows(residual, rows);
    s.skips.reserve(skips.size());
    for (const torch::Tensor &skip : skips)
        s.skips.push_back(selectRows(skip, rows));
    return s;
}

UNet::UNet(const UNetConfig &config) : m_config(config)
{
    const int64_t c0 = config.blockOutChannels.front();
    auto convIn = register_module("conv_in", std::make_shared<Conv2d>(config.inChannels, c0, 3, 1, 1));
    auto time = register_module("time_embedding", std::make_shared<ModuleGroup>());
    m_time1 = time->add("linear_1", std::make_shared<Linear>(c0, 4 * c0));
    m_time2 = time->add("linear_2", std::make_shared<Linear>(4 * c0, 4 * c0));

    m_steps.push_back({[convIn](UNetState &s, const Conditioning &) { s.h = convIn->forward(s.h); }});
    addPushSkip();
    buildDown(register_module("down_blocks", std::make_shared<ModuleGroup>()));
    if (config.midBlock == MidBlock::CrossAttention) {
        auto mid = register_module("mid_block", std::make_shared<ModuleGroup>());
        const int64_t c = config.blockOutChannels.back();
        addResnet(mid, 0, c, c, false);
        addTransformer(mid, 0, c, config.heads.back());
        addResnet(mid, 1, c, c, false);
    }
    buildUp(register_module("up_blocks", std::make_shared<ModuleGroup>()));
    auto norm = register_module("conv_norm_out", std::make_shared<GroupNorm>(config.normGroups, c0, config.normEps));
    auto convOut = register_module("conv_out", std::make_shared<Conv2d>(c0, config.outChannels, 3, 1, 1));
    m_steps.push_back({[norm, convOut](UNetState &s, const Conditioning &) {
        s.h = convOut->forward(torch::silu(norm->forward(s.h)));
    }});
    m_firstConditioned = static_cast<size_t>(
        std::find_if(m_steps.begin(), m_steps.end(), [](const Step &s) { return s.conditioned; }) - m_steps.begin());
}

void UNet::addResnet(const std::shared_ptr<ModuleGroup> &group, int index, int64_t in, int64_t out, bool fromSkip)
{
    auto resnet = group->group("resnets")->add(std::to_string(index),
        std::make_shared<ResnetBlock>(in, out, 4 * m_config.blockOutChannels.front(), m_config.normGroups,
            m_config.normEps, m_config.scaleShift));
    m_steps.push_back({[resnet, fromSkip](UNetState &s, const Conditioning &) {
        if (fromSkip) {
            s.h = torch::cat({s.h, s.skips.back()}, 1);
            s.skips.pop_back();
        }
        s.h = resnet->forward(s.h, s.temb);
    }});
}

void UNet::addTransformer(const std::shared_ptr<ModuleGroup> &group, int index, int64_t channels, int64_t heads)
{
    auto transformer = group->group("attentions")
                           ->add(std::to_string(index),
                               std::make_shared<SpatialTransformer>(channels, m_config.crossAttentionDim, heads,
                                   m_config.normGroups, m_config.linearProjection, m_config.upcastAttention));
    m_steps.push_back({[transformer](UNetState &s, const Conditioning &) {
        s.residual = s.h;
        s.h = transformer->enter(s.residual);
    }});
    m_steps.push_back({[transformer](UNetState &s, const Conditioning &c) {
                           s.h = transformer->leave(s.h, s.residual, c);
                           s.residual = torch::Tensor();
                       },
        true});
}

void UNet::addPushSkip()
{
    m_steps.push_back({[](UNetState &s, const Conditioning &) { s.skips.push_back(s.h); }});
}

void UNet::buildDown(const std::shared_ptr<ModuleGroup> &blocks)
{
    const auto &channels = m_config.blockOutChannels;
    int64_t in = channels.front();
    for (size_t b = 0; b < channels.size(); ++b) {
        auto block = blocks->group(std::to_string(b));
        const int64_t out = channels[b];
        for (int layer = 0; layer < m_config.layersPerBlock[b]; ++layer) {
            addResnet(block, layer, layer == 0 ? in : out, out, false);
            if (m_config.downAttention[b])
                addTransformer(block, layer, out, m_config.heads[b]);
            addPushSkip();
        }
        if (b + 1 < channels.size()) {
            const int64_t padding = m_config.downsamplePadding;
            auto conv = block->group("downsamplers")
                            ->group("0")
                            ->add("conv", std::make_shared<Conv2d>(out, out, 3, 2, padding));
            m_steps.push_back({[conv, padding](UNetState &s, const Conditioning &) {
                // Without padding of its own the convolution pads right and below, as diffusers does.
                s.h = conv->forward(padding == 0 ? torch::constant_pad_nd(s.h, {0, 1, 0, 1}) : s.h);
            }});
            addPushSkip();
        }
        in = out;
    }
}

void UNet::buildUp(const std::shared_ptr<ModuleGroup> &blocks)
{
    const std::vector<int64_t> channels(m_config.blockOutChannels.rbegin(), m_config.blockOutChannels.rend());
    const std::vector<int64_t> heads(m_config.heads.rbegin(), m_config.heads.rend());
    const std::vector<int64_t> layers(m_config.layersPerBlock.rbegin(), m_config.layersPerBlock.rend());
    int64_t previous = channels.front();
    for (size_t b = 0; b < channels.size(); ++b) {
        auto block = blocks->group(std::to_string(b));
        const int64_t out = channels[b];
        const int64_t skipLast = channels[std::min(b + 1, channels.size() - 1)];
        for (int layer = 0; layer <= layers[b]; ++layer) {
            const int64_t skip = layer == layers[b] ? skipLast : out;
            addResnet(block, layer, (layer == 0 ? previous : out) + skip, out, true);
            if (m_config.upAttention[b])
                addTransformer(block, layer, out, heads[b]);
        }
        if (b + 1 < channels.size()) {
            auto conv =
                block->group("upsamplers")->group("0")->add("conv", std::make_shared<Conv2d>(out, out, 3, 1, 1));
            m_steps.push_back({[conv](UNetState &s, const Conditioning &) {
                // The skip that comes next fixes the size, so that odd latents (45 x 45) work.
                const torch::Tensor &skip = s.skips.back();
                s.h = conv->forward(torch::upsample_nearest2d(s.h, torch::IntArrayRef {skip.size(2), skip.size(3)}));
            }});
        }
        previous = out;
    }
}

torch::Tensor UNet::timeEmbedding(const torch::Tensor &t, torch::ScalarType type) const
{
    const int64_t dim = m_config.blockOutChannels.front();
    const int64_t half = dim / 2;
    const auto options = torch::TensorOptions().dtype(torch::kFloat).device(t.device());
    const torch::Tensor frequencies = torch::exp(torch::arange(half, options)
        * (-std::log(10000.0) / (static_cast<double>(half) - static_cast<double>(m_config.freqShift))));
    const torch::Tensor angles = t.to(torch::kFloat).unsqueeze(1) * frequencies.unsqueeze(0);
    torch::Tensor e = m_config.flipSinToCos ? torch::cat({angles.cos(), angles.sin()}, 1)
                                            : torch::cat({angles.sin(), angles.cos()}, 1);
    if (dim % 2 == 1)
        e = torch::constant_pad_nd(e, {0, 1});
    return m_time2->forward(torch::silu(m_time1->forward(e.to(type))));
}

UNetState UNet::trunk(const torch::Tensor &sample, const torch::Tensor &t) const
{
    UNetState s;
    s.temb = torch::silu(timeEmbedding(t, sample.scalar_type()));
    s.h = inFastLayout(m_config.centerInput ? 2.0 * sample - 1.0 : sample);
    const Conditioning none;
    for (size_t i = 0; i < m_firstConditioned; ++i)
        m_steps[i].run(s, none);
    return s;
}

torch::Tensor UNet::head(UNetState state, const Conditioning &c) const
{
    for (size_t i = m_firstConditioned; i < m_steps.size(); ++i)
        m_steps[i].run(state, c);
    return state.h.contiguous();
}

torch::Tensor UNet::forward(const torch::Tensor &sample, const torch::Tensor &t, const Conditioning &c) const
{
    return head(trunk(sample, t), c);
}

} // namespace cyto
