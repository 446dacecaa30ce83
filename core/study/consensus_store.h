// Runs of the consensus over all labels: versioned, a new run never replaces an old one.
#pragma once

#include "study/consensus.h"
#include "study/study_types.h"

#include <vector>

namespace cyto {

class StudyDatabase;

struct ConsensusRun {
    qint64 version = 0; ///< ascending
    QDateTime createdAt;
    ReaderId createdBy = 0;
    int cells = 0;
    int unresolved = 0;
};

struct CellConsensus {
    CellId cell = 0;
    ConsensusResult result;
};

/// A vote as an adjudicator sees it: readers are A, B, C ... in an order that follows from the cell.
struct AnonymousVote {
    QString reader; ///< "A"
    LabelValue value;
};

/// All votes on a cell, for statistics of agreement.
struct CellVotes {
    CellId cell = 0;
    qint64 slide = 0; ///< the unit that intervals are resampled by
    std::vector<ReaderId> readers; ///< ascending by time of the vote
    std::vector<LabelValue> values; ///< one per reader
};

class ConsensusStore {
public:
    explicit ConsensusStore(StudyDatabase &database) : m_database(database) { }

    /// Over every cell with a label of a reader: current labels, hidden repeats left out, one vote per
    /// reader (the newest). An adjudication given before decides what would be unresolved; one that answered an
    /// escalation stands above the votes, and where there are none.
    [[nodiscard]] Expected<ConsensusRun> run(const ConsensusRules &rules, ReaderId by);
    [[nodiscard]] Expected<std::vector<ConsensusRun>> runs() const; ///< oldest first
    /// By cell. Refused when blinded; without cells that the reader has still to judge blindly (hidden_cells.h).
    [[nodiscard]] Expected<std::vector<CellConsensus>> results(qint64 version) const;

    /// Current labels of every cell that has one, by cell; the same votes as run() counts. Refused when blinded;
    /// without hidden cells.
    [[nodiscard]] Expected<std::vector<CellVotes>> votes() const;

    /// Error: InvalidArgument when the reader is no adjudicator, or has voted on the cell or handed it on.
    [[nodiscard]] Status adjudicate(
        CellId cell, ReaderId adjudicator, const LabelValue &decision, const QString &reason);
    [[nodiscard]] Expected<std::vector<AnonymousVote>> votesOn(CellId cell) const;

private:
    StudyDatabase &m_database;
};

} // namespace cyto
