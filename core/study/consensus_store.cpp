#include "study/consensus_store.h"

#include "domain/philox.h"
#include "study/adjudication_queue.h"
#include "study/audit_log.h"
#include "study/audit_rows.h"
#include "study/hidden_cells.h"
#include "study/reader_store.h"
#include "study/session_rows.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace cyto {

namespace {

struct ReadVotes {
    qint64 slide = 0;
    std::vector<Vote> votes;
    std::vector<LabelValue> values;
};

Expected<QMap<CellId, ReadVotes>> readVotes(StudyConnection &connection, CellId only)
{
    const QString sql =
        QStringLiteral("SELECT c.cell_id, c.reader_id, c.kind, c.class_id, c.confidence, l.reader_years, x.slide_id "
                       "FROM current_label c JOIN label_revision l ON l.id = c.revision_id JOIN cell x ON x.id = "
                       "c.cell_id WHERE c.is_repeat = 0 AND c.kind <> 2 %1 "
                       "ORDER BY c.cell_id, c.revision_id");
    auto rows = only == 0 ? connection.run(sql.arg(QString()))
                          : connection.run(sql.arg(QStringLiteral("AND c.cell_id = ?")), {only});
    CYTO_TRY(rows);
    QMap<CellId, ReadVotes> all;
    while (rows->next()) {
        ReadVotes &cell = all[rows->value(0).toLongLong()];
        cell.slide = rows->value(6).toLongLong();
        const LabelValue value = readValue(*rows, 2);
        const Vote vote {rows->value(1).toLongLong(), value.kind, value.classIndex,
            rows->isNull(5) ? -1.0 : rows->value(5).toDouble()};
        // One vote per reader: the newest stands, wherever it was given.
        const auto same = std::find_if(
            cell.votes.begin(), cell.votes.end(), [&](const Vote &other) { return other.reader == vote.reader; });
        if (same == cell.votes.end()) {
            cell.votes.push_back(vote);
            cell.values.push_back(value);
        } else {
            cell.values[static_cast<size_t>(same - cell.votes.begin())] = value;
            *same = vote;
        }
    }
    CYTO_TRY(connection.finished(*rows));
    return all;
}

struct Adjudication {
    LabelValue decision;
    bool wasAsked = false; ///< a reader had handed the cell on
};

Expected<QMap<CellId, Adjudication>> readAdjudications(StudyConnection &connection)
{
    auto rows = connection.run(
        QStringLiteral("SELECT a.cell_id, a.kind, a.class_id, NULL, CASE WHEN EXISTS (SELECT 1 FROM session_item i "
                       "WHERE i.cell_id = a.cell_id AND i.outcome = 'escalated' AND i.outcome_at <= a.decided_at) "
                       "THEN 1 ELSE 0 END FROM adjudication a ORDER BY a.id"));
    CYTO_TRY(rows);
    QMap<CellId, Adjudication> all;
    while (rows->next()) // the newest stays
        all.insert(rows->value(0).toLongLong(), {readValue(*rows, 1), rows->value(4).toInt() != 0});
    CYTO_TRY(connection.finished(*rows));
    return all;
}

Status insertResult(
    StudyConnection &connection, QSqlQuery &insert, qint64 run, CellId cell, const ConsensusResult &result)
{
    const bool resolved = result.method != ConsensusMethod::Unresolved;
    return connection.rerun(insert,
        {run, cell, resolved ? QVariant(static_cast<int>(result.kind)) : QVariant(),
            result.kind == LabelKind::Class ? QVariant(result.classIndex) : QVariant(),
            consensusMethodName(result.method), result.votes, result.agree});
}

ConsensusMethod methodOf(const QString &name)
{
    for (const ConsensusMethod method : {ConsensusMethod::Unanimous, ConsensusMethod::Majority,
             ConsensusMethod::Seniority, ConsensusMethod::Adjudicated})
        if (consensusMethodName(method) == name)
            return method;
    return ConsensusMethod::Unresolved;
}

} // namespace

