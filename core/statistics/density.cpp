#include "statistics/density.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace cyto {

namespace {
// exp(-39^2 / 2) is below the smallest double: values further away add nothing.
constexpr double kReach = 39.0;
} // namespace

Expected<KernelDensity> KernelDensity::create(std::vector<double> values, BandwidthRule rule)
{
    if (values.size() < 2)
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "A density needs at least two values."));
    if (!std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); }))
        return fail(
            ErrorCode::InvalidArgument, QCoreApplication::translate("Statistics", "A density needs finite values."));
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0.0;
    for (const double v : values)
        squares += (v - mean) * (v - mean);
    KernelDensity result;
    result.m_bandwidth = std::sqrt(squares / (n - 1.0)) * std::pow(rule == BandwidthRule::Scott ? n : 0.75 * n, -0.2);
    std::sort(values.begin(), values.end());
    // Equal values may leave a spread of rounding errors, which is none.
    if (values.front() == values.back() || !(result.m_bandwidth > 0.0) || !std::isfinite(result.m_bandwidth))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "A density needs values that differ."));
    result.m_values = std::move(values);
    return result;
}

double KernelDensity::at(double x) const
{
    const auto first = std::lower_bound(m_values.begin(), m_values.end(), x - kReach * m_bandwidth);
    const auto last = std::upper_bound(first, m_values.end(), x + kReach * m_bandwidth);
    double sum = 0.0;
    for (auto v = first; v != last; ++v) {
        const double z = (x - *v) / m_bandwidth;
        sum += std::exp(-0.5 * z * z);
    }
    return sum / (static_cast<double>(m_values.size()) * m_bandwidth * std::sqrt(2.0 * std::numbers::pi));
}

std::vector<DensityPoint> KernelDensity::curve(int points, double margin) const
{
    const double low = m_values.front() - margin * m_bandwidth;
    const double high = m_values.back() + margin * m_bandwidth;
    const int n = std::max(points, 2);
    std::vector<DensityPoint> result;
    result.reserve(static_cast<std::size_t>(n));
    for (int i = 0; i < n; ++i) {
        const double x = std::lerp(low, high, static_cast<double>(i) / (n - 1));
        result.push_back({x, at(x)});
    }
    return result;
}

} // namespace cyto
