// A picture of many cells with what the model says of each: for print, mail and quick review.
// Paints text, so that a QGuiApplication must exist (the offscreen platform will do).
#pragma once

#include "review/prediction_table.h"

#include <QImage>

#include <functional>
#include <vector>

namespace cyto {

struct ContactSheetOptions {
    int columns = 5;
    int cellsPerPage = 60;
    QString modelSha256; ///< printed in the heading
};

/// The picture of a row; null where there is none.
using ThumbnailLoader = std::function<QImage(const PredictionRow &row)>;
/// Reads the file and scales it down.
[[nodiscard]] QImage thumbnailOf(const PredictionRow &row);

/// @return how many pages `cells` need, at least one
[[nodiscard]] int contactSheetPages(size_t cells, const ContactSheetOptions &options);
/// @param page from 0
[[nodiscard]] QImage contactSheetPage(const std::vector<PredictionRow> &rows, const ClassSet &classes, int page,
    const ContactSheetOptions &options, const ThumbnailLoader &thumbnail = thumbnailOf);

/// One page at a time, as `path`, or as name-01.png, name-02.png, ... where there are several.
/// @return the files
[[nodiscard]] Expected<std::vector<QString>> writeContactSheet(const QString &path,
    const std::vector<PredictionRow> &rows, const ClassSet &classes, const ContactSheetOptions &options);

} // namespace cyto
