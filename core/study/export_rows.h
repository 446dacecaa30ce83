// Rows of the exports (workbench.md, "CSV") as the database holds them; core/review writes the files.
// Everything is refused in a blinded session.
#pragma once

#include "study/consensus_store.h"
#include "study/study_types.h"

#include <functional>
#include <vector>

namespace cyto {

class StudyDatabase;

/// One row: a cell, a reader, a revision, and what stands beside it.
struct LabelExportRow {
    LabelRevision label;
    QString sessionType; ///< "annotation", "review"; empty outside of sessions
    qint64 slide = 0;
    QString imagePath; ///< relative to the source folder
    QByteArray imageSha256;
    std::optional<int> presentedIndex;
    QString queueReasons; ///< joined by '|'
    std::optional<StoredPrediction> prediction; ///< of the model asked about, unless it failed
    std::optional<ConsensusResult> consensus; ///< of the newest run
    qint64 consensusVersion = 0;
    QString signedBy; ///< newest signature of the slide
    QDateTime signedAt;
    QString signatureMeaning;
};

/// One decision on a cell of a session; taking one back is a decision too.
struct DecisionExportRow {
    SessionId session = 0;
    QString sessionType;
    bool blinded = false;
    CellId cell = 0;
    QString imagePath;
    int presentedIndex = 0;
    QString queueReasons;
    ReaderId reader = 0;
    QString act; ///< "decided", "taken_back", "given_again"
    QString decision; ///< of a review: kept, changed, ...; empty: nothing is decided any more
    QString reason;
    LabelValue former; ///< what the review was compared with
    LabelValue label; ///< that came with it; kind None = none
    QDateTime recordedAt;
};

struct ScoreExportRow {
    QString imagePath;
    StoredPrediction prediction;
};

class ExportRows {
public:
    explicit ExportRows(StudyDatabase &database) : m_database(database) { }

    /// Streams all revisions by cell, then by number. What `row` returns false for ends the export.
    [[nodiscard]] Status labels(ModelId model, const std::function<bool(const LabelExportRow &)> &row) const;
    /// Streams all decisions in the order in which they were taken.
    [[nodiscard]] Status decisions(const std::function<bool(const DecisionExportRow &)> &row) const;
    /// Streams the predictions of a model by cell.
    [[nodiscard]] Status scores(ModelId model, const std::function<bool(const ScoreExportRow &)> &row) const;

    /// Session and the seed of its order, by session.
    [[nodiscard]] Expected<std::vector<std::pair<SessionId, quint64>>> sessionSeeds() const;

private:
    StudyDatabase &m_database;
};

} // namespace cyto
