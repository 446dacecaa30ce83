// Accuracy against seconds per image, of several procedures with the same model on the same images: the naive one, the
// authors' pruning, and ours.
#pragma once

#include "review/classifier_service.h"
#include "review/experiment_speed_config.h"
#include "review/failed_images.h"
#include "statistics/classification_metrics.h"
#include "statistics/paired_accuracy.h"

namespace cyto {

struct SpeedRequest {
    QString dataset, output;
    SpeedConfig config;
    int threads = 1; ///< that the service computes with; for the record
};

/// A procedure with a number of trials.
struct SpeedPoint {
    std::string procedure;
    int trials = 0;
    double secondsPerImage = 0.0; ///< by the clock, from the file to the answer
    double processorSecondsPerImage = 0.0; ///< of all threads
    double meanTrials = 0.0, meanEvaluations = 0.0; ///< per image that was judged
    ClassificationMetrics metrics;
    /// This point minus the one of the highest balanced accuracy (of equals, the fastest); none for that one.
    std::optional<PairedAccuracy> difference;
};

struct SpeedResult {
    std::vector<SpeedPoint> points; ///< in the order of the configuration
    size_t best = 0;
    std::vector<FailedImage> failed;
};

/// Steps PROCEDURE/nNNNN, then speed.csv, failed_images.csv, the summary and result.json. A point that was stopped is
/// measured anew from its first image; the machine and its threads belong to what the folder is of. Errors: a class has
/// fewer images than asked for; a naive procedure of a model that has none.
[[nodiscard]] Expected<SpeedResult> runSpeed(
    const SpeedRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
