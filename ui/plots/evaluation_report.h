// The report of `evaluate`: numbers with intervals, per class, confusion, calibration, anomalies.
#pragma once

#include "review/evaluation_data.h"
#include "ui/plots/report.h"

#include <nlohmann/json_fwd.hpp>

namespace cyto {

/// @param metrics as metrics.json holds them (core/review/evaluate_run.h). Needs a QApplication.
[[nodiscard]] Report evaluationReport(const nlohmann::json &metrics, const EvaluationData &data);

} // namespace cyto
