#include "diffusion/noise_schedule.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace cyto {

NoiseSchedule::NoiseSchedule(const ScheduleConfig &config) : m_config(config)
{
    // In float32, as diffusers computes them, so that tensors agree to the last digits.
    const auto options = torch::TensorOptions().dtype(torch::kFloat);
    torch::Tensor betas = config.kind == "linear"
        ? torch::linspace(config.betaStart, config.betaEnd, config.steps, options)
        : torch::linspace(std::sqrt(config.betaStart), std::sqrt(config.betaEnd), config.steps, options).pow(2);
    m_alphasCumprod = torch::cumprod(1.0 - betas, 0);
    m_alphaBar.resize(static_cast<size_t>(config.steps));
    const auto values = m_alphasCumprod.accessor<float, 1>();
    for (int64_t i = 0; i < config.steps; ++i)
        m_alphaBar[static_cast<size_t>(i)] = static_cast<double>(values[i]);
}

double NoiseSchedule::minSnrWeight(int64_t t, double gamma) const
{
    const double s = snr(t);
    return std::min(s, gamma) / s;
}

torch::Tensor NoiseSchedule::addNoise(const torch::Tensor &z0, const torch::Tensor &noise, const torch::Tensor &t) const
{
    const torch::Tensor a = m_alphasCumprod.to(t.device()).index_select(0, t).to(z0.device()).view({-1, 1, 1, 1});
    return (a.sqrt().to(z0.scalar_type()) * z0) + ((1.0 - a).sqrt().to(z0.scalar_type()) * noise);
}

} // namespace cyto
