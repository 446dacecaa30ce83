// What became of a cell in a session, one record per decision, and what a review is compared with. All of it within
// the caller's transaction; on a server, triggers do the writing (resources/migrations/0005).
#pragma once

#include "study/study_types.h"

namespace cyto {

class StudyConnection;

/// An outcome of a session item ("" = none yet) and the reason that was given for it.
struct ItemDecision {
    QString outcome;
    QString reason;
};

struct OutcomeRecord {
    qint64 item = 0;
    ItemDecision before, after;
};

/// A session item as it is when something is decided on it.
struct DecidedItem {
    qint64 id = 0;
    CellId cell = 0;
    int index = 0;
    bool repeat = false;
    bool review = false;
    bool blinded = false;
    bool closed = false;
    QDateTime revealedAt;
    bool heatmapViewed = false;
    SessionId session = 0;
    QString sessionMadeAt; ///< as in the database
    ItemDecision decision;
};

/// Error: InvalidArgument when the session does not show the item to the reader.
[[nodiscard]] Expected<DecidedItem> readItem(
    StudyConnection &connection, SessionId session, ReaderId reader, qint64 item);
/// @param label  the reader's, of this item, as it counts from now on
[[nodiscard]] Status recordOutcome(StudyConnection &connection, const DecidedItem &before, qint64 action,
    const ItemDecision &decision, const LabelValue &label);
/// The records of an act of a reader.
[[nodiscard]] Expected<std::vector<OutcomeRecord>> outcomesOf(StudyConnection &connection, qint64 action);

/// The label of a cell that stood when a session was made: of the newest consensus, else of all readers where they
/// agreed; kind None where nothing did. Later labels, those of the session itself among them, change nothing of it.
/// @param madeAt  of the session, as in the database
[[nodiscard]] Expected<LabelValue> formerLabel(
    StudyConnection &connection, CellId cell, SessionId session, const QString &madeAt);
/// "kept", "changed" or "cannot_identify".
[[nodiscard]] QString comparedWith(const LabelValue &former, const LabelValue &label);

} // namespace cyto
