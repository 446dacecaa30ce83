// What a study's statistics are computed from, as plain values: read once, in a worker, and then shared by
// all of them, so that every table of a report is of the same moment.
#pragma once

#include "study/annotation_sessions.h"
#include "study/cell_store.h"
#include "study/consensus_store.h"
#include "study/reader_store.h"
#include "study/study_types.h"

#include <optional>
#include <vector>

namespace cyto {

/// The active model's word on a cell.
struct EvidencePrediction {
    int predicted = -1; ///< into the model's classes
    double probability = 0.0;
    double margin = 0.0; ///< the model's confidence (method.md 3.7)
    double anomalyScore = 0.0; ///< small = anomalous
    bool anomalous = false;
};

/// A cell with at least one vote, consensus or prediction, or whose file or prediction failed.
struct EvidenceCell {
    CellId cell = 0;
    int slide = 0; ///< into StudyEvidence::slides
    std::vector<ReaderId> readers; ///< who voted, one entry each
    std::vector<LabelValue> votes; ///< current label of each of them; hidden repeats are not among them
    std::optional<ConsensusResult> consensus;
    std::optional<EvidencePrediction> prediction;
    bool failed = false; ///< unreadable or missing file, or a prediction that failed
};

struct StudyEvidence {
    StudyInfo info;
    std::vector<Reader> readers; ///< by name
    std::vector<SlideInfo> slides; ///< by relative path
    std::optional<ModelRecord> model;
    qint64 consensusVersion = 0; ///< 0 = no run yet: no cell has a consensus
    std::vector<EvidenceCell> cells; ///< in slide order
    std::vector<RepeatPair> repeats; ///< of all sessions
    ClassNaming naming; ///< of the classes in what is computed from this

    /// The reader's name; its number where the study does not know it.
    [[nodiscard]] QString readerName(ReaderId id) const;
    /// Class of the model as one of the readers; -1 where readers have no class of that name.
    [[nodiscard]] int labelClassOf(int modelClass) const;
    /// For display.
    [[nodiscard]] QString labelClassName(int labelClass) const;
    [[nodiscard]] QString modelClassName(int modelClass) const;
};

/// What people say of a cell; none where they do not agree. @param anyConsensus there is a run of the consensus, and it
/// alone counts
[[nodiscard]] std::optional<LabelValue> wordOn(const EvidenceCell &cell, bool anyConsensus);

/// The newest run of the consensus. @param model with its id; none: no predictions.
/// Error: Unreadable in a blinded session; what the database says.
[[nodiscard]] Expected<StudyEvidence> readStudyEvidence(
    StudyDatabase &database, const std::optional<ModelRecord> &model);

} // namespace cyto
