// What the plots of an evaluation show, beside the numbers of metrics.json.
#pragma once

#include "statistics/calibration.h"
#include "statistics/roc.h"

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
    /// With abnormal classes: the model's anomaly score, small = anomalous.
    std::vector<double> normalScores, abnormalScores;
    std::optional<double> anomalyThreshold;
    struct Roc {
        RocCurve own, margin, zeta; ///< the model's own score and both forms of method.md 3.8
    };
    std::optional<Roc> roc;
};

} // namespace cyto
