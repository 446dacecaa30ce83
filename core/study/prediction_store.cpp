#include "study/prediction_store.h"

#include "study/cell_hash.h"
#include "study/hidden_cells.h"
#include "study/prediction_rows.h"
#include "study/score_blob.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cyto {

namespace {

constexpr size_t kMaxClasses = 120; // the table in memory counts them in a signed byte

QString namesJson(const std::vector<QString> &names)
{
    QJsonArray array;
    for (const QString &name : names)
        array.append(name);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<QString> namesFromJson(const QString &text)
{
    std::vector<QString> names;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &name : array)
        names.push_back(name.toString());
    return names;
}

QVariant orNull(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<double>());
}

const QString &modelQuery()
{
    static const QString sql =
        QStringLiteral("SELECT id, name, sha256_hex, class_names, anomaly_threshold FROM model ");
    return sql;
}

ModelRecord readModel(const QSqlQuery &row)
{
    ModelRecord model {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
        namesFromJson(row.value(3).toString()), std::nullopt};
    if (!row.isNull(4))
        model.anomalyThreshold = row.value(4).toDouble();
    return model;
}

Expected<std::vector<StoredPrediction>> readAll(
    StudyConnection &connection, const QString &where, const QVariantList &values)
{
    CYTO_TRY(refuseWhenBlinded(connection));
    auto rows = connection.run(predictionQuery() + where, values);
    CYTO_TRY(rows);
    std::vector<StoredPrediction> all;
    while (rows->next()) {
        auto stored = readPrediction(*rows);
        CYTO_TRY(stored);
        all.push_back(std::move(*stored));
    }
    CYTO_TRY(connection.finished(*rows));
    return all;
}

Status checkPrediction(const StoredPrediction &stored)
{
    const Prediction &p = stored.prediction;
    const auto n = static_cast<int>(p.classes.size());
    if (stored.failed || (n > 0 && p.predicted >= 0 && p.predicted < n && p.second < n))
        return {};
    return fail(
        ErrorCode::InvalidArgument, StudyText::tr("The prediction of cell %1 names no class.").arg(stored.cell));
}

/// Statements of one batch, prepared once.
class PredictionWriter {
public:
    static Expected<PredictionWriter> prepare(StudyConnection &connection, qint64 run, ModelId model)
    {
        auto summary = connection.prepare(QStringLiteral(
            "INSERT INTO prediction (model_id, cell_id, status, predicted, second, probability, margin, anomaly_score, "
            "anomalous) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (model_id, cell_id) DO UPDATE SET "
            "status = excluded.status, predicted = excluded.predicted, second = excluded.second, probability = "
            "excluded.probability, margin = excluded.margin, anomaly_score = excluded.anomaly_score, anomalous = "
            "excluded.anomalous"));
        CYTO_TRY(summary);
        auto detail = connection.prepare(QStringLiteral(
            "INSERT INTO prediction_detail (model_id, cell_id, run_id, predicted_at, failure, image_sha256, "
            "anomaly_threshold, trials, evaluations, elapsed_ms, scores) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (model_id, cell_id) DO UPDATE SET run_id = excluded.run_id, predicted_at = "
            "excluded.predicted_at, failure = excluded.failure, image_sha256 = excluded.image_sha256, "
            "anomaly_threshold = excluded.anomaly_threshold, trials = excluded.trials, evaluations = "
            "excluded.evaluations, elapsed_ms = excluded.elapsed_ms, scores = excluded.scores"));
        CYTO_TRY(detail);
        return PredictionWriter(connection, run, model, std::move(*summary), std::move(*detail));
    }

    Status write(const StoredPrediction &stored)
    {
        CYTO_TRY(checkPrediction(stored));
        const Prediction &p = stored.prediction;
        const QString at = utcText(stored.predictedAt.isValid() ? stored.predictedAt : QDateTime::currentDateTimeUtc());
        const QVariant none;
        if (stored.failed) {
            CYTO_TRY(m_connection.rerun(m_summary, {m_model, stored.cell, 1, none, none, none, none, none, 0}));
            return m_connection.rerun(
                m_detail, {m_model, stored.cell, m_run, at, stored.failure, none, none, 0, 0, 0.0, none});
        }
        if (!p.imageSha256.isEmpty())
            CYTO_TRY(applyHash(m_connection, stored.cell, p.imageSha256));
        CYTO_TRY(m_connection.rerun(m_summary,
            {m_model, stored.cell, 0, p.predicted, p.second < 0 ? none : QVariant(p.second),
                p.classes[static_cast<size_t>(p.predicted)].probability, p.margin, p.anomalyScore,
                p.anomalous ? 1 : 0}));
        return m_connection.rerun(m_detail,
            {m_model, stored.cell, m_run, at, none, p.imageSha256, orNull(p.anomalyThreshold), p.trials,
                static_cast<qint64>(p.evaluations), p.elapsedMs, packScores(p.classes)});
    }

private:
    PredictionWriter(StudyConnection &connection, qint64 run, ModelId model, QSqlQuery summary, QSqlQuery detail)
        : m_connection(connection)
        , m_run(run)
        , m_model(model)
        , m_summary(std::move(summary))
        , m_detail(std::move(detail))
    {
    }

    StudyConnection &m_connection;
    qint64 m_run;
    ModelId m_model;
    QSqlQuery m_summary;
    QSqlQuery m_detail;
};

} // namespace

