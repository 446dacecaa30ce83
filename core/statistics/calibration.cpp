#include "statistics/calibration.h"

#include "statistics/proportion.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

bool isProbability(double p)
{
    return p >= 0.0 && p <= 1.0; // false for NaN
}

tl::unexpected<Error> badLengths()
{
    return fail(ErrorCode::InvalidArgument,
        QCoreApplication::translate(
            "Statistics", "The calibration needs one outcome for each probability, and at least one."));
}

tl::unexpected<Error> badProbability()
{
    return fail(ErrorCode::InvalidArgument,
        QCoreApplication::translate("Statistics", "The calibration needs probabilities from 0 to 1."));
}

std::size_t binOf(double p, std::size_t bins)
{
    return std::min(bins - 1, static_cast<std::size_t>(p * static_cast<double>(bins)));
}

} // namespace

double expectedCalibrationError(const std::vector<double> &topProbability, const std::vector<bool> &correct, int bins)
{
    const std::size_t images = std::min(topProbability.size(), correct.size());
    if (images == 0)
        return 0.0;
    const auto n = static_cast<std::size_t>(std::max(bins, 1));
    std::vector<double> surplus(n); // sum over the bin of probability minus hits
    for (std::size_t i = 0; i < images; ++i) {
        const double p = std::isnan(topProbability[i]) ? 0.0 : std::clamp(topProbability[i], 0.0, 1.0);
        surplus[binOf(p, n)] += p - (correct[i] ? 1.0 : 0.0);
    }
    // |mean probability - accuracy| x share of images = |sum of differences| / images.
    double error = 0.0;
    for (const double s : surplus)
        error += std::abs(s);
    return error / static_cast<double>(images);
}

Expected<std::vector<ReliabilityBin>> reliabilityBins(
    const std::vector<double> &topProbability, const std::vector<bool> &correct, int bins)
{
    if (topProbability.empty() || topProbability.size() != correct.size())
        return badLengths();
    if (bins < 1)
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The reliability diagram needs at least one bin."));
    if (!std::all_of(topProbability.begin(), topProbability.end(), isProbability))
        return badProbability();
    const auto n = static_cast<std::size_t>(bins);
    std::vector<ReliabilityBin> result(n);
    std::vector<std::int64_t> hits(n);
    for (std::size_t i = 0; i < topProbability.size(); ++i) {
        const std::size_t b = binOf(topProbability[i], n);
        ++result[b].images;
        result[b].meanProbability += topProbability[i];
        hits[b] += correct[i];
    }
    for (std::size_t b = 0; b < n; ++b) {
        ReliabilityBin &bin = result[b];
        bin.low = static_cast<double>(b) / bins;
        bin.high = static_cast<double>(b + 1) / bins;
        if (bin.images == 0)
            continue;
        const auto images = static_cast<double>(bin.images);
        bin.meanProbability /= images;
        bin.accuracy = static_cast<double>(hits[b]) / images;
        bin.accuracyInterval = wilsonInterval(hits[b], bin.images);
    }
    return result;
}

Expected<double> brierScore(const std::vector<double> &probability, const std::vector<bool> &happened)
{
    if (probability.empty() || probability.size() != happened.size())
        return badLengths();
    if (!std::all_of(probability.begin(), probability.end(), isProbability))
        return badProbability();
    double sum = 0.0;
    for (std::size_t i = 0; i < probability.size(); ++i) {
        const double d = probability[i] - (happened[i] ? 1.0 : 0.0);
        sum += d * d;
    }
    return sum / static_cast<double>(probability.size());
}

Expected<double> brierScore(const std::vector<std::vector<double>> &probabilities, const std::vector<int> &truth)
{
    if (probabilities.empty() || probabilities.size() != truth.size())
        return badLengths();
    double sum = 0.0;
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        const std::vector<double> &row = probabilities[i];
        if (!std::all_of(row.begin(), row.end(), isProbability))
            return badProbability();
        if (truth[i] < 0 || static_cast<std::size_t>(truth[i]) >= row.size())
            return fail(ErrorCode::InvalidArgument,
                QCoreApplication::translate("Statistics", "An image has no probability of its own class."));
        for (std::size_t c = 0; c < row.size(); ++c) {
            const double d = row[c] - (static_cast<int>(c) == truth[i] ? 1.0 : 0.0);
            sum += d * d;
        }
    }
    return sum / static_cast<double>(probabilities.size());
}

} // namespace cyto
