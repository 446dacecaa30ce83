#include "baselines/efficientnet.h"

#include "baselines/conv_norm.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <cmath>

namespace cyto {

namespace {

/// torchvision's _make_divisible with a divisor of 8: the nearest multiple that is not much smaller.
int64_t divisible(int64_t channels)
{
    const int64_t nearest = std::max<int64_t>(8, (channels + 4) / 8 * 8);
    return static_cast<double>(nearest) < 0.9 * static_cast<double>(channels) ? nearest + 8 : nearest;
}

/// Scales channels by what a small network says of their means (Hu et al. 2018).
class SqueezeExcitation final : public torch::nn::Module {
public:
    SqueezeExcitation(int64_t channels, int64_t squeezed)
        : m_down(register_module("fc1", std::make_shared<Conv2d>(channels, squeezed, 1)))
        , m_up(register_module("fc2", std::make_shared<Conv2d>(squeezed, channels, 1)))
    {
    }
    torch::Tensor forward(const torch::Tensor &x) const
    {
        const torch::Tensor means = x.mean({2, 3}, /*keepdim=*/true);
        return x * torch::sigmoid(m_up->forward(torch::silu(m_down->forward(means))));
    }

private:
    std::shared_ptr<Conv2d> m_down, m_up;
};

} // namespace

/// torchvision's MBConv and FusedMBConv.
class EfficientNetBlock final : public torch::nn::Module {
public:
    EfficientNetBlock(
        const EfficientNetConfig &c, const EfficientNetStage &s, int64_t in, int64_t stride, double dropped)
        : m_dropped(dropped), m_residual(stride == 1 && in == s.channels)
    {
        const auto block = register_module("block", std::make_shared<ModuleGroup>());
        const int64_t wide = divisible(in * s.expand);
        int place = 0;
        const auto add = [&](ConvNorm::Shape shape) {
            shape.epsilon = c.normEpsilon;
            shape.samePadding = c.samePadding;
            return block->add(std::to_string(place++), std::make_shared<ConvNorm>(shape));
        };
        if (s.fused()) {
            const bool expands = wide != in;
            m_expand = add({.in = in, .out = expands ? wide : s.channels, .kernel = s.kernel, .stride = stride});
            if (expands)
                m_project = add({.in = wide, .out = s.channels, .activation = false});
            return;
        }
        if (wide != in)
            m_expand = add({.in = in, .out = wide});
        m_depthwise = add({.in = wide, .out = wide, .kernel = s.kernel, .stride = stride, .groups = wide});
        m_squeeze = block->add(
            std::to_string(place++), std::make_shared<SqueezeExcitation>(wide, std::max<int64_t>(1, in / 4)));
        m_project = add({.in = wide, .out = s.channels, .activation = false});
    }

    torch::Tensor forward(const torch::Tensor &x, at::Generator *training) const
    {
        const bool gathers = training != nullptr;
        torch::Tensor y = m_expand ? m_expand->forward(x, gathers) : x;
        if (m_depthwise)
            y = m_squeeze->forward(m_depthwise->forward(y, gathers));
        if (m_project)
            y = m_project->forward(y, gathers);
        return m_residual ? x + kept(y, training) : y;
    }

private:
    /// Stochastic depth (Huang et al. 2016): the branch of some of the images is left out.
    torch::Tensor kept(const torch::Tensor &y, at::Generator *training) const
    {
        if (!training || m_dropped <= 0.0)
            return y;
        return y * dropout(torch::ones({y.size(0), 1, 1, 1}, y.options()), m_dropped, training);
    }

    double m_dropped;
    bool m_residual;
    std::shared_ptr<ConvNorm> m_expand, m_depthwise, m_project;
    std::shared_ptr<SqueezeExcitation> m_squeeze;
};

EfficientNet::EfficientNet(const VisionConfig &config, int classes)
    : VisionNetwork(config), m_shape(std::get<EfficientNetConfig>(config.network))
{
    const auto convNorm = [&](int64_t in, int64_t out, int64_t kernel, int64_t stride) {
        return std::make_shared<ConvNorm>(ConvNorm::Shape {.in = in,
            .out = out,
            .kernel = kernel,
            .stride = stride,
            .epsilon = m_shape.normEpsilon,
            .samePadding = m_shape.samePadding});
    };
    const auto features = register_module("features", std::make_shared<ModuleGroup>());
    m_stem = features->add("0", convNorm(3, m_shape.stemChannels, 3, 2));
    double total = 0.0;
    for (const EfficientNetStage &s : m_shape.stages)
        total += static_cast<double>(s.layers);
    int64_t in = m_shape.stemChannels;
    int place = 1;
    for (const EfficientNetStage &s : m_shape.stages) {
        const auto stage = features->group(std::to_string(place++));
        for (int64_t i = 0; i < s.layers; ++i) {
            const double dropped = m_shape.stochasticDepth * static_cast<double>(m_blocks.size()) / total;
            m_blocks.push_back(stage->add(std::to_string(i),
                std::make_shared<EfficientNetBlock>(m_shape, s, in, i == 0 ? s.stride : 1, dropped)));
            in = s.channels;
        }
    }
    m_last = features->add(std::to_string(place), convNorm(in, m_shape.headChannels, 1, 1));
    const auto classifier = register_module("classifier", std::make_shared<ModuleGroup>());
    m_head = classifier->add("1", std::make_shared<Linear>(m_shape.headChannels, classes));
}

torch::Tensor EfficientNet::forward(const torch::Tensor &images, at::Generator *training)
{
    torch::Tensor x = m_stem->forward(normalised(images), training != nullptr);
    for (const auto &block : m_blocks)
        x = block->forward(x, training);
    x = m_last->forward(x, training != nullptr).mean({2, 3});
    return m_head->forward(dropout(x, m_shape.dropout, training));
}

void EfficientNet::initialise(at::Generator &generator)
{
    torch::NoGradGuard noGrad;
    for (auto &item : named_parameters()) {
        torch::Tensor &p = item.value();
        const bool isBias = item.key().size() > 4 && item.key().compare(item.key().size() - 4, 4, "bias") == 0;
        if (p.dim() == 4) {
            // Kaiming for a rectifier, by outputs; as PyTorch counts them, without regard to groups.
            const double fanOut = static_cast<double>(p.size(0) * p.size(2) * p.size(3));
            p.normal_(0.0, std::sqrt(2.0 / fanOut), generator);
        } else if (p.dim() == 2) {
            const double bound = 1.0 / std::sqrt(static_cast<double>(p.size(0)));
            p.uniform_(-bound, bound, generator);
        } else {
            p.fill_(isBias ? 0.0 : 1.0);
        }
    }
    for (auto &item : named_buffers())
        item.value().fill_(item.key().find("running_var") != std::string::npos ? 1.0 : 0.0);
}

} // namespace cyto
