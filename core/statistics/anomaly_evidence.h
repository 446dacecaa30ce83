// What images with and without an abnormal class say of an anomaly score: its ROC curve, and a threshold with the
// sensitivity and specificity that it has on them (paper, Figure 3).
#pragma once

#include "statistics/anomaly_threshold.h"
#include "statistics/roc.h"

namespace cyto {

enum class ThresholdSource {
    Model, ///< stored with the model, chosen on other images
    TheseImages, ///< chosen on the very images that it is judged on, which flatters it
};

struct AnomalyScoreEvidence {
    std::vector<double> normal, abnormal; ///< scores, small = anomalous
    RocCurve roc;
    ThresholdFit chosen;
    ThresholdSource source = ThresholdSource::TheseImages;
    std::optional<ThresholdAim> aim; ///< what the threshold was chosen for; empty where the model does not say
    [[nodiscard]] RocPoint point() const { return {chosen.threshold, chosen.sensitivity(), chosen.specificity()}; }
};

/// Both forms of method.md 3.8.
struct AnomalyEvidence {
    AnomalyScoreEvidence margin, zeta;
};

/// With a threshold that is chosen on these images. Errors: one of the two groups is empty, a score is not finite, the
/// aim is out of range.
[[nodiscard]] Expected<AnomalyScoreEvidence> anomalyEvidence(
    std::vector<double> normal, std::vector<double> abnormal, const ThresholdAim &aim);

} // namespace cyto
