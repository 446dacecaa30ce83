#include "statistics/classification_metrics.h"

#include "domain/philox.h"
#include "statistics/bootstrap.h"
#include "statistics/distributions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cyto {

namespace {

constexpr int kBootstrapDraws = 2000;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Uniform in [0, 1) with 53 bits: 24 would be too coarse for the tails of a large class.
double uniform53(Philox &random)
{
    const std::uint64_t high = random.next() >> 5;
    const std::uint64_t low = random.next() >> 6;
    return static_cast<double>(high << 26 | low) * 0x1.0p-53;
}

/// Cumulated probabilities of 0 .. n hits.
std::vector<double> binomialTable(std::int64_t hits, std::int64_t n)
{
    const double p = static_cast<double>(hits) / static_cast<double>(n);
    std::vector<double> table(static_cast<std::size_t>(n) + 1);
    double sum = 0.0;
    for (std::size_t k = 0; k < table.size(); ++k) {
        sum += binomialProbability(static_cast<std::int64_t>(k), n, p);
        table[k] = sum;
    }
    return table;
}

/// Drawing n images of a class with replacement and counting the hits is one binomial draw:
/// the same distribution as resampling the images, at a cost that does not grow with them.
Interval balancedAccuracyInterval(
    const std::vector<std::int64_t> &hits, const std::vector<std::int64_t> &totals, std::uint64_t seed)
{
    std::vector<std::vector<double>> tables;
    for (std::size_t c = 0; c < totals.size(); ++c)
        if (totals[c] > 0)
            tables.push_back(binomialTable(hits[c], totals[c]));
    Philox random(seed);
    std::vector<double> draws(kBootstrapDraws);
    for (double &draw : draws) {
        for (const std::vector<double> &table : tables) {
            const auto at = std::upper_bound(table.begin(), table.end() - 1, uniform53(random));
            draw += static_cast<double>(at - table.begin()) / static_cast<double>(table.size() - 1);
        }
        draw /= static_cast<double>(tables.size());
    }
    std::sort(draws.begin(), draws.end());
    return {sortedQuantile(draws, 0.025), sortedQuantile(draws, 0.975)};
}

} // namespace

Expected<ClassificationMetrics> classificationMetrics(
    const std::vector<int> &truth, const std::vector<int> &predicted, int classes, std::uint64_t seed)
{
    if (truth.empty() || truth.size() != predicted.size())
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate(
                "Statistics", "The evaluation needs one prediction for each labelled image, and at least one."));
    const auto isClass = [classes](int c) { return c >= 0 && c < classes; };
    if (!std::all_of(truth.begin(), truth.end(), isClass) || !std::all_of(predicted.begin(), predicted.end(), isClass))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The evaluation holds a class that the model does not know."));

    ClassificationMetrics m;
    m.classes = classes;
    m.images = static_cast<std::int64_t>(truth.size());
    const auto n = static_cast<std::size_t>(classes);
    m.confusion.assign(n * n, 0);
    std::vector<std::int64_t> hits(n), ofTruth(n), ofPrediction(n);
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const auto t = static_cast<std::size_t>(truth[i]);
        const auto p = static_cast<std::size_t>(predicted[i]);
        ++m.confusion[t * n + p];
        ++ofTruth[t];
        ++ofPrediction[p];
        hits[t] += t == p;
    }
    const std::int64_t correct = std::accumulate(hits.begin(), hits.end(), std::int64_t {0});
    m.accuracy = static_cast<double>(correct) / static_cast<double>(m.images);
    m.accuracyInterval = wilsonInterval(correct, m.images);

    const auto ratio = [](std::int64_t a, std::int64_t b) {
        return b > 0 ? static_cast<double>(a) / static_cast<double>(b) : kNaN;
    };
    int present = 0;
    for (std::size_t c = 0; c < n; ++c) {
        m.recall.push_back(ratio(hits[c], ofTruth[c]));
        m.precision.push_back(ratio(hits[c], ofPrediction[c]));
        if (ofTruth[c] > 0) {
            m.balancedAccuracy += m.recall.back();
            ++present;
        }
    }
    m.balancedAccuracy /= present;
    m.balancedAccuracyInterval = balancedAccuracyInterval(hits, ofTruth, seed);
    return m;
}

} // namespace cyto
