#include "study/export_rows.h"

#include "study/label_rows.h"
#include "study/prediction_rows.h"
#include "study/session_rows.h"
#include "study/study_connection.h"

#include <QHash>

namespace cyto {

namespace {

struct Signed {
    QString by;
    QDateTime at;
    QString meaning;
};

/// What is looked up per cell or slide while the revisions pass by.
struct Beside {
    QHash<CellId, ConsensusResult> consensus;
    qint64 consensusVersion = 0;
    QHash<qint64, Signed> signatures; ///< by slide
};

Expected<Beside> readBeside(StudyDatabase &database)
{
    StudyConnection &connection = database.connection();
    Beside beside;
    const ConsensusStore store(database);
    auto runs = store.runs();
    CYTO_TRY(runs);
    if (!runs->empty()) {
        beside.consensusVersion = runs->back().version;
        auto results = store.results(beside.consensusVersion);
        CYTO_TRY(results);
        for (const CellConsensus &cell : *results)
            beside.consensus.insert(cell.cell, cell.result);
    }
    auto rows =
        connection.run(QStringLiteral("SELECT slide_id, reader_name, signed_at, meaning FROM signature ORDER BY id"));
    CYTO_TRY(rows);
    while (rows->next())
        beside.signatures.insert(rows->value(0).toLongLong(),
            {rows->value(1).toString(), utcTime(rows->value(2).toString()), rows->value(3).toString()});
    CYTO_TRY(connection.finished(*rows));
    return beside;
}

struct Place {
    qint64 slide = 0;
    QString path;
    QByteArray sha256;
    std::optional<StoredPrediction> prediction;
};

Expected<Place> readPlace(StudyConnection &connection, CellId cell, ModelId model)
{
    auto row = connection.run(
        QStringLiteral(
            "SELECT c.slide_id, CASE WHEN s.relative_path = '.' THEN c.file_name ELSE s.relative_path || '/' || "
            "c.file_name END, c.sha256 FROM cell c JOIN slide s ON s.id = c.slide_id WHERE c.id = ?"),
        {cell});
    CYTO_TRY(row);
    if (!row->next()) {
        CYTO_TRY(connection.finished(*row));
        return Place {};
    }
    Place place {row->value(0).toLongLong(), row->value(1).toString(), row->value(2).toByteArray(), std::nullopt};
    if (model == 0)
        return place;
    auto predicted = connection.run(
        predictionQuery() + QStringLiteral("WHERE p.model_id = ? AND p.cell_id = ? AND p.status = 0"), {model, cell});
    CYTO_TRY(predicted);
    if (predicted->next()) {
        auto stored = readPrediction(*predicted);
        CYTO_TRY(stored);
        place.prediction = std::move(*stored);
    }
    CYTO_TRY(connection.finished(*predicted));
    return place;
}

} // namespace

Status ExportRows::labels(ModelId model, const std::function<bool(const LabelExportRow &)> &row) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    const ReadSnapshot snapshot(connection);
    CYTO_TRY(snapshot.status());
    auto beside = readBeside(m_database);
    CYTO_TRY(beside);
    // The same columns as the history, and those of the session behind them.
    QString sql = labelQuery();
    sql.replace(QLatin1String(" FROM label_revision l"),
        QLatin1String(", s.kind, i.presented_index, i.queue_reasons FROM label_revision l"));
    auto rows = connection.run(sql
        + QStringLiteral(
            " LEFT JOIN session s ON s.id = l.session_id LEFT JOIN session_item i ON i.id = l.session_item_id "
            "ORDER BY l.cell_id, l.id"));
    CYTO_TRY(rows);
    constexpr int kBehind = 21;
    Place place;
    CellId at = 0;
    while (rows->next()) {
        LabelExportRow out;
        out.label = readLabel(*rows);
        if (out.label.cell != at) {
            at = out.label.cell;
            auto read = readPlace(connection, at, model);
            CYTO_TRY(read);
            place = std::move(*read);
        }
        out.sessionType = rows->value(kBehind).toString();
        if (!rows->isNull(kBehind + 1))
            out.presentedIndex = rows->value(kBehind + 1).toInt();
        out.queueReasons = rows->value(kBehind + 2).toString();
        out.slide = place.slide;
        out.imagePath = place.path;
        out.imageSha256 = place.sha256;
        out.prediction = place.prediction;
        if (const auto found = beside->consensus.constFind(at); found != beside->consensus.cend()) {
            out.consensus = *found;
            out.consensusVersion = beside->consensusVersion;
        }
        const Signed signature = beside->signatures.value(place.slide);
        out.signedBy = signature.by;
        out.signedAt = signature.at;
        out.signatureMeaning = signature.meaning;
        if (!row(out))
            return {};
    }
    return connection.finished(*rows);
}

