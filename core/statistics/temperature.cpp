#include "statistics/temperature.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cyto {

namespace {

double meanLogLoss(const std::vector<std::vector<double>> &scores, const std::vector<int> &truth, double temperature)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const double smallest = *std::min_element(scores[i].begin(), scores[i].end());
        double total = 0.0;
        for (const double s : scores[i])
            total += std::exp((smallest - s) / temperature);
        sum += (scores[i][static_cast<std::size_t>(truth[i])] - smallest) / temperature + std::log(total);
    }
    return sum / static_cast<double>(scores.size());
}

} // namespace

Expected<TemperatureFit> fitTemperature(const std::vector<std::vector<double>> &scores, const std::vector<int> &truth)
{
    if (scores.empty() || scores.size() != truth.size())
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The temperature needs images of known classes."));
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (truth[i] < 0 || static_cast<std::size_t>(truth[i]) >= scores[i].size())
            return fail(ErrorCode::InvalidArgument,
                QCoreApplication::translate("Statistics", "An image has no score of its own class."));
        if (!std::all_of(scores[i].begin(), scores[i].end(), [](double s) { return std::isfinite(s); }))
            return fail(ErrorCode::InvalidArgument,
                QCoreApplication::translate("Statistics", "The temperature needs finite scores."));
    }
    const auto loss = [&](double logTemperature) { return meanLogLoss(scores, truth, std::exp(logTemperature)); };
    // Scores are relative to their mean: temperatures beyond these give certainty or none at all.
    const double lowest = std::log(1e-5), highest = std::log(1e3);
    constexpr double ratio = 1.0 / std::numbers::phi;
    double a = lowest, b = highest;
    double c = b - ratio * (b - a), d = a + ratio * (b - a);
    double lossC = loss(c), lossD = loss(d);
    while (b - a > 1e-9) {
        if (lossC <= lossD) {
            b = d;
            d = c;
            lossD = lossC;
            c = b - ratio * (b - a);
            lossC = loss(c);
        } else {
            a = c;
            c = d;
            lossC = lossD;
            d = a + ratio * (b - a);
            lossD = loss(d);
        }
    }
    const double best = (a + b) / 2.0;
    return TemperatureFit {std::exp(best), loss(best), best - lowest < 1e-3 || highest - best < 1e-3};
}

} // namespace cyto
