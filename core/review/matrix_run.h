// The class x class figure of heatmaps: one cell of each class, changed towards every class.
#pragma once

#include "review/classifier_service.h"
#include "review/dataset_selection.h"
#include "review/failed_images.h"

namespace cyto {

struct MatrixRequest {
    QString dataset;
    QString output; ///< folder: matrix_direct.png, matrix_overlay.png, matrix.json
    QString classMap; ///< file; empty = none
    int candidates = 5; ///< images per class that are tried for one that the model classes as its folder says
    int tile = 128; ///< pixels
    ClassifyOptions options;
};

/// Cells that no candidate of their class was right about are shown all the same, and the sink is told.
/// @return candidates that could not be classified
[[nodiscard]] Expected<std::vector<FailedImage>> writeClassMatrix(
    const MatrixRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
