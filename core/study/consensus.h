// What several readers' labels of a cell amount to (method.md section 6): pure.
#pragma once

#include "study/study_types.h"

#include <vector>

namespace cyto {

struct Vote {
    ReaderId reader = 0;
    LabelKind kind = LabelKind::Class; ///< Class or CannotIdentify
    int classIndex = -1;
    double years = -1.0; ///< at label time; < 0 = unknown
};

enum class ConsensusMethod { Unanimous, Majority, Seniority, Adjudicated, Unresolved };

/// "unanimous", "majority", "seniority", "adjudicated", "unresolved": for the database and for files.
[[nodiscard]] QString consensusMethodName(ConsensusMethod method);

struct ConsensusResult {
    ConsensusMethod method = ConsensusMethod::Unresolved;
    LabelKind kind = LabelKind::None; ///< None when unresolved
    int classIndex = -1;
    int votes = 0;
    int agree = 0; ///< votes for the result; for the largest group when unresolved
};

struct ConsensusRules {
    bool seniorityBreaksTies = true; ///< off: every tie goes to adjudication
    int minimumVotes = 1; ///< fewer: unresolved
};

/// The answer that most readers gave. On a tie, that of the most experienced of the tied readers; where
/// the most experienced are of several minds, or nobody's years are known, it is unresolved. A reader
/// with unknown years among the tied ones could be the most experienced: unresolved, too.
[[nodiscard]] ConsensusResult decideConsensus(const std::vector<Vote> &votes, const ConsensusRules &rules = {});

} // namespace cyto
