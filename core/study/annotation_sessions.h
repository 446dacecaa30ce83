// Annotation sessions: made by a coordinator, worked through cell by cell. A label of a session goes
// through LabelStore::commit with the session's and the item's id in its context.
#pragma once

#include "study/session_plan.h"
#include "study/study_types.h"

#include <optional>
#include <vector>

namespace cyto {

class StudyDatabase;

struct SessionInfo {
    SessionId id = 0;
    QString kind; ///< "annotation" or "review"
    QString name;
    bool blinded = false;
    int items = 0; ///< of the reader asked about
    int done = 0;
    bool paused = false;
    bool closed = false;
};

/// One presentation, as far as its reader may know it: not whether it is flagged, common or a repeat.
struct PresentedCell {
    qint64 item = 0;
    int index = 0; ///< from 0
    int count = 0;
    CellId cell = 0;
    QString reasons; ///< review sessions: why it is in the queue, joined by '|'
    QString outcome; ///< empty = not yet seen; a blinded session does not tell what was kept and what changed
    QString outcomeReason; ///< of a skip or an escalation
    bool revealed = false; ///< the prediction was shown
    LabelValue label; ///< given to this presentation; kind None = none
};

/// A cell and its hidden repeat, for intra-reader agreement: the last labels before the prediction was shown.
struct RepeatPair {
    ReaderId reader = 0;
    LabelValue first;
    LabelValue second;
    qint64 slide = 0; ///< of the cell: the unit that intervals are resampled by
};

class AnnotationSessions {
public:
    explicit AnnotationSessions(StudyDatabase &database) : m_database(database) { }

    /// Error: InvalidArgument when `coordinator` is none, or the plan cannot be met.
    [[nodiscard]] Expected<SessionId> create(
        const AnnotationPlan &plan, const std::vector<CellId> &cells, ReaderId coordinator);
    [[nodiscard]] Expected<std::vector<SessionInfo>> sessionsOf(ReaderId reader) const;

    /// Sets the blind scope of the program when the session is blinded; resumes a paused one.
    [[nodiscard]] Status enter(SessionId session, ReaderId reader);
    /// Pauses; lifts the blind scope. Cells that are still open stay hidden from the reader (hidden_cells.h).
    [[nodiscard]] Status leave(SessionId session, ReaderId reader);

    /// Where the reader was: after a commit the next cell without an outcome; empty when all have one.
    [[nodiscard]] Expected<std::optional<PresentedCell>> current(SessionId session, ReaderId reader) const;
    /// Any cell of the reader's list, for going back.
    [[nodiscard]] Expected<PresentedCell> at(SessionId session, ReaderId reader, int index) const;
    [[nodiscard]] Status setCursor(SessionId session, ReaderId reader, int index);
    /// An act of its own: LabelStore::undo takes it back.
    [[nodiscard]] Status skip(SessionId session, ReaderId reader, qint64 item, const QString &reason);
    /// The prediction, after the label: the time is kept, and later labels of this presentation are not
    /// blinded any more. Errors: InvalidArgument before a label is committed; NotFound without prediction.
    [[nodiscard]] Expected<StoredPrediction> reveal(SessionId session, ReaderId reader, qint64 item);

    /// The counterfactual heatmap of the cell is about to be shown: later labels of this presentation say so.
    /// Error: InvalidArgument while the presentation is blinded.
    [[nodiscard]] Status noteHeatmap(SessionId session, ReaderId reader, qint64 item);
    /// The same question before the heatmap is computed; nothing is noted.
    [[nodiscard]] Status mayShowHeatmap(SessionId session, ReaderId reader, qint64 item) const;

    /// From now on the session takes no labels, and a server hides nothing of its cells any more.
    /// Errors: NotFound, InvalidArgument (no coordinator, closed already), Unreadable when blinded.
    [[nodiscard]] Status close(SessionId session, ReaderId coordinator);

    /// Refused when blinded.
    [[nodiscard]] Expected<std::vector<RepeatPair>> repeats(SessionId session) const;

private:
    StudyDatabase &m_database;
};

} // namespace cyto
