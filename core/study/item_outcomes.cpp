#include "study/item_outcomes.h"

#include "study/session_rows.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QMap>

namespace cyto {

namespace {

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

bool same(const LabelValue &a, const LabelValue &b)
{
    return a.kind == b.kind && (a.kind != LabelKind::Class || a.classIndex == b.classIndex);
}

Expected<LabelValue> consensusAt(StudyConnection &connection, CellId cell, const QString &moment)
{
    auto row = connection.run(
        QStringLiteral("SELECT kind, class_id, NULL FROM consensus WHERE cell_id = ? AND method <> 'unresolved' AND "
                       "run_id = (SELECT max(id) FROM consensus_run WHERE created_at <= ?)"),
        {cell, moment});
    CYTO_TRY(row);
    const LabelValue value = row->next() ? readValue(*row, 0) : LabelValue();
    CYTO_TRY(connection.finished(*row));
    return value;
}

/// What counted then, one vote per reader; hidden repeats left out, as in every consensus. The session's own labels are
/// later even where the clock, which counts milliseconds, does not tell.
Expected<QMap<ReaderId, LabelValue>> votesAt(
    StudyConnection &connection, CellId cell, SessionId session, const QString &moment)
{
    struct Thread {
        qint64 revision = 0;
        LabelValue value;
    };
    auto rows = connection.run(
        QStringLiteral("SELECT l.reader_id, COALESCE(l.session_item_id, 0), l.id, l.kind, l.class_id, NULL "
                       "FROM label_revision l LEFT JOIN session_item i ON i.id = l.session_item_id "
                       "WHERE l.cell_id = ? AND l.committed_at <= ? AND COALESCE(l.session_id, 0) <> ? "
                       "AND i.repeat_of IS NULL ORDER BY l.id"),
        {cell, moment, session});
    CYTO_TRY(rows);
    QMap<ReaderId, QMap<qint64, Thread>> threads; // by reader, then by presentation
    while (rows->next())
        threads[rows->value(0).toLongLong()][rows->value(1).toLongLong()] = {
            rows->value(2).toLongLong(), readValue(*rows, 3)};
    CYTO_TRY(connection.finished(*rows));
    QMap<ReaderId, LabelValue> votes;
    for (auto reader = threads.cbegin(); reader != threads.cend(); ++reader) {
        qint64 newest = 0;
        for (const Thread &thread : *reader) {
            if (thread.value.kind == LabelKind::None || thread.revision < newest)
                continue;
            newest = thread.revision;
            votes.insert(reader.key(), thread.value);
        }
    }
    return votes;
}

} // namespace

Expected<DecidedItem> readItem(StudyConnection &connection, SessionId session, ReaderId reader, qint64 item)
{
    auto row = connection.run(
        QStringLiteral("SELECT i.cell_id, i.presented_index, i.repeat_of, i.revealed_at, i.heatmap_viewed_at, "
                       "i.outcome, i.outcome_reason, s.kind, s.blinded, s.closed_at, s.created_at FROM session_item i "
                       "JOIN session s ON s.id = i.session_id "
                       "WHERE i.id = ? AND i.session_id = ? AND i.reader_id = ?"),
        {item, session, reader});
    CYTO_TRY(row);
    if (!row->next()) {
        CYTO_TRY(connection.finished(*row));
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The session does not show this cell to this reader."));
    }
    DecidedItem found;
    found.id = item;
    found.cell = row->value(0).toLongLong();
    found.index = row->value(1).toInt();
    found.repeat = !row->isNull(2);
    found.revealedAt = utcTime(row->value(3).toString());
    found.heatmapViewed = !row->isNull(4);
    found.decision = {row->value(5).toString(), row->value(6).toString()};
    found.review = row->value(7).toString() == QLatin1String("review");
    found.blinded = row->value(8).toInt() != 0;
    found.closed = !row->isNull(9);
    found.session = session;
    found.sessionMadeAt = row->value(10).toString();
    return found;
}

Status recordOutcome(StudyConnection &connection, const DecidedItem &before, qint64 action,
    const ItemDecision &decision, const LabelValue &label)
{
    if (connection.isKeptByServer())
        return {};
    QString said = decision.outcome;
    LabelValue former;
    if (before.review) {
        auto found = formerLabel(connection, before.cell, before.session, before.sessionMadeAt);
        CYTO_TRY(found);
        former = *found;
        if (said == QLatin1String("labelled"))
            said = comparedWith(former, label);
    }
    return connection.execute(
        QStringLiteral("INSERT INTO item_outcome (item_id, action_id, outcome, reason, outcome_before, reason_before, "
                       "decision, former_kind, former_class_id, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {before.id, action, notNull(decision.outcome), notNull(decision.reason), notNull(before.decision.outcome),
            notNull(before.decision.reason), notNull(said),
            former.kind == LabelKind::None ? QVariant() : QVariant(static_cast<int>(former.kind)),
            former.kind == LabelKind::Class ? QVariant(former.classIndex) : QVariant(),
            utcText(QDateTime::currentDateTimeUtc())});
}

Expected<std::vector<OutcomeRecord>> outcomesOf(StudyConnection &connection, qint64 action)
{
    auto rows = connection.run(QStringLiteral("SELECT item_id, outcome_before, reason_before, outcome, reason FROM "
                                              "item_outcome WHERE action_id = ? ORDER BY id"),
        {action});
    CYTO_TRY(rows);
    std::vector<OutcomeRecord> all;
    while (rows->next())
        all.push_back({rows->value(0).toLongLong(), {rows->value(1).toString(), rows->value(2).toString()},
            {rows->value(3).toString(), rows->value(4).toString()}});
    CYTO_TRY(connection.finished(*rows));
    return all;
}

Expected<LabelValue> formerLabel(StudyConnection &connection, CellId cell, SessionId session, const QString &madeAt)
{
    auto agreed = consensusAt(connection, cell, madeAt);
    CYTO_TRY(agreed);
    if (agreed->kind != LabelKind::None)
        return agreed;
    auto votes = votesAt(connection, cell, session, madeAt);
    CYTO_TRY(votes);
    LabelValue all;
    for (const LabelValue &vote : *votes) {
        if (all.kind != LabelKind::None && !same(all, vote))
            return LabelValue(); // they did not agree
        all = vote;
    }
    return all;
}

QString comparedWith(const LabelValue &former, const LabelValue &label)
{
    if (same(former, label))
        return QStringLiteral("kept");
    return label.kind == LabelKind::CannotIdentify ? QStringLiteral("cannot_identify") : QStringLiteral("changed");
}

} // namespace cyto
