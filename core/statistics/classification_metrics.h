// Confusion matrix and what follows from it, with intervals.
#pragma once

#include "domain/error.h"
#include "statistics/calibration.h"
#include "statistics/interval.h"
#include "statistics/proportion.h"

#include <cstdint>
#include <vector>

namespace cyto {

struct ClassificationMetrics {
    int classes = 0;
    std::vector<std::int64_t> confusion; ///< row = truth, column = prediction, row-major
    std::int64_t images = 0;
    double accuracy = 0.0;
    Interval accuracyInterval; ///< Wilson
    double balancedAccuracy = 0.0; ///< mean recall over classes that occur in the truth
    Interval balancedAccuracyInterval; ///< stratified bootstrap within true classes, 2000 draws
    std::vector<double> recall; ///< NaN for a class without images
    std::vector<double> precision; ///< NaN for a class never predicted
};

/// @param truth, predicted class indices 0 .. classes - 1, same length, at least one
/// @param seed of the bootstrap (Philox)
[[nodiscard]] Expected<ClassificationMetrics> classificationMetrics(
    const std::vector<int> &truth, const std::vector<int> &predicted, int classes, std::uint64_t seed = 1);

} // namespace cyto
