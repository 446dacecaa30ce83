// The manifest beside a finished predictions.csv (predictions.csv.json): what it was computed with,
// row counts and hashes; and with it the way back from finished tables to predictions.
#pragma once

#include "diffusion/model_settings.h"
#include "domain/prediction.h"

#include <QHash>

#include <nlohmann/json.hpp>

namespace cyto {

struct ManifestRequest {
    QString predictions; ///< path of the table
    QString scores; ///< empty = none
    nlohmann::json identity; ///< from runIdentityJson()
    QString device;
    qint64 images = 0, failed = 0;
    bool authorsWeighting = false; ///< see ModelSettings
};

[[nodiscard]] QString manifestPath(const QString &predictions);
[[nodiscard]] Status writeManifest(const ManifestRequest &request);

/// What a finished run says of images by their SHA-256, so that it is not computed again. Empty where
/// there is no finished table. Errors: it was made with another model or other options, it has no
/// manifest, or it was changed since.
/// @param allClasses scores of all classes are needed; without its table, nothing is found
[[nodiscard]] Expected<QHash<QByteArray, Prediction>> finishedPredictions(const QString &predictions,
    const QString &scores, const ModelSettings &settings, const nlohmann::json &identity, bool allClasses);

/// SHA-256 of a file, 32 bytes; empty where it cannot be read.
[[nodiscard]] QByteArray fileSha256(const QString &path);

} // namespace cyto
