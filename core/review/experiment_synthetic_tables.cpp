#include "review/experiment_synthetic_tables.h"

#include "review/csv_writer.h"

#include <cmath>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString qt(const std::string &s)
{
    return QString::fromStdString(s);
}

void addShare(CsvRow &row, const CountedShare &s)
{
    row.integer(s.right).integer(s.total).number(s.share()).number(s.interval().low).number(s.interval().high);
}

Status writeClasses(const QString &path, const SyntheticResult &result)
{
    QStringList header {QStringLiteral("class")};
    for (const char *what : {"told", "synthetic_found", "real_kept", "agreement", "real_agreement"})
        for (const char *column : {"", "_of", "_share", "_ci95_low", "_ci95_high"})
            header << QLatin1String(what) + QLatin1String(column);
    auto csv = CsvFile::create(path, header);
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    const auto write = [&](const SyntheticFigures &f) {
        CsvRow row;
        row.text(f.name.empty() ? QStringLiteral("all") : qt(f.name));
        for (const CountedShare *s : {&f.told, &f.syntheticFound, &f.realKept, &f.agreement, &f.realAgreement})
            addShare(row, *s);
        (*csv)->write(row);
    };
    for (const SyntheticFigures &f : result.classes)
        write(f);
    write(result.all);
    return (*csv)->commit();
}

Status writeFolds(const QString &path, const std::vector<DetectedFold> &folds)
{
    auto csv = CsvFile::create(path,
        {QStringLiteral("fold"), QStringLiteral("cells"), QStringLiteral("told"), QStringLiteral("accuracy"),
            QStringLiteral("auc"), QStringLiteral("auc_variance"), QStringLiteral("training_seconds"),
            QStringLiteral("model_sha256")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (size_t i = 0; i < folds.size(); ++i) {
        const DetectedFold &f = folds[i];
        SummaryRow judged;
        addJudged(judged, f.step);
        CsvRow row;
        row.integer(static_cast<std::int64_t>(i)).integer(f.cells).integer(f.right);
        row.number(static_cast<double>(f.right) / static_cast<double>(f.cells)).number(f.auc).number(f.aucVariance);
        row.number(judged.trainingSeconds).text(qt(judged.modelSha256));
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

Status writeCellTable(const QString &path, const std::vector<DetectedCell> &cells)
{
    auto csv = CsvFile::create(path,
        {QStringLiteral("cell"), QStringLiteral("class"), QStringLiteral("synthetic"),
            QStringLiteral("called_synthetic"), QStringLiteral("score"), QStringLiteral("fold")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (const DetectedCell &c : cells) {
        CsvRow row;
        row.text(qt(c.path)).text(qt(c.cellClass)).boolean(c.synthetic).boolean(c.calledSynthetic);
        row.number(c.score).integer(c.fold);
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

SummaryRow rowOf(const CountedShare &s, const char *measure, const SyntheticFigures &f)
{
    SummaryRow row;
    row.measure = measure;
    row.setting = f.name;
    row.isShare = true;
    row.n = s.total;
    row.unit = "cells";
    row.value = s.share();
    row.interval = s.interval();
    row.intervalOf = "cells, Wilson";
    return row;
}

std::string percent(double share)
{
    return QString::number(100.0 * share, 'g', 4).toStdString() + " %";
}

Json shareJson(const CountedShare &s)
{
    return {{"right", s.right}, {"total", s.total}, {"share", std::isfinite(s.share()) ? Json(s.share()) : Json()},
        {"interval", {s.interval().low, s.interval().high}}};
}

Json figuresJson(const SyntheticFigures &f)
{
    return {{"class", f.name}, {"told", shareJson(f.told)}, {"synthetic_found", shareJson(f.syntheticFound)},
        {"real_kept", shareJson(f.realKept)}, {"agreement", shareJson(f.agreement)},
        {"real_agreement", shareJson(f.realAgreement)}};
}

} // namespace

Status writeSyntheticTables(const ExperimentFolder &folder, const SyntheticResult &result, const Detection &detection)
{
    return writeClasses(folder.step(QStringLiteral("classes.csv")), result)
        .and_then([&] { return writeFolds(folder.step(QStringLiteral("folds.csv")), detection.folds); })
        .and_then([&] { return writeCellTable(folder.step(QStringLiteral("detector_cells.csv")), detection.cells); });
}

std::vector<SummaryRow> syntheticSummary(const SyntheticResult &result, const Detection &detection,
    const std::string &detector, const std::pair<std::string, std::string> &judge)
{
    const std::string told = "at most " + percent(kDetectionTarget) + " (goal " + percent(kDetectionGoal) + ")";
    const std::string agreed = "at least " + percent(kAgreementTarget) + " (goal " + percent(kAgreementGoal) + ")";
    std::vector<SummaryRow> rows;
    const auto addDetector = [&](SummaryRow row) {
        row.method = "detector " + detector;
        if (row.setting.empty())
            row.setting = std::to_string(detection.folds.size()) + " folds";
        rows.push_back(std::move(row));
    };
    SummaryRow accuracy = rowOf(result.all.told, "accuracy of telling real from synthetic", result.all);
    accuracy.target = told;
    accuracy.trainingSeconds = 0.0; // of one fold
    for (const DetectedFold &f : detection.folds) {
        SummaryRow fold;
        addJudged(fold, f.step);
        accuracy.trainingSeconds += fold.trainingSeconds / static_cast<double>(detection.folds.size());
    }
    addDetector(std::move(accuracy));
    SummaryRow auc;
    auc.measure = "AUC of telling real from synthetic, mean of the folds";
    auc.n = result.all.told.total;
    auc.unit = "cells";
    auc.value = result.auc.value;
    auc.interval = result.auc.interval;
    auc.intervalOf = "cells, DeLong";
    addDetector(std::move(auc));
    addDetector(rowOf(result.all.syntheticFound, "synthetic called synthetic", result.all));
    addDetector(rowOf(result.all.realKept, "real called real", result.all));
    for (const SyntheticFigures &f : result.classes)
        addDetector(rowOf(f.told, "accuracy of telling real from synthetic", f));

    const auto addJudge = [&](SummaryRow row) {
        row.method = "judge " + judge.first;
        row.modelSha256 = judge.second;
        rows.push_back(std::move(row));
    };
    SummaryRow agreement = rowOf(result.all.agreement, "agreement with the class asked for", result.all);
    agreement.target = agreed;
    addJudge(std::move(agreement));
    addJudge(rowOf(result.all.realAgreement, "accuracy on the real cells", result.all));
    for (const SyntheticFigures &f : result.classes)
        addJudge(rowOf(f.agreement, "agreement with the class asked for", f));
    return rows;
}

Json syntheticJson(const SyntheticResult &result, const Detection &detection)
{
    Json classes = Json::array(), folds = Json::array();
    for (const SyntheticFigures &f : result.classes)
        classes.push_back(figuresJson(f));
    for (const DetectedFold &f : detection.folds)
        folds.push_back(f.step);
    const auto number = [](double x) { return std::isfinite(x) ? Json(x) : Json(); };
    return {{"all", figuresJson(result.all)}, {"classes", classes}, {"folds", folds}, {"auc", number(result.auc.value)},
        {"auc_interval", {number(result.auc.interval.low), number(result.auc.interval.high)}},
        {"targets",
            {{"detection_at_most", kDetectionTarget}, {"detection_goal", kDetectionGoal},
                {"agreement_at_least", kAgreementTarget}, {"agreement_goal", kAgreementGoal}}}};
}

} // namespace cyto
