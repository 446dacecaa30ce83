#include "ui/annotate/filter_facts.h"

#include "study/consensus_store.h"
#include "study/review_sessions.h"

#include <QCoreApplication>

namespace cyto::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FilterFacts", text);
}

} // namespace

Expected<FilterFacts> readFilterFacts(StudyDatabase &database, const ModelRecord &model)
{
    FilterFacts facts;
    QueueRules rules;
    rules.model = model;
    const auto queue = ReviewSessions(database).queue(rules);
    if (!queue)
        return tl::unexpected<Error>(queue.error());
    for (const QueuedCell &cell : *queue)
        facts.reasons.insert(cell.cell, cell.reasons);
    const ConsensusStore store(database);
    const auto runs = store.runs();
    if (!runs)
        return tl::unexpected<Error>(runs.error());
    facts.hasConsensus = !runs->empty();
    if (!facts.hasConsensus)
        return facts;
    const auto results = store.results(runs->back().version);
    if (!results)
        return tl::unexpected<Error>(results.error());
    for (const CellConsensus &cell : *results)
        facts.consensus.insert(cell.cell, cell.result.method);
    return facts;
}

QString consensusText(ConsensusMethod method)
{
    switch (method) {
    case ConsensusMethod::Unanimous: return tr("All readers agree");
    case ConsensusMethod::Majority: return tr("Decided by majority");
    case ConsensusMethod::Seniority: return tr("Decided by seniority");
    case ConsensusMethod::Adjudicated: return tr("Decided by an adjudicator");
    case ConsensusMethod::Unresolved: break;
    }
    return tr("Not resolved");
}

} // namespace cyto::ui