Expected<ConsensusRun> ConsensusStore::run(const ConsensusRules &rules, ReaderId by)
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    auto maker = ReaderStore(m_database).reader(by);
    CYTO_TRY(maker);
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto cells = readVotes(connection, 0);
    CYTO_TRY(cells);
    auto adjudications = readAdjudications(connection);
    CYTO_TRY(adjudications);
    auto now = databaseTime(connection);
    CYTO_TRY(now);
    ConsensusRun run;
    run.createdAt = utcTime(*now);
    run.createdBy = by;
    const QJsonObject parameters {{QStringLiteral("seniority_breaks_ties"), rules.seniorityBreaksTies},
        {QStringLiteral("minimum_votes"), rules.minimumVotes}};
    auto id = connection.value(
        QStringLiteral("INSERT INTO consensus_run (created_at, created_by, parameters) VALUES (?, ?, ?) RETURNING id"),
        {utcText(run.createdAt), by, QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact))});
    CYTO_TRY(id);
    run.version = id->toLongLong();
    {
        auto insert = connection.prepare(QStringLiteral("INSERT INTO consensus (run_id, cell_id, kind, class_id, "
                                                        "method, n_votes, n_agree) VALUES (?, ?, ?, ?, ?, ?, ?)"));
        CYTO_TRY(insert);
        for (auto it = adjudications->cbegin(); it != adjudications->cend(); ++it)
            if (it->wasAsked && !cells->contains(it.key()))
                cells->insert(it.key(), {}); // nobody has labelled it, and yet there is an answer
        for (auto it = cells->cbegin(); it != cells->cend(); ++it) {
            ConsensusResult result = decideConsensus(it->votes, rules);
            const auto decided = adjudications->constFind(it.key());
            if (decided != adjudications->cend()
                && (decided->wasAsked || result.method == ConsensusMethod::Unresolved)) {
                result.method = ConsensusMethod::Adjudicated;
                result.kind = decided->decision.kind;
                result.classIndex = decided->decision.classIndex;
                result.agree =
                    static_cast<int>(std::count_if(it->votes.begin(), it->votes.end(), [&](const Vote &vote) {
                        return vote.kind == result.kind && vote.classIndex == result.classIndex;
                    }));
            }
            CYTO_TRY(insertResult(connection, *insert, run.version, it.key(), result));
            ++run.cells;
            run.unresolved += result.method == ConsensusMethod::Unresolved ? 1 : 0;
        }
    }
    auto content = consensusContent(connection, run.version);
    CYTO_TRY(content);
    CYTO_TRY(AuditLog::append(connection,
        {0, {}, maker->name, QStringLiteral("consensus"), QStringLiteral("consensus/%1").arg(run.version), {},
            QStringLiteral("%1 cells, %2 unresolved; content %3").arg(run.cells).arg(run.unresolved).arg(*content),
            {}}));
    CYTO_TRY(transaction->commit());
    return run;
}

Expected<std::vector<ConsensusRun>> ConsensusStore::runs() const
{
    StudyConnection &connection = m_database.connection();
    auto rows = connection.run(QStringLiteral(
        "SELECT r.id, r.created_at, r.created_by, count(c.cell_id), "
        "sum(CASE WHEN c.method = 'unresolved' THEN 1 ELSE 0 END) FROM consensus_run r "
        "LEFT JOIN consensus c ON c.run_id = r.id GROUP BY r.id, r.created_at, r.created_by ORDER BY r.id"));
    CYTO_TRY(rows);
    std::vector<ConsensusRun> runs;
    while (rows->next())
        runs.push_back({rows->value(0).toLongLong(), utcTime(rows->value(1).toString()), rows->value(2).toLongLong(),
            rows->value(3).toInt(), rows->value(4).toInt()});
    CYTO_TRY(connection.finished(*rows));
    return runs;
}

