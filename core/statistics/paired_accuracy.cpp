#include "statistics/paired_accuracy.h"

#include "statistics/bootstrap.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace cyto {

double mcnemarExactP(std::int64_t onlyA, std::int64_t onlyB)
{
    const std::int64_t n = onlyA + onlyB, least = std::min(onlyA, onlyB);
    if (n == 0)
        return 1.0;
    // The lower tail of a binomial with one half, summed from its largest term down to what no longer counts.
    const auto d = [](std::int64_t k) { return static_cast<double>(k); };
    const double largest = std::exp(
        std::lgamma(d(n) + 1.0) - std::lgamma(d(least) + 1.0) - std::lgamma(d(n - least) + 1.0) - d(n) * std::log(2.0));
    double tail = 0.0, term = largest;
    for (std::int64_t k = least; k >= 0 && term > 0.0; --k) {
        tail += term;
        term *= d(k) / d(n - k + 1);
    }
    return std::min(1.0, 2.0 * tail);
}

Expected<PairedAccuracy> pairedAccuracy(
    const std::vector<int> &truth, const std::vector<bool> &rightA, const std::vector<bool> &rightB, std::uint64_t seed)
{
    if (truth.empty() || truth.size() != rightA.size() || truth.size() != rightB.size())
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate(
                "Statistics", "Two classifiers are compared on the same images, and on at least one."));
    PairedAccuracy result;
    result.images = static_cast<std::int64_t>(truth.size());
    std::map<int, double> ofClass;
    for (const int c : truth)
        ofClass[c] += 1.0;
    // What each image adds to either difference.
    std::vector<double> plain, balanced;
    for (size_t i = 0; i < truth.size(); ++i) {
        result.onlyA += rightA[i] && !rightB[i];
        result.onlyB += rightB[i] && !rightA[i];
        const double d = static_cast<double>(rightA[i]) - static_cast<double>(rightB[i]);
        plain.push_back(d / static_cast<double>(truth.size()));
        balanced.push_back(d / ofClass[truth[i]] / static_cast<double>(ofClass.size()));
    }
    const auto sumOf = [](const std::vector<double> &of) {
        return [&of](std::span<const std::uint32_t> drawn) {
            double sum = 0.0;
            for (const std::uint32_t i : drawn)
                sum += of[i];
            return sum;
        };
    };
    BootstrapOptions options;
    options.kind = BootstrapKind::Percentile; // as of the balanced accuracies themselves
    options.seed = seed;
    const auto accuracy = bootstrap(Resampling::items(truth.size()), sumOf(plain), options);
    const auto recall = bootstrap(Resampling::strata(truth), sumOf(balanced), options);
    for (const auto *estimate : {&accuracy, &recall})
        if (!*estimate)
            return tl::unexpected<Error>(estimate->error());
    result.accuracyDifference = accuracy->value;
    result.accuracyInterval = accuracy->interval;
    result.balancedDifference = recall->value;
    result.balancedInterval = recall->interval;
    result.mcnemarP = mcnemarExactP(result.onlyA, result.onlyB);
    return result;
}

} // namespace cyto
