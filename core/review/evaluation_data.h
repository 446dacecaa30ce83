// What the plots of an evaluation show, beside the numbers of metrics.json.
#pragma once

#include "statistics/anomaly_evidence.h"
#include "statistics/calibration.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace cyto {

struct EvaluationData {
    std::vector<QString> classNames; ///< for display, in the model's order
    std::vector<std::int64_t> confusion; ///< row = truth, column = prediction; empty: no image of a known class
    std::vector<ReliabilityBin> reliability; ///< empty without calibrated probabilities
    double expectedCalibrationError = 0.0;
    /// With abnormal classes.
    struct Anomaly {
        AnomalyScoreEvidence own; ///< the score that the model flags by, which is one of both
        AnomalyEvidence both;
    };
    std::optional<Anomaly> anomaly;
};

} // namespace cyto
