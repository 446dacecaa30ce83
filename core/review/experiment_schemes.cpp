#include "review/experiment_schemes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cyto {

namespace {

/// A scheme with one weight per timestep.
template <class Weight>
WeightingScheme weighted(std::string name, Weight weight)
{
    return {std::move(name), [weight](int timestep, std::span<const double> errors) {
                std::vector<double> values(errors.begin(), errors.end());
                const double w = weight(timestep);
                for (double &v : values)
                    v *= w;
                return values;
            }};
}

} // namespace

WeightingScheme polynomialScheme(const std::array<double, 5> &coefficients)
{
    return weighted("polynomial", [coefficients](int t) { return 1.0 / weightingPolynomial(coefficients, t); });
}

WeightingScheme uniformScheme()
{
    return weighted("uniform", [](int) { return 1.0; });
}

WeightingScheme exponentialScheme(double a)
{
    return weighted(
        "exponential " + QString::number(a, 'g', 6).toStdString(), [a](int t) { return std::exp(-a * t / 1000.0); });
}

std::vector<double> signalToNoise(const ScheduleConfig &s)
{
    // beta of NoiseSchedule, in double precision: linear, or the square of what is linear (method.md section 1).
    const bool scaled = s.kind == "scaled_linear";
    const double first = scaled ? std::sqrt(s.betaStart) : s.betaStart;
    const double last = scaled ? std::sqrt(s.betaEnd) : s.betaEnd;
    std::vector<double> snr;
    double alphaBar = 1.0;
    for (std::int64_t t = 0; t < s.steps; ++t) {
        const double at = s.steps > 1 ? static_cast<double>(t) / static_cast<double>(s.steps - 1) : 0.0;
        const double value = first + (last - first) * at;
        alphaBar *= 1.0 - (scaled ? value * value : value);
        snr.push_back(alphaBar / (1.0 - alphaBar));
    }
    return snr;
}

WeightingScheme truncatedSnrScheme(const ScheduleConfig &schedule)
{
    return weighted("truncated SNR",
        [snr = signalToNoise(schedule)](int t) { return std::max(1.0, 1.0 / snr.at(static_cast<size_t>(t))); });
}

WeightingScheme rowNormalisedScheme()
{
    return {"row-normalised", [](int, std::span<const double> errors) {
                std::vector<double> values(errors.begin(), errors.end());
                const double least = *std::min_element(values.begin(), values.end());
                double sum = 0.0;
                for (double &v : values)
                    sum += v -= least;
                const double mean = sum / static_cast<double>(values.size());
                for (double &v : values)
                    v = mean > 0.0 ? v / mean : 0.0; // all equal: the trial says nothing
                return values;
            }};
}

WeightingScheme rankingScheme()
{
    return {"ranking", [](int, std::span<const double> errors) {
                std::vector<size_t> order(errors.size());
                std::iota(order.begin(), order.end(), size_t {0});
                std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return errors[a] < errors[b]; });
                std::vector<double> ranks(errors.size());
                for (size_t begin = 0; begin < order.size();) {
                    size_t end = begin + 1;
                    while (end < order.size() && errors[order[end]] <= errors[order[begin]])
                        ++end;
                    for (size_t i = begin; i < end; ++i)
                        ranks[order[i]] = 0.5 * static_cast<double>(begin + end - 1);
                    begin = end;
                }
                return ranks;
            }};
}

int decide(const ImageTrials &image, const WeightingScheme &scheme, int trials)
{
    std::vector<double> sums(image.errors.front().size(), 0.0);
    const size_t n = std::min(static_cast<size_t>(trials), image.errors.size());
    for (size_t i = 0; i < n; ++i) {
        const auto values = scheme.contribution(image.timesteps[i], image.errors[i]);
        for (size_t c = 0; c < sums.size(); ++c)
            sums[c] += values[c];
    }
    return static_cast<int>(std::min_element(sums.begin(), sums.end()) - sums.begin());
}

PrunedDecision decideWithPruning(const ImageTrials &image, const WeightingScheme &scheme, const TrialRules &rules)
{
    TrialRules possible = rules;
    possible.trials = std::min(rules.trials, static_cast<int>(image.errors.size()));
    PrunedDecision decision;
    TrialTable table(static_cast<int>(image.errors.front().size()), possible);
    while (!table.finished()) {
        const std::vector<int> living = table.living();
        for (int i = table.roundBegin(); i < table.roundEnd(); ++i) {
            const auto values =
                scheme.contribution(image.timesteps[static_cast<size_t>(i)], image.errors[static_cast<size_t>(i)]);
            for (const int c : living)
                table.enter(i, c, values[static_cast<size_t>(c)]);
        }
        decision.evaluations += static_cast<std::int64_t>(living.size()) * (table.roundEnd() - table.roundBegin());
        table.closeRound();
    }
    decision.predicted = table.best();
    decision.trials = table.trialsDone();
    return decision;
}

} // namespace cyto
