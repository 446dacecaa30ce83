#include "study/session_rows.h"

#include "study/study_connection.h"
#include "study/study_text.h"

namespace cyto {

Expected<SessionId> insertSession(StudyConnection &connection, const NewSession &session)
{
    auto now = databaseTime(connection);
    CYTO_TRY(now);
    auto id = connection.value(
        QStringLiteral("INSERT INTO session (kind, name, blinded, seed, parameters, model_id, created_by, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {session.kind, session.name, session.blinded ? 1 : 0, QString::number(session.seed), session.parameters,
            idOrNull(session.model), session.createdBy, *now});
    CYTO_TRY(id);
    return id->toLongLong();
}

Expected<bool> isBlinded(StudyConnection &connection, SessionId session, ReaderId reader)
{
    auto blinded = connection.value(QStringLiteral("SELECT s.blinded FROM session s JOIN session_reader r ON "
                                                   "r.session_id = s.id WHERE s.id = ? AND r.reader_id = ?"),
        {session, reader});
    CYTO_TRY(blinded);
    if (!blinded->isValid())
        return fail(ErrorCode::NotFound, StudyText::tr("This reader takes no part in the session %1.").arg(session));
    return blinded->toInt() != 0;
}

LabelValue readValue(const QSqlQuery &row, int firstColumn)
{
    LabelValue value;
    if (row.isNull(firstColumn))
        return value;
    value.kind = static_cast<LabelKind>(row.value(firstColumn).toInt());
    value.classIndex = row.isNull(firstColumn + 1) ? -1 : row.value(firstColumn + 1).toInt();
    if (!row.isNull(firstColumn + 2))
        value.confidence = static_cast<Confidence>(row.value(firstColumn + 2).toInt());
    return value;
}

Expected<std::optional<PresentedCell>> readPresented(StudyConnection &connection, SessionId session, ReaderId reader,
    const QString &condition, const QVariantList &values)
{
    auto row = connection.run(
        QStringLiteral(
            "SELECT i.id, i.presented_index, i.cell_id, i.queue_reasons, i.outcome, c.kind, c.class_id, "
            "c.confidence, l.comment, (SELECT count(*) FROM session_item n WHERE n.session_id = i.session_id "
            "AND n.reader_id = i.reader_id), i.outcome_reason, i.revealed_at "
            "FROM session_item i LEFT JOIN current_label c ON c.reader_id = i.reader_id AND c.cell_id = i.cell_id "
            "AND c.item_id = i.id LEFT JOIN label_revision l ON l.id = c.revision_id "
            "WHERE i.session_id = ? AND i.reader_id = ? AND %1 ORDER BY i.presented_index LIMIT 1")
            .arg(condition),
        QVariantList {session, reader} + values);
    CYTO_TRY(row);
    if (!row->next()) {
        CYTO_TRY(connection.finished(*row));
        return std::optional<PresentedCell>();
    }
    PresentedCell cell;
    cell.item = row->value(0).toLongLong();
    cell.index = row->value(1).toInt();
    cell.cell = row->value(2).toLongLong();
    if (!connection.blindScope()) // a reason may say what the model or other readers think
        cell.reasons = row->value(3).toString();
    cell.outcome = row->value(4).toString();
    cell.label = readValue(*row, 5);
    cell.label.comment = row->value(8).toString();
    cell.count = row->value(9).toInt();
    cell.outcomeReason = row->value(10).toString();
    cell.revealed = !row->isNull(11);
    return std::optional(cell);
}

Status moveOn(StudyConnection &connection, SessionId session, ReaderId reader, int index)
{
    auto next = connection.value(
        QStringLiteral(
            "SELECT COALESCE("
            "(SELECT min(presented_index) FROM session_item WHERE session_id = ? AND reader_id = ? AND outcome = '' "
            "AND presented_index > ?), "
            "(SELECT min(presented_index) FROM session_item WHERE session_id = ? AND reader_id = ? AND outcome = ''), "
            "(SELECT count(*) FROM session_item WHERE session_id = ? AND reader_id = ?))"),
        {session, reader, index, session, reader, session, reader});
    CYTO_TRY(next);
    return connection.execute(
        QStringLiteral("UPDATE session_reader SET cursor_index = ? WHERE session_id = ? AND reader_id = ?"),
        {next->toInt(), session, reader});
}

} // namespace cyto
