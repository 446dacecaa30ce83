// The weighted, masked squared error of an evaluation (method.md 3.2, 3.3).
#pragma once

#include "diffusion/model_settings.h"

#include <torch/types.h>

#include <array>
#include <vector>

namespace cyto {

/// poly4(u), u = (1000 - t) / 1000: the typical standard deviation over classes at a timestep.
[[nodiscard]] double errorSpread(const std::array<double, 5> &coefficients, int timestep);
/// w(t) = 1 / poly4(u).
[[nodiscard]] double trialWeight(const std::array<double, 5> &coefficients, int timestep);
/// The polynomial is positive at every timestep of the range; else errors would change their sign.
[[nodiscard]] bool weightsArePositive(const std::array<double, 5> &coefficients, int low, int high);

/// 1 for latent pixels whose centre lies within `radiusFraction` x width of the latent's centre,
/// else 0. float32 [height, width] on the CPU.
[[nodiscard]] torch::Tensor circularMask(int64_t height, int64_t width, double radiusFraction);

/// Sum over channels and the mask of the squared difference, in double, so that it does not depend
/// on how a batch was put together. @param difference float32 [N, C, h, w] @param mask float32 [h, w] on
/// the same device @return N values
[[nodiscard]] std::vector<double> maskedSquaredErrors(const torch::Tensor &difference, const torch::Tensor &mask);

} // namespace cyto
