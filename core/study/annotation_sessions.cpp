#include "study/annotation_sessions.h"

#include "study/audit_log.h"
#include "study/item_outcomes.h"
#include "study/label_writer.h"
#include "study/prediction_store.h"
#include "study/reader_store.h"
#include "study/session_rows.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace cyto {

namespace {

Expected<std::vector<Candidate>> candidatesOf(
    StudyConnection &connection, const std::vector<CellId> &cells, ModelId model)
{
    QSet<CellId> flagged;
    if (model != 0) {
        auto rows = connection.run(
            QStringLiteral("SELECT cell_id FROM prediction WHERE model_id = ? AND status = 0 AND anomalous = 1"),
            {model});
        CYTO_TRY(rows);
        while (rows->next())
            flagged.insert(rows->value(0).toLongLong());
        CYTO_TRY(connection.finished(*rows));
    }
    std::vector<Candidate> candidates;
    candidates.reserve(cells.size());
    for (const CellId cell : cells)
        candidates.push_back({cell, flagged.contains(cell)});
    return candidates;
}

QString parametersJson(const AnnotationPlan &plan, size_t candidates)
{
    const QJsonObject object {{QStringLiteral("candidates"), static_cast<qint64>(candidates)},
        {QStringLiteral("common_cells"), plan.commonCells}, {QStringLiteral("cells_per_reader"), plan.cellsPerReader},
        {QStringLiteral("unflagged_share"), plan.unflaggedShare}, {QStringLiteral("repeat_share"), plan.repeatShare},
        {QStringLiteral("repeat_gap"), plan.repeatGap}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Status insertItems(
    StudyConnection &connection, SessionId session, ReaderId reader, const std::vector<PlannedItem> &items)
{
    CYTO_TRY(connection.execute(
        QStringLiteral("INSERT INTO session_reader (session_id, reader_id) VALUES (?, ?)"), {session, reader}));
    auto insert = connection.prepare(QStringLiteral(
        "INSERT INTO session_item (session_id, reader_id, presented_index, cell_id, is_common, is_flagged, repeat_of) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    CYTO_TRY(insert);
    std::vector<qint64> ids;
    for (const PlannedItem &item : items) {
        CYTO_TRY(connection.rerun(*insert,
            {session, reader, static_cast<int>(ids.size()), item.cell, item.common ? 1 : 0, item.flagged ? 1 : 0,
                item.repeatOf < 0 ? QVariant(QMetaType::fromType<qint64>())
                                  : QVariant(ids[static_cast<size_t>(item.repeatOf)])}));
        if (!insert->next())
            return connection.finished(*insert);
        ids.push_back(insert->value(0).toLongLong());
        insert->finish();
    }
    return {};
}

/// Reads as the coordinator would, for one statement of this connection.
class ScopeLifted {
public:
    explicit ScopeLifted(StudyConnection &connection) : m_connection(connection) { connection.scopeLifted = true; }
    ~ScopeLifted() { m_connection.scopeLifted = false; }
    ScopeLifted(const ScopeLifted &) = delete;
    ScopeLifted &operator=(const ScopeLifted &) = delete;

private:
    StudyConnection &m_connection;
};

} // namespace

Expected<SessionId> AnnotationSessions::create(
    const AnnotationPlan &plan, const std::vector<CellId> &cells, ReaderId coordinator)
{
    StudyConnection &connection = m_database.connection();
    auto maker = ReaderStore(m_database).reader(coordinator);
    CYTO_TRY(maker);
    if (maker->role != ReaderRole::Coordinator)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("Only a coordinator makes sessions; %1 is none.").arg(maker->name));
    auto candidates = candidatesOf(connection, cells, plan.model);
    CYTO_TRY(candidates);
    auto lists = planAnnotation(plan, *candidates);
    CYTO_TRY(lists);
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto session = insertSession(connection,
        {QStringLiteral("annotation"), plan.name, plan.blinded, plan.seed, parametersJson(plan, cells.size()),
            plan.model, coordinator});
    CYTO_TRY(session);
    for (size_t r = 0; r < lists->size(); ++r)
        CYTO_TRY(insertItems(connection, *session, plan.readers[r], (*lists)[r]));
    CYTO_TRY(AuditLog::append(connection,
        {0, {}, maker->name, QStringLiteral("session created"), QStringLiteral("session/%1").arg(*session), {},
            QStringLiteral("annotation; %1; blinded %2; seed %3; %4 readers")
                .arg(plan.name)
                .arg(plan.blinded ? 1 : 0)
                .arg(plan.seed)
                .arg(lists->size()),
            {}}));
    CYTO_TRY(transaction->commit());
    return *session;
}

Expected<std::vector<SessionInfo>> AnnotationSessions::sessionsOf(ReaderId reader) const
{
    StudyConnection &connection = m_database.connection();
    auto rows = connection.run(
        QStringLiteral(
            "SELECT s.id, s.kind, s.name, s.blinded, r.paused_at, s.closed_at, "
            "(SELECT count(*) FROM session_item i WHERE i.session_id = s.id AND i.reader_id = r.reader_id), "
            "(SELECT count(*) FROM session_item i WHERE i.session_id = s.id AND i.reader_id = r.reader_id AND "
            "i.outcome <> '') "
            "FROM session s JOIN session_reader r ON r.session_id = s.id WHERE r.reader_id = ? ORDER BY s.id"),
        {reader});
    CYTO_TRY(rows);
    std::vector<SessionInfo> sessions;
    while (rows->next())
        sessions.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString(),
            rows->value(3).toInt() != 0, rows->value(6).toInt(), rows->value(7).toInt(), !rows->isNull(4),
            !rows->isNull(5)});
    CYTO_TRY(connection.finished(*rows));
    return sessions;
}

Status AnnotationSessions::enter(SessionId session, ReaderId reader)
{
    StudyConnection &connection = m_database.connection();
    auto blinded = isBlinded(connection, session, reader);
    CYTO_TRY(blinded);
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    CYTO_TRY(connection.execute(
        QStringLiteral("UPDATE session_reader SET paused_at = NULL WHERE session_id = ? AND reader_id = ?"),
        {session, reader}));
    CYTO_TRY(transaction->commit());
    connection.blind->setReader(reader); // what is left open stays hidden from this reader after a pause, too
    connection.blind->setScope(*blinded ? std::optional(BlindScope {session, reader}) : std::nullopt);
    return {};
}

Status AnnotationSessions::leave(SessionId session, ReaderId reader)
{
    StudyConnection &connection = m_database.connection();
    // First of all: a pause that cannot be noted down must not keep the study hidden.
    connection.blind->setScope(std::nullopt);
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    CYTO_TRY(connection.execute(
        QStringLiteral("UPDATE session_reader SET paused_at = ? WHERE session_id = ? AND reader_id = ?"),
        {utcText(QDateTime::currentDateTimeUtc()), session, reader}));
    return transaction->commit();
}

Expected<std::optional<PresentedCell>> AnnotationSessions::current(SessionId session, ReaderId reader) const
{
    StudyConnection &connection = m_database.connection();
    auto cursor = connection.value(
        QStringLiteral("SELECT cursor_index FROM session_reader WHERE session_id = ? AND reader_id = ?"),
        {session, reader});
    CYTO_TRY(cursor);
    // Past the end when every cell has an outcome.
    return readPresented(connection, session, reader, QStringLiteral("i.presented_index = ?"), {cursor->toInt()});
}

Expected<PresentedCell> AnnotationSessions::at(SessionId session, ReaderId reader, int index) const
{
    auto found =
        readPresented(m_database.connection(), session, reader, QStringLiteral("i.presented_index = ?"), {index});
    CYTO_TRY(found);
    if (!*found)
        return fail(
            ErrorCode::NotFound, StudyText::tr("The session shows no cell number %1 to this reader.").arg(index + 1));
    return **found;
}

Status AnnotationSessions::setCursor(SessionId session, ReaderId reader, int index)
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(at(session, reader, index));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    CYTO_TRY(connection.execute(
        QStringLiteral("UPDATE session_reader SET cursor_index = ? WHERE session_id = ? AND reader_id = ?"),
        {index, session, reader}));
    return transaction->commit();
}

