// What waits for an adjudicator: cells on which the consensus found no answer, and cells that a reader handed on.
#pragma once

#include "study/study_types.h"

#include <vector>

namespace cyto {

class StudyConnection;
class StudyDatabase;

/// A reader asked for somebody else, and neither an adjudicator nor a later review has decided.
struct Escalation {
    CellId cell = 0;
    ReaderId reader = 0;
};

/// By cell, hidden cells too: for whoever shares out work, not for a text.
/// On a server a reader's own login is told of the own ones alone.
[[nodiscard]] Expected<std::vector<Escalation>> openEscalations(StudyConnection &connection);
/// Whether the reader has handed the cell on, whatever came of it.
[[nodiscard]] Expected<bool> hasEscalated(StudyConnection &connection, CellId cell, ReaderId reader);

struct AdjudicationQueue {
    struct Case {
        CellId cell = 0;
        bool escalated = false; ///< handed on; otherwise the readers' labels gave no answer
    };
    std::vector<Case> cases; ///< by cell
    int own = 0; ///< besides these: labelled or handed on by the adjudicator
    int waiting = 0; ///< besides these: the adjudicator has still to judge them in a blinded session
};

/// @param version  of the consensus
/// Refused when blinded.
[[nodiscard]] Expected<AdjudicationQueue> adjudicationQueue(
    StudyDatabase &database, qint64 version, ReaderId adjudicator);

} // namespace cyto
