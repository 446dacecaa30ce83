// Anomaly detection: a class is left out of training, and its images are then to be found by their anomaly score
// (method.md section 8).
#pragma once

#include "review/experiment_training.h"

namespace cyto {

struct LeaveOutRequest {
    QString dataset, test, init, output;
    LeaveOutConfig config;
};

/// Steps METHOD/without-CLASS; then leave_out.csv and result.json. @return the steps' results
[[nodiscard]] Expected<std::vector<nlohmann::json>> runLeaveOut(
    const LeaveOutRequest &request, const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
