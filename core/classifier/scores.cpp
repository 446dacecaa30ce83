#include "classifier/scores.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cyto {

std::vector<double> probabilitiesOf(std::span<const double> scores, double temperature)
{
    std::vector<double> p(scores.begin(), scores.end());
    double smallest = std::numeric_limits<double>::infinity();
    for (const double s : scores)
        smallest = std::fmin(smallest, s); // which passes over NaN
    double sum = 0.0;
    for (double &x : p)
        if (!std::isnan(x))
            sum += x = std::exp((smallest - x) / temperature);
    for (double &x : p)
        x /= sum;
    return p;
}

double zetaScore(std::vector<double> s)
{
    std::erase_if(s, [](double x) { return std::isnan(x); });
    if (s.size() < 2)
        return 0.0;
    std::sort(s.begin(), s.end());
    const size_t k = std::min<size_t>(s.size() - 1, 10);
    if (k < 2)
        return s[1] - s[0];
    double fromBest = 0.0, amongOthers = 0.0;
    for (size_t j = 1; j < k; ++j) {
        fromBest += s[j] - s[0];
        for (size_t l = 1; l < k; ++l)
            amongOthers += std::abs(s[l] - s[j]);
    }
    const auto n = static_cast<double>(k);
    return fromBest / n - amongOthers / (n * (n - 1.0));
}

Prediction predictionOf(
    const TrialTable &table, const ModelSettings &settings, std::span<const int> timesteps, bool keepTrajectory)
{
    Prediction p;
    std::vector<double> scores = table.meanScores();
    // All zero: a single class, or errors that are equal throughout. Nothing to divide then.
    double sum = 0.0;
    int asked = 0;
    for (int c = 0; c < table.classes(); ++c)
        if (table.asked(c)) {
            sum += scores[static_cast<size_t>(c)];
            ++asked;
        }
    if (const double mean = sum / std::max(1, asked); mean > 0.0)
        for (double &s : scores)
            s /= mean;

    std::vector<double> probabilities(scores.size(), std::numeric_limits<double>::quiet_NaN());
    if (settings.calibration)
        probabilities = probabilitiesOf(scores, settings.calibration->temperature);
    for (int c = 0; c < table.classes(); ++c) {
        const auto i = static_cast<size_t>(c);
        p.classes.push_back({scores[i], probabilities[i], table.trialsOf(c), table.prunedAt(c)});
        p.evaluations += table.trialsOf(c);
    }

    // The winner is sought among the classes that are left: a dropped class keeps the mean it had,
    // which the winner's later trials may exceed without saying anything about the dropped one.
    p.predicted = table.best();
    for (int c = 0; c < table.classes(); ++c)
        if (c != p.predicted && table.asked(c)
            && (p.second < 0 || scores[static_cast<size_t>(c)] < scores[static_cast<size_t>(p.second)]))
            p.second = c;
    if (p.second >= 0)
        p.margin = std::max(0.0, scores[static_cast<size_t>(p.second)] - scores[static_cast<size_t>(p.predicted)]);

    const bool zeta = settings.anomaly && settings.anomaly->kind == AnomalyScoreKind::Zeta;
    p.anomalyScore = zeta ? zetaScore(scores) : p.margin;
    if (settings.anomaly && asked == table.classes()) {
        p.anomalyThreshold = settings.anomaly->threshold;
        p.anomalous = p.anomalyScore < settings.anomaly->threshold;
    }

    p.trials = table.trialsDone();
    if (keepTrajectory)
        for (int i = 0; i < p.trials; ++i)
            p.trajectory.push_back({timesteps[static_cast<size_t>(i)], table.row(i)});
    return p;
}

} // namespace cyto
