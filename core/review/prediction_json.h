// Predictions as JSON, for the journal and for explanation.json.
#pragma once

#include "diffusion/model_settings.h"
#include "domain/prediction.h"

#include <nlohmann/json.hpp>

namespace cyto {

/// Without trajectory. NaN becomes null.
[[nodiscard]] nlohmann::json predictionToJson(const Prediction &p);
/// Error: a field is missing or of another type, or the classes are not `classes` many.
[[nodiscard]] Expected<Prediction> predictionFromJson(const nlohmann::json &json, int classes);

/// All that a prediction depends on besides its image: weights, settings, options, precision. Two
/// runs with equal identities give the same rows. @param asked from askedClasses()
[[nodiscard]] nlohmann::json runIdentityJson(const ModelSettings &settings, const QString &modelSha256,
    const ClassifierDefaults &resolved, const std::vector<int> &asked, const QString &precision);
/// What differs, for a message: "trials: 20, now 100"; empty where equal.
[[nodiscard]] QString identityDifference(const nlohmann::json &before, const nlohmann::json &now);

/// none, geometric or full.
[[nodiscard]] QString augmentationName(TrialAugmentation a);

} // namespace cyto
