// Cross-validation: every image is predicted by a model that did not train on it, and those whose prediction
// differs from their label are listed for review (method.md section 6).
#pragma once

#include "review/experiment_training.h"
#include "review/failed_images.h"

namespace cyto {

/// Predictions of the images that a split leaves out, as `classify` writes them: predictions.csv, scores.csv,
/// metrics.json, and labels.csv with each image's class and group. @param request with which the model was trained
/// @param resume see JudgedImages
[[nodiscard]] Expected<EvaluateResult> predictLeftOut(const TrainRequest &request, const ClassifierService &service,
    const ClassifyOptions &options, const QString &output, bool resume, const CancelToken &cancel, ProgressSink *sink);

struct FoldsRequest {
    QString dataset, init, output;
    FoldsConfig config;
};

struct FoldsResult {
    std::int64_t images = 0, failed = 0, toReview = 0;
    std::vector<FailedImage> failures;
    nlohmann::json metrics; ///< over all images
};

/// Steps fold-0, fold-1, ...; then predictions.csv of all images, review.csv, metrics.json and result.json.
[[nodiscard]] Expected<FoldsResult> runFolds(
    const FoldsRequest &request, const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
