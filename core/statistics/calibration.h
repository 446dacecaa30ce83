// How far shown probabilities are from what happens: reliability diagram, calibration error, Brier score.
#pragma once

#include "domain/error.h"
#include "statistics/interval.h"

#include <cstdint>
#include <vector>

namespace cyto {

/// Expected calibration error with equal-width bins over the top probability. In [0, 1].
[[nodiscard]] double expectedCalibrationError(
    const std::vector<double> &topProbability, const std::vector<bool> &correct, int bins = 15);

/// One bin of a reliability diagram: low <= probability < high, the last bin closed.
struct ReliabilityBin {
    double low = 0.0;
    double high = 0.0;
    std::int64_t images = 0;
    double meanProbability = 0.0; ///< meaningless where images = 0
    double accuracy = 0.0; ///< likewise
    Interval accuracyInterval {0.0, 1.0}; ///< Wilson, 95 %
};

/// The same bins as expectedCalibrationError(), empty ones too. Errors: lengths differ, nothing given,
/// a probability outside [0, 1] or NaN, fewer than one bin.
[[nodiscard]] Expected<std::vector<ReliabilityBin>> reliabilityBins(
    const std::vector<double> &topProbability, const std::vector<bool> &correct, int bins = 15);

/// Mean of (p - y)^2 over events (Brier, Monthly Weather Review 78, 1950). In [0, 1].
[[nodiscard]] Expected<double> brierScore(const std::vector<double> &probability, const std::vector<bool> &happened);

/// Of several classes: mean over images of the sum over classes of (p_c - [c is the truth])^2. In [0, 2].
[[nodiscard]] Expected<double> brierScore(
    const std::vector<std::vector<double>> &probabilities, const std::vector<int> &truth);

} // namespace cyto
