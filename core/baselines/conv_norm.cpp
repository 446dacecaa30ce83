#include "baselines/conv_norm.h"

#include "diffusion/layers.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <algorithm>

namespace cyto {

ConvNorm::ConvNorm(const Shape &s) : m_shape(s)
{
    const auto convolution = register_module("0", std::make_shared<ModuleGroup>());
    m_kernel = convolution->register_parameter("weight", torch::empty({s.out, s.in / s.groups, s.kernel, s.kernel}));
    const auto norm = register_module("1", std::make_shared<ModuleGroup>());
    m_weight = norm->register_parameter("weight", torch::empty({s.out}));
    m_bias = norm->register_parameter("bias", torch::empty({s.out}));
    m_mean = norm->register_buffer("running_mean", torch::zeros({s.out}));
    m_variance = norm->register_buffer("running_var", torch::ones({s.out}));
}

torch::Tensor ConvNorm::convolved(const torch::Tensor &x) const
{
    const auto &s = m_shape;
    const auto convolution = [&](const torch::Tensor &input, int64_t padding) {
        return torch::convolution(input, m_kernel, {}, {s.stride, s.stride}, {padding, padding}, {1, 1},
            /*transposed=*/false, {0, 0}, s.groups);
    };
    if (!s.samePadding)
        return convolution(x, (s.kernel - 1) / 2);
    const auto missing = [&](int64_t size) {
        const int64_t outputs = (size + s.stride - 1) / s.stride;
        return std::max<int64_t>(0, (outputs - 1) * s.stride + s.kernel - size);
    };
    const int64_t down = missing(x.size(2)), right = missing(x.size(3));
    const torch::Tensor padded = at::constant_pad_nd(x, {right / 2, right - right / 2, down / 2, down - down / 2}, 0.0);
    return convolution(padded, 0);
}

torch::Tensor ConvNorm::forward(const torch::Tensor &x, bool training)
{
    constexpr double kMomentum = 0.1; // of the running statistics, PyTorch's default
    const torch::Tensor y = torch::batch_norm(
        convolved(x), m_weight, m_bias, m_mean, m_variance, training, kMomentum, m_shape.epsilon, /*cudnn=*/true);
    return m_shape.activation ? torch::silu(y) : y;
}

} // namespace cyto
