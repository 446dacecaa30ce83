#include "statistics/roc.h"

#include <boost/math/distributions/normal.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cyto {

namespace {

/// Of each score in `of`: the share of `others` (sorted) on its `wanted` side, ties half.
template <class Share>
std::vector<double> shares(const std::vector<double> &of, const std::vector<double> &others, Share share)
{
    std::vector<double> result;
    result.reserve(of.size());
    for (const double x : of) {
        const auto [first, last] = std::equal_range(others.begin(), others.end(), x);
        const auto below = static_cast<double>(first - others.begin());
        const auto equal = static_cast<double>(last - first);
        result.push_back(share(below, equal) / static_cast<double>(others.size()));
    }
    return result;
}

double mean(const std::vector<double> &v)
{
    return std::accumulate(v.begin(), v.end(), 0.0) / static_cast<double>(v.size());
}

double sampleVariance(const std::vector<double> &v)
{
    const double m = mean(v);
    double sum = 0.0;
    for (const double x : v)
        sum += (x - m) * (x - m);
    return sum / static_cast<double>(v.size() - 1);
}

/// DeLong, DeLong and Clarke-Pearson, Biometrics 44 (1988): the variance of the area is that of
/// the mean placement of each positive among the negatives, plus the reverse.
void areaWithInterval(const std::vector<double> &positives, const std::vector<double> &negatives, RocCurve &curve)
{
    const auto others = static_cast<double>(negatives.size());
    const std::vector<double> ofPositives = shares(
        positives, negatives, [others](double below, double equal) { return others - below - equal + 0.5 * equal; });
    const std::vector<double> ofNegatives =
        shares(negatives, positives, [](double below, double equal) { return below + 0.5 * equal; });
    curve.auc = mean(ofPositives);
    curve.aucInterval = {0.0, 1.0}; // a single image on a side has no variance to estimate from
    if (positives.size() < 2 || negatives.size() < 2)
        return;
    const double variance = sampleVariance(ofPositives) / static_cast<double>(positives.size())
        + sampleVariance(ofNegatives) / static_cast<double>(negatives.size());
    const double half = boost::math::quantile(boost::math::normal(), 0.975) * std::sqrt(variance);
    curve.aucInterval = {std::max(0.0, curve.auc - half), std::min(1.0, curve.auc + half)};
}

/// A threshold that separates a from b, a < b: midway, so that it holds for new scores near either.
double between(double a, double b)
{
    const double middle = std::midpoint(a, b);
    return middle > a ? middle : b; // neighbouring doubles have no middle
}

} // namespace

Expected<RocCurve> rocSmallIsPositive(const std::vector<double> &positives, const std::vector<double> &negatives)
{
    if (positives.empty() || negatives.empty())
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The ROC curve needs images of both kinds."));
    std::vector<double> p = positives;
    std::vector<double> n = negatives;
    const auto finite = [](double x) { return std::isfinite(x); };
    if (!std::all_of(p.begin(), p.end(), finite) || !std::all_of(n.begin(), n.end(), finite))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The ROC curve needs finite scores."));
    std::sort(p.begin(), p.end());
    std::sort(n.begin(), n.end());

    RocCurve curve;
    areaWithInterval(p, n, curve);
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

} // namespace cyto
