// Images that a run of several steps could not use, with the reason: as a list for the user, and as a table.
#pragma once

#include "domain/error.h"

#include <QString>

#include <vector>

namespace cyto {

struct FailedImage {
    QString path, reason;
    QString step; ///< of an experiment; empty where there is none
};

/// The failed rows of a predictions.csv. @param step for the result
[[nodiscard]] Expected<std::vector<FailedImage>> failedImagesIn(const QString &predictions, const QString &step = {});

/// step, image_path, reason. A table without rows says that none failed.
[[nodiscard]] Status writeFailedImages(const QString &path, const std::vector<FailedImage> &failed);

} // namespace cyto
