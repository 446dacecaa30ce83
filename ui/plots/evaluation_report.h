// The report of `evaluate`: numbers with intervals, per class, confusion, calibration, anomalies.
#pragma once

#include "ui/plots/comparison_section.h"

namespace cyto {

/// @param metrics as metrics.json holds them (core/review/evaluate_run.h). Needs a QApplication.
/// @param compared this model and the others it is compared with; empty where there are none
[[nodiscard]] Report evaluationReport(
    const nlohmann::json &metrics, const EvaluationData &data, const std::vector<ComparedEvaluation> &compared = {});

} // namespace cyto
