// Validation by the classifier itself, on the networks as they stand in memory.
#pragma once

#include "classifier/engine.h"
#include "diffusion/checkpoint.h"
#include "imaging/scan.h"
#include "jobs/cancel_token.h"

#include <functional>

namespace cyto {

struct ValidationResult {
    int images = 0;
    double accuracy = 0.0, balancedAccuracy = 0.0;
    std::vector<Error> unreadable; ///< images that could not be classified and count for nothing
};

using ValidationClassifier = std::function<Status(const ImageSource &, const Engine::ResultHandler &)>;

/// Error: the data have a class that is not among `classes`. To be asked before the first step.
[[nodiscard]] Status checkValidationClasses(const ClassSet &classes, const Dataset &data);

/// @param data labels by class name of `classes`; classes that are not among them are an error
/// @param images spread evenly over each class (0 = all); the same ones at every call
[[nodiscard]] Expected<ValidationResult> validate(
    const ClassSet &classes, const Dataset &data, int images, const ValidationClassifier &classify);

/// By the diffusion classifier.
[[nodiscard]] Expected<ValidationResult> validateByClassifier(
    const Checkpoint &checkpoint, const Dataset &data, int images, int threads, const CancelToken &cancel);

} // namespace cyto
