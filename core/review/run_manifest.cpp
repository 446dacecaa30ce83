#include "review/run_manifest.h"

#include "diffusion/model_config.h"
#include "review/csv_reader.h"
#include "review/csv_writer.h"
#include "review/prediction_json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("RunManifest", text);
}

Json fileRecord(const QString &path)
{
    return {{"name", QFileInfo(path).fileName().toStdString()}, {"sha256", fileSha256(path).toHex().toStdString()}};
}

bool unchanged(const Json &manifest, const char *key, const QString &path)
{
    return manifest.contains(key)
        && manifest.at(key).value("sha256", std::string()) == fileSha256(path).toHex().toStdString();
}

double numberOf(const QString &cell)
{
    bool ok = false;
    const double value = cell.toDouble(&ok);
    return ok ? value : std::nan("");
}

Prediction fromRow(const CsvTable &table, size_t row, const ModelSettings &settings)
{
    const auto cell = [&](const char *column) { return table.cell(row, QLatin1String(column)); };
    Prediction p;
    p.imageSha256 = QByteArray::fromHex(cell("image_sha256").toLatin1());
    ClassScore unknown;
    unknown.score = unknown.probability = std::nan("");
    p.classes.assign(static_cast<size_t>(settings.classes.size()), unknown);
    const auto place = [&](const char *nameColumn, const char *probabilityColumn) {
        const auto index = settings.classes.indexOf(cell(nameColumn));
        if (index)
            p.classes[static_cast<size_t>(*index)].probability = numberOf(cell(probabilityColumn));
        return index.value_or(-1);
    };
    p.predicted = place("predicted_class", "probability");
    p.second = place("second_class", "second_probability");
    p.margin = numberOf(cell("margin"));
    p.anomalyScore = numberOf(cell("anomaly_score"));
    if (settings.anomaly && !cell("anomaly_threshold").isEmpty()) {
        p.anomalyThreshold = settings.anomaly->threshold;
        p.anomalous = cell("anomaly_flag") == QLatin1String("1");
    }
    p.trials = cell("n_trials").toInt();
    p.evaluations = cell("n_evaluations").toLongLong();
    p.elapsedMs = numberOf(cell("elapsed_ms"));
    p.modelSha256 = cell("model_sha256");
    p.seed = cell("seed").toULongLong();
    return p;
}

/// Scores by the path as it stands in the table: the same text in both of them.
QHash<QString, std::vector<ClassScore>> readScores(const CsvTable &table, const ModelSettings &settings)
{
    QHash<QString, std::vector<ClassScore>> scores;
    for (size_t row = 0; row < table.rows(); ++row) {
        const auto index = settings.classes.indexOf(table.cell(row, QStringLiteral("class")));
        if (!index)
            continue;
        auto &list = scores[table.cell(row, QStringLiteral("image_path"))];
        list.resize(static_cast<size_t>(settings.classes.size()));
        list[static_cast<size_t>(*index)] = {numberOf(table.cell(row, QStringLiteral("score"))),
            numberOf(table.cell(row, QStringLiteral("probability"))),
            table.cell(row, QStringLiteral("n_trials")).toInt(), table.cell(row, QStringLiteral("pruned_at")).toInt()};
    }
    return scores;
}

} // namespace

QByteArray fileSha256(const QString &path)
{
    // A named pipe would be waited for without end.
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

QString manifestPath(const QString &predictions)
{
    return predictions + QStringLiteral(".json");
}

Status writeManifest(const ManifestRequest &request)
{
    Json json {{"format", "cytodiffusion-predictions-1"}, {"program_version", CYTO_VERSION},
        {"written_at", QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString()},
        {"device", request.device.toStdString()}, {"identity", request.identity}, {"images", request.images},
        {"failed", request.failed}, {"predictions", fileRecord(request.predictions)}};
    if (request.authorsWeighting)
        json["weighting_of_authors_model"] = true;
    if (!request.scores.isEmpty())
        json["scores"] = fileRecord(request.scores);
    return writeJsonFile(manifestPath(request.predictions), json);
}

Expected<QHash<QByteArray, Prediction>> finishedPredictions(const QString &predictions, const QString &scores,
    const ModelSettings &settings, const Json &identity, bool allClasses)
{
    QHash<QByteArray, Prediction> found;
    if (!QFileInfo::exists(predictions))
        return found;
    const QString anew = tr("Without --resume everything is computed again.");
    const auto manifest = readJsonFile(manifestPath(predictions));
    if (!manifest || !manifest->is_object() || !manifest->contains("identity"))
        return fail(ErrorCode::Mismatch,
            tr("%1 cannot be continued: its record %2 is missing, so that its options are not known.")
                .arg(predictions, manifestPath(predictions)),
            anew);
    const QString difference = identityDifference(manifest->at("identity"), identity);
    if (!difference.isEmpty())
        return fail(ErrorCode::Mismatch,
            tr("%1 was made with another model or other options: %2.").arg(predictions, difference), anew);
    if (!unchanged(*manifest, "predictions", predictions))
        return fail(ErrorCode::Mismatch, tr("%1 was changed after it was made.").arg(predictions), anew);

    QHash<QString, std::vector<ClassScore>> scoresOf;
    if (!scores.isEmpty() && unchanged(*manifest, "scores", scores)) {
        const auto table = CsvTable::read(scores);
        if (!table)
            return tl::unexpected<Error>(table.error());
        scoresOf = readScores(*table, settings);
    }
    const auto table = CsvTable::read(predictions);
    if (!table)
        return tl::unexpected<Error>(table.error());
    for (size_t row = 0; row < table->rows(); ++row) {
        if (table->cell(row, QStringLiteral("status")) != QLatin1String("ok"))
            continue; // failed ones are tried again
        Prediction p = fromRow(*table, row, settings);
        const auto it = scoresOf.constFind(table->cell(row, QStringLiteral("image_path")));
        if (it != scoresOf.cend() && it->size() == p.classes.size())
            p.classes = *it;
        else if (allClasses)
            continue;
        if (p.predicted >= 0 && p.imageSha256.size() == 32)
            found.insert(p.imageSha256, p);
    }
    return found;
}

} // namespace cyto
