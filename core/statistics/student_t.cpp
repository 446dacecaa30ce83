#include "statistics/student_t.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {
// Double precision throughout and no exceptions: the test runs once per class and trial.
using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>,
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>>;
} // namespace

double studentTwoSidedP(double t, double degrees)
{
    if (std::isnan(t) || !(degrees > 0.0))
        return 1.0;
    if (std::isinf(t))
        return 0.0;
    const boost::math::students_t_distribution<double, Policy> distribution(degrees);
    // The complement keeps its digits where p is far below the resolution of 1 - p.
    const double p = 2.0 * boost::math::cdf(boost::math::complement(distribution, std::abs(t)));
    return std::clamp(p, 0.0, 1.0);
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
