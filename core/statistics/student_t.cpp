#include "statistics/student_t.h"

#include "statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace cyto {

double studentTwoSidedP(double t, double degrees)
{
    if (std::isnan(t) || !(degrees > 0.0))
        return 1.0;
    if (std::isinf(t))
        return 0.0;
    return std::clamp(2.0 * studentUpperTail(std::abs(t), degrees), 0.0, 1.0);
}

double pairedTTestP(const RunningMoments &differences)
{
    const int n = differences.count();
    if (n < 2)
        return 1.0;
    const double standardError = std::sqrt(differences.variance() / n);
    if (standardError == 0.0) // 0 / 0 or x / 0 below
        return differences.mean() == 0.0 ? 1.0 : 0.0;
    return studentTwoSidedP(differences.mean() / standardError, n - 1);
}

} // namespace cyto
