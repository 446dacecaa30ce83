// The psychometric function and its Bayesian fit, as psignifit 4 does it (method.md 5; Schuett, Harmeling,
// Macke and Wichmann, Vision Research 122, 2016).
#pragma once

#include "domain/error.h"
#include "statistics/interval.h"

#include <cstdint>
#include <vector>

namespace cyto {

/// Answers at one stimulus level; the level is a confidence, for models and readers.
struct PsychometricBlock {
    double stimulus = 0.0;
    std::int64_t correct = 0;
    std::int64_t total = 0;
};

struct PsychometricParameters {
    double threshold = 0.0; ///< m: the sigmoid is 0.5 there
    double width = 1.0; ///< w > 0: from where the sigmoid is 0.05 to where it is 0.95
    double lapse = 0.0; ///< lambda: what stays wrong at any stimulus
    double guess = 0.0; ///< gamma: what guessing gets right
    double overdispersion = 0.0; ///< eta, 0 = binomial
};

/// psi(x) = gamma + (1 - gamma - lambda) S(x; m, w), S logistic.
[[nodiscard]] double psychometricFunction(double x, const PsychometricParameters &p);

struct PsychometricGrid {
    int threshold, width, lapse, overdispersion;
};

struct PsychometricOptions {
    double guess = 0.0; ///< fixed: 1 / number of classes
    PsychometricGrid coarse {30, 40, 10, 20}; ///< over all that the priors allow
    PsychometricGrid fine {40, 40, 20, 20}; ///< over what the coarse grid found likely
    double negligible = 1e-5; ///< posterior mass of a coarse grid point below which it is left out
    double credibility = 0.95;
    int bandPoints = 101; ///< of the curve's credibility band; 0 = none
};

struct PsychometricBandPoint {
    double stimulus = 0.0;
    Interval proportion; ///< credibility interval of psi there
};

/// What a fit costs, whatever the machine: nearly all of its time goes with these two.
struct PsychometricCost {
    std::int64_t likelihoods = 0; ///< of a block, with its gamma functions
    std::int64_t lookups = 0; ///< of a block in the tables of them
};

struct PsychometricFit {
    PsychometricParameters map; ///< most probable
    PsychometricParameters mean; ///< of the posterior
    Interval threshold, width, lapse, overdispersion; ///< equal-tailed credibility intervals
    std::vector<PsychometricBandPoint> band; ///< over the range of stimuli
    /// An interval reaches beyond the range of stimuli, where the prior and not the data ends it.
    bool thresholdBeyondStimuli = false;
    bool widthBeyondStimuli = false;
    PsychometricCost cost;
};

/// Blocks of one level are pooled, those without answers left out. Errors: fewer than two levels with
/// answers, counts or stimuli out of range, options out of range.
[[nodiscard]] Expected<PsychometricFit> fitPsychometric(
    const std::vector<PsychometricBlock> &blocks, const PsychometricOptions &options);

/// Counts right answers by confidence in equal bins over the range of the confidences, rescaled to [0, 1];
/// the stimulus is the bin's centre. Empty bins are left out. Errors: lengths differ, confidences that are
/// not finite or all equal, fewer than one bin.
[[nodiscard]] Expected<std::vector<PsychometricBlock>> psychometricBlocks(
    const std::vector<double> &confidence, const std::vector<bool> &correct, int bins = 25);

} // namespace cyto
