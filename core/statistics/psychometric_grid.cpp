#include "statistics/psychometric_grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cyto::detail {

namespace {

// The likelihood of a block depends on psi and eta alone: tabulated against logit(psi), in which it is smooth
// and at both ends a line, it costs the grid a look-up instead of two gamma functions per point.
constexpr double kTableEnd = 30.0;
constexpr double kTableStep = 0.05;
constexpr std::size_t kTableNodes = 1201;

class LikelihoodTable {
public:
    LikelihoodTable(const PsychometricBlock &block, double overdispersion) : m_values(kTableNodes)
    {
        for (std::size_t i = 0; i < kTableNodes; ++i) {
            const Tails t = tails(static_cast<double>(i) * kTableStep - kTableEnd, 0.0, 0.0);
            m_values[i] = logLikelihood(block, t.psi, t.miss, overdispersion);
        }
    }

    /// @param at logit(psi) in steps from the table's beginning, finite
    [[nodiscard]] double operator()(double at) const
    {
        // The end intervals go on as lines.
        if (at < 1.0)
            return std::lerp(m_values[0], m_values[1], at);
        if (at >= static_cast<double>(kTableNodes - 2))
            return std::lerp(
                m_values[kTableNodes - 2], m_values[kTableNodes - 1], at - static_cast<double>(kTableNodes - 2));
        const auto i = static_cast<std::size_t>(at);
        const double f = at - static_cast<double>(i);
        // Cubic through four nodes (Catmull and Rom).
        const double a = m_values[i - 1], b = m_values[i], c = m_values[i + 1], d = m_values[i + 2];
        return b + 0.5 * f * (c - a + f * (2.0 * a - 5.0 * b + 4.0 * c - d + f * (3.0 * (b - c) + d - a)));
    }

private:
    std::vector<double> m_values;
};

double tablePosition(double argument, double guess, double lapse)
{
    const Tails t = tails(argument, guess, lapse);
    // Both are positive unless the argument underflows, far beyond the table: then its sign says where.
    const double logit = t.psi > 0.0 && t.miss > 0.0 ? std::log(t.psi / t.miss) : argument;
    return (logit + kTableEnd) / kTableStep;
}

/// Weights of the trapezoid rule, up to the common step.
double trapezoidWeight(const Axis &axis, std::size_t i)
{
    return axis.size() > 1 && (i == 0 || i + 1 == axis.size()) ? 0.5 : 1.0;
}

} // namespace

Axis evenAxis(Interval bounds, int points)
{
    // Bounds that meet fix the parameter.
    if (points < 2 || std::abs(bounds.high - bounds.low) <= 1e-8 + 1e-5 * std::abs(bounds.high))
        return {bounds.low};
    Axis axis;
    for (int i = 0; i < points; ++i)
        axis.push_back(std::lerp(bounds.low, bounds.high, static_cast<double>(i) / (points - 1)));
    return axis;
}

PosteriorGrid::PosteriorGrid(const PsychometricModel &model, std::array<Axis, ParameterCount> axes)
    : m_guess(model.guess()), m_axes(std::move(axes))
{
    const Axis &etas = m_axes[Overdispersion], &lapses = m_axes[Lapse];
    const Axis &thresholds = m_axes[Threshold], &widths = m_axes[Width];
    const std::size_t curves = lapses.size() * thresholds.size() * widths.size();

    std::vector<double> curvePrior;
    curvePrior.reserve(curves);
    for (const double lapse : lapses)
        for (const double threshold : thresholds)
            for (const double width : widths)
                curvePrior.push_back(PsychometricModel::logLapsePrior(lapse) + model.logThresholdPrior(threshold)
                    + model.logWidthPrior(width));
    m_mass.reserve(etas.size() * curves);
    for (const double eta : etas)
        for (const double prior : curvePrior)
            m_mass.push_back(prior + PsychometricModel::logOverdispersionPrior(eta));

    std::vector<double> positions(curves);
    for (const PsychometricBlock &block : model.blocks()) {
        std::size_t k = 0;
        for (const double lapse : lapses)
            for (const double threshold : thresholds)
                for (const double width : widths)
                    positions[k++] = tablePosition(logisticArgument(block.stimulus, threshold, width), m_guess, lapse);
        for (std::size_t e = 0; e < etas.size(); ++e) {
            const LikelihoodTable table(block, etas[e]);
            m_cost.likelihoods += static_cast<std::int64_t>(kTableNodes);
            m_cost.lookups += static_cast<std::int64_t>(curves);
            double *mass = m_mass.data() + e * curves;
            for (std::size_t c = 0; c < curves; ++c)
                mass[c] += table(positions[c]);
        }
    }
    normalise();
}

