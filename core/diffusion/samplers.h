// Samplers are pure functions over a denoising callback.
#pragma once

#include "diffusion/noise_schedule.h"

#include <functional>
#include <vector>

namespace cyto {

/// eps_theta(z_t, t) for the whole batch. Returning an undefined tensor cancels the sampler.
using Denoiser = std::function<torch::Tensor(const torch::Tensor &zt, int64_t t)>;

/// diffusers' "leading" spacing: i * (T / steps) + steps_offset, descending.
[[nodiscard]] std::vector<int64_t> leadingTimesteps(const NoiseSchedule &schedule, int64_t steps);
/// At most `steps` timesteps, evenly from `first` down to 1, for latents that are noised to `first` already.
[[nodiscard]] std::vector<int64_t> timestepsFrom(int64_t first, int64_t steps);

/// DDIM with eta = 0 (Song et al. 2021, equation 12). @param z noise at the first timestep
/// @return z_0, or an undefined tensor when cancelled
[[nodiscard]] torch::Tensor sampleDdim(
    const NoiseSchedule &schedule, const std::vector<int64_t> &timesteps, torch::Tensor z, const Denoiser &denoiser);

/// DPM-Solver++(2M) (Lu et al. 2022, algorithm 2), first order in the last step below 15 steps.
[[nodiscard]] torch::Tensor sampleDpmSolver2M(
    const NoiseSchedule &schedule, const std::vector<int64_t> &timesteps, torch::Tensor z, const Denoiser &denoiser);

} // namespace cyto
