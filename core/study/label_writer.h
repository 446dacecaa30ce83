// Writes label revisions within a transaction: the one place where they come from.
#pragma once

#include "study/item_outcomes.h"
#include "study/study_types.h"

#include <optional>

namespace cyto {

class StudyConnection;

class LabelWriter {
public:
    enum class Act { Label = 0, Undo = 1, Redo = 2 };

    /// Begins one undo step. Errors: NotFound (reader), InvalidArgument (reader inactive).
    [[nodiscard]] static Expected<LabelWriter> begin(
        StudyConnection &connection, ReaderId reader, SessionId session, Act act);

    /// Appends a revision with its audit row. What a session knows of a presentation (blinded, revealed)
    /// is taken from the database and not from the change.
    /// @param decision of the session item; none: follows from the label
    [[nodiscard]] Expected<LabelRevision> append(
        const LabelChange &change, qint64 undoOf = 0, const std::optional<ItemDecision> &decision = {});
    /// Decides on a session item without a label: skips, escalates, or takes that back.
    [[nodiscard]] Status leaveOut(qint64 item, const ItemDecision &decision);

private:
    LabelWriter(StudyConnection &connection, ReaderId reader, SessionId session, Act act)
        : m_connection(connection), m_reader(reader), m_session(session), m_act(act)
    {
    }
    [[nodiscard]] Status beginAction();
    [[nodiscard]] Status check(const LabelChange &change) const;
    [[nodiscard]] Status applyToItem(const DecidedItem &item, const ItemDecision &decision, const QDateTime &at);
    [[nodiscard]] Expected<LabelValue> current(CellId cell, qint64 item) const;
    [[nodiscard]] Status insert(LabelRevision &revision);
    [[nodiscard]] Status makeCurrent(const LabelRevision &revision, bool repeat);

    StudyConnection &m_connection;
    ReaderId m_reader;
    SessionId m_session;
    Act m_act;
    qint64 m_action = 0;
    QString m_name;
    QString m_role;
    double m_years = -1.0;
};

} // namespace cyto
