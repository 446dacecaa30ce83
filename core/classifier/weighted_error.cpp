#include "classifier/weighted_error.h"

#include <torch/nn/module.h>
#include <torch/types.h>

namespace cyto {

double errorSpread(const std::array<double, 5> &coefficients, int timestep)
{
    const double u = (1000.0 - timestep) / 1000.0;
    double y = 0.0;
    for (size_t i = coefficients.size(); i-- > 0;)
        y = y * u + coefficients[i];
    return y;
}

double trialWeight(const std::array<double, 5> &coefficients, int timestep)
{
    return 1.0 / errorSpread(coefficients, timestep);
}

bool weightsArePositive(const std::array<double, 5> &coefficients, int low, int high)
{
    for (int t = low; t <= high; ++t)
        if (!(errorSpread(coefficients, t) > 0.0))
            return false;
    return true;
}

torch::Tensor circularMask(int64_t height, int64_t width, double radiusFraction)
{
    const auto fromCentre = [](int64_t n) {
        return torch::arange(n, torch::kDouble) + (0.5 - 0.5 * static_cast<double>(n));
    };
    const double radius = radiusFraction * static_cast<double>(width);
    const torch::Tensor squares = fromCentre(height).square().unsqueeze(1) + fromCentre(width).square().unsqueeze(0);
    return (squares <= radius * radius).to(torch::kFloat);
}

std::vector<double> maskedSquaredErrors(const torch::Tensor &difference, const torch::Tensor &mask)
{
    const torch::Tensor sums =
        (difference.square() * mask).flatten(1).sum(1, /*keepdim=*/false, torch::kDouble).to(torch::kCPU).contiguous();
    const auto *values = sums.data_ptr<double>();
    return {values, values + sums.numel()};
}

} // namespace cyto
