#include "statistics/delong.h"

#include "statistics/distributions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cyto {

namespace {

/// The share of the other side that each score is on the right side of, ties half.
struct Placements {
    std::vector<double> ofPositives;
    std::vector<double> ofNegatives;
};

template <class Share>
std::vector<double> shares(const std::vector<double> &of, std::vector<double> others, Share share)
{
    std::sort(others.begin(), others.end());
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

Placements placements(const std::vector<double> &positives, const std::vector<double> &negatives)
{
    const auto others = static_cast<double>(negatives.size());
    return {shares(positives, negatives,
                [others](double below, double equal) { return others - below - equal + 0.5 * equal; }),
        shares(negatives, positives, [](double below, double equal) { return below + 0.5 * equal; })};
}

double mean(const std::vector<double> &v)
{
    return std::accumulate(v.begin(), v.end(), 0.0) / static_cast<double>(v.size());
}

/// Sample covariance over n: of two means.
double covarianceOfMeans(const std::vector<double> &a, const std::vector<double> &b)
{
    const double meanA = mean(a), meanB = mean(b);
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - meanA) * (b[i] - meanB);
    const auto n = static_cast<double>(a.size());
    return sum / (n - 1.0) / n;
}

double covariance(const Placements &a, const Placements &b)
{
    return covarianceOfMeans(a.ofPositives, b.ofPositives) + covarianceOfMeans(a.ofNegatives, b.ofNegatives);
}

Status check(const std::vector<double> &positives, const std::vector<double> &negatives)
{
    if (positives.empty() || negatives.empty())
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The ROC curve needs images of both kinds."));
    const auto finite = [](double x) { return std::isfinite(x); };
    if (!std::all_of(positives.begin(), positives.end(), finite)
        || !std::all_of(negatives.begin(), negatives.end(), finite))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The ROC curve needs finite scores."));
    return {};
}

} // namespace

Expected<AucEstimate> aucSmallIsPositive(
    const std::vector<double> &positives, const std::vector<double> &negatives, double confidence)
{
    if (const Status s = check(positives, negatives); !s)
        return tl::unexpected<Error>(s.error());
    if (!(confidence > 0.0 && confidence < 1.0))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The confidence must lie between 0 and 1."));
    const Placements p = placements(positives, negatives);
    AucEstimate estimate;
    estimate.auc = mean(p.ofPositives);
    if (positives.size() < 2 || negatives.size() < 2)
        return estimate;
    estimate.varianceKnown = true;
    estimate.variance = covariance(p, p);
    const double half = normalQuantile(0.5 + 0.5 * confidence) * std::sqrt(estimate.variance);
    estimate.interval = {std::max(0.0, estimate.auc - half), std::min(1.0, estimate.auc + half)};
    return estimate;
}

Expected<PairedAucTest> pairedAucTest(const std::vector<double> &positivesA, const std::vector<double> &negativesA,
    const std::vector<double> &positivesB, const std::vector<double> &negativesB)
{
    if (const Status s = check(positivesA, negativesA); !s)
        return tl::unexpected<Error>(s.error());
    if (const Status s = check(positivesB, negativesB); !s)
        return tl::unexpected<Error>(s.error());
    if (positivesA.size() != positivesB.size() || negativesA.size() != negativesB.size())
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The test of two ROC curves needs both scores of each image."));
    if (positivesA.size() < 2 || negativesA.size() < 2)
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate(
                "Statistics", "The test of two ROC curves needs at least two images of each kind."));
    const Placements a = placements(positivesA, negativesA);
    const Placements b = placements(positivesB, negativesB);
    PairedAucTest test;
    test.aucA = mean(a.ofPositives);
    test.aucB = mean(b.ofPositives);
    test.difference = test.aucA - test.aucB;
    // A variance of rounding errors alone is none.
    const double variance = std::max(0.0, covariance(a, a) + covariance(b, b) - 2.0 * covariance(a, b));
    test.standardError = variance > 1e-24 ? std::sqrt(variance) : 0.0;
    test.interval = {test.difference, test.difference};
    if (test.standardError == 0.0) {
        if (std::abs(test.difference) > 1e-12)
            return fail(ErrorCode::InvalidArgument,
                QCoreApplication::translate(
                    "Statistics", "The areas differ without any variance, so that the test can say nothing."));
        return test; // the same ranking twice
    }
    test.z = test.difference / test.standardError;
    test.p = 2.0 * normalUpperTail(std::abs(test.z));
    const double half = normalQuantile(0.975) * test.standardError;
    test.interval = {test.difference - half, test.difference + half};
    return test;
}

} // namespace cyto
