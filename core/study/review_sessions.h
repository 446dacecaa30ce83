// Review sessions: a snapshot of the queue of cells that deserve a second look, each visited once however
// many reasons there are. Entering, leaving and going on where one was: AnnotationSessions.
#pragma once

#include "study/study_types.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace cyto {

class StudyDatabase;

struct QueueRules {
    ModelRecord model; ///< id 0 = no reason comes from a model
    bool modelDiffers = true; ///< from the newest consensus, or from any label where there is none
    double lowConfidenceBelow = 0.8; ///< probability of the predicted class; 0 = off
    bool anomaly = true;
    bool readersDisagree = true;
    bool readerUnsure = true; ///< a reader's confidence is Low or No
    bool predictionFailed = true;
    bool escalated = true; ///< a reader asked for somebody else, and neither an adjudicator nor a later review decided
};

struct QueuedCell {
    CellId cell = 0;
    /// Of model_differs, low_confidence, anomaly, readers_disagree, reader_unsure, prediction_failed,
    /// escalated.
    QStringList reasons;
};

struct ReviewPlan {
    QString name;
    bool blinded = false;
    quint64 seed = 0;
    std::vector<ReaderId> readers; ///< none of them gets a cell that they have asked others to decide on
    int readersPerCell = 0; ///< 0 = all; the paper's review: 2
    bool onlyNewEyes = false; ///< only readers who have not labelled the cell
    ModelId model = 0;
};

/// What a plan comes to.
struct ReviewShares {
    std::vector<std::pair<ReaderId, int>> cells; ///< of each reader of the plan, in its order
    int lacking = 0; ///< cells that find too few readers: start() refuses while there are any
};

enum class ReviewDecision { Keep, Change, Escalate, CannotIdentify };

class ReviewSessions {
public:
    explicit ReviewSessions(StudyDatabase &database) : m_database(database) { }

    /// By cell. Refused when blinded.
    [[nodiscard]] Expected<std::vector<QueuedCell>> queue(const QueueRules &rules) const;
    /// Who would see how many cells. Refused when blinded.
    [[nodiscard]] Expected<ReviewShares> shares(const ReviewPlan &plan, const std::vector<QueuedCell> &queue) const;
    /// In seeded order. Into a blinded one cells that are not in the queue are mixed (kLeastUnflaggedShare), and hidden
    /// repeats. Errors: InvalidArgument when a cell finds too few readers, named by its image, or the study has too few
    /// cells besides the queue.
    [[nodiscard]] Expected<SessionId> start(const ReviewPlan &plan, const std::vector<QueuedCell> &queue, ReaderId by);

    /// What the review compares with: the label of the cell that stood when the session was made. Kind None where
    /// nothing did. Refused when blinded.
    [[nodiscard]] Expected<LabelValue> formerLabel(SessionId session, CellId cell) const;
    /// Commits `change` with the decision that follows from comparing it with the former label. In a blinded session
    /// the decision is on record, and kept from the reader.
    [[nodiscard]] Status answer(const LabelChange &change);

    /// Keep, change and cannot identify commit `change` (of this session and item) with the decision;
    /// escalate records the decision alone. One transaction.
    /// Errors: InvalidArgument when decision and label contradict each other, or escalating has no reason.
    [[nodiscard]] Status decide(const LabelChange &change, ReviewDecision decision, const QString &reason);

private:
    StudyDatabase &m_database;
};

} // namespace cyto
