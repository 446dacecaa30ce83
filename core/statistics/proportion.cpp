#include "statistics/proportion.h"

#include "statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace cyto {

Interval wilsonInterval(std::int64_t successes, std::int64_t total, double confidence)
{
    if (total <= 0 || !(confidence < 1.0)) // certainty, or no data at all
        return {0.0, 1.0};
    const auto n = static_cast<double>(total);
    const double p = static_cast<double>(std::clamp<std::int64_t>(successes, 0, total)) / n;
    const double z = normalQuantile(0.5 + 0.5 * std::max(confidence, 0.0));
    const double scale = 1.0 + z * z / n;
    const double centre = (p + z * z / (2.0 * n)) / scale;
    const double half = z * std::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n)) / scale;
    // Exact at the ends, where rounding would leave 1e-17 instead of 0.
    return {
        successes <= 0 ? 0.0 : std::max(0.0, centre - half), successes >= total ? 1.0 : std::min(1.0, centre + half)};
}

} // namespace cyto
