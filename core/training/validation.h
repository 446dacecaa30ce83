// Validation by the classifier itself, on the networks as they stand in memory.
#pragma once

#include "diffusion/checkpoint.h"
#include "imaging/scan.h"
#include "jobs/cancel_token.h"

namespace cyto {

struct ValidationResult {
    int images = 0;
    double accuracy = 0.0, balancedAccuracy = 0.0;
};

/// @param data labels by class name of the checkpoint's settings; classes it does not know are an error
/// @param images spread evenly over each class (0 = all); the same ones at every call
[[nodiscard]] Expected<ValidationResult> validateByClassifier(
    const Checkpoint &checkpoint, const Dataset &data, int images, int threads, const CancelToken &cancel);

} // namespace cyto
