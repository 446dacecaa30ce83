// Receiver operating characteristic of a score that is small for positives (anomalies).
#pragma once

#include "domain/error.h"
#include "statistics/bootstrap.h"
#include "statistics/interval.h"

#include <vector>

namespace cyto {

struct RocPoint {
    double threshold = 0.0; ///< positive when score < threshold
    double sensitivity = 0.0;
    double specificity = 0.0;
};

struct RocCurve {
    std::vector<RocPoint> points; ///< from (0, 1) to (1, 0) in sensitivity
    double auc = 0.0; ///< ties count half
    Interval aucInterval; ///< DeLong, 95 %
};

/// @param positives, negatives scores, at least one each; small = positive
[[nodiscard]] Expected<RocCurve> rocSmallIsPositive(
    const std::vector<double> &positives, const std::vector<double> &negatives);

/// The area with a bootstrap interval, each side drawn for itself. Errors: those of the curve and of bootstrap().
[[nodiscard]] Expected<BootstrapEstimate> bootstrapAucSmallIsPositive(
    const std::vector<double> &positives, const std::vector<double> &negatives, const BootstrapOptions &options = {});

} // namespace cyto
