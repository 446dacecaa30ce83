#include "statistics/cohen_kappa.h"

#include "statistics/distributions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

double weightOf(KappaWeights weights, std::size_t i, std::size_t j, std::size_t classes)
{
    const double distance =
        std::abs(static_cast<double>(i) - static_cast<double>(j)) / static_cast<double>(classes - 1);
    switch (weights) {
    case KappaWeights::None: return i == j ? 1.0 : 0.0;
    case KappaWeights::Linear: return 1.0 - distance;
    case KappaWeights::Quadratic: return 1.0 - distance * distance;
    }
    return 0.0;
}

} // namespace

Expected<CohenKappa> cohenKappa(
    const std::vector<int> &a, const std::vector<int> &b, int classes, KappaWeights weights, double confidence)
{
    const auto refuse = [](const QString &message) { return fail(ErrorCode::InvalidArgument, message); };
    if (a.size() != b.size())
        return refuse(QCoreApplication::translate("Statistics", "Cohen's kappa needs the answers of both readers."));
    if (classes < 2)
        return refuse(QCoreApplication::translate("Statistics", "Cohen's kappa needs at least two classes."));
    if (!(confidence > 0.0 && confidence < 1.0))
        return refuse(QCoreApplication::translate("Statistics", "The confidence must lie between 0 and 1."));
    const auto n = static_cast<std::size_t>(classes);
    std::vector<double> table(n * n), row(n), column(n);
    CohenKappa result;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] < -1 || a[i] >= classes || b[i] < -1 || b[i] >= classes)
            return refuse(QCoreApplication::translate("Statistics", "Cohen's kappa was given an unknown class."));
        if (a[i] < 0 || b[i] < 0)
            continue;
        ++result.images;
        table[static_cast<std::size_t>(a[i]) * n + static_cast<std::size_t>(b[i])] += 1.0;
    }
    if (result.images == 0)
        return refuse(
            QCoreApplication::translate("Statistics", "Cohen's kappa needs an image that both readers labelled."));
    const auto images = static_cast<double>(result.images);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            table[i * n + j] /= images;
            row[i] += table[i * n + j];
            column[j] += table[i * n + j];
        }
    }
    // Mean weight of each row and column by chance.
    std::vector<double> rowWeight(n), columnWeight(n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            const double w = weightOf(weights, i, j, n);
            result.percentAgreement += w * table[i * n + j];
            result.expectedAgreement += w * row[i] * column[j];
            rowWeight[i] += w * column[j];
            columnWeight[j] += w * row[i];
        }
    }
    const double room = 1.0 - result.expectedAgreement;
    if (!(room > 1e-12))
        return refuse(QCoreApplication::translate(
            "Statistics", "Both readers used one class throughout, for which Cohen's kappa is not defined."));
    result.kappa = (result.percentAgreement - result.expectedAgreement) / room;

    double sum = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            const double d = weightOf(weights, i, j, n) - (rowWeight[i] + columnWeight[j]) * (1.0 - result.kappa);
            sum += table[i * n + j] * d * d;
        }
    }
    const double offset = result.kappa - result.expectedAgreement * (1.0 - result.kappa);
    result.standardError = std::sqrt(std::max(0.0, sum - offset * offset) / images) / room;
    const double half = normalQuantile(0.5 + 0.5 * confidence) * result.standardError;
    result.interval = {std::max(-1.0, result.kappa - half), std::min(1.0, result.kappa + half)};
    return result;
}

} // namespace cyto
