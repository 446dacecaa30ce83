#include "study/adjudication_queue.h"

#include "study/hidden_cells.h"
#include "study/study_connection.h"
#include "study/study_database.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace cyto {

namespace {

/// Of the run, decisions that were made since left out: on a server not everybody can make a new run.
Expected<QMap<CellId, AdjudicationQueue::Case>> unresolvedCells(StudyConnection &connection, qint64 version)
{
    auto rows = connection.run(
        QStringLiteral("SELECT c.cell_id FROM consensus c JOIN consensus_run r ON r.id = c.run_id WHERE c.run_id = ? "
                       "AND c.method = 'unresolved' AND NOT EXISTS (SELECT 1 FROM adjudication a WHERE a.cell_id = "
                       "c.cell_id AND a.decided_at >= r.created_at)"),
        {version});
    CYTO_TRY(rows);
    QMap<CellId, AdjudicationQueue::Case> cases;
    while (rows->next())
        cases.insert(rows->value(0).toLongLong(), {rows->value(0).toLongLong(), false});
    CYTO_TRY(connection.finished(*rows));
    return cases;
}

Expected<QSet<CellId>> labelledBy(StudyConnection &connection, ReaderId reader)
{
    auto rows = connection.run(
        QStringLiteral(
            "SELECT DISTINCT cell_id FROM current_label WHERE reader_id = ? AND is_repeat = 0 AND kind <> 2"),
        {reader});
    CYTO_TRY(rows);
    QSet<CellId> cells;
    while (rows->next())
        cells.insert(rows->value(0).toLongLong());
    CYTO_TRY(connection.finished(*rows));
    return cells;
}

} // namespace

Expected<std::vector<Escalation>> openEscalations(StudyConnection &connection)
{
    auto rows = connection.run(QStringLiteral(
        "SELECT DISTINCT i.cell_id, i.reader_id FROM session_item i WHERE i.outcome = 'escalated' AND NOT EXISTS "
        "(SELECT 1 FROM adjudication a WHERE a.cell_id = i.cell_id AND a.decided_at >= i.outcome_at) AND NOT EXISTS "
        "(SELECT 1 FROM session_item d JOIN session s ON s.id = d.session_id WHERE d.cell_id = i.cell_id AND "
        "d.id <> i.id AND s.kind = 'review' AND d.outcome IN ('labelled', 'kept', 'changed', 'cannot_identify') AND "
        "d.outcome_at >= i.outcome_at) ORDER BY i.cell_id, i.reader_id"));
    CYTO_TRY(rows);
    std::vector<Escalation> all;
    while (rows->next())
        all.push_back({rows->value(0).toLongLong(), rows->value(1).toLongLong()});
    CYTO_TRY(connection.finished(*rows));
    return all;
}

Expected<bool> hasEscalated(StudyConnection &connection, CellId cell, ReaderId reader)
{
    auto found = connection.value(
        QStringLiteral(
            "SELECT 1 FROM session_item WHERE cell_id = ? AND reader_id = ? AND outcome = 'escalated' LIMIT 1"),
        {cell, reader});
    CYTO_TRY(found);
    return found->isValid();
}

Expected<AdjudicationQueue> adjudicationQueue(StudyDatabase &database, qint64 version, ReaderId adjudicator)
{
    StudyConnection &connection = database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    const ReadSnapshot snapshot(connection);
    CYTO_TRY(snapshot.status());
    auto cases = unresolvedCells(connection, version);
    CYTO_TRY(cases);
    // Who has judged a cell, or would rather not, does not decide on it.
    auto own = labelledBy(connection, adjudicator);
    CYTO_TRY(own);
    auto escalations = openEscalations(connection);
    CYTO_TRY(escalations);
    for (const Escalation &escalation : *escalations) {
        cases->insert(escalation.cell, {escalation.cell, true});
        if (escalation.reader == adjudicator)
            own->insert(escalation.cell);
    }
    auto hidden = hiddenCells(connection);
    CYTO_TRY(hidden);
    AdjudicationQueue queue;
    for (const AdjudicationQueue::Case &one : std::as_const(*cases)) {
        if (own->contains(one.cell))
            ++queue.own;
        else if (std::binary_search(hidden->begin(), hidden->end(), one.cell))
            ++queue.waiting;
        else
            queue.cases.push_back(one);
    }
    return queue;
}

} // namespace cyto
