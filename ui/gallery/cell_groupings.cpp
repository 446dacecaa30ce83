#include "ui/gallery/cell_groupings.h"

#include "study/cell_store.h"
#include "study/consensus_store.h"
#include "study/review_sessions.h"

#include <algorithm>
#include <array>

namespace cyto::ui {

namespace {

std::int8_t valueOf(const ConsensusResult &result)
{
    if (result.method == ConsensusMethod::Unresolved)
        return CellGroupings::kUnresolved;
    if (result.kind == LabelKind::CannotIdentify)
        return CellTable::kCannotIdentify;
    return result.kind == LabelKind::Class ? static_cast<std::int8_t>(result.classIndex)
                                           : std::int8_t {CellTable::kNoClass};
}

std::uint8_t bitsOf(const QStringList &reasons)
{
    // The queue's own names, in the order of ReviewReason.
    static constexpr std::array<const char *, kReviewReasons> names {"escalated", "model_differs", "readers_disagree",
        "reader_unsure", "anomaly", "low_confidence", "prediction_failed"};
    unsigned bits = 0;
    for (size_t i = 0; i < names.size(); ++i)
        bits |= reasons.contains(QLatin1String(names[i])) ? 1U << i : 0U;
    return static_cast<std::uint8_t>(bits);
}

} // namespace

CellGroupings::CellGroupings(const StoredGroupings &stored, const CellTable &table)
    : m_version(stored.consensusVersion)
    , m_consensus(static_cast<size_t>(table.size()), CellTable::kNoClass)
    , m_reasons(static_cast<size_t>(table.size()), 0)
{
    for (const StoredGroupings::Consensus &c : stored.consensus)
        if (const int row = table.rowOf(c.cell); row >= 0)
            m_consensus[static_cast<size_t>(row)] = c.value;
    for (const StoredGroupings::Queued &q : stored.queued)
        if (const int row = table.rowOf(q.cell); row >= 0)
            m_reasons[static_cast<size_t>(row)] = q.reasons;
}

int CellGroupings::consensus(int row) const
{
    return m_consensus[static_cast<size_t>(row)];
}

std::uint8_t CellGroupings::reasons(int row) const
{
    return m_reasons[static_cast<size_t>(row)];
}

Expected<StoredGroupings> readGroupings(const StudyTicket &ticket, const std::optional<ModelRecord> &model)
{
    const auto database = StudyDatabase::open(ticket);
    if (!database)
        return tl::unexpected<Error>(database.error());
    StoredGroupings groupings;
    const ConsensusStore store(**database);
    const auto runs = store.runs();
    if (!runs)
        return tl::unexpected<Error>(runs.error());
    if (!runs->empty()) {
        groupings.consensusVersion = runs->back().version;
        const auto results = store.results(groupings.consensusVersion);
        if (!results)
            return tl::unexpected<Error>(results.error());
        groupings.consensus.reserve(results->size());
        for (const CellConsensus &c : *results)
            groupings.consensus.push_back({c.cell, valueOf(c.result)});
    }
    QueueRules rules;
    if (model)
        rules.model = *model;
    const auto queue = ReviewSessions(**database).queue(rules);
    if (!queue)
        return tl::unexpected<Error>(queue.error());
    const auto hidden = CellStore(**database).hidden();
    if (!hidden)
        return tl::unexpected<Error>(hidden.error());
    groupings.queued.reserve(queue->size());
    for (const QueuedCell &q : *queue)
        if (!std::binary_search(hidden->begin(), hidden->end(), q.cell)) // still to be judged blindly
            groupings.queued.push_back({q.cell, bitsOf(q.reasons)});
    return groupings;
}

} // namespace cyto::ui
