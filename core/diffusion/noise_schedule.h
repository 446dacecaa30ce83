// The forward process (method.md section 1).
#pragma once

#include "diffusion/model_config.h"

#include <torch/types.h>

namespace cyto {

class NoiseSchedule {
public:
    explicit NoiseSchedule(const ScheduleConfig &config);
    [[nodiscard]] int64_t steps() const { return m_config.steps; }
    [[nodiscard]] const ScheduleConfig &config() const { return m_config; }
    /// alpha_bar, float32 [steps] on the CPU.
    [[nodiscard]] const torch::Tensor &alphasCumprod() const { return m_alphasCumprod; }
    [[nodiscard]] double alphaBar(int64_t t) const { return m_alphaBar.at(static_cast<size_t>(t)); }
    /// alpha_bar / (1 - alpha_bar).
    [[nodiscard]] double snr(int64_t t) const { return alphaBar(t) / (1.0 - alphaBar(t)); }
    /// min(SNR, gamma) / SNR (Hang et al. 2023).
    [[nodiscard]] double minSnrWeight(int64_t t, double gamma = 5.0) const;
    /// sqrt(alpha_bar_t) z0 + sqrt(1 - alpha_bar_t) eps. @param t int64 [B], on any device
    [[nodiscard]] torch::Tensor addNoise(
        const torch::Tensor &z0, const torch::Tensor &noise, const torch::Tensor &t) const;

private:
    ScheduleConfig m_config;
    torch::Tensor m_alphasCumprod;
    std::vector<double> m_alphaBar;
};

} // namespace cyto
