// Which cells of the study a session draws from.
#pragma once

#include "study/cell_table.h"
#include "study/session_plan.h"

#include <set>
#include <vector>

namespace cyto::ui {

struct CellFilter {
    std::set<int> slides; ///< places in the list of slides; empty = all
    std::set<int> predicted; ///< classes of the model; empty = all, also cells without a prediction
    bool onlyUnlabelled = false; ///< by the reader who is signed in
};

/// Cells that pass, in slide order, with the model's flag. Cells whose image is missing or unreadable never do.
[[nodiscard]] std::vector<Candidate> filteredCells(const CellTable &table, const CellFilter &filter);

} // namespace cyto::ui