Expected<std::vector<CellConsensus>> ConsensusStore::results(qint64 version) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    auto rows = connection.run(QStringLiteral("SELECT cell_id, kind, class_id, NULL, method, n_votes, n_agree FROM "
                                              "consensus WHERE run_id = ?%1 ORDER BY cell_id")
                                   .arg(andNotHidden(connection, QStringLiteral("cell_id"))),
        {version});
    CYTO_TRY(rows);
    std::vector<CellConsensus> all;
    while (rows->next()) {
        const LabelValue value = readValue(*rows, 1);
        all.push_back({rows->value(0).toLongLong(),
            {methodOf(rows->value(4).toString()), value.kind, value.classIndex, rows->value(5).toInt(),
                rows->value(6).toInt()}});
    }
    CYTO_TRY(connection.finished(*rows));
    return all;
}

Expected<std::vector<CellVotes>> ConsensusStore::votes() const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    auto cells = readVotes(connection, 0);
    CYTO_TRY(cells);
    auto hidden = hiddenCells(connection);
    CYTO_TRY(hidden);
    for (const CellId cell : *hidden)
        cells->remove(cell);
    std::vector<CellVotes> all;
    all.reserve(static_cast<size_t>(cells->size()));
    for (auto it = cells->cbegin(); it != cells->cend(); ++it) {
        CellVotes cell {it.key(), it->slide, {}, it->values};
        for (const Vote &vote : it->votes)
            cell.readers.push_back(vote.reader);
        all.push_back(std::move(cell));
    }
    return all;
}

Status ConsensusStore::adjudicate(CellId cell, ReaderId adjudicator, const LabelValue &decision, const QString &reason)
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    auto reader = ReaderStore(m_database).reader(adjudicator);
    CYTO_TRY(reader);
    if (reader->role != ReaderRole::Adjudicator)
        return fail(ErrorCode::InvalidArgument, StudyText::tr("%1 is no adjudicator.").arg(reader->name));
    if (decision.kind == LabelKind::None)
        return fail(ErrorCode::InvalidArgument, StudyText::tr("An adjudication needs a decision."));
    CYTO_TRY(refuseWhenHidden(connection, cell));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto votes = readVotes(connection, cell);
    CYTO_TRY(votes);
    for (const Vote &vote : votes->value(cell).votes)
        if (vote.reader == adjudicator)
            return fail(ErrorCode::InvalidArgument,
                StudyText::tr("%1 has labelled this cell and cannot decide on it.").arg(reader->name));
    auto escalated = hasEscalated(connection, cell, adjudicator);
    CYTO_TRY(escalated);
    if (*escalated)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("%1 has asked for somebody else to decide on this cell.").arg(reader->name));
    CYTO_TRY(connection.execute(QStringLiteral("INSERT INTO adjudication (cell_id, reader_id, kind, class_id, reason, "
                                               "decided_at) VALUES (?, ?, ?, ?, ?, ?)"),
        {cell, adjudicator, static_cast<int>(decision.kind),
            decision.kind == LabelKind::Class ? QVariant(decision.classIndex) : QVariant(),
            reason.isNull() ? QStringLiteral("") : reason, utcText(QDateTime::currentDateTimeUtc())}));
    CYTO_TRY(AuditLog::append(connection,
        {0, {}, reader->name, QStringLiteral("adjudicate"), QStringLiteral("cell/%1").arg(cell), {},
            decision.kind == LabelKind::Class ? QStringLiteral("class %1").arg(decision.classIndex)
                                              : QStringLiteral("cannot identify"),
            reason}));
    return transaction->commit();
}

Expected<std::vector<AnonymousVote>> ConsensusStore::votesOn(CellId cell) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    CYTO_TRY(refuseWhenHidden(connection, cell));
    auto votes = readVotes(connection, cell);
    CYTO_TRY(votes);
    std::vector<LabelValue> values = votes->value(cell).values;
    // The order changes from cell to cell: nobody is always "A".
    Philox random(mixKey(static_cast<std::uint64_t>(cell), values.size()));
    for (size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[random.below(static_cast<std::uint32_t>(i))]);
    std::vector<AnonymousVote> anonymous;
    for (size_t i = 0; i < values.size(); ++i) {
        values[i].comment.clear(); // may name its writer
        anonymous.push_back({QString(QChar(u'A' + static_cast<char16_t>(i % 26))), values[i]});
    }
    return anonymous;
}

} // namespace cyto
