// The threshold below which an anomaly score flags a cell, chosen for a stated sensitivity or specificity
// (method.md 3.8), and what it reaches on the images that it was chosen on.
#pragma once

#include "domain/error.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace cyto {

/// What a threshold is chosen for.
struct ThresholdAim {
    enum class Kind { Specificity, Sensitivity };
    Kind kind = Kind::Specificity;
    double share = 0.95; ///< least that is to be reached
    /// From two options of which one may be given; neither: empty. Error: both, or a share outside of (0, 1].
    [[nodiscard]] static Expected<std::optional<ThresholdAim>> ofOptions(
        std::optional<double> sensitivity, std::optional<double> specificity);
};

/// Flagged is a score below the threshold.
struct ThresholdFit {
    double threshold = 0.0;
    std::int64_t normalImages = 0, normalPassed = 0; ///< normal cells, and those of them that are not flagged
    std::int64_t abnormalImages = 0, abnormalFlagged = 0;
    [[nodiscard]] double specificity() const; ///< NaN without normal images
    [[nodiscard]] double sensitivity() const; ///< NaN without abnormal images
};

/// The threshold with the best of the other share among those that reach the aim: the largest one that flags at most
/// 1 - specificity of the normal cells; or the smallest one that flags the wanted share of the abnormal cells, midway
/// to the next larger score, so that it holds for new scores near either. Errors: no images of the kind that the aim
/// is about; a share outside of (0, 1]; a score that is not finite.
[[nodiscard]] Expected<ThresholdFit> fitThreshold(
    std::vector<double> normalScores, std::vector<double> abnormalScores, const ThresholdAim &aim);

/// What a given threshold does to scores.
[[nodiscard]] ThresholdFit judgeThreshold(
    double threshold, const std::vector<double> &normalScores, const std::vector<double> &abnormalScores);

} // namespace cyto
