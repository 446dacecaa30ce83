// Which cells an annotation session shows to whom, and in which order: pure, from a seed.
#pragma once

#include "study/study_types.h"

#include <vector>

namespace cyto {

class Philox;

/// Of what a blinded session shows, at least so much is nothing special: being shown must say nothing of a cell.
inline constexpr double kLeastUnflaggedShare = 0.30;

struct AnnotationPlan {
    QString name;
    bool blinded = true;
    quint64 seed = 0;
    ModelId model = 0; ///< whose flags count; 0 = none: no cell is flagged
    std::vector<ReaderId> readers;
    int commonCells = 0; ///< shown to every reader
    int cellsPerReader = 0; ///< besides the common ones; 0 = all that are left, shared out evenly
    /// At least, of the common cells and of each share; of a blinded session not below kLeastUnflaggedShare.
    double unflaggedShare = kLeastUnflaggedShare;
    double repeatShare = 0.05; ///< hidden repeats, of each reader's cells
    int repeatGap = 20; ///< at least so many other cells between a cell and its repeat
};

struct Candidate {
    CellId cell = 0;
    bool flagged = false;
};

struct PlannedItem {
    CellId cell = 0;
    bool common = false;
    bool flagged = false;
    int repeatOf = -1; ///< index in the same list of the first presentation; -1 = is the first
};

/// In seeded order.
void shuffleItems(std::vector<PlannedItem> &items, Philox &random);
/// Repeats some of the items behind their first presentation, with at least `gap` others in between.
void addRepeats(std::vector<PlannedItem> &items, double share, int gap, Philox &random);

/// One list per reader, in order of presentation. Errors: InvalidArgument (no reader, too few cells, too
/// few unflagged ones; the message has the numbers).
[[nodiscard]] Expected<std::vector<std::vector<PlannedItem>>> planAnnotation(
    const AnnotationPlan &plan, const std::vector<Candidate> &candidates);

} // namespace cyto