Status ExportRows::decisions(const std::function<bool(const DecisionExportRow &)> &row) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    auto rows = connection.run(QStringLiteral(
        "SELECT s.id, s.kind, s.blinded, i.cell_id, CASE WHEN sl.relative_path = '.' THEN c.file_name ELSE "
        "sl.relative_path || '/' || c.file_name END, i.presented_index, i.queue_reasons, i.reader_id, a.kind, "
        "o.decision, o.reason, o.recorded_at, o.former_kind, o.former_class_id, NULL, l.kind, l.class_id, l.confidence "
        "FROM item_outcome o JOIN session_item i ON i.id = o.item_id JOIN session s ON s.id = i.session_id "
        "JOIN label_action a ON a.id = o.action_id JOIN cell c ON c.id = i.cell_id JOIN slide sl ON sl.id = c.slide_id "
        "LEFT JOIN label_revision l ON l.action_id = o.action_id AND l.session_item_id = o.item_id ORDER BY o.id"));
    CYTO_TRY(rows);
    static const QString acts[] {
        QStringLiteral("decided"), QStringLiteral("taken_back"), QStringLiteral("given_again")};
    while (rows->next()) {
        DecisionExportRow out;
        out.session = rows->value(0).toLongLong();
        out.sessionType = rows->value(1).toString();
        out.blinded = rows->value(2).toInt() != 0;
        out.cell = rows->value(3).toLongLong();
        out.imagePath = rows->value(4).toString();
        out.presentedIndex = rows->value(5).toInt();
        out.queueReasons = rows->value(6).toString();
        out.reader = rows->value(7).toLongLong();
        out.act = acts[rows->value(8).toInt() % 3];
        out.decision = rows->value(9).toString();
        out.reason = rows->value(10).toString();
        out.recordedAt = utcTime(rows->value(11).toString());
        out.former = readValue(*rows, 12);
        out.label = readValue(*rows, 15);
        if (!row(out))
            return {};
    }
    return connection.finished(*rows);
}

Status ExportRows::scores(ModelId model, const std::function<bool(const ScoreExportRow &)> &row) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    const ReadSnapshot snapshot(connection);
    CYTO_TRY(snapshot.status());
    QString sql = predictionQuery();
    sql.replace(QLatin1String(" FROM prediction p"),
        QLatin1String(
            ", CASE WHEN sl.relative_path = '.' THEN c.file_name ELSE sl.relative_path || '/' || c.file_name END "
            "FROM prediction p JOIN cell c ON c.id = p.cell_id JOIN slide sl ON sl.id = c.slide_id"));
    auto rows =
        connection.run(sql + QStringLiteral(" WHERE p.model_id = ? AND p.status = 0 ORDER BY p.cell_id"), {model});
    CYTO_TRY(rows);
    constexpr int kPath = 19;
    while (rows->next()) {
        auto stored = readPrediction(*rows);
        CYTO_TRY(stored);
        if (!row({rows->value(kPath).toString(), *stored}))
            return {};
    }
    return connection.finished(*rows);
}

Expected<std::vector<std::pair<SessionId, quint64>>> ExportRows::sessionSeeds() const
{
    StudyConnection &connection = m_database.connection();
    auto rows = connection.run(QStringLiteral("SELECT id, seed FROM session ORDER BY id"));
    CYTO_TRY(rows);
    std::vector<std::pair<SessionId, quint64>> seeds;
    while (rows->next())
        seeds.emplace_back(rows->value(0).toLongLong(), rows->value(1).toString().toULongLong());
    CYTO_TRY(connection.finished(*rows));
    return seeds;
}

} // namespace cyto
