// Which image files a list of paths means, in a stable order.
#pragma once

#include "domain/error.h"

#include <QString>

#include <vector>

namespace cyto {

/// True for names ending in .jpg .jpeg .png .bmp .tif .tiff (any case).
[[nodiscard]] bool hasImageSuffix(const QString &path);

/// A file is taken as named (whatever its suffix); a folder is searched recursively for image
/// suffixes (a directory named x.jpg counts as a candidate, so that it gets its failed row), sorted
/// by name within each folder (natural order is not used: byte order of UTF-8). Symbolic links to
/// folders are not followed. Order of the arguments is kept. A missing path is kept too: loading
/// it gives the reason.
[[nodiscard]] std::vector<QString> collectImages(const std::vector<QString> &paths);

/// ImageFolder convention: DATASET/<class>/<image>.
struct DatasetItem {
    QString path;
    int label = 0; ///< index into Dataset::classNames
};
struct Dataset {
    std::vector<QString> classNames; ///< sorted by byte order
    std::vector<DatasetItem> items; ///< by class, then by path
};
/// Error when the folder is missing or has no class folder with an image.
[[nodiscard]] Expected<Dataset> openDataset(const QString &folder);

} // namespace cyto
