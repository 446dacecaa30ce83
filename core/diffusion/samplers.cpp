#include "diffusion/samplers.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace cyto {

std::vector<int64_t> leadingTimesteps(const NoiseSchedule &schedule, int64_t steps)
{
    steps = std::clamp<int64_t>(steps, 1, schedule.steps());
    const int64_t ratio = schedule.steps() / steps;
    std::vector<int64_t> t;
    for (int64_t i = steps - 1; i >= 0; --i)
        t.push_back(std::min(i * ratio + schedule.config().stepsOffset, schedule.steps() - 1));
    return t;
}

std::vector<int64_t> timestepsFrom(int64_t first, int64_t steps)
{
    steps = std::clamp<int64_t>(steps, 1, first);
    std::vector<int64_t> t;
    for (int64_t i = 0; i < steps; ++i)
        t.push_back(first - i * first / steps);
    return t;
}

torch::Tensor sampleDdim(
    const NoiseSchedule &schedule, const std::vector<int64_t> &timesteps, torch::Tensor z, const Denoiser &denoiser)
{
    const double last = schedule.config().setAlphaToOne ? 1.0 : schedule.alphaBar(0);
    for (size_t i = 0; i < timesteps.size(); ++i) {
        const int64_t t = timesteps[i];
        const torch::Tensor eps = denoiser(z, t);
        if (!eps.defined())
            return {};
        const double a = schedule.alphaBar(t);
        const double b = i + 1 < timesteps.size() ? schedule.alphaBar(timesteps[i + 1]) : last;
        const torch::Tensor x0 = (z - std::sqrt(1.0 - a) * eps) / std::sqrt(a);
        z = std::sqrt(b) * x0 + std::sqrt(1.0 - b) * eps;
    }
    return z;
}

torch::Tensor sampleDpmSolver2M(
    const NoiseSchedule &schedule, const std::vector<int64_t> &timesteps, torch::Tensor z, const Denoiser &denoiser)
{
    const auto lambda = [&](int64_t t) { return 0.5 * std::log(schedule.snr(t)); };
    torch::Tensor previousX0;
    double previousStep = 0.0;
    for (size_t i = 0; i < timesteps.size(); ++i) {
        const int64_t t = timesteps[i];
        const torch::Tensor eps = denoiser(z, t);
        if (!eps.defined())
            return {};
        const double a = schedule.alphaBar(t);
        const torch::Tensor x0 = (z - std::sqrt(1.0 - a) * eps) / std::sqrt(a);
        if (i + 1 == timesteps.size())
            return x0; // the step to noise level zero
        const int64_t s = timesteps[i + 1];
        const double h = lambda(s) - lambda(t);
        torch::Tensor d = x0;
        const bool lastOfFew = timesteps.size() < 15 && i + 2 == timesteps.size();
        if (previousX0.defined() && !lastOfFew) {
            const double r = previousStep / h;
            d = (1.0 + 1.0 / (2.0 * r)) * x0 - (1.0 / (2.0 * r)) * previousX0;
        }
        const double sigmaRatio = std::sqrt((1.0 - schedule.alphaBar(s)) / (1.0 - a));
        z = sigmaRatio * z - std::sqrt(schedule.alphaBar(s)) * std::expm1(-h) * d;
        previousX0 = x0;
        previousStep = h;
    }
    return z;
}

} // namespace cyto
