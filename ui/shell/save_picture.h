// A picture to a file that appears as a whole or not at all.
#pragma once

#include "domain/error.h"

#include <QImage>

namespace cyto::ui {

/// PNG, or JPEG for a name that ends so.
[[nodiscard]] Status savePicture(const QString &path, const QImage &image);

} // namespace cyto::ui
