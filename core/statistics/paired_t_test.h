// Student's t-test of paired measurements, with all that a report prints.
#pragma once

#include "domain/error.h"
#include "statistics/interval.h"

#include <vector>

namespace cyto {

struct PairedTTest {
    int pairs = 0;
    double meanDifference = 0.0; ///< a minus b
    double standardError = 0.0;
    double t = 0.0; ///< infinite where all differences are equal and not zero
    double p = 1.0; ///< two-sided; 1 where all differences are zero, 0 where all are equal and not zero
    Interval interval; ///< of the mean difference
};

/// Errors: lengths differ, fewer than two pairs, a value that is not finite, confidence not in (0, 1).
[[nodiscard]] Expected<PairedTTest> pairedTTest(
    const std::vector<double> &a, const std::vector<double> &b, double confidence = 0.95);

} // namespace cyto
