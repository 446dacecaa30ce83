// Checks of a study's database as a whole, and copies of it.
#pragma once

#include "domain/error.h"

#include <QString>

namespace cyto {

class StudyConnection;

/// Cheap, before SQLite sees the file. Errors: NotFound, Unreadable, Unsupported (no SQLite database).
[[nodiscard]] Status checkStudyFile(const QString &file);
/// SQLite's quick_check. Error: Corrupt, with what it found.
[[nodiscard]] Status checkIntegrity(StudyConnection &connection);

/// A copy at one moment, read back and checked; `file` must not exist. Of a study on a server as dumpStudy() says.
[[nodiscard]] Status backupStudy(StudyConnection &connection, const QString &file);
/// Before a migration from `version`: "<name>-schema-<version>-<time>.db" in the folder of backups.
[[nodiscard]] Status backupBeforeMigration(StudyConnection &connection, int version);
/// A dated backup, at most one a day; the newest `keep` of them stay. Backups before migrations stay all.
/// Nothing for a login that may not read all of a study on a server.
[[nodiscard]] Status rotateBackups(StudyConnection &connection, int keep = 7);
/// Beside the database: "<name>-backups"; of a study on a server among the user's own data.
[[nodiscard]] QString backupFolder(const QString &location);

} // namespace cyto
