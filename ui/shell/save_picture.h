// A picture to a file that appears as a whole or not at all.
#pragma once

#include "domain/error.h"

#include <QImage>

namespace cyto::ui {

/// PNG or JPEG, as the name's ending says. Errors: InvalidArgument for another ending or none: nothing is written under
/// a name that tells something else than the file is; Io.
[[nodiscard]] Status savePicture(const QString &path, const QImage &image);

} // namespace cyto::ui
