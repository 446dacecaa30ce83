// Experiments on one model that is there already: its psychometric function (paper, Figure 2) and its matrix of
// heatmaps (Figure 6).
#pragma once

#include "review/classifier_service.h"
#include "review/experiment_config.h"
#include "review/failed_images.h"
#include "statistics/psychometric.h"

namespace cyto {

struct ModelPsychometric {
    std::vector<PsychometricBlock> blocks;
    PsychometricFit fit;
    std::vector<FailedImage> failed;
};

/// Writes predictions.csv, metrics.json, failed_images.csv, psychometric_data.csv, the summary and result.json. The
/// confidence is the margin, rescaled to [0, 1] over the images; the guess rate is 1 / number of classes.
[[nodiscard]] Expected<ModelPsychometric> runModelPsychometric(const QString &dataset, const QString &output,
    const PsychometricConfig &config, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink);

/// Writes matrix_direct.png, matrix_overlay.png, matrix.json and result.json, unless they are there.
/// @return images that could not be explained, also where an earlier run found them so
[[nodiscard]] Expected<std::vector<FailedImage>> runHeatmapMatrix(const QString &dataset, const QString &output,
    const MatrixConfig &config, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
