#include "ui/annotate/cell_filter.h"

namespace cyto::ui {

std::vector<Candidate> filteredCells(const CellTable &table, const CellFilter &filter)
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
        cells.push_back({table.id(row), table.isAnomalous(row)});
    }
    return cells;
}

} // namespace cyto::ui