Expected<ModelRecord> PredictionStore::registerModel(const ModelRecord &model)
{
    StudyConnection &connection = m_database.connection();
    if (model.classNames.empty() || model.classNames.size() > kMaxClasses)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("The model %1 cannot be used in a study: it has %n classes.", nullptr,
                static_cast<int>(model.classNames.size()))
                .arg(model.name));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    CYTO_TRY(connection.execute(
        QStringLiteral(
            "INSERT INTO model (name, sha256_hex, class_names, anomaly_threshold, added_at) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (sha256_hex) DO UPDATE SET name = excluded.name, anomaly_threshold = "
            "excluded.anomaly_threshold"),
        {model.name, model.sha256, namesJson(model.classNames), orNull(model.anomalyThreshold),
            utcText(QDateTime::currentDateTimeUtc())}));
    auto known = knownModel(model);
    CYTO_TRY(known);
    if (!*known)
        return fail(ErrorCode::Internal, StudyText::tr("The model %1 was not stored.").arg(model.name));
    CYTO_TRY(transaction->commit());
    return std::move(**known);
}

Expected<std::optional<ModelRecord>> PredictionStore::knownModel(const ModelRecord &model) const
{
    StudyConnection &connection = m_database.connection();
    auto row = connection.run(modelQuery() + QStringLiteral("WHERE sha256_hex = ?"), {model.sha256});
    CYTO_TRY(row);
    if (!row->next()) {
        CYTO_TRY(connection.finished(*row));
        return std::optional<ModelRecord>();
    }
    ModelRecord known = readModel(*row);
    if (known.classNames != model.classNames)
        return fail(ErrorCode::Mismatch,
            StudyText::tr("The study knows the model %1 with other classes.").arg(model.name),
            StudyText::tr("The model's folder was changed after its first use; use the model as it was."));
    return std::optional(std::move(known));
}

Expected<std::vector<ModelRecord>> PredictionStore::models() const
{
    StudyConnection &connection = m_database.connection();
    auto rows = connection.run(modelQuery() + QStringLiteral("ORDER BY id"));
    CYTO_TRY(rows);
    std::vector<ModelRecord> models;
    while (rows->next())
        models.push_back(readModel(*rows));
    CYTO_TRY(connection.finished(*rows));
    return models;
}

Expected<qint64> PredictionStore::beginRun(const PredictionRun &run)
{
    StudyConnection &connection = m_database.connection();
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto id = connection.value(
        QStringLiteral("INSERT INTO prediction_run (model_id, options, seed, device, program, started_at) "
                       "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"),
        {run.model, run.options.isNull() ? QStringLiteral("") : run.options, QString::number(run.seed),
            run.device.isNull() ? QStringLiteral("") : run.device, QStringLiteral("cytodiffusion " CYTO_VERSION),
            utcText(QDateTime::currentDateTimeUtc())});
    CYTO_TRY(id);
    CYTO_TRY(transaction->commit());
    return id->toLongLong();
}

Status PredictionStore::store(qint64 run, const std::vector<StoredPrediction> &batch)
{
    StudyConnection &connection = m_database.connection();
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto model = connection.value(QStringLiteral("SELECT model_id FROM prediction_run WHERE id = ?"), {run});
    CYTO_TRY(model);
    if (!model->isValid())
        return fail(ErrorCode::NotFound, StudyText::tr("The study has no prediction run %1.").arg(run));
    {
        auto writer = PredictionWriter::prepare(connection, run, model->toLongLong());
        CYTO_TRY(writer);
        for (const StoredPrediction &stored : batch)
            CYTO_TRY(writer->write(stored));
    }
    return transaction->commit();
}

Expected<StoredPrediction> PredictionStore::prediction(CellId cell, ModelId model) const
{
    auto hidden = isHidden(m_database.connection(), cell);
    CYTO_TRY(hidden);
    if (*hidden)
        CYTO_TRY(refuseWhenHidden(m_database.connection(), cell));
    auto found = readAll(m_database.connection(),
        QStringLiteral("WHERE p.cell_id = ? AND p.model_id = ? AND p.status < 2"), {cell, model});
    CYTO_TRY(found);
    if (found->empty()) {
        CYTO_TRY(refuseWhenHidden(m_database.connection(), cell));
        return fail(ErrorCode::NotFound, StudyText::tr("This cell has not been predicted yet."));
    }
    return std::move(found->front());
}

Expected<std::vector<StoredPrediction>> PredictionStore::predictions(CellId cell) const
{
    CYTO_TRY(refuseWhenHidden(m_database.connection(), cell));
    return readAll(
        m_database.connection(), QStringLiteral("WHERE p.cell_id = ? AND p.status < 2 ORDER BY p.model_id"), {cell});
}

Expected<std::vector<StoredPrediction>> PredictionStore::failures(ModelId model) const
{
    return readAll(m_database.connection(),
        QStringLiteral("JOIN cell c ON c.id = p.cell_id WHERE p.model_id = ? AND p.status = 1 "
                       "ORDER BY c.slide_id, c.position"),
        {model});
}

Expected<std::vector<CellId>> PredictionStore::pending(
    ModelId model, qint64 firstSlide, int limit, bool retryFailed) const
{
    StudyConnection &connection = m_database.connection();
    const QString sql =
        QStringLiteral("SELECT c.id FROM cell c WHERE c.state = 0 AND NOT EXISTS (SELECT 1 FROM prediction p "
                       "WHERE p.model_id = ? AND p.cell_id = c.id%1) AND %2 LIMIT ?")
            .arg(retryFailed ? QStringLiteral(" AND p.status <> 1") : QString());
    std::vector<CellId> cells;
    for (const QString &which :
        {QStringLiteral("c.slide_id = ? ORDER BY c.position"), QStringLiteral("c.slide_id <> ? ORDER BY c.id")}) {
        auto rows = connection.run(sql.arg(which), {model, firstSlide, limit - static_cast<int>(cells.size())});
        CYTO_TRY(rows);
        while (rows->next())
            cells.push_back(rows->value(0).toLongLong());
        CYTO_TRY(connection.finished(*rows));
    }
    return cells;
}

} // namespace cyto
