// What a database driver's error means for the reader.
#pragma once

#include "domain/error.h"

class QSqlError;

namespace cyto {

/// What a failed statement tells about the database as a whole.
enum class SqlFault {
    Statement, ///< this statement alone: a constraint, a mistake
    DiskFull,
    ReadOnly, ///< no permission, or a file system that was mounted read-only
    Device, ///< the disk failed to read or write
    Busy, ///< another program is writing
    Corrupt,
    Gone, ///< the connection was lost
    Forbidden, ///< the server lets this login not do it
};

[[nodiscard]] SqlFault sqlFault(const QSqlError &error, bool sqlite);
/// A whole sentence about the study at `location`.
[[nodiscard]] Error sqlError(const QSqlError &error, SqlFault fault, const QString &location);

} // namespace cyto
