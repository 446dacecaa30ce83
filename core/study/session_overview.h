// All sessions of a study and how far each reader is, for who looks after them.
#pragma once

#include "domain/error.h"
#include "study/study_types.h"

namespace cyto {

class StudyDatabase;

struct ReaderProgress {
    ReaderId reader = 0;
    QString name;
    int items = 0; ///< presentations of this reader
    int done = 0; ///< of these, answered: labelled, skipped or escalated
};

struct SessionOverview {
    SessionId id = 0;
    QString kind; ///< "annotation" or "review"
    QString name;
    bool blinded = false;
    bool closed = false;
    std::vector<ReaderProgress> readers; ///< by name

    [[nodiscard]] int items() const;
    [[nodiscard]] int done() const;
};

/// In the order in which they were made. Error: Unreadable when blinded, because it names who else takes part.
[[nodiscard]] Expected<std::vector<SessionOverview>> sessionOverview(StudyDatabase &database);

} // namespace cyto
