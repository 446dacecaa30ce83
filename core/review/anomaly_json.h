// Anomaly thresholds as metrics.json, a checkpoint's record and the results of experiments hold them.
#pragma once

#include "statistics/anomaly_evidence.h"

#include <nlohmann/json_fwd.hpp>

namespace cyto {

/// threshold; sensitivity and specificity with Wilson's intervals, null where no image says; the numbers of images.
[[nodiscard]] nlohmann::json thresholdJson(const ThresholdFit &fit);
/// {"specificity": 0.95} or {"sensitivity": ...}
[[nodiscard]] nlohmann::json aimJson(const ThresholdAim &aim);
/// As thresholdJson(), with "threshold_from" ("model" or "these images") and "threshold_aim".
[[nodiscard]] nlohmann::json evidenceJson(const AnomalyScoreEvidence &evidence);

} // namespace cyto
