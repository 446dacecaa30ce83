// Area under the ROC curve with its variance, and the test of two areas on the same images
// (DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988).
#pragma once

#include "domain/error.h"
#include "statistics/interval.h"

#include <vector>

namespace cyto {

struct AucEstimate {
    double auc = 0.0; ///< ties count half
    double variance = 0.0; ///< meaningless where it is not known
    bool varianceKnown = false; ///< false with a single image on a side
    Interval interval {0.0, 1.0}; ///< normal, cut to [0, 1]; all of it while the variance is not known
};

/// Small scores are positive (anomalies). Errors: a side is empty, a score is not finite, confidence not in (0, 1).
[[nodiscard]] Expected<AucEstimate> aucSmallIsPositive(
    const std::vector<double> &positives, const std::vector<double> &negatives, double confidence = 0.95);

struct PairedAucTest {
    double aucA = 0.0;
    double aucB = 0.0;
    double difference = 0.0; ///< A minus B
    double standardError = 0.0; ///< of the difference
    double z = 0.0;
    double p = 1.0; ///< two-sided
    Interval interval; ///< of the difference, 95 %
};

/// Two scores of the same images, in the same order. Errors: as above; lengths differ; fewer than two images
/// on a side; areas that differ without any variance, about which the test can say nothing.
[[nodiscard]] Expected<PairedAucTest> pairedAucTest(const std::vector<double> &positivesA,
    const std::vector<double> &negativesA, const std::vector<double> &positivesB,
    const std::vector<double> &negativesB);

} // namespace cyto
