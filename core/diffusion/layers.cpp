#include "diffusion/layers.h"

#include "diffusion/channels_last.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <cmath>

namespace cyto {

std::shared_ptr<ModuleGroup> ModuleGroup::group(const std::string &name)
{
    if (const auto *found = named_children().find(name))
        return std::dynamic_pointer_cast<ModuleGroup>(*found);
    return add(name, std::make_shared<ModuleGroup>());
}

Conv2d::Conv2d(int64_t in, int64_t out, int64_t kernel, int64_t stride, int64_t padding)
    : weight(register_parameter("weight", torch::empty({out, in, kernel, kernel})))
    , bias(register_parameter("bias", torch::empty({out})))
    , m_stride(stride)
    , m_padding(padding)
    , m_kept(std::make_shared<WinogradWeight>())
{
}

torch::Tensor Conv2d::forward(const torch::Tensor &x) const
{
    if (m_stride == 1 && m_padding == 1 && winogradFits(weight) && isFastLayout(x))
        return winogradConv2d(x, weight, bias, m_kept.get());
    return torch::conv2d(x, weight, bias, m_stride, m_padding);
}

Linear::Linear(int64_t in, int64_t out, bool withBias) : weight(register_parameter("weight", torch::empty({out, in})))
{
    if (withBias)
        bias = register_parameter("bias", torch::empty({out}));
}

torch::Tensor Linear::forward(const torch::Tensor &x) const
{
    return torch::linear(x, weight, bias);
}

GroupNorm::GroupNorm(int64_t groups, int64_t channels, double eps)
    : weight(register_parameter("weight", torch::empty({channels})))
    , bias(register_parameter("bias", torch::empty({channels})))
    , m_groups(groups)
    , m_eps(eps)
{
}

torch::Tensor GroupNorm::forward(const torch::Tensor &x) const
{
    if (isFastLayout(x) && weight.scalar_type() == torch::kFloat)
        return groupNormChannelsLast(x, m_groups, weight, bias, m_eps);
    return torch::group_norm(x, m_groups, weight, bias, m_eps);
}

LayerNorm::LayerNorm(int64_t channels, double eps)
    : weight(register_parameter("weight", torch::empty({channels})))
    , bias(register_parameter("bias", torch::empty({channels})))
    , m_channels(channels)
    , m_eps(eps)
{
}

torch::Tensor LayerNorm::forward(const torch::Tensor &x) const
{
    return torch::layer_norm(x, {m_channels}, weight, bias, m_eps);
}

ResnetBlock::ResnetBlock(int64_t in, int64_t out, int64_t timeChannels, int64_t groups, double eps, bool scaleShift)
    : m_norm1(register_module("norm1", std::make_shared<GroupNorm>(groups, in, eps)))
    , m_norm2(register_module("norm2", std::make_shared<GroupNorm>(groups, out, eps)))
    , m_conv1(register_module("conv1", std::make_shared<Conv2d>(in, out, 3, 1, 1)))
    , m_conv2(register_module("conv2", std::make_shared<Conv2d>(out, out, 3, 1, 1)))
    , m_scaleShift(scaleShift)
{
    if (timeChannels > 0)
        m_time = register_module("time_emb_proj", std::make_shared<Linear>(timeChannels, scaleShift ? 2 * out : out));
    if (in != out)
        m_shortcut = register_module("conv_shortcut", std::make_shared<Conv2d>(in, out, 1));
}

torch::Tensor ResnetBlock::forward(const torch::Tensor &x, const torch::Tensor &temb) const
{
    torch::Tensor h = m_conv1->forward(torch::silu(m_norm1->forward(x)));
    if (m_time && !m_scaleShift)
        h = h + m_time->forward(temb).unsqueeze(-1).unsqueeze(-1);
    h = m_norm2->forward(h);
    if (m_time && m_scaleShift) {
        const auto parts = m_time->forward(temb).unsqueeze(-1).unsqueeze(-1).chunk(2, 1);
        h = h * (parts[0] + 1) + parts[1];
    }
    h = m_conv2->forward(torch::silu(h));
    return (m_shortcut ? m_shortcut->forward(x) : x) + h;
}

namespace {
bool endsResidualBranch(const std::string &name)
{
    for (const char *last :
        {"conv2.weight", "proj_out.weight", "to_out.0.weight", "ff.net.2.weight", "proj_attn.weight"})
        if (name.size() >= std::char_traits<char>::length(last)
            && name.compare(name.size() - std::char_traits<char>::length(last), std::string::npos, last) == 0)
            return true;
    return false;
}
} // namespace

void initialiseParameters(torch::nn::Module &module, uint64_t seed)
{
    torch::NoGradGuard noGrad;
    auto generator = at::detail::createCPUGenerator(seed);
    for (auto &item : module.named_parameters()) {
        const std::string &name = item.key();
        torch::Tensor &p = item.value();
        const bool isNorm = name.find("norm") != std::string::npos;
        const bool isBias = name.size() > 4 && name.compare(name.size() - 4, 4, "bias") == 0;
        if (isNorm) {
            p.fill_(isBias ? 0.0 : 1.0);
        } else if (isBias || endsResidualBranch(name)) {
            p.zero_();
        } else {
            const double fanIn = static_cast<double>(p.numel()) / static_cast<double>(p.size(0));
            const double bound = 1.0 / std::sqrt(fanIn);
            p.uniform_(-bound, bound, generator);
        }
    }
}

} // namespace cyto
