// Agreement of two readers beyond chance (Cohen 1960, 1968).
#pragma once

#include "domain/error.h"
#include "statistics/interval.h"

#include <cstdint>
#include <vector>

namespace cyto {

enum class KappaWeights {
    None, ///< classes agree or do not
    Linear, ///< 1 - |i - j| / (k - 1), for ordered answers
    Quadratic, ///< 1 - (i - j)^2 / (k - 1)^2
};

struct CohenKappa {
    std::int64_t images = 0;
    double percentAgreement = 0.0; ///< weighted where weights are given, 0 .. 1
    double expectedAgreement = 0.0; ///< by chance
    double kappa = 0.0;
    double standardError = 0.0; ///< Fleiss, Cohen and Everitt, Psychological Bulletin 72, 1969
    Interval interval; ///< normal, cut to [-1, 1]; it has no width where agreement is perfect
};

/// @param a, b classes 0 .. classes - 1 by the two readers; images that one of them left out (-1) are skipped.
/// Errors: lengths differ, no image with both, a class out of range, fewer than two classes, or both readers
/// used one and the same class throughout, for which kappa is not defined.
[[nodiscard]] Expected<CohenKappa> cohenKappa(const std::vector<int> &a, const std::vector<int> &b, int classes,
    KappaWeights weights = KappaWeights::None, double confidence = 0.95);

} // namespace cyto
