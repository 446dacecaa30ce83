#include "review/experiment_anomaly.h"

#include "classifier/scores.h"
#include "review/csv_reader.h"

#include <QCoreApplication>
#include <QHash>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentAnomaly", text);
}

tl::unexpected<Error> strange(const QString &folder)
{
    return fail(ErrorCode::Mismatch, tr("The tables of %1 do not belong together.").arg(folder),
        tr("Remove this folder and run the experiment again."));
}

/// Class and file: the data may have been named by another path when the step was done.
QString placeOf(const QString &path)
{
    return path.section(QLatin1Char('/'), -2);
}

/// Scores of all classes by the image's path as it stands in both tables.
Expected<QHash<QString, std::vector<double>>> scoresIn(const QString &folder)
{
    const auto table = CsvTable::read(folder + QStringLiteral("/scores.csv"));
    if (!table)
        return tl::unexpected<Error>(table.error());
    QHash<QString, std::vector<double>> scores;
    for (size_t row = 0; row < table->rows(); ++row) {
        bool known = false;
        const double score = table->cell(row, QStringLiteral("score")).toDouble(&known);
        if (!known)
            return strange(folder);
        scores[table->cell(row, QStringLiteral("image_path"))].push_back(score);
    }
    return scores;
}

} // namespace

Expected<AnomalyEvidence> anomalyOfStep(
    const QString &folder, const Dataset &test, const QString &leftOut, const ThresholdAim &aim)
{
    const auto predictions = CsvTable::read(folder + QStringLiteral("/predictions.csv"));
    if (!predictions)
        return tl::unexpected<Error>(predictions.error());
    const auto scores = scoresIn(folder);
    if (!scores)
        return tl::unexpected<Error>(scores.error());
    if (predictions->rows() != test.items.size())
        return strange(folder);
    struct {
        std::vector<double> margin, zeta;
    } normal, abnormal;
    for (size_t row = 0; row < predictions->rows(); ++row) {
        const QString path = predictions->cell(row, QStringLiteral("image_path"));
        if (placeOf(path) != placeOf(test.items[row].path))
            return strange(folder);
        if (predictions->cell(row, QStringLiteral("status")) != QLatin1String("ok"))
            continue;
        bool known = false;
        const double margin = predictions->cell(row, QStringLiteral("margin")).toDouble(&known);
        const auto own = scores->constFind(path);
        if (!known || own == scores->cend())
            return strange(folder);
        const bool isAbnormal = test.classNames[static_cast<size_t>(test.items[row].label)] == leftOut;
        auto &group = isAbnormal ? abnormal : normal;
        group.margin.push_back(margin);
        group.zeta.push_back(zetaScore(*own));
    }
    auto margin = anomalyEvidence(std::move(normal.margin), std::move(abnormal.margin), aim);
    if (!margin)
        return tl::unexpected<Error>(margin.error());
    auto zeta = anomalyEvidence(std::move(normal.zeta), std::move(abnormal.zeta), aim);
    if (!zeta)
        return tl::unexpected<Error>(zeta.error());
    return AnomalyEvidence {std::move(*margin), std::move(*zeta)};
}

} // namespace cyto
