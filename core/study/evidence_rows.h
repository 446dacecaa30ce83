// What the statistics of a study are computed from (core/review/study_evidence.h), read within one snapshot:
// labels that are committed meanwhile are in all of it or in none.
#pragma once

#include "study/annotation_sessions.h"
#include "study/consensus_store.h"

#include <vector>

namespace cyto {

class StudyDatabase;

/// A cell and the prediction of the model that was asked about.
struct PredictedCellRow {
    CellId cell = 0;
    qint64 slide = 0;
    CellState state = CellState::Indexed;
    bool predicted = false;
    bool predictionFailed = false;
    int predictedClass = -1; ///< into the model's classes
    double probability = 0.0, margin = 0.0, anomalyScore = 0.0; ///< meaningless unless predicted
    bool anomalous = false;
};

struct EvidenceRows {
    std::vector<SlideInfo> slides; ///< by relative path; only id, name, path and number of cells
    std::vector<PredictedCellRow> cells; ///< in slide order
    std::vector<CellVotes> votes; ///< by cell
    qint64 consensusVersion = 0; ///< of the newest run; 0 = there is none
    std::vector<CellConsensus> consensus; ///< by cell
    std::vector<RepeatPair> repeats; ///< of all sessions
};

/// @param model 0 = none. Error: Unreadable in a blinded session, and while one of the reader is not finished.
[[nodiscard]] Expected<EvidenceRows> readEvidenceRows(StudyDatabase &database, ModelId model);

} // namespace cyto
