#include "review/experiment_variants.h"

#include "review/csv_writer.h"

#include <cmath>

namespace cyto {

namespace {

struct Decided {
    std::vector<int> truth, predicted;
    std::vector<bool> right;
};

std::string settingOf(const VariantRow &row)
{
    return QStringLiteral("up to %1 trials, %2 evaluations per image")
        .arg(row.options.trials)
        .arg(row.meanEvaluations, 0, 'f', 1)
        .toStdString();
}

} // namespace

Expected<std::vector<VariantRow>> judgeVariants(
    const std::vector<VariantTrials> &variants, int classes, const std::array<double, 5> &weighting)
{
    const WeightingScheme scheme = polynomialScheme(weighting);
    std::vector<VariantRow> rows;
    std::vector<bool> first;
    for (const VariantTrials &variant : variants) {
        VariantRow row;
        row.name = variant.name;
        row.options = variant.options;
        const TrialRules rules = rulesOf(variant.options);
        const auto count = static_cast<double>(variant.images.size());
        Decided decided;
        for (const ImageTrials &image : variant.images) {
            const PrunedDecision d = decideWithPruning(image, scheme, rules);
            decided.truth.push_back(image.truth);
            decided.predicted.push_back(d.predicted);
            decided.right.push_back(d.predicted == image.truth);
            row.meanTrials += d.trials / count;
            row.meanEvaluations += static_cast<double>(d.evaluations) / count;
        }
        auto metrics = classificationMetrics(decided.truth, decided.predicted, classes);
        if (!metrics)
            return tl::unexpected<Error>(metrics.error());
        row.metrics = std::move(*metrics);
        if (rows.empty()) {
            first = decided.right;
        } else {
            const auto difference = pairedAccuracy(decided.truth, decided.right, first);
            if (!difference)
                return tl::unexpected<Error>(difference.error());
            row.difference = *difference;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Status writeVariants(const QString &path, const std::vector<VariantRow> &rows)
{
    auto csv = CsvFile::create(path,
        {QStringLiteral("variant"), QStringLiteral("trials"), QStringLiteral("min_trials"),
            QStringLiteral("prune_interval"), QStringLiteral("prune_rule"), QStringLiteral("prune_p"),
            QStringLiteral("antithetic"), QStringLiteral("stratified"), QStringLiteral("encodings"),
            QStringLiteral("mean_trials"), QStringLiteral("mean_evaluations"), QStringLiteral("images"),
            QStringLiteral("accuracy"), QStringLiteral("accuracy_ci95_low"), QStringLiteral("accuracy_ci95_high"),
            QStringLiteral("balanced_accuracy"), QStringLiteral("balanced_ci95_low"),
            QStringLiteral("balanced_ci95_high"), QStringLiteral("balanced_difference"),
            QStringLiteral("difference_ci95_low"), QStringLiteral("difference_ci95_high"), QStringLiteral("only_this"),
            QStringLiteral("only_first"), QStringLiteral("mcnemar_p")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (const VariantRow &r : rows) {
        const ClassifierDefaults &o = r.options;
        CsvRow row;
        row.text(QString::fromStdString(r.name)).integer(o.trials).integer(o.minTrials).integer(o.pruneInterval);
        row.text(QLatin1String(pruneRuleName(o.pruneRule))).number(o.pruneP);
        row.boolean(o.antithetic).boolean(o.stratified).integer(o.encodings);
        row.number(r.meanTrials).number(r.meanEvaluations).integer(r.metrics.images);
        row.number(r.metrics.accuracy).number(r.metrics.accuracyInterval.low).number(r.metrics.accuracyInterval.high);
        row.number(r.metrics.balancedAccuracy);
        row.number(r.metrics.balancedAccuracyInterval.low).number(r.metrics.balancedAccuracyInterval.high);
        if (r.difference) {
            row.number(r.difference->balancedDifference).number(r.difference->balancedInterval.low);
            row.number(r.difference->balancedInterval.high).integer(r.difference->onlyA).integer(r.difference->onlyB);
            row.number(r.difference->mcnemarP);
        } else {
            for (int i = 0; i < 6; ++i)
                row.missing();
        }
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

std::vector<SummaryRow> variantSummary(const std::vector<VariantRow> &rows, const std::string &model)
{
    std::vector<SummaryRow> summary;
    for (const VariantRow &r : rows) {
        SummaryRow row;
        row.method = "variant " + r.name;
        row.setting = settingOf(r);
        row.measure = "balanced accuracy";
        row.isShare = true;
        row.n = r.metrics.images;
        row.value = r.metrics.balancedAccuracy;
        row.interval = r.metrics.balancedAccuracyInterval;
        row.intervalOf = "images";
        row.modelSha256 = model;
        summary.push_back(row);
        if (!r.difference)
            continue;
        row.measure = "balanced accuracy minus that of " + rows.front().name;
        row.value = r.difference->balancedDifference;
        row.interval = r.difference->balancedInterval;
        summary.push_back(std::move(row));
    }
    return summary;
}

} // namespace cyto
