// Which cells of the study a session draws from.
#pragma once

#include "study/cell_table.h"
#include "study/session_plan.h"
#include "ui/annotate/filter_facts.h"

#include <optional>
#include <set>
#include <vector>

namespace cyto::ui {

struct CellFilter {
    std::set<int> slides; ///< places in the list of slides; empty = all
    std::set<int> predicted; ///< classes of the model; empty = all, also cells without a prediction
    /// Of the newest consensus, no value = cells that it does not know; empty = all.
    std::set<std::optional<ConsensusMethod>> consensus;
    std::set<QString> reasons; ///< at least one of these for a second look; empty = all cells
    bool onlyUnlabelled = false; ///< by the reader who is signed in
};

/// Cells that pass, in slide order, with the model's flag. Cells whose image is missing or unreadable never do.
[[nodiscard]] std::vector<Candidate> filteredCells(
    const CellTable &table, const FilterFacts &facts, const CellFilter &filter);

} // namespace cyto::ui
