#include "statistics/anytime_t_test.h"

#include <algorithm>
#include <cmath>

namespace cyto {

double logAnytimeEvidence(const RunningMoments &differences, double priorTrials)
{
    const auto n = static_cast<double>(differences.count());
    const double sum = n * differences.mean();
    // n > 1: the moments give the squared deviations; a single difference has none.
    const double squares = differences.variance() * (n - 1.0) + sum * differences.mean();
    if (!(squares > 0.0))
        return 0.0;
    // S^2 <= n V, so that this stays below n / (n + c^2) but for rounding.
    const double share = std::min(sum * sum / ((n + priorTrials) * squares), n / (n + priorTrials));
    return 0.5 * std::log(priorTrials / (n + priorTrials)) - 0.5 * n * std::log1p(-share);
}

double anytimeP(const RunningMoments &differences, double priorTrials)
{
    return std::exp(-std::max(0.0, logAnytimeEvidence(differences, priorTrials)));
}

} // namespace cyto