Status AnnotationSessions::skip(SessionId session, ReaderId reader, qint64 item, const QString &reason)
{
    StudyConnection &connection = m_database.connection();
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, StudyText::tr("Skipping a cell needs a reason."));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto writer = LabelWriter::begin(connection, reader, session, LabelWriter::Act::Label);
    CYTO_TRY(writer);
    CYTO_TRY(writer->leaveOut(item, {QStringLiteral("skipped"), reason.trimmed()}));
    return transaction->commit();
}

Expected<StoredPrediction> AnnotationSessions::reveal(SessionId session, ReaderId reader, qint64 item)
{
    StudyConnection &connection = m_database.connection();
    auto found = readPresented(connection, session, reader, QStringLiteral("i.id = ?"), {item});
    CYTO_TRY(found);
    if (!*found || (*found)->label.kind == LabelKind::None)
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The prediction is shown after the label, not before."));
    auto model = connection.value(QStringLiteral("SELECT model_id FROM session WHERE id = ?"), {session});
    CYTO_TRY(model);
    // Committed before it is handed out: what was seen must never stand as unseen. First of all, because a server
    // shows it only then; without a prediction nothing was revealed.
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    CYTO_TRY(connection.execute(
        QStringLiteral("UPDATE session_item SET revealed_at = COALESCE(revealed_at, ?) WHERE id = ?"),
        {utcText(QDateTime::currentDateTimeUtc()), item}));
    Expected<StoredPrediction> prediction = [&] {
        const ScopeLifted lifted(connection);
        return PredictionStore(m_database).prediction((*found)->cell, model->toLongLong());
    }();
    CYTO_TRY(prediction);
    CYTO_TRY(transaction->commit());
    return prediction;
}

