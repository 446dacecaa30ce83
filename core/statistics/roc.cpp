#include "statistics/roc.h"

#include "statistics/delong.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cyto {

namespace {

/// A threshold that separates a from b, a < b: midway, so that it holds for new scores near either.
double between(double a, double b)
{
    const double middle = std::midpoint(a, b);
    return middle > a ? middle : b; // neighbouring doubles have no middle
}

} // namespace

Expected<RocCurve> rocSmallIsPositive(const std::vector<double> &positives, const std::vector<double> &negatives)
{
    const auto area = aucSmallIsPositive(positives, negatives); // checks the scores, too
    if (!area)
        return tl::unexpected<Error>(area.error());
    std::vector<double> p = positives;
    std::vector<double> n = negatives;
    std::sort(p.begin(), p.end());
    std::sort(n.begin(), n.end());

    RocCurve curve;
    curve.auc = area->auc;
    curve.aucInterval = area->interval;
    auto nextP = p.cbegin();
    auto nextN = n.cbegin();
    curve.points.push_back({std::min(p.front(), n.front()), 0.0, 1.0}); // nothing is below the smallest score
    while (nextP != p.cend() || nextN != n.cend()) {
        const double score = nextN == n.cend() || (nextP != p.cend() && *nextP < *nextN) ? *nextP : *nextN;
        nextP = std::upper_bound(nextP, p.cend(), score);
        nextN = std::upper_bound(nextN, n.cend(), score);
        double following = std::numeric_limits<double>::infinity();
        if (nextP != p.cend())
            following = *nextP;
        if (nextN != n.cend())
            following = std::min(following, *nextN);
        const double threshold = std::isfinite(following)
            ? between(score, following)
            : std::min(std::nextafter(score, following), std::numeric_limits<double>::max());
        curve.points.push_back({threshold, static_cast<double>(nextP - p.cbegin()) / static_cast<double>(p.size()),
            static_cast<double>(n.cend() - nextN) / static_cast<double>(n.size())});
    }
    return curve;
}

Expected<BootstrapEstimate> bootstrapAucSmallIsPositive(
    const std::vector<double> &positives, const std::vector<double> &negatives, const BootstrapOptions &options)
{
    if (const auto area = aucSmallIsPositive(positives, negatives); !area)
        return tl::unexpected<Error>(area.error());
    std::vector<int> side(positives.size(), 0);
    side.resize(positives.size() + negatives.size(), 1);
    const auto statistic = [&](std::span<const std::uint32_t> items) {
        std::vector<double> p, n;
        for (const std::uint32_t i : items) {
            if (i < positives.size())
                p.push_back(positives[i]);
            else
                n.push_back(negatives[i - positives.size()]);
        }
        const auto area = aucSmallIsPositive(p, n);
        return area ? area->auc : std::numeric_limits<double>::quiet_NaN(); // a side of one image, left out
    };
    return bootstrap(Resampling::strata(side), statistic, options);
}

} // namespace cyto
