#include "statistics/isotonic.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cyto {

namespace {

/// Neighbouring scores that share one probability.
struct Pool {
    double first = 0.0;
    double last = 0.0;
    double sum = 0.0;
    double weight = 0.0;
    [[nodiscard]] double mean() const { return sum / weight; }
};

} // namespace

Expected<IsotonicCalibration> IsotonicCalibration::fit(
    const std::vector<double> &scores, const std::vector<bool> &happened)
{
    if (scores.empty() || scores.size() != happened.size())
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate(
                "Statistics", "The isotonic calibration needs one outcome for each score, and at least one."));
    if (!std::all_of(scores.begin(), scores.end(), [](double s) { return std::isfinite(s); }))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The isotonic calibration needs finite scores."));
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] < scores[b]; });

    std::vector<Pool> pools;
    for (std::size_t i = 0; i < order.size();) {
        const double score = scores[order[i]];
        Pool next {score, score, 0.0, 0.0};
        for (; i < order.size() && scores[order[i]] == score; ++i) {
            next.sum += happened[order[i]] ? 1.0 : 0.0;
            next.weight += 1.0;
        }
        while (!pools.empty() && pools.back().mean() >= next.mean()) {
            next.first = pools.back().first;
            next.sum += pools.back().sum;
            next.weight += pools.back().weight;
            pools.pop_back();
        }
        pools.push_back(next);
    }

    IsotonicCalibration result;
    for (const Pool &pool : pools) {
        result.m_knots.push_back({pool.first, pool.mean()});
        if (pool.last > pool.first)
            result.m_knots.push_back({pool.last, pool.mean()});
    }
    return result;
}

double IsotonicCalibration::at(double score) const
{
    if (std::isnan(score))
        return score;
    const auto above = std::upper_bound(
        m_knots.begin(), m_knots.end(), score, [](double s, const Knot &knot) { return s < knot.score; });
    if (above == m_knots.begin())
        return m_knots.front().probability;
    if (above == m_knots.end())
        return m_knots.back().probability;
    const Knot &low = *(above - 1);
    return std::lerp(low.probability, above->probability, (score - low.score) / (above->score - low.score));
}

} // namespace cyto
