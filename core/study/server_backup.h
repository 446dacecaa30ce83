// A study on a server before its schema changes: a copy of every table in a schema of its own beside it.
#pragma once

#include "domain/error.h"

#include <QString>

namespace cyto {

class StudyConnection;

/// Copies the tables of `public` into a new schema "backup_<version>_<time>" that nobody but the owner may use, and
/// compares them row by row; one transaction. Returns the schema's name. It stays until somebody drops it.
/// Errors: Corrupt when a copy differs, Io when the server has no space.
[[nodiscard]] Expected<QString> backupOnServer(StudyConnection &connection, int version);

/// Number of rows and two 64-bit sums over the rows of every table that both schemas have to hold alike.
/// Error: Corrupt, naming the first table that differs.
[[nodiscard]] Status compareSchemas(StudyConnection &connection, const QString &original, const QString &copy);

} // namespace cyto
