// Ways to turn the errors of one image's trials into a decision: weightings (method.md 3.9), and the pruning that
// goes with them. All work on the same stored errors.
#pragma once

#include "classifier/trial_table.h"
#include "diffusion/model_config.h"
#include "review/experiment_trials.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace cyto {

/// What one trial adds to each class; the smallest mean over trials wins.
struct WeightingScheme {
    std::string name;
    std::function<std::vector<double>(int timestep, std::span<const double> errors)> contribution;
};

/// 1 / poly4 with these coefficients (method.md 3.3).
[[nodiscard]] WeightingScheme polynomialScheme(const std::array<double, 5> &coefficients);
[[nodiscard]] WeightingScheme uniformScheme();
/// exp(-a t / 1000).
[[nodiscard]] WeightingScheme exponentialScheme(double a);
/// max(1, 1 / SNR_t): the weight of errors in noise that corresponds to the truncated SNR weighting
/// max(SNR, 1) of errors in the image (Salimans and Ho, ICLR 2022).
[[nodiscard]] WeightingScheme truncatedSnrScheme(const ScheduleConfig &schedule);
/// Each trial's errors minus their smallest, divided by the mean of that over the classes.
[[nodiscard]] WeightingScheme rowNormalisedScheme();
/// Each trial's errors by their rank among the classes, equal ones with their mean rank.
[[nodiscard]] WeightingScheme rankingScheme();

/// Signal-to-noise ratio of every timestep.
[[nodiscard]] std::vector<double> signalToNoise(const ScheduleConfig &schedule);

/// Class of the smallest mean over the first `trials` trials.
[[nodiscard]] int decide(const ImageTrials &image, const WeightingScheme &scheme, int trials);

struct PrunedDecision {
    int predicted = -1;
    int trials = 0;
    std::int64_t evaluations = 0;
};
/// The classifier's own procedure on the stored errors, weighted by `scheme` (one weight per timestep, not per row).
[[nodiscard]] PrunedDecision decideWithPruning(
    const ImageTrials &image, const WeightingScheme &scheme, const TrialRules &rules);

} // namespace cyto
