// Anomaly detection: a class is left out of training, and its images are then to be found by their anomaly score
// (method.md section 8).
#pragma once

#include "review/experiment_training.h"
#include "review/failed_images.h"
#include "statistics/anomaly_evidence.h"

namespace cyto {

struct LeaveOutRequest {
    QString dataset, test, init, output;
    LeaveOutConfig config;
    /// Of the thresholds, which are chosen on the test images. Not part of what a folder was begun with.
    ThresholdAim aim {};
};

struct LeaveOutStep {
    QString folder;
    nlohmann::json result;
    AnomalyEvidence anomaly; ///< for the plots
};

struct LeaveOutResult {
    std::vector<LeaveOutStep> steps;
    std::vector<FailedImage> failed; ///< of all steps
};

/// Steps METHOD/without-CLASS; then leave_out.csv, failed_images.csv, the summary and result.json.
[[nodiscard]] Expected<LeaveOutResult> runLeaveOut(
    const LeaveOutRequest &request, const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
