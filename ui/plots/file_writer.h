// Writes a file whole or not at all.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

namespace cyto {

/// To a temporary file, flushed, renamed over `path`. Error: Io, naming the file.
[[nodiscard]] Status writeFile(const QString &path, const QByteArray &bytes);

} // namespace cyto
