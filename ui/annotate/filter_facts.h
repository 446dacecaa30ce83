// What a session's filter asks about cells that the table of the gallery does not hold: their consensus, and why they
// would be in the review queue. Read once, in a worker.
#pragma once

#include "study/consensus.h"
#include "study/study_types.h"

#include <QHash>
#include <QStringList>

namespace cyto {
class StudyDatabase;
}

namespace cyto::ui {

struct FilterFacts {
    QHash<CellId, ConsensusMethod> consensus; ///< of the newest run; a cell without a label of anybody is not there
    QHash<CellId, QStringList> reasons; ///< by the standard rules of the review queue
    bool hasConsensus = false; ///< one was run
};

/// @param model  id 0 = none: no reason comes from it. Error: Unreadable in a blinded session
[[nodiscard]] Expected<FilterFacts> readFilterFacts(StudyDatabase &database, const ModelRecord &model);

/// "By majority", for a list to choose from.
[[nodiscard]] QString consensusText(ConsensusMethod method);

} // namespace cyto::ui
