// `calibrate`: fits the weighting, the temperature of the probabilities and the anomaly threshold of
// a model on a data set, and writes them to its cytodiffusion.json with what they were fitted on.
#pragma once

#include "review/calibration_fit.h"
#include "review/classifier_service.h"
#include "statistics/anomaly_threshold.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace cyto {

struct CalibrateRequest {
    QString model; ///< folder whose cytodiffusion.json is written
    QString dataset; ///< its classes are the model's, or mapped
    QString classMap; ///< file; empty = none
    std::vector<QString> excludedClasses; ///< left out
    /// What is to be found as an anomaly: takes part in the threshold alone, and says what sensitivity it has.
    std::vector<QString> abnormalClasses;
    int limit = 0; ///< images per class for temperature and threshold; 0 = all
    int weightingLimit = 10; ///< images per class for the weighting: each runs all its trials
    bool weighting = true, temperature = true, anomaly = true; ///< what to fit
    ThresholdAim aim; ///< of the anomaly threshold; a sensitivity needs abnormal classes
    std::optional<AnomalyScoreKind> anomalyScore; ///< empty: the model's, else the margin
    ClassifyOptions options; ///< of the weighting's trials; the others use the model's defaults
    QString record; ///< text for "fitted_on"; empty = name of the data set
};

struct CalibrateResult {
    std::optional<WeightingFit> weighting;
    std::optional<TemperatureFit> temperature;
    std::optional<ThresholdFit> threshold;
    std::vector<Error> failures; ///< of images that took no part
};

/// Loads the model anew: scores depend on the weighting that was fitted just before.
using ServiceLoader = std::function<Expected<ClassifierService>()>;

/// A fitted weighting is saved at once, without the calibration that was fitted with the old one, so
/// that an interrupted run leaves a model that is true in itself.
[[nodiscard]] Expected<CalibrateResult> calibrateModel(
    const CalibrateRequest &request, const ServiceLoader &load, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
