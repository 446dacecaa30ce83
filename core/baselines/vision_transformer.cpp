#include "baselines/vision_transformer.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <cmath>

namespace cyto {

namespace {
constexpr double kEpsilon = 1e-6; // torchvision's, not PyTorch's default
}

/// torchvision's EncoderBlock: x + attention(norm(x)), then x + mlp(norm(x)).
class VitLayer final : public torch::nn::Module {
public:
    explicit VitLayer(const VitConfig &c)
        : m_heads(c.heads)
        , m_dropout(c.dropout)
        , m_norm1(register_module("ln_1", std::make_shared<LayerNorm>(c.hidden, kEpsilon)))
        , m_norm2(register_module("ln_2", std::make_shared<LayerNorm>(c.hidden, kEpsilon)))
    {
        auto attention = register_module("self_attention", std::make_shared<ModuleGroup>());
        m_inWeight = attention->register_parameter("in_proj_weight", torch::empty({3 * c.hidden, c.hidden}));
        m_inBias = attention->register_parameter("in_proj_bias", torch::empty({3 * c.hidden}));
        m_out = attention->add("out_proj", std::make_shared<Linear>(c.hidden, c.hidden));
        auto mlp = register_module("mlp", std::make_shared<ModuleGroup>());
        m_up = mlp->add("0", std::make_shared<Linear>(c.hidden, c.mlp));
        m_down = mlp->add("3", std::make_shared<Linear>(c.mlp, c.hidden));
    }

    torch::Tensor forward(const torch::Tensor &x, at::Generator *training) const
    {
        const torch::Tensor y = x + dropout(attention(m_norm1->forward(x)), m_dropout, training);
        const torch::Tensor hidden = dropout(torch::gelu(m_up->forward(m_norm2->forward(y))), m_dropout, training);
        return y + dropout(m_down->forward(hidden), m_dropout, training);
    }

private:
    torch::Tensor attention(const torch::Tensor &x) const
    {
        const int64_t b = x.size(0), n = x.size(1), width = x.size(2);
        const auto qkv = torch::linear(x, m_inWeight, m_inBias)
                             .view({b, n, 3, m_heads, width / m_heads})
                             .permute({2, 0, 3, 1, 4})
                             .unbind(0);
        const double scale = 1.0 / std::sqrt(static_cast<double>(width / m_heads));
        const torch::Tensor weights = torch::softmax(torch::matmul(qkv[0] * scale, qkv[1].transpose(-2, -1)), -1);
        return m_out->forward(torch::matmul(weights, qkv[2]).transpose(1, 2).reshape({b, n, width}));
    }

    int64_t m_heads;
    double m_dropout;
    std::shared_ptr<LayerNorm> m_norm1, m_norm2;
    torch::Tensor m_inWeight, m_inBias;
    std::shared_ptr<Linear> m_out, m_up, m_down;
};

VisionTransformer::VisionTransformer(const VisionConfig &config, int classes)
    : VisionNetwork(config)
    , m_shape(std::get<VitConfig>(config.network))
    , m_classToken(register_parameter("class_token", torch::empty({1, 1, m_shape.hidden})))
    , m_patches(register_module(
          "conv_proj", std::make_shared<Conv2d>(3, m_shape.hidden, m_shape.patchSize, m_shape.patchSize)))
{
    const int64_t side = m_shape.imageSize / m_shape.patchSize;
    auto encoder = register_module("encoder", std::make_shared<ModuleGroup>());
    m_position = encoder->register_parameter("pos_embedding", torch::empty({1, side * side + 1, m_shape.hidden}));
    auto layers = encoder->group("layers");
    for (int64_t i = 0; i < m_shape.layers; ++i)
        m_layers.push_back(layers->add("encoder_layer_" + std::to_string(i), std::make_shared<VitLayer>(m_shape)));
    m_norm = encoder->add("ln", std::make_shared<LayerNorm>(m_shape.hidden, kEpsilon));
    auto heads = register_module("heads", std::make_shared<ModuleGroup>());
    m_head = heads->add("head", std::make_shared<Linear>(m_shape.hidden, classes));
}

torch::Tensor VisionTransformer::forward(const torch::Tensor &images, at::Generator *training)
{
    const torch::Tensor patches = m_patches->forward(normalised(images)).flatten(2).transpose(1, 2);
    torch::Tensor x = torch::cat({m_classToken.expand({images.size(0), -1, -1}), patches}, 1) + m_position;
    x = dropout(x, m_shape.dropout, training);
    for (const auto &layer : m_layers)
        x = layer->forward(x, training);
    return m_head->forward(m_norm->forward(x).select(1, 0));
}

void VisionTransformer::initialise(at::Generator &generator)
{
    torch::NoGradGuard noGrad;
    const auto endsWith = [](const std::string &name, const std::string &end) {
        return name.size() >= end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0;
    };
    for (auto &item : named_parameters()) {
        const std::string &name = item.key();
        torch::Tensor &p = item.value();
        if (name.find("ln") != std::string::npos) {
            p.fill_(endsWith(name, "weight") ? 1.0 : 0.0);
        } else if (name == "conv_proj.weight") {
            // trunc_normal_ cuts off at +-2, which so small a deviation never reaches.
            p.normal_(0.0, std::sqrt(1.0 / static_cast<double>(p.numel() / p.size(0))), generator);
        } else if (endsWith(name, "pos_embedding")) {
            p.normal_(0.0, 0.02, generator);
        } else if (name.find(".mlp.") != std::string::npos && endsWith(name, "bias")) {
            p.normal_(0.0, 1e-6, generator);
        } else if (name.find(".mlp.") != std::string::npos || endsWith(name, "in_proj_weight")) {
            const double bound = std::sqrt(6.0 / static_cast<double>(p.size(0) + p.size(1))); // Xavier
            p.uniform_(-bound, bound, generator);
        } else if (endsWith(name, "out_proj.weight")) {
            const double bound = 1.0 / std::sqrt(static_cast<double>(p.size(1)));
            p.uniform_(-bound, bound, generator);
        } else {
            p.zero_(); // class token, head, remaining biases
        }
    }
}

torch::Tensor resizedPosition(const torch::Tensor &position, int64_t tokens)
{
    const auto sideOf = [](int64_t n) { return static_cast<int64_t>(std::lround(std::sqrt(static_cast<double>(n)))); };
    const int64_t from = sideOf(position.size(1) - 1), to = sideOf(tokens - 1);
    if (from < 1 || to < 1 || from * from != position.size(1) - 1 || to * to != tokens - 1)
        return {};
    const int64_t hidden = position.size(2);
    const torch::Tensor grid =
        position.narrow(1, 1, from * from).to(torch::kFloat).transpose(1, 2).reshape({1, hidden, from, from});
    const torch::Tensor resized = at::upsample_bicubic2d(grid, {to, to}, /*align_corners=*/true);
    return torch::cat({position.narrow(1, 0, 1).to(torch::kFloat), resized.flatten(2).transpose(1, 2)}, 1);
}

} // namespace cyto
