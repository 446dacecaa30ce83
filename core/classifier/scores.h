// From the errors of the trials to what is said of the image (method.md 3.4, 3.7, 3.8).
// No LibTorch here.
#pragma once

#include "classifier/trial_table.h"
#include "diffusion/model_settings.h"
#include "domain/prediction.h"

#include <span>

namespace cyto {

/// Fills classes, predicted, second, margin, anomaly fields, trials and the evaluations that the
/// decision rests on. Probabilities are NaN where the checkpoint has no calibration: a number that
/// nobody fitted is not a probability. Where only some classes were asked, score and probability of the others are
/// NaN, and the threshold, which was fitted with all of them, decides nothing.
/// @param keepTrajectory also the errors of each trial
[[nodiscard]] Prediction predictionOf(
    const TrialTable &table, const ModelSettings &settings, std::span<const int> timesteps, bool keepTrajectory);

/// softmax(-score / temperature) over the scores that are not NaN; NaN where the score is
[[nodiscard]] std::vector<double> probabilitiesOf(std::span<const double> scores, double temperature);

/// zeta of method.md 3.8. It needs three classes; with two, their difference takes its place. Those that are NaN take
/// no part.
[[nodiscard]] double zetaScore(std::vector<double> scores);

} // namespace cyto
