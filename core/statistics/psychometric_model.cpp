#include "statistics/psychometric_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace cyto::detail {

namespace {

constexpr double kPi = std::numbers::pi;
constexpr double kMinusInfinity = -std::numeric_limits<double>::infinity();
/// Below this variance the beta-binomial is the binomial to the last digit.
constexpr double kBinomialVariance = 1e-9;
/// Both rates have the prior Beta(1, 10), whose density is proportional to (1 - x)^9.
constexpr double kBetaPower = 9.0;

double logBetaPrior(double x)
{
    return x >= 0.0 && x < 1.0 ? kBetaPower * std::log1p(-x) : kMinusInfinity;
}

/// What Stirling's formula leaves out, for x >= 16 to 1e-14.
double stirlingRest(double x)
{
    const double r = 1.0 / (x * x);
    return (1.0 / 12.0 - r * (1.0 / 360.0 - r * (1.0 / 1260.0 - r / 1680.0))) / x;
}

/// 0 log 0 is 0: an outcome that did not happen costs nothing, however impossible.
double timesLog(double count, double x)
{
    return count == 0.0 ? 0.0 : count * std::log(x);
}

} // namespace

double logRising(double a, double k)
{
    if (k == 0.0)
        return 0.0;
    if (a < 16.0)
        return std::lgamma(a + k) - std::lgamma(a);
    // Stirling's formula with the large terms taken apart, which would cancel.
    return (a + k - 0.5) * std::log1p(k / a) + k * std::log(a) - k + stirlingRest(a + k) - stirlingRest(a);
}

double logLikelihood(const PsychometricBlock &block, double psi, double miss, double overdispersion)
{
    const auto correct = static_cast<double>(block.correct);
    const auto wrong = static_cast<double>(block.total - block.correct);
    const double variance = overdispersion * overdispersion;
    if (variance <= kBinomialVariance)
        return timesLog(correct, psi) + timesLog(wrong, miss);
    const double scale = 1.0 / variance - 1.0;
    if ((psi == 0.0 && correct > 0.0) || (miss == 0.0 && wrong > 0.0))
        return kMinusInfinity;
    return logRising(psi * scale, correct) + logRising(miss * scale, wrong) - logRising(scale, correct + wrong);
}

double logisticArgument(double x, double threshold, double width)
{
    return 2.0 * std::log(1.0 / 0.05 - 1.0) * (x - threshold) / width;
}

Tails tails(double argument, double guess, double lapse)
{
    const double small = std::exp(-std::abs(argument));
    const double share = 1.0 / (1.0 + small); // the larger of S and 1 - S
    const double s = argument >= 0.0 ? share : small * share;
    const double rest = argument >= 0.0 ? small * share : share;
    const double room = 1.0 - guess - lapse;
    return {guess + room * s, lapse + room * rest};
}

PsychometricModel::PsychometricModel(std::vector<PsychometricBlock> blocks, double guess)
    : m_blocks(std::move(blocks))
    , m_guess(guess)
    , m_low(m_blocks.front().stimulus)
    , m_high(m_blocks.back().stimulus)
    , m_step(m_high - m_low)
{
    for (std::size_t i = 1; i < m_blocks.size(); ++i)
        m_step = std::min(m_step, m_blocks[i].stimulus - m_blocks[i - 1].stimulus);
}

Interval PsychometricModel::thresholdBounds() const
{
    const double half = (m_high - m_low) / 2.0;
    return {m_low - half, m_high + half};
}

Interval PsychometricModel::widthBounds() const
{
    return {m_step, 3.0 * (m_high - m_low)};
}

double PsychometricModel::logThresholdPrior(double threshold) const
{
    // Uniform over the stimuli, a cosine fall to zero over half their range on either side.
    const double range = m_high - m_low;
    const double beyond = std::max({m_low - threshold, threshold - m_high, 0.0});
    if (!(beyond <= range / 2.0))
        return kMinusInfinity;
    return std::log((1.0 + std::cos(2.0 * kPi * beyond / range)) / 2.0);
}

double PsychometricModel::logWidthPrior(double width) const
{
    // Uniform from twice the least step to the range; cosine falls to zero at the step and at three ranges.
    // With few levels the two meet: then the upper fall counts.
    const double range = m_high - m_low;
    if (!(width >= m_step && width <= 3.0 * range))
        return kMinusInfinity;
    if (width >= range)
        return std::log((1.0 + std::cos(kPi / 2.0 * (width - range) / range)) / 2.0);
    if (width <= 2.0 * m_step)
        return std::log((1.0 - std::cos(kPi * (width - m_step) / m_step)) / 2.0);
    return 0.0;
}

double PsychometricModel::logLapsePrior(double lapse)
{
    return logBetaPrior(lapse);
}

double PsychometricModel::logOverdispersionPrior(double overdispersion)
{
    return logBetaPrior(overdispersion);
}

double PsychometricModel::logPosterior(const PsychometricParameters &p) const
{
    const double prior = logThresholdPrior(p.threshold) + logWidthPrior(p.width) + logLapsePrior(p.lapse)
        + logOverdispersionPrior(p.overdispersion);
    if (!std::isfinite(prior) || p.lapse > lapseBounds().high)
        return kMinusInfinity;
    double sum = prior;
    for (const PsychometricBlock &block : m_blocks) {
        const Tails t = tails(logisticArgument(block.stimulus, p.threshold, p.width), m_guess, p.lapse);
        sum += logLikelihood(block, t.psi, t.miss, p.overdispersion);
    }
    return sum;
}

} // namespace cyto::detail
