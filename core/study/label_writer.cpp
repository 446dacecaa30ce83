#include "study/label_writer.h"

#include "study/audit_log.h"
#include "study/label_rows.h"
#include "study/session_rows.h"
#include "study/study_connection.h"
#include "study/study_text.h"

namespace cyto {

namespace {

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString outcomeOf(const LabelValue &value)
{
    return value.kind == LabelKind::None ? QStringLiteral("") : QStringLiteral("labelled");
}

} // namespace

Expected<LabelWriter> LabelWriter::begin(StudyConnection &connection, ReaderId reader, SessionId session, Act act)
{
    LabelWriter writer(connection, reader, session, act);
    auto row = connection.run(
        QStringLiteral("SELECT name, role, years_experience, active FROM reader WHERE id = ?"), {reader});
    CYTO_TRY(row);
    if (!row->next()) {
        CYTO_TRY(connection.finished(*row));
        return fail(ErrorCode::NotFound, StudyText::tr("The study has no reader %1.").arg(reader));
    }
    writer.m_name = row->value(0).toString();
    writer.m_role = row->value(1).toString();
    writer.m_years = row->isNull(2) ? -1.0 : row->value(2).toDouble();
    const bool active = row->value(3).toInt() != 0;
    row->finish();
    if (!active)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("%1 takes no part in this study any more.").arg(writer.m_name),
            StudyText::tr("Ask a coordinator to make the account active again."));
    CYTO_TRY(writer.beginAction());
    if (act == Act::Label) // what was undone before cannot be redone over a new label
        CYTO_TRY(connection.execute(
            QStringLiteral("UPDATE label_action SET state = 2 WHERE reader_id = ? AND COALESCE(session_id, 0) = ? AND "
                           "kind = 0 AND state = 1"),
            {reader, session}));
    return writer;
}

Status LabelWriter::beginAction()
{
    auto row = m_connection.run(QStringLiteral("INSERT INTO label_action (reader_id, session_id, kind, created_at) "
                                               "VALUES (?, ?, ?, ?) RETURNING id, created_at"),
        {m_reader, idOrNull(m_session), static_cast<int>(m_act), utcText(QDateTime::currentDateTimeUtc())});
    CYTO_TRY(row);
    if (!row->next()) {
        CYTO_TRY(m_connection.finished(*row));
        return fail(ErrorCode::Internal, StudyText::tr("The act of the reader %1 was not stored.").arg(m_name));
    }
    m_action = row->value(0).toLongLong();
    // A server that crashed may give the same number to somebody else's act: the time tells them apart.
    m_connection.link().setWitness(
        QStringLiteral("SELECT 1 FROM label_action WHERE id = ? AND reader_id = ? AND created_at = ?"),
        {m_action, m_reader, row->value(1)});
    return {};
}

Status LabelWriter::check(const LabelChange &change) const
{
    if (change.context.reader != m_reader || change.context.session != m_session)
        return fail(
            ErrorCode::InvalidArgument, StudyText::tr("The labels of one step belong to one reader and session."));
    const std::optional<BlindScope> scope = m_connection.blindScope();
    if (scope && (scope->reader != m_reader || scope->session != m_session))
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("While a blinded session is open, only its own labels can be given."),
            StudyText::tr("Pause or finish the session first."));
    if (change.value.kind != LabelKind::Class)
        return {};
    auto known =
        m_connection.value(QStringLiteral("SELECT 1 FROM label_class WHERE id = ?"), {change.value.classIndex});
    CYTO_TRY(known);
    if (!known->isValid())
        return fail(
            ErrorCode::InvalidArgument, StudyText::tr("The study has no class %1.").arg(change.value.classIndex));
    return {};
}

Status LabelWriter::applyToItem(const DecidedItem &item, const ItemDecision &decision, const QDateTime &at)
{
    if (item.closed)
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The session is closed: it takes no more labels."),
            StudyText::tr("Label the cell in the gallery, or in a new session."));
    CYTO_TRY(m_connection.execute(
        QStringLiteral("UPDATE session_item SET outcome = ?, outcome_reason = ?, outcome_at = ? WHERE id = ?"),
        {notNull(decision.outcome), notNull(decision.reason), utcText(at), item.id}));
    if (m_act == Act::Label)
        return moveOn(m_connection, m_session, m_reader, item.index);
    // Back to the cell whose label was taken back or given again.
    return m_connection.execute(
        QStringLiteral("UPDATE session_reader SET cursor_index = ? WHERE session_id = ? AND reader_id = ?"),
        {item.index, m_session, m_reader});
}

