#include "diffusion/attention.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {
// Scores of at most this many elements exist at a time: 64 MiB in float32.
constexpr int64_t kMaxScoreElements = 16 * 1024 * 1024;

torch::Tensor splitHeads(const torch::Tensor &x, int64_t heads)
{
    const int64_t b = x.size(0), n = x.size(1), c = x.size(2);
    return x.reshape({b, n, heads, c / heads}).permute({0, 2, 1, 3}).reshape({b * heads, n, c / heads});
}

torch::Tensor attend(const torch::Tensor &q, const torch::Tensor &k, const torch::Tensor &v, bool upcast)
{
    const double scale = 1.0 / std::sqrt(static_cast<double>(q.size(2)));
    const auto type = v.scalar_type();
    torch::Tensor s = torch::bmm(upcast ? q.to(torch::kFloat) : q, (upcast ? k.to(torch::kFloat) : k).transpose(1, 2));
    s = torch::softmax(s * scale, -1);
    return torch::bmm(s.to(type), v);
}
} // namespace

torch::Tensor multiHeadAttention(
    const torch::Tensor &q, const torch::Tensor &k, const torch::Tensor &v, int64_t heads, bool upcast)
{
    const int64_t b = q.size(0), n = q.size(1), c = q.size(2);
    const torch::Tensor qh = splitHeads(q, heads), kh = splitHeads(k, heads), vh = splitHeads(v, heads);
    const int64_t perItem = n * k.size(1);
    torch::Tensor out;
    if (qh.size(0) * perItem <= kMaxScoreElements) {
        out = attend(qh, kh, vh, upcast);
    } else {
        // Large latents: a few heads at a time, and if one head is too large, a part of its queries.
        const int64_t items = std::max<int64_t>(1, kMaxScoreElements / perItem);
        const int64_t queries = items > 1 ? n : std::max<int64_t>(1, kMaxScoreElements / k.size(1));
        std::vector<torch::Tensor> parts;
        for (int64_t i = 0; i < qh.size(0); i += items) {
            const int64_t count = std::min(items, qh.size(0) - i);
            std::vector<torch::Tensor> rows;
            for (int64_t r = 0; r < n; r += queries)
                rows.push_back(attend(qh.narrow(0, i, count).narrow(1, r, std::min(queries, n - r)),
                    kh.narrow(0, i, count), vh.narrow(0, i, count), upcast));
            parts.push_back(rows.size() == 1 ? rows.front() : torch::cat(rows, 1));
        }
        out = torch::cat(parts, 0);
    }
    return out.reshape({b, heads, n, c / heads}).permute({0, 2, 1, 3}).reshape({b, n, c});
}

Attention::Attention(int64_t channels, int64_t contextChannels, int64_t heads, bool upcast)
    : m_q(register_module("to_q", std::make_shared<Linear>(channels, channels, false)))
    , m_k(register_module("to_k", std::make_shared<Linear>(contextChannels, channels, false)))
    , m_v(register_module("to_v", std::make_shared<Linear>(contextChannels, channels, false)))
    , m_heads(heads)
    , m_upcast(upcast)
{
    auto out = register_module("to_out", std::make_shared<ModuleGroup>());
    m_out = out->add("0", std::make_shared<Linear>(channels, channels));
}

torch::Tensor Attention::selfAttention(const torch::Tensor &x) const
{
    return m_out->forward(multiHeadAttention(m_q->forward(x), m_k->forward(x), m_v->forward(x), m_heads, m_upcast));
}

torch::Tensor Attention::crossAttention(const torch::Tensor &x, const Conditioning &c) const
{
    if (c.row.defined())
        return m_out->forward(m_v->forward(c.row)).unsqueeze(1);
    return m_out->forward(
        multiHeadAttention(m_q->forward(x), m_k->forward(c.context), m_v->forward(c.context), m_heads, m_upcast));
}

SpatialTransformer::SpatialTransformer(
    int64_t channels, int64_t contextChannels, int64_t heads, int64_t groups, bool linearProjection, bool upcast)
    : m_norm(register_module("norm", std::make_shared<GroupNorm>(groups, channels, 1e-6)))
{
    if (linearProjection)
        m_linIn = register_module("proj_in", std::make_shared<Linear>(channels, channels));
    else
        m_convIn = register_module("proj_in", std::make_shared<Conv2d>(channels, channels, 1));
    auto block = register_module("transformer_blocks", std::make_shared<ModuleGroup>())->group("0");
    m_attn1 = block->add("attn1", std::make_shared<Attention>(channels, channels, heads, upcast));
    auto net = block->group("ff")->group("net");
    m_ffIn = net->group("0")->add("proj", std::make_shared<Linear>(channels, 8 * channels));
    m_ffOut = net->add("2", std::make_shared<Linear>(4 * channels, channels));
    m_attn2 = block->add("attn2", std::make_shared<Attention>(channels, contextChannels, heads, upcast));
    m_norm1 = block->add("norm1", std::make_shared<LayerNorm>(channels));
    m_norm2 = block->add("norm2", std::make_shared<LayerNorm>(channels));
    m_norm3 = block->add("norm3", std::make_shared<LayerNorm>(channels));
    if (linearProjection)
        m_linOut = register_module("proj_out", std::make_shared<Linear>(channels, channels));
    else
        m_convOut = register_module("proj_out", std::make_shared<Conv2d>(channels, channels, 1));
}

torch::Tensor SpatialTransformer::enter(const torch::Tensor &x) const
{
    torch::Tensor h = m_norm->forward(x);
    if (m_convIn)
        h = m_convIn->forward(h);
    h = h.flatten(2).transpose(1, 2);
    if (m_linIn)
        h = m_linIn->forward(h);
    return m_attn1->selfAttention(m_norm1->forward(h)) + h;
}

torch::Tensor SpatialTransformer::leave(
    const torch::Tensor &tokens, const torch::Tensor &x, const Conditioning &c) const
{
    torch::Tensor h = tokens;
    // The shortcut needs no normalised query.
    h = h + m_attn2->crossAttention(c.row.defined() ? h : m_norm2->forward(h), c);
    const auto gates = m_ffIn->forward(m_norm3->forward(h)).chunk(2, -1);
    h = h + m_ffOut->forward(gates[0] * torch::gelu(gates[1]));
    if (m_linOut)
        h = m_linOut->forward(h);
    h = h.transpose(1, 2).reshape(x.sizes());
    if (m_convOut)
        h = m_convOut->forward(h);
    return h + x;
}

PixelAttention::PixelAttention(int64_t channels, int64_t groups, double eps)
    : m_norm(register_module("group_norm", std::make_shared<GroupNorm>(groups, channels, eps)))
    , m_q(register_module("to_q", std::make_shared<Linear>(channels, channels)))
    , m_k(register_module("to_k", std::make_shared<Linear>(channels, channels)))
    , m_v(register_module("to_v", std::make_shared<Linear>(channels, channels)))
{
    auto out = register_module("to_out", std::make_shared<ModuleGroup>());
    m_out = out->add("0", std::make_shared<Linear>(channels, channels));
}

torch::Tensor PixelAttention::forward(const torch::Tensor &x) const
{
    const torch::Tensor h = m_norm->forward(x).flatten(2).transpose(1, 2);
    const torch::Tensor a = m_out->forward(multiHeadAttention(m_q->forward(h), m_k->forward(h), m_v->forward(h), 1));
    return a.transpose(1, 2).reshape(x.sizes()) + x;
}

} // namespace cyto
