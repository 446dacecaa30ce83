// Readers of a study: names, roles, years at the microscope, passwords (Argon2id by libsodium).
#pragma once

#include "study/study_types.h"

#include <optional>
#include <vector>

namespace cyto {

class StudyDatabase;

enum class ReaderRole { Reader, Adjudicator, Coordinator };

/// "reader", "adjudicator", "coordinator": for the database and for files.
[[nodiscard]] QString readerRoleName(ReaderRole role);

struct Reader {
    ReaderId id = 0;
    QString name; ///< unique in the study
    ReaderRole role = ReaderRole::Reader;
    double yearsExperience = -1.0; ///< < 0 = unknown
    bool hasPassword = false;
    bool active = true; ///< a reader who left stays in the study: the labels name them
};

class ReaderStore {
public:
    explicit ReaderStore(StudyDatabase &database) : m_database(database) { }

    [[nodiscard]] Expected<std::vector<Reader>> readers() const; ///< by name
    [[nodiscard]] Expected<Reader> reader(ReaderId id) const;
    /// Whose login opened the study on its server; none for the owner, and in a file.
    [[nodiscard]] Expected<std::optional<Reader>> ofLogin() const;
    /// Finds the reader of that name or adds one without a password (a workbench of one person).
    [[nodiscard]] Expected<Reader> ensureReader(const QString &name);
    /// @param password may be empty: none is asked for, and nothing can be signed
    [[nodiscard]] Expected<Reader> add(const Reader &reader, const QString &password);
    [[nodiscard]] Status update(const Reader &reader);
    [[nodiscard]] Status setPassword(ReaderId id, const QString &password);
    /// False for a wrong password; takes about half a second on purpose (Argon2id, interactive limits).
    [[nodiscard]] Expected<bool> checkPassword(ReaderId id, const QString &password) const;

private:
    StudyDatabase &m_database;
};

} // namespace cyto
