// A backup of a study on a server: a file made by PostgreSQL's own pg_dump, read back whole by pg_restore.
#pragma once

#include "domain/error.h"

#include <QString>

namespace cyto {

class StudyConnection;

/// Of one moment; `file` must not exist. Accounts of the server are not in it, copies made before migrations neither.
/// The password goes to the programs in a file that nobody else can read, never on a command line.
/// Errors: Unsupported (this login may not read all of the study; no pg_dump that is new enough, and the message says
/// what to install), InvalidArgument (the file exists), Io, Corrupt (the copy does not agree with the study).
[[nodiscard]] Status dumpStudy(StudyConnection &connection, const QString &file);

/// The newest of PostgreSQL's programs of this name on this computer; empty where none is of `version` or newer.
[[nodiscard]] QString postgresProgram(const QString &name, int version);

} // namespace cyto
