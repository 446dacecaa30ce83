#include "study/prediction_rows.h"

#include "study/score_blob.h"
#include "study/study_connection.h"

namespace cyto {

const QString &predictionQuery()
{
    static const QString sql = QStringLiteral(
        "SELECT p.cell_id, p.model_id, p.status, p.predicted, p.second, p.margin, p.anomaly_score, p.anomalous, "
        "d.predicted_at, d.failure, d.image_sha256, d.anomaly_threshold, d.trials, d.evaluations, d.elapsed_ms, "
        "d.scores, r.options, r.seed, m.sha256_hex "
        "FROM prediction p JOIN prediction_detail d ON d.model_id = p.model_id AND d.cell_id = p.cell_id "
        "JOIN prediction_run r ON r.id = d.run_id JOIN model m ON m.id = p.model_id ");
    return sql;
}

Expected<StoredPrediction> readPrediction(const QSqlQuery &row)
{
    StoredPrediction stored;
    stored.cell = row.value(0).toLongLong();
    stored.model = row.value(1).toLongLong();
    stored.failed = row.value(2).toInt() == 1;
    stored.predictedAt = utcTime(row.value(8).toString());
    stored.failure = row.value(9).toString();
    stored.options = row.value(16).toString();
    Prediction &p = stored.prediction;
    p.seed = row.value(17).toString().toULongLong();
    p.modelSha256 = row.value(18).toString();
    if (stored.failed)
        return stored;
    p.predicted = row.value(3).toInt();
    p.second = row.isNull(4) ? -1 : row.value(4).toInt();
    p.margin = row.value(5).toDouble();
    p.anomalyScore = row.value(6).toDouble();
    p.anomalous = row.value(7).toInt() != 0;
    p.imageSha256 = row.value(10).toByteArray();
    if (!row.isNull(11))
        p.anomalyThreshold = row.value(11).toDouble();
    p.trials = row.value(12).toInt();
    p.evaluations = row.value(13).toLongLong();
    p.elapsedMs = row.value(14).toDouble();
    auto classes = unpackScores(row.value(15).toByteArray());
    CYTO_TRY(classes);
    p.classes = std::move(*classes);
    return stored;
}

} // namespace cyto
