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

struct ScoreExportRow {
    QString imagePath;
    StoredPrediction prediction;
};

class ExportRows {
public:
    explicit ExportRows(StudyDatabase &database) : m_database(database) { }

    /// Streams all revisions by cell, then by number. What `row` returns false for ends the export.
    [[nodiscard]] Status labels(ModelId model, const std::function<bool(const LabelExportRow &)> &row) const;
    /// Streams the predictions of a model by cell.
    [[nodiscard]] Status scores(ModelId model, const std::function<bool(const ScoreExportRow &)> &row) const;

    /// Session and the seed of its order, by session.
    [[nodiscard]] Expected<std::vector<std::pair<SessionId, quint64>>> sessionSeeds() const;

private:
    StudyDatabase &m_database;
};

} // namespace cyto
