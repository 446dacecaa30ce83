// How far the model's shown probabilities are from how often people agree with it.
#pragma once

#include "review/study_evidence.h"
#include "statistics/calibration.h"

namespace cyto {

/// Over predicted cells that the consensus (or, where there is no run, every vote) gives a class that the model knows.
struct StudyCalibration {
    std::int64_t images = 0;
    std::int64_t leftOut =
        0; ///< predicted and labelled, but unresolved, unidentified or of a class unknown to the model
    std::int64_t withoutProbability = 0; ///< of the images: the model is not calibrated
    std::vector<ReliabilityBin> bins; ///< empty where nothing could be counted
    double expectedCalibrationError = 0.0;
    double brierScore = 0.0; ///< of "the predicted class is right"
    QString problem; ///< why there are no bins; translated
};

/// Empty without a model.
[[nodiscard]] std::optional<StudyCalibration> studyCalibration(const StudyEvidence &evidence);

} // namespace cyto
