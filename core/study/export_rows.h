// Rows of the exports (workbench.md, "CSV") as the database holds them; core/review writes the files.
// Everything is refused in a blinded session.
#pragma once

#include "study/consensus_store.h"
#include "study/study_types.h"

#include <functional>
#include <memory>
#include <vector>

namespace cyto {

class ReadSnapshot;
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
    QString signedBy; ///< newest signature of the slide that this very revision was part of; empty: of none
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

/// Everything read of the study on this thread's connection is of one moment, until it ends: tables that are written
/// one after the other fit each other.
class ExportSnapshot {
public:
    explicit ExportSnapshot(StudyDatabase &database);
    ~ExportSnapshot();
    ExportSnapshot(const ExportSnapshot &) = delete;
    ExportSnapshot &operator=(const ExportSnapshot &) = delete;
    [[nodiscard]] const Status &status() const;

private:
    std::unique_ptr<ReadSnapshot> m_snapshot;
};

struct PredictionSeed {
    qint64 run = 0;
    ModelId model = 0;
    quint64 seed = 0;
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
    /// Of all runs of all models, by run.
    [[nodiscard]] Expected<std::vector<PredictionSeed>> predictionSeeds() const;
    /// Turing test and the seed of its orders, by test.
    [[nodiscard]] Expected<std::vector<std::pair<qint64, quint64>>> turingSeeds() const;

private:
    StudyDatabase &m_database;
};

} // namespace cyto
