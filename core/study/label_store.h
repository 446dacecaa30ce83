// Labels: every change is a new revision, one transaction, acknowledged after it is on disk.
#pragma once

#include "study/study_types.h"

#include <vector>

namespace cyto {

class StudyDatabase;

class LabelStore {
public:
    explicit LabelStore(StudyDatabase &database) : m_database(database) { }

    /// Returns after the commit has reached the disk; on an error nothing was changed and the cell must
    /// stay on screen. Errors: NotFound (cell, reader), InvalidArgument (class), Io.
    [[nodiscard]] Expected<LabelRevision> commit(const LabelChange &change);
    /// Several cells, one transaction, one undo step; refused in a blinded session.
    [[nodiscard]] Expected<std::vector<LabelRevision>> commitAll(const std::vector<LabelChange> &changes);

    /// Takes back the reader's last step of that session (0 = outside of sessions) by new revisions; the
    /// step's labels stay in the history. Without limit, also across restarts. Empty: nothing to undo, or the step
    /// was a skip or an escalation, which has no label.
    [[nodiscard]] Expected<std::vector<LabelRevision>> undo(ReaderId reader, SessionId session = 0);
    [[nodiscard]] Expected<std::vector<LabelRevision>> redo(ReaderId reader, SessionId session = 0);
    [[nodiscard]] Expected<bool> canUndo(ReaderId reader, SessionId session = 0) const;
    [[nodiscard]] Expected<bool> canRedo(ReaderId reader, SessionId session = 0) const;

    /// All revisions of all readers, oldest first. Refused in a blinded session, where even one's own
    /// earlier label would betray a hidden repeat (AnnotationSessions has those of a presentation). Of a cell that the
    /// reader has still to judge blindly, the reader's own alone.
    [[nodiscard]] Expected<std::vector<LabelRevision>> history(CellId cell) const;
    /// Refused when blinded, and for others' of a hidden cell. The reader's newest label of the cell that is not a
    /// hidden repeat; kind None when there is none.
    [[nodiscard]] Expected<LabelValue> current(CellId cell, ReaderId reader) const;

private:
    StudyDatabase &m_database;
};

} // namespace cyto
