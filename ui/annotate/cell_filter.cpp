#include "ui/annotate/cell_filter.h"

#include <algorithm>

namespace cyto::ui {

namespace {

bool passesFacts(CellId cell, const FilterFacts &facts, const CellFilter &filter)
{
    if (!filter.consensus.empty()) {
        const auto known = facts.consensus.constFind(cell);
        if (!filter.consensus.contains(known == facts.consensus.cend() ? std::nullopt : std::optional(*known)))
            return false;
    }
    if (filter.reasons.empty())
        return true;
    const QStringList reasons = facts.reasons.value(cell);
    return std::any_of(
        reasons.begin(), reasons.end(), [&](const QString &reason) { return filter.reasons.contains(reason); });
}

} // namespace

std::vector<Candidate> filteredCells(const CellTable &table, const FilterFacts &facts, const CellFilter &filter)
{
    std::vector<Candidate> cells;
    for (int row = 0; row < table.size(); ++row) {
        if (table.state(row) != CellState::Indexed)
            continue;
        if (!filter.slides.empty() && !filter.slides.contains(table.slideIndex(row)))
            continue;
        if (!filter.predicted.empty() && !filter.predicted.contains(table.predictedClass(row)))
            continue;
        if (filter.onlyUnlabelled && table.isReviewed(row))
            continue;
        if (passesFacts(table.id(row), facts, filter))
            cells.push_back({table.id(row), table.isAnomalous(row)});
    }
    return cells;
}

} // namespace cyto::ui
