#include "classifier/latent_change.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cyto {

torch::Tensor undoGeometry(const torch::Tensor &latents, const GeometricAugmentation &g)
{
    const double quarters = g.angleDegrees / 90.0;
    const double whole = std::nearbyint(quarters);
    if (std::abs(quarters - whole) < 1e-9) {
        const torch::Tensor turned = torch::rot90(latents, -static_cast<int64_t>(whole), {2, 3});
        return g.mirror ? torch::flip(turned, {3}) : turned;
    }
    // For each pixel of the result its place in the view: mirrored, then turned counter-clockwise,
    // about the centre and with the y axis down. Coordinates run from -1 to 1 on both axes.
    const double a = g.angleDegrees * std::numbers::pi / 180.0;
    const double flip = g.mirror ? -1.0 : 1.0;
    const torch::Tensor theta =
        torch::tensor({flip * std::cos(a), std::sin(a), 0.0, -flip * std::sin(a), std::cos(a), 0.0}, torch::kFloat)
            .view({1, 2, 3})
            .to(latents.device());
    const torch::Tensor grid = torch::affine_grid_generator(
        theta, {1, latents.size(1), latents.size(2), latents.size(3)}, /*align_corners=*/false);
    return torch::grid_sampler(latents, grid.expand({latents.size(0), -1, -1, -1}), /*interpolation_mode=bilinear*/ 0,
        /*padding_mode=zeros*/ 0, /*align_corners=*/false);
}

MeanDifferences::MeanDifferences(int64_t classes, torch::IntArrayRef latentShape, torch::Device device)
    : m_counts(static_cast<size_t>(classes), 0)
{
    std::vector<int64_t> shape {classes};
    shape.insert(shape.end(), latentShape.begin(), latentShape.end());
    m_sums = torch::zeros(shape, torch::TensorOptions().dtype(torch::kDouble).device(device));
}

void MeanDifferences::add(
    const torch::Tensor &differences, const std::vector<int64_t> &classes, const GeometricAugmentation &g)
{
    // All that allocates comes before the sums change: if memory runs out, nothing was added.
    const torch::Tensor back = undoGeometry(differences, g).to(torch::kDouble);
    for (size_t i = 0; i < classes.size(); ++i) {
        m_sums[classes[i]].add_(back[static_cast<int64_t>(i)]);
        ++m_counts[static_cast<size_t>(classes[i])];
    }
}

torch::Tensor MeanDifferences::mean(int64_t classIndex) const
{
    const auto n = static_cast<double>(std::max<int64_t>(1, m_counts[static_cast<size_t>(classIndex)]));
    return (m_sums[classIndex] / n).to(torch::kFloat);
}

} // namespace cyto