Status LabelWriter::insert(LabelRevision &revision)
{
    const LabelContext &context = revision.context;
    auto last = m_connection.value(
        QStringLiteral("SELECT max(revision) FROM label_revision WHERE cell_id = ? AND reader_id = ? AND "
                       "COALESCE(session_item_id, 0) = ?"),
        {revision.cell, context.reader, context.sessionItem});
    CYTO_TRY(last);
    revision.revision = last->toInt() + 1;
    auto row = m_connection.run(
        QStringLiteral(
            "INSERT INTO label_revision (cell_id, reader_id, session_id, session_item_id, action_id, revision, "
            "kind, class_id, confidence, comment, blinded, revealed_at, heatmap_viewed, active_ms, elapsed_ms, "
            "reader_role, reader_years, committed_at, undo_of) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id, committed_at"),
        {revision.cell, context.reader, idOrNull(context.session), idOrNull(context.sessionItem), m_action,
            revision.revision, static_cast<int>(revision.value.kind),
            revision.value.kind == LabelKind::Class ? QVariant(revision.value.classIndex) : QVariant(),
            revision.value.confidence ? QVariant(static_cast<int>(*revision.value.confidence)) : QVariant(),
            notNull(revision.value.comment), context.blinded ? 1 : 0, textOrNull(utcText(context.revealedAt)),
            context.heatmapViewed ? 1 : 0, context.activeMs, context.elapsedMs, revision.readerRole,
            revision.readerYears < 0.0 ? QVariant() : QVariant(revision.readerYears), utcText(revision.committedAt),
            idOrNull(revision.undoOf)});
    CYTO_TRY(row);
    if (!row->next()) {
        CYTO_TRY(m_connection.finished(*row));
        return fail(ErrorCode::Internal, StudyText::tr("The label of cell %1 was not stored.").arg(revision.cell));
    }
    revision.id = row->value(0).toLongLong();
    revision.committedAt = utcTime(row->value(1).toString()); // a server goes by its own clock
    return {};
}

Status LabelWriter::makeCurrent(const LabelRevision &revision, bool repeat)
{
    if (m_connection.isKeptByServer())
        return {};
    return m_connection.execute(
        QStringLiteral(
            "INSERT INTO current_label (reader_id, cell_id, item_id, revision_id, kind, class_id, confidence, "
            "is_repeat) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reader_id, cell_id, item_id) DO UPDATE SET "
            "revision_id = excluded.revision_id, kind = excluded.kind, class_id = excluded.class_id, "
            "confidence = excluded.confidence"),
        {m_reader, revision.cell, revision.context.sessionItem, revision.id, static_cast<int>(revision.value.kind),
            revision.value.kind == LabelKind::Class ? QVariant(revision.value.classIndex) : QVariant(),
            revision.value.confidence ? QVariant(static_cast<int>(*revision.value.confidence)) : QVariant(),
            repeat ? 1 : 0});
}

Expected<LabelValue> LabelWriter::current(CellId cell, qint64 item) const
{
    auto row = m_connection.run(
        QStringLiteral(
            "SELECT kind, class_id, confidence FROM current_label WHERE reader_id = ? AND cell_id = ? AND item_id = ?"),
        {m_reader, cell, item});
    CYTO_TRY(row);
    const LabelValue value = row->next() ? readValue(*row, 0) : LabelValue();
    CYTO_TRY(m_connection.finished(*row));
    return value;
}

Expected<LabelRevision> LabelWriter::append(
    const LabelChange &change, qint64 undoOf, const std::optional<ItemDecision> &decision)
{
    CYTO_TRY(check(change));
    LabelRevision revision;
    revision.cell = change.cell;
    revision.value = change.value;
    if (revision.value.kind != LabelKind::Class)
        revision.value.classIndex = -1;
    revision.context = change.context;
    revision.readerName = m_name;
    revision.readerRole = m_role;
    revision.readerYears = m_years;
    revision.committedAt = utcTime(utcText(QDateTime::currentDateTimeUtc())); // as it reads back
    revision.undoOf = undoOf;
    revision.current = true;
    auto before = current(change.cell, change.context.sessionItem);
    CYTO_TRY(before);
    std::optional<DecidedItem> item;
    const ItemDecision decided = decision.value_or(ItemDecision {outcomeOf(change.value), {}});
    if (change.context.sessionItem != 0) {
        auto found = readItem(m_connection, m_session, m_reader, change.context.sessionItem);
        CYTO_TRY(found);
        if (found->cell != change.cell)
            return fail(
                ErrorCode::InvalidArgument, StudyText::tr("The session does not show this cell to this reader."));
        item = *found;
        revision.context.revealedAt = item->revealedAt;
        revision.context.blinded = item->blinded && !item->revealedAt.isValid();
        revision.context.heatmapViewed = item->heatmapViewed;
        CYTO_TRY(applyToItem(*item, decided, revision.committedAt));
    }
    CYTO_TRY(insert(revision));
    CYTO_TRY(makeCurrent(revision, item && item->repeat));
    if (item)
        CYTO_TRY(recordOutcome(m_connection, *item, m_action, decided, revision.value));
    CYTO_TRY(AuditLog::append(m_connection,
        {0, {}, m_name, labelAction(), labelSubject(revision.id), auditText(*before), auditText(revision),
            decided.reason}));
    return revision;
}

Status LabelWriter::leaveOut(qint64 item, const ItemDecision &decision)
{
    auto before = readItem(m_connection, m_session, m_reader, item);
    CYTO_TRY(before);
    CYTO_TRY(applyToItem(*before, decision, QDateTime::currentDateTimeUtc()));
    auto label = current(before->cell, item);
    CYTO_TRY(label);
    CYTO_TRY(recordOutcome(m_connection, *before, m_action, decision, *label));
    const QString act = m_act == Act::Undo ? QStringLiteral("taken back")
        : m_act == Act::Redo               ? QStringLiteral("given again")
                                           : decision.outcome;
    return AuditLog::append(m_connection,
        {0, {}, m_name, act, QStringLiteral("session item/%1").arg(item), before->decision.outcome, decision.outcome,
            decision.reason});
}

} // namespace cyto
