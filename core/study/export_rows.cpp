#include "study/export_rows.h"

#include "study/hidden_cells.h"
#include "study/label_rows.h"
#include "study/prediction_rows.h"
#include "study/session_rows.h"
#include "study/study_connection.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace cyto {

namespace {

struct Signed {
    qint64 id = 0;
    QString by;
    QDateTime at;
    QString meaning;
    qint64 moment = 0; ///< as Beside::moments
};

/// What is looked up per cell or slide while the revisions pass by.
struct Beside {
    QHash<CellId, ConsensusResult> consensus;
    qint64 consensusVersion = 0;
    QHash<qint64, std::vector<Signed>> signatures; ///< by slide, oldest first
    /// When a label was given: its row of the audit log, which no clock can turn back. Empty where the log may not be
    /// read (a reader's login at a server): then times count.
    QHash<qint64, qint64> moments;
    bool timed = false;

    [[nodiscard]] qint64 momentOf(const LabelRevision &label) const
    {
        return timed ? label.committedAt.toMSecsSinceEpoch()
                     : moments.value(label.id, std::numeric_limits<qint64>::max()); // unknown: nobody signed it
    }
};

Status readSignatures(StudyConnection &connection, Beside &beside)
{
    auto rows = connection.run(
        QStringLiteral("SELECT slide_id, id, reader_name, signed_at, meaning FROM signature ORDER BY id"));
    CYTO_TRY(rows);
    while (rows->next()) {
        const QDateTime at = utcTime(rows->value(3).toString());
        beside.signatures[rows->value(0).toLongLong()].push_back({rows->value(1).toLongLong(),
            rows->value(2).toString(), at, rows->value(4).toString(), at.toMSecsSinceEpoch()});
    }
    CYTO_TRY(connection.finished(*rows));
    beside.timed = connection.access() == Access::Reader;
    if (beside.signatures.isEmpty() || beside.timed)
        return {};
    QHash<qint64, qint64> signedIn;
    auto log = connection.run(
        QStringLiteral("SELECT seq, action, CASE WHEN action = 'sign' THEN new_value ELSE subject END FROM audit "
                       "WHERE action IN ('label', 'sign') ORDER BY seq"));
    CYTO_TRY(log);
    while (log->next()) {
        const QString what = log->value(2).toString(); // "label/12", "signature/3; approval; ..."
        if (log->value(1).toString() == labelAction())
            beside.moments.insert(labelIdOf(what), log->value(0).toLongLong());
        else
            signedIn.insert(what.section(QLatin1Char(';'), 0, 0).section(QLatin1Char('/'), 1).toLongLong(),
                log->value(0).toLongLong());
    }
    CYTO_TRY(connection.finished(*log));
    for (auto &slide : beside.signatures)
        for (Signed &signature : slide)
            signature.moment = signedIn.value(signature.id, 0); // unknown to the log: it signed nothing
    return {};
}

/// The newest signature of the slide that the revision was part of: given before it, and not replaced by then.
void addSignature(LabelExportRow &row, const LabelExportRow *next, const Beside &beside)
{
    const std::vector<Signed> signatures = beside.signatures.value(row.slide);
    const auto holds = [&](const Signed &s) {
        return beside.momentOf(row.label) < s.moment && (next == nullptr || beside.momentOf(next->label) > s.moment);
    };
    const auto found = std::find_if(signatures.rbegin(), signatures.rend(), holds);
    if (found == signatures.rend())
        return;
    row.signedBy = found->by;
    row.signedAt = found->at;
    row.signatureMeaning = found->meaning;
}

/// The revisions of a cell are written together, because what came later tells whether one still counted when the
/// slide was signed. False when `row` wants no more.
bool writeCell(
    std::vector<LabelExportRow> &cell, const Beside &beside, const std::function<bool(const LabelExportRow &)> &row)
{
    std::vector<LabelExportRow> rows = std::exchange(cell, {});
    for (LabelExportRow &one : rows) {
        const LabelContext &context = one.label.context;
        const auto next = std::find_if(rows.begin(), rows.end(), [&](const LabelExportRow &other) {
            return other.label.context.reader == context.reader
                && other.label.context.sessionItem == context.sessionItem
                && other.label.revision == one.label.revision + 1;
        });
        addSignature(one, next == rows.end() ? nullptr : &*next, beside);
        if (!row(one))
            return false;
    }
    return true;
}

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
    CYTO_TRY(readSignatures(connection, beside));
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

Expected<std::vector<std::pair<qint64, quint64>>> readSeeds(StudyConnection &connection, const QString &sql)
{
    auto rows = connection.run(sql);
    CYTO_TRY(rows);
    std::vector<std::pair<qint64, quint64>> seeds;
    while (rows->next())
        seeds.emplace_back(rows->value(0).toLongLong(), rows->value(1).toString().toULongLong());
    CYTO_TRY(connection.finished(*rows));
    return seeds;
}

} // namespace

ExportSnapshot::ExportSnapshot(StudyDatabase &database)
    : m_snapshot(std::make_unique<ReadSnapshot>(database.connection()))
{
}

ExportSnapshot::~ExportSnapshot() = default;

const Status &ExportSnapshot::status() const
{
    return m_snapshot->status();
}

Status ExportRows::labels(ModelId model, const std::function<bool(const LabelExportRow &)> &row) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    CYTO_TRY(refuseWhenAnyHidden(connection));
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
    std::vector<LabelExportRow> cell;
    while (rows->next()) {
        LabelExportRow out;
        out.label = readLabel(*rows);
        if (out.label.cell != at) {
            if (!writeCell(cell, *beside, row))
                return {};
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
        cell.push_back(std::move(out));
    }
    CYTO_TRY(connection.finished(*rows));
    (void)writeCell(cell, *beside, row); // the last one: whether more is wanted does not matter
    return {};
}

Status ExportRows::decisions(const std::function<bool(const DecisionExportRow &)> &row) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    CYTO_TRY(refuseWhenAnyHidden(connection));
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
    CYTO_TRY(refuseWhenAnyHidden(connection));
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
    return readSeeds(m_database.connection(), QStringLiteral("SELECT id, seed FROM session ORDER BY id"));
}

Expected<std::vector<std::pair<qint64, quint64>>> ExportRows::turingSeeds() const
{
    return readSeeds(m_database.connection(), QStringLiteral("SELECT id, seed FROM turing_test ORDER BY id"));
}

Expected<std::vector<PredictionSeed>> ExportRows::predictionSeeds() const
{
    StudyConnection &connection = m_database.connection();
    auto rows = connection.run(QStringLiteral("SELECT id, model_id, seed FROM prediction_run ORDER BY id"));
    CYTO_TRY(rows);
    std::vector<PredictionSeed> seeds;
    while (rows->next())
        seeds.push_back(
            {rows->value(0).toLongLong(), rows->value(1).toLongLong(), rows->value(2).toString().toULongLong()});
    CYTO_TRY(connection.finished(*rows));
    return seeds;
}

} // namespace cyto
