// The fit of the weighting, on plain numbers.
#pragma once

#include "domain/error.h"
#include "statistics/temperature.h"

#include <array>
#include <span>
#include <utility>
#include <vector>

namespace cyto {

/// One trial of one image without pruning: squared errors by class, not weighted.
struct TrialErrors {
    int timestep = 0;
    std::vector<double> errors;
};

struct WeightingFit {
    std::array<double, 5> coefficients {}; ///< of poly4(u), u = (1000 - t) / 1000, ascending
    /// What was fitted: timestep, and the median over images of the standard deviation over classes.
    std::vector<std::pair<int, double>> points;
    double relativeError = 0.0; ///< root mean square of (polynomial - point) / point
};

/// Fourth-degree least squares (method.md 3.3). Errors: fewer than five timesteps; the polynomial is
/// not positive at every timestep from `low` to `high`, so that it cannot be divided by.
[[nodiscard]] Expected<WeightingFit> fitWeighting(const std::vector<TrialErrors> &trials, int low, int high);

/// poly4 at a timestep.
[[nodiscard]] double weightingPolynomial(const std::array<double, 5> &coefficients, int timestep);
/// At every timestep of the range.
[[nodiscard]] bool isPositive(const std::array<double, 5> &coefficients, int low, int high);

} // namespace cyto
