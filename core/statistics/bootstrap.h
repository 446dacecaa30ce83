// Bootstrap intervals of any statistic (Efron and Tibshirani, An Introduction to the Bootstrap, 1993).
#pragma once

#include "domain/error.h"
#include "statistics/interval.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace cyto {

/// What is drawn with replacement: items, whole clusters of them (cells of a slide belong together),
/// or items within strata (each class keeps its number of images).
class Resampling {
public:
    [[nodiscard]] static Resampling items(std::size_t count);
    /// @param clusters the cluster of each item, any numbers
    [[nodiscard]] static Resampling clusters(std::span<const int> clusters);
    /// @param strata the stratum of each item, any numbers
    [[nodiscard]] static Resampling strata(std::span<const int> strata);

    using Indices = std::vector<std::uint32_t>;
    /// Stratum, unit within it, items of the unit.
    [[nodiscard]] const std::vector<std::vector<Indices>> &strataOfUnits() const { return m_strata; }

private:
    std::vector<std::vector<Indices>> m_strata;
};

/// Of the items with these indices, repeats included. May return NaN where it is not defined.
using Statistic = std::function<double(std::span<const std::uint32_t>)>;

enum class BootstrapKind {
    Percentile,
    Bca, ///< corrected for bias and acceleration; costs one more evaluation per unit
};

struct BootstrapOptions {
    int draws = 2000;
    double confidence = 0.95;
    BootstrapKind kind = BootstrapKind::Bca;
    std::uint64_t seed = 1;
    double undefinedShare = 0.1; ///< of the draws; with more of them there is no interval
};

struct BootstrapEstimate {
    double value = 0.0; ///< of the data themselves
    Interval interval;
    int undefinedDraws = 0; ///< left out: the statistic was not finite there
};

/// The draws follow from the seed alone. Errors: nothing to draw from, options out of range, the statistic is
/// undefined on the data or on too many draws.
[[nodiscard]] Expected<BootstrapEstimate> bootstrap(
    const Resampling &resampling, const Statistic &statistic, const BootstrapOptions &options = {});

/// BCa limits from what was computed already. @param draws sorted, at least one
/// @param leftOut the statistic without each unit in turn; too few or all equal: no acceleration
[[nodiscard]] Interval bcaInterval(
    std::span<const double> draws, double value, std::span<const double> leftOut, double confidence);

/// Quantile of sorted values, interpolated linearly (type 7 of Hyndman and Fan). At least one value.
[[nodiscard]] double sortedQuantile(std::span<const double> sorted, double p);

} // namespace cyto
