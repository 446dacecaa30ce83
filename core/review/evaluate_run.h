// `evaluate`: a model against a data set, with predictions.csv, scores.csv and metrics.json.
#pragma once

#include "review/classify_run.h"
#include "review/dataset_selection.h"
#include "review/evaluation_data.h"

#include <nlohmann/json.hpp>

namespace cyto {

struct EvaluateRequest {
    QString dataset;
    QString output; ///< folder
    std::vector<QString> abnormalClasses;
    QString classMap; ///< file; empty = none
    /// Ask for all classes of the model even where the class map says which of them the data set has.
    bool allClasses = false;
    int limit = 0; ///< images per class, evenly spread; 0 = all
    /// Chooses the anomaly threshold on these images. Empty: the model's own threshold; of a model that has none, and
    /// for the score that it does not flag by, one chosen on these images for what the model's was, or the default.
    std::optional<ThresholdAim> aim;
    ClassifyOptions options;
    QString precision = QStringLiteral("auto");
    bool resume = false;
};

struct EvaluateResult {
    ClassifyResult run;
    nlohmann::json metrics; ///< as written
    EvaluationData data; ///< for plots
    std::vector<ClassMeaning> meanings {}; ///< of evaluateDataset(): by row of the run, what its class is to the model
};

[[nodiscard]] Expected<EvaluateResult> evaluateDataset(
    const EvaluateRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink);

/// What metrics.json says of predictions. @param labels class of the data set, one per row of the run
/// @param data filled likewise; null: not wanted @param aim see EvaluateRequest
[[nodiscard]] Expected<nlohmann::json> metricsOf(const ClassifyResult &run, const std::vector<int> &labels,
    const std::vector<ClassMeaning> &meanings, const ModelSettings &settings, EvaluationData *data = nullptr,
    const std::optional<ThresholdAim> &aim = {});

} // namespace cyto
