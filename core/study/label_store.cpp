#include "study/label_store.h"

#include "study/hidden_cells.h"
#include "study/item_outcomes.h"
#include "study/label_rows.h"
#include "study/label_writer.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QHash>

namespace cyto {

namespace {

constexpr int kDone = 0;
constexpr int kUndone = 1;

// The step that an undo (the newest done) or a redo (the oldest undone) is about; 0 = none.
Expected<qint64> nextStep(StudyConnection &connection, ReaderId reader, SessionId session, bool undo)
{
    auto id = connection.value(
        QStringLiteral(
            "SELECT %1(id) FROM label_action WHERE reader_id = ? AND COALESCE(session_id, 0) = ? AND kind = 0 "
            "AND state = %2")
            .arg(undo ? QStringLiteral("max") : QStringLiteral("min"))
            .arg(undo ? kDone : kUndone),
        {reader, session});
    CYTO_TRY(id);
    return id->toLongLong();
}

Expected<std::vector<LabelRevision>> readAll(
    StudyConnection &connection, const QString &where, const QVariantList &values)
{
    auto rows = connection.run(labelQuery() + where, values);
    CYTO_TRY(rows);
    std::vector<LabelRevision> all;
    while (rows->next())
        all.push_back(readLabel(*rows));
    CYTO_TRY(connection.finished(*rows));
    return all;
}

// The label that stood before a revision of the same presentation.
Expected<LabelValue> valueBefore(StudyConnection &connection, const LabelRevision &revision)
{
    auto before = readAll(connection,
        QStringLiteral(
            " WHERE l.cell_id = ? AND l.reader_id = ? AND COALESCE(l.session_item_id, 0) = ? AND l.revision = ?"),
        {revision.cell, revision.context.reader, revision.context.sessionItem, revision.revision - 1});
    CYTO_TRY(before);
    return before->empty() ? LabelValue() : before->front().value;
}

Expected<std::vector<LabelRevision>> step(StudyConnection &connection, ReaderId reader, SessionId session, bool undo)
{
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    std::vector<LabelRevision> written;
    auto action = nextStep(connection, reader, session, undo);
    CYTO_TRY(action);
    if (*action == 0)
        return written;
    auto labels = readAll(connection, QStringLiteral(" WHERE l.action_id = ? ORDER BY l.id"), {*action});
    CYTO_TRY(labels);
    auto records = outcomesOf(connection, *action);
    CYTO_TRY(records);
    QHash<qint64, ItemDecision> decisions; // what each item goes back to, or forward
    for (const OutcomeRecord &record : *records)
        decisions.insert(record.item, undo ? record.before : record.after);
    auto writer =
        LabelWriter::begin(connection, reader, session, undo ? LabelWriter::Act::Undo : LabelWriter::Act::Redo);
    CYTO_TRY(writer);
    for (const LabelRevision &label : *labels) {
        LabelChange change {label.cell, label.value, label.context};
        if (undo) {
            auto before = valueBefore(connection, label);
            CYTO_TRY(before);
            change.value = *before;
        }
        change.context.activeMs = 0; // undoing takes no reading time
        change.context.elapsedMs = 0;
        const auto known = decisions.constFind(label.context.sessionItem);
        auto revision = writer->append(
            change, undo ? label.id : 0, known != decisions.cend() ? std::optional(*known) : std::nullopt);
        CYTO_TRY(revision);
        decisions.remove(label.context.sessionItem);
        written.push_back(std::move(*revision));
    }
    for (auto item = decisions.cbegin(); item != decisions.cend(); ++item) // a skip, an escalation
        CYTO_TRY(writer->leaveOut(item.key(), *item));
    CYTO_TRY(connection.execute(
        QStringLiteral("UPDATE label_action SET state = ? WHERE id = ?"), {undo ? kUndone : kDone, *action}));
    CYTO_TRY(transaction->commit());
    return written;
}

} // namespace

Expected<LabelRevision> LabelStore::commit(const LabelChange &change)
{
    auto all = commitAll({change});
    CYTO_TRY(all);
    return std::move(all->front());
}

Expected<std::vector<LabelRevision>> LabelStore::commitAll(const std::vector<LabelChange> &changes)
{
    StudyConnection &connection = m_database.connection();
    std::vector<LabelRevision> written;
    if (changes.empty())
        return written;
    if (changes.size() > 1 && connection.blindScope())
        return fail(
            ErrorCode::InvalidArgument, StudyText::tr("In a blinded session every cell is labelled by itself."));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    const LabelContext &first = changes.front().context;
    auto writer = LabelWriter::begin(connection, first.reader, first.session, LabelWriter::Act::Label);
    CYTO_TRY(writer);
    written.reserve(changes.size());
    for (const LabelChange &change : changes) {
        auto known = connection.value(QStringLiteral("SELECT 1 FROM cell WHERE id = ?"), {change.cell});
        CYTO_TRY(known);
        if (!known->isValid())
            return fail(ErrorCode::NotFound, StudyText::tr("The study has no cell %1.").arg(change.cell));
        auto revision = writer->append(change);
        CYTO_TRY(revision);
        written.push_back(std::move(*revision));
    }
    CYTO_TRY(transaction->commit());
    return written;
}

Expected<std::vector<LabelRevision>> LabelStore::undo(ReaderId reader, SessionId session)
{
    return step(m_database.connection(), reader, session, true);
}

Expected<std::vector<LabelRevision>> LabelStore::redo(ReaderId reader, SessionId session)
{
    return step(m_database.connection(), reader, session, false);
}

Expected<bool> LabelStore::canUndo(ReaderId reader, SessionId session) const
{
    auto action = nextStep(m_database.connection(), reader, session, true);
    CYTO_TRY(action);
    return *action != 0;
}

Expected<bool> LabelStore::canRedo(ReaderId reader, SessionId session) const
{
    auto action = nextStep(m_database.connection(), reader, session, false);
    CYTO_TRY(action);
    return *action != 0;
}

Expected<std::vector<LabelRevision>> LabelStore::history(CellId cell) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    auto hidden = isHidden(connection, cell);
    CYTO_TRY(hidden);
    if (*hidden) // what the reader said is no secret to the reader
        return readAll(connection, QStringLiteral(" WHERE l.cell_id = ? AND l.reader_id = ? ORDER BY l.id"),
            {cell, connection.blind->reader()});
    return readAll(connection, QStringLiteral(" WHERE l.cell_id = ? ORDER BY l.id"), {cell});
}

Expected<LabelValue> LabelStore::current(CellId cell, ReaderId reader) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    if (reader != connection.blind->reader())
        CYTO_TRY(refuseWhenHidden(connection, cell));
    auto labels = readAll(connection,
        QStringLiteral(" WHERE l.cell_id = ? AND l.reader_id = ? AND c.revision_id = l.id AND c.is_repeat = 0 AND "
                       "c.kind <> 2 ORDER BY "
                       "l.id DESC LIMIT 1"),
        {cell, reader});
    CYTO_TRY(labels);
    return labels->empty() ? LabelValue() : labels->front().value;
}

} // namespace cyto
