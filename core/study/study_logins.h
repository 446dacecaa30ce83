// Logins of readers at a study's PostgreSQL server. With one of its own, a reader's program, or any other with the
// reader's password, sees and changes what the reader may and nothing else (docs/study-database.md).
#pragma once

#include "study/study_types.h"

namespace cyto {

class StudyDatabase;

class StudyLogins {
public:
    explicit StudyLogins(StudyDatabase &database) : m_database(database) { }

    /// Makes a login on the server with the rights of the reader's role. For the owner of the study's tables, who
    /// must be allowed to make roles. Errors: Unsupported for a study in a file; NotFound (reader);
    /// InvalidArgument (no password, an unsuitable name, a reader who has a login); Unreadable (not permitted).
    [[nodiscard]] Status give(ReaderId reader, const QString &login, const QString &password);
    /// Takes all rights and the right to connect from it; connections that are open see nothing any more.
    [[nodiscard]] Status take(ReaderId reader);
    /// Empty when the reader has none.
    [[nodiscard]] Expected<QString> login(ReaderId reader) const;

private:
    StudyDatabase &m_database;
};

} // namespace cyto