void PosteriorGrid::normalise()
{
    m_best = static_cast<std::size_t>(std::max_element(m_mass.begin(), m_mass.end()) - m_mass.begin());
    const double top = m_mass[m_best];
    std::array<std::size_t, ParameterCount> sizes {};
    for (std::size_t p = 0; p < ParameterCount; ++p)
        sizes[p] = m_axes[p].size();
    const std::size_t curves = sizes[Lapse] * sizes[Threshold] * sizes[Width];
    m_curveMass.assign(curves, 0.0);
    double total = 0.0;
    std::size_t at = 0;
    for (std::size_t e = 0; e < sizes[Overdispersion]; ++e)
        for (std::size_t l = 0; l < sizes[Lapse]; ++l)
            for (std::size_t t = 0; t < sizes[Threshold]; ++t)
                for (std::size_t w = 0; w < sizes[Width]; ++w, ++at) {
                    m_mass[at] = std::exp(m_mass[at] - top) * trapezoidWeight(m_axes[Overdispersion], e)
                        * trapezoidWeight(m_axes[Lapse], l) * trapezoidWeight(m_axes[Threshold], t)
                        * trapezoidWeight(m_axes[Width], w);
                    total += m_mass[at];
                }
    for (std::size_t i = 0; i < m_mass.size(); ++i) {
        m_mass[i] /= total;
        m_curveMass[i % curves] += m_mass[i];
    }
}

std::size_t PosteriorGrid::stride(Parameter p) const
{
    std::size_t stride = 1;
    for (std::size_t q = ParameterCount - 1; q > p; --q)
        stride *= m_axes[q].size();
    return stride;
}

Interval PosteriorGrid::boundsOfMass(Parameter p, double negligible) const
{
    const Axis &axis = m_axes[p];
    const std::size_t step = stride(p);
    std::size_t first = axis.size(), last = 0;
    for (std::size_t i = 0; i < m_mass.size(); ++i) {
        if (m_mass[i] < negligible)
            continue;
        const std::size_t at = i / step % axis.size();
        first = std::min(first, at);
        last = std::max(last, at);
    }
    if (first == axis.size()) // spread so thinly that no point stands out: all of it counts
        return {axis.front(), axis.back()};
    return {axis[first > 0 ? first - 1 : 0], axis[std::min(last + 1, axis.size() - 1)]};
}

std::vector<double> PosteriorGrid::marginal(Parameter p) const
{
    std::vector<double> mass(m_axes[p].size());
    const std::size_t step = stride(p);
    for (std::size_t i = 0; i < m_mass.size(); ++i)
        mass[i / step % mass.size()] += m_mass[i];
    return mass;
}

double PosteriorGrid::mean(Parameter p) const
{
    const std::vector<double> mass = marginal(p);
    return std::inner_product(mass.begin(), mass.end(), m_axes[p].begin(), 0.0);
}

Interval PosteriorGrid::interval(Parameter p, double credibility) const
{
    const std::vector<double> mass = marginal(p);
    std::vector<double> below(mass.size());
    std::partial_sum(mass.begin(), mass.end(), below.begin());
    const auto quantile = [&](double share) {
        const auto at = static_cast<std::size_t>(std::lower_bound(below.begin(), below.end(), share) - below.begin());
        if (at == 0)
            return m_axes[p].front();
        if (at == below.size())
            return m_axes[p].back();
        return std::lerp(m_axes[p][at - 1], m_axes[p][at], (share - below[at - 1]) / (below[at] - below[at - 1]));
    };
    return {quantile(0.5 - 0.5 * credibility), quantile(0.5 + 0.5 * credibility)};
}

PsychometricParameters PosteriorGrid::best() const
{
    const auto value = [this](Parameter p) { return m_axes[p][m_best / stride(p) % m_axes[p].size()]; };
    return {value(Threshold), value(Width), value(Lapse), m_guess, value(Overdispersion)};
}

Interval PosteriorGrid::proportion(double x, double credibility) const
{
    // Quantiles from a histogram fine enough for a picture, and independent of the order of the points.
    constexpr std::size_t bins = 4000;
    std::vector<double> histogram(bins);
    std::size_t k = 0;
    for (const double lapse : m_axes[Lapse])
        for (const double threshold : m_axes[Threshold])
            for (const double width : m_axes[Width]) {
                const double mass = m_curveMass[k++];
                if (mass < 1e-10)
                    continue;
                const double psi = tails(logisticArgument(x, threshold, width), m_guess, lapse).psi;
                histogram[std::min(bins - 1, static_cast<std::size_t>(psi * static_cast<double>(bins)))] += mass;
            }
    const double total = std::accumulate(histogram.begin(), histogram.end(), 0.0);
    const auto quantile = [&](double share) {
        double sum = 0.0;
        std::size_t b = 0;
        while (b + 1 < bins && sum + histogram[b] < share * total)
            sum += histogram[b++];
        return (static_cast<double>(b) + 0.5) / static_cast<double>(bins);
    };
    return {quantile(0.5 - 0.5 * credibility), quantile(0.5 + 0.5 * credibility)};
}

} // namespace cyto::detail
