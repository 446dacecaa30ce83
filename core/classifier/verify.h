// Runs a checkpoint on a reference file and compares (programs.md, "model verify").
#pragma once

#include "domain/error.h"

#include <QString>

#include <vector>

namespace cyto {

struct TensorDifference {
    QString name; ///< "noise_pred_replicated", ...
    double largest = 0.0; ///< absolute; infinite for another shape or a NaN
    bool compared = true; ///< false where the reference lacks what the test needs
};

/// Keys as in the reference made with diffusers: sample, timestep, context_replicated,
/// context_general, noise_pred_*, alphas_cumprod, image, latent_mean, latent_logvar, decoded, noise,
/// noise_timestep, noisy_latent, ddim_start, ddim_timesteps, ddim_end (its context is the first row of
/// context_replicated). Also compares the shortcut with the general path ("replicated_shortcut").
[[nodiscard]] Expected<std::vector<TensorDifference>> verifyModel(const QString &folder, const QString &reference);

} // namespace cyto
