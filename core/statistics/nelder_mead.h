// Downhill simplex (Nelder and Mead, Computer Journal 7, 1965): a minimum without derivatives.
#pragma once

#include <functional>
#include <vector>

namespace cyto {

struct NelderMeadOptions {
    double tolerance = 1e-8; ///< of values and of coordinates, both
    int evaluations = 4000;
};

struct NelderMeadResult {
    std::vector<double> at;
    double value = 0.0;
    bool converged = false; ///< false where the evaluations ran out
};

/// The function may be infinite where it is not defined, but not at `start`.
[[nodiscard]] NelderMeadResult nelderMead(const std::function<double(const std::vector<double> &)> &function,
    const std::vector<double> &start, const std::vector<double> &step, const NelderMeadOptions &options = {});

} // namespace cyto
