// Where synthetic cells begin. At high noise the best denoiser of any data is close to that of a Gaussian with
// the data's mean and covariance (Wang and Vastola, "The Unreasonable Effectiveness of Gaussian Score
// Approximation for Diffusion Models and its Applications", 2024). What sampling with that denoiser from pure
// noise would reach at a timestep can then be drawn directly, and the network does the rest: the layout of a
// cell need not be learnt at noise levels that classification never visits.
#pragma once

#include "diffusion/noise_schedule.h"
#include "domain/error.h"

#include <torch/types.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cyto {

/// Clean latents of each class as mean + factors' combination + white rest.
struct ClassGaussians {
    torch::Tensor mean; ///< float32 [classes, channels, height, width]
    torch::Tensor factors; ///< float32 [classes, R, channels * height * width]: principal directions times deviation
    torch::Tensor rest; ///< float32 [classes]: variance of each element that the factors leave out
    int64_t timestep = 0; ///< at which the network takes over
    std::string fittedOn; ///< data set, for humans
    int64_t images = 0;

    [[nodiscard]] int64_t components() const { return factors.size(1); }
    /// z_t of a class at `timestep`: sqrt(a) z_0 + sqrt(1 - a) eps, z_0 drawn from the class's Gaussian.
    /// @param coefficients [n, R] and @param noise [n, channels, height, width], both standard normal
    [[nodiscard]] torch::Tensor noised(const NoiseSchedule &schedule, int64_t classIndex,
        const torch::Tensor &coefficients, const torch::Tensor &noise) const;
};

/// The Gaussian of latents, one per row. @param latents float32 [n, channels, height, width], n >= 2
struct LatentGaussian {
    torch::Tensor mean; ///< [channels, height, width]
    torch::Tensor factors; ///< [R, channels * height * width], largest first; R = min(components, n - 1)
    double rest = 0.0;
};
[[nodiscard]] LatentGaussian fitLatentGaussian(const torch::Tensor &latents, int64_t components);

/// start/class_gaussians.safetensors of a model folder. Nothing where there is none, or no folder (networks in
/// memory alone); an error where the file does not fit the model. @param shape classes, channels, height, width
[[nodiscard]] Expected<std::optional<ClassGaussians>> loadClassGaussians(
    const QString &folder, const std::vector<int64_t> &shape, const NoiseSchedule &schedule);
/// SHA-256 (hex) of that file; empty where there is none.
[[nodiscard]] Expected<QString> classGaussiansHash(const QString &folder);
/// Half precision.
[[nodiscard]] Status saveClassGaussians(const QString &folder, const ClassGaussians &gaussians);

} // namespace cyto