Status AnnotationSessions::mayShowHeatmap(SessionId session, ReaderId reader, qint64 item) const
{
    auto found = readItem(m_database.connection(), session, reader, item);
    CYTO_TRY(found);
    if (found->blinded && !found->closed && !found->revealedAt.isValid())
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("In a blinded session the heatmap is shown after the prediction, not before."));
    return {};
}

Status AnnotationSessions::noteHeatmap(SessionId session, ReaderId reader, qint64 item)
{
    StudyConnection &connection = m_database.connection();
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    CYTO_TRY(mayShowHeatmap(session, reader, item));
    CYTO_TRY(connection.execute(
        QStringLiteral("UPDATE session_item SET heatmap_viewed_at = COALESCE(heatmap_viewed_at, ?) WHERE id = ?"),
        {utcText(QDateTime::currentDateTimeUtc()), item}));
    return transaction->commit();
}

Status AnnotationSessions::close(SessionId session, ReaderId coordinator)
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    auto closer = ReaderStore(m_database).reader(coordinator);
    CYTO_TRY(closer);
    if (closer->role != ReaderRole::Coordinator)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("Only a coordinator closes sessions; %1 is none.").arg(closer->name));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto closed = connection.run(QStringLiteral("SELECT closed_at FROM session WHERE id = ?"), {session});
    CYTO_TRY(closed);
    if (!closed->next())
        return fail(ErrorCode::NotFound, StudyText::tr("The study has no session %1.").arg(session));
    if (!closed->isNull(0))
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The session is closed already."));
    closed->finish();
    CYTO_TRY(connection.execute(QStringLiteral("UPDATE session SET closed_at = ? WHERE id = ?"),
        {utcText(QDateTime::currentDateTimeUtc()), session}));
    CYTO_TRY(AuditLog::append(connection,
        {0, {}, closer->name, QStringLiteral("session closed"), QStringLiteral("session/%1").arg(session), {}, {},
            {}}));
    return transaction->commit();
}

Expected<std::vector<RepeatPair>> AnnotationSessions::repeats(SessionId session) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    // Before the model was seen: afterwards the two judgements are no longer the reader's own.
    const QString own =
        QStringLiteral("SELECT max(l.id) FROM label_revision l WHERE l.cell_id = i.cell_id AND l.reader_id = "
                       "i.reader_id AND COALESCE(l.session_item_id, 0) = %1 AND l.revealed_at IS NULL AND l.kind <> 2");
    auto rows = connection.run(
        QStringLiteral(
            "SELECT i.reader_id, f.kind, f.class_id, f.confidence, s.kind, s.class_id, s.confidence, x.slide_id "
            "FROM session_item i JOIN cell x ON x.id = i.cell_id JOIN current_label a ON a.reader_id = i.reader_id AND "
            "a.cell_id = i.cell_id AND a.item_id = i.repeat_of JOIN current_label b ON b.reader_id = i.reader_id AND "
            "b.cell_id = i.cell_id AND b.item_id = i.id JOIN label_revision f ON f.id = (%1) JOIN label_revision s ON "
            "s.id = (%2) WHERE i.session_id = ? AND i.repeat_of IS NOT NULL AND a.kind <> 2 AND b.kind <> 2 ORDER BY "
            "i.id")
            .arg(own.arg(QStringLiteral("i.repeat_of")), own.arg(QStringLiteral("i.id"))),
        {session});
    CYTO_TRY(rows);
    std::vector<RepeatPair> pairs;
    while (rows->next())
        pairs.push_back(
            {rows->value(0).toLongLong(), readValue(*rows, 1), readValue(*rows, 4), rows->value(7).toLongLong()});
    CYTO_TRY(connection.finished(*rows));
    return pairs;
}

} // namespace cyto
