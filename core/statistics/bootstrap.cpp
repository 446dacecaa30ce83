#include "statistics/bootstrap.h"

#include "domain/philox.h"
#include "statistics/distributions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace cyto {

namespace {

std::map<int, Resampling::Indices> groups(std::span<const int> labels)
{
    std::map<int, Resampling::Indices> result;
    for (std::size_t i = 0; i < labels.size(); ++i)
        result[labels[i]].push_back(static_cast<std::uint32_t>(i));
    return result;
}

Resampling::Indices drawn(const Resampling &resampling, Philox &random)
{
    Resampling::Indices items;
    for (const auto &units : resampling.strataOfUnits()) {
        const auto n = static_cast<std::uint32_t>(units.size());
        for (std::uint32_t k = 0; k < n; ++k) {
            const auto &unit = units[random.below(n)];
            items.insert(items.end(), unit.begin(), unit.end());
        }
    }
    return items;
}

/// All items but those of one unit.
Resampling::Indices without(const Resampling &resampling, std::size_t stratum, std::size_t unit)
{
    Resampling::Indices items;
    const auto &strata = resampling.strataOfUnits();
    for (std::size_t s = 0; s < strata.size(); ++s)
        for (std::size_t u = 0; u < strata[s].size(); ++u)
            if (s != stratum || u != unit)
                items.insert(items.end(), strata[s][u].begin(), strata[s][u].end());
    return items;
}

std::vector<double> leaveOneOut(const Resampling &resampling, const Statistic &statistic)
{
    std::vector<double> values;
    const auto &strata = resampling.strataOfUnits();
    for (std::size_t s = 0; s < strata.size(); ++s) {
        for (std::size_t u = 0; u < strata[s].size(); ++u) {
            const double value = statistic(without(resampling, s, u));
            if (std::isfinite(value)) // the last image of a class leaves nothing to compute from
                values.push_back(value);
        }
    }
    return values;
}

} // namespace

Resampling Resampling::items(std::size_t count)
{
    Resampling r;
    r.m_strata.resize(1);
    for (std::size_t i = 0; i < count; ++i)
        r.m_strata.front().push_back({static_cast<std::uint32_t>(i)});
    return r;
}

Resampling Resampling::clusters(std::span<const int> clusters)
{
    Resampling r;
    r.m_strata.resize(1);
    for (auto &[label, items] : groups(clusters))
        r.m_strata.front().push_back(std::move(items));
    return r;
}

Resampling Resampling::strata(std::span<const int> strata)
{
    Resampling r;
    for (const auto &[label, items] : groups(strata)) {
        r.m_strata.emplace_back();
        for (const std::uint32_t i : items)
            r.m_strata.back().push_back({i});
    }
    return r;
}

double sortedQuantile(std::span<const double> sorted, double p)
{
    const double at = std::clamp(p, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], at - static_cast<double>(below));
}

Interval bcaInterval(std::span<const double> draws, double value, std::span<const double> leftOut, double confidence)
{
    const auto n = static_cast<double>(draws.size());
    const auto [first, last] = std::equal_range(draws.begin(), draws.end(), value);
    const double below = static_cast<double>((first - draws.begin()) + (last - draws.begin())) / (2.0 * n);
    // All draws on one side say "beyond what this many draws can tell", not infinity.
    const double bias = normalQuantile(std::clamp(below, 0.5 / n, 1.0 - 0.5 / n));

    double acceleration = 0.0;
    if (leftOut.size() > 1) {
        const double mean = std::accumulate(leftOut.begin(), leftOut.end(), 0.0) / static_cast<double>(leftOut.size());
        double squares = 0.0, cubes = 0.0;
        for (const double v : leftOut) {
            const double d = mean - v;
            squares += d * d;
            cubes += d * d * d;
        }
        if (squares > 0.0)
            acceleration = cubes / (6.0 * std::pow(squares, 1.5));
    }
    const auto limit = [&](double p) {
        const double z = bias + normalQuantile(p);
        return sortedQuantile(draws, normalCdf(bias + z / (1.0 - acceleration * z)));
    };
    return {limit(0.5 - 0.5 * confidence), limit(0.5 + 0.5 * confidence)};
}

Expected<BootstrapEstimate> bootstrap(
    const Resampling &resampling, const Statistic &statistic, const BootstrapOptions &options)
{
    if (options.draws < 1 || !(options.confidence > 0.0 && options.confidence < 1.0))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate(
                "Statistics", "The bootstrap needs at least one draw and a confidence between 0 and 1."));
    Resampling::Indices all = without(resampling, std::numeric_limits<std::size_t>::max(), 0);
    if (all.empty())
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The bootstrap needs something to draw from."));
    // In the order of the data, as a caller would list them.
    std::sort(all.begin(), all.end());
    BootstrapEstimate estimate;
    estimate.value = statistic(all);
    if (!std::isfinite(estimate.value))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The statistic is not defined for these data."));

    std::vector<double> draws;
    draws.reserve(static_cast<std::size_t>(options.draws));
    for (int i = 0; i < options.draws; ++i) {
        Philox random(options.seed, static_cast<std::uint64_t>(i));
        const double value = statistic(drawn(resampling, random));
        if (std::isfinite(value))
            draws.push_back(value);
        else
            ++estimate.undefinedDraws;
    }
    if (draws.empty() || estimate.undefinedDraws > options.undefinedShare * options.draws)
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics",
                "The statistic is not defined on %1 of %2 bootstrap draws, which is too many for an interval.")
                .arg(estimate.undefinedDraws)
                .arg(options.draws));
    std::sort(draws.begin(), draws.end());
    if (options.kind == BootstrapKind::Bca)
        estimate.interval = bcaInterval(draws, estimate.value, leaveOneOut(resampling, statistic), options.confidence);
    else
        estimate.interval = {sortedQuantile(draws, 0.5 - 0.5 * options.confidence),
            sortedQuantile(draws, 0.5 + 0.5 * options.confidence)};
    return estimate;
}

} // namespace cyto
