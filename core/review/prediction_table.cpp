#include "review/prediction_table.h"

#include <limits>

namespace cyto {

QStringList predictionColumns()
{
    return {QStringLiteral("image_path"), QStringLiteral("image_sha256"), QStringLiteral("status"),
        QStringLiteral("reason"), QStringLiteral("predicted_class"), QStringLiteral("probability"),
        QStringLiteral("second_class"), QStringLiteral("second_probability"), QStringLiteral("margin"),
        QStringLiteral("anomaly_score"), QStringLiteral("anomaly_threshold"), QStringLiteral("anomaly_flag"),
        QStringLiteral("n_trials"), QStringLiteral("n_evaluations"), QStringLiteral("elapsed_ms"),
        QStringLiteral("model_sha256"), QStringLiteral("seed")};
}

CsvRow predictionCsv(const PredictionRow &row, const ClassSet &classes, const RunStamp &stamp)
{
    CsvRow csv;
    csv.text(row.path).text(QString::fromLatin1(row.sha256.toHex()));
    if (!row.result) {
        csv.text(QStringLiteral("failed")).text(row.result.error().message);
        for (int i = 0; i < 11; ++i)
            csv.missing();
        return csv.text(stamp.modelSha256).natural(stamp.seed);
    }
    const Prediction &p = *row.result;
    csv.text(QStringLiteral("ok")).missing();
    const auto classAndProbability = [&](int index) {
        if (index < 0)
            csv.missing().missing();
        else
            csv.text(classes.at(index).name).number(p.classes.at(static_cast<size_t>(index)).probability);
    };
    classAndProbability(p.predicted);
    classAndProbability(p.second);
    csv.number(p.margin).number(p.anomalyScore);
    if (p.anomalyThreshold)
        csv.number(*p.anomalyThreshold).boolean(p.anomalous);
    else
        csv.missing().missing(); // no threshold was fitted: not "normal", but not known
    return csv.integer(p.trials).integer(p.evaluations).number(p.elapsedMs).text(stamp.modelSha256).natural(stamp.seed);
}

QStringList scoreColumns()
{
    return {QStringLiteral("image_path"), QStringLiteral("class"), QStringLiteral("score"),
        QStringLiteral("probability"), QStringLiteral("n_trials"), QStringLiteral("pruned_at")};
}

std::vector<CsvRow> scoreCsv(const PredictionRow &row, const ClassSet &classes)
{
    std::vector<CsvRow> lines;
    if (!row.result)
        return lines;
    for (int c = 0; c < classes.size(); ++c) {
        const ClassScore &score = row.result->classes.at(static_cast<size_t>(c));
        CsvRow line;
        line.text(row.path)
            .text(classes.at(c).name)
            .number(score.score)
            .number(score.probability)
            .integer(score.trials);
        if (score.prunedAt > 0)
            line.integer(score.prunedAt);
        else
            line.missing();
        lines.push_back(std::move(line));
    }
    return lines;
}

Status writePredictionTables(const QString &predictions, const QString &scores, const std::vector<PredictionRow> &rows,
    const ClassSet &classes, const RunStamp &stamp)
{
    // Scores first: whoever sees new predictions finds their scores beside them.
    if (!scores.isEmpty()) {
        auto file = CsvFile::create(scores, scoreColumns());
        if (!file)
            return tl::unexpected<Error>(file.error());
        for (const PredictionRow &row : rows)
            for (const CsvRow &line : scoreCsv(row, classes))
                (*file)->write(line);
        if (Status s = (*file)->commit(); !s)
            return s;
    }
    auto file = CsvFile::create(predictions, predictionColumns());
    if (!file)
        return tl::unexpected<Error>(file.error());
    for (const PredictionRow &row : rows)
        (*file)->write(predictionCsv(row, classes, stamp));
    return (*file)->commit();
}

} // namespace cyto
