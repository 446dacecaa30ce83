// `train-start`: fits the Gaussians from which synthetic cells begin (diffusion/class_gaussians.h) on the
// training images and stores them in the model. The networks are not changed.
#pragma once

#include "domain/error.h"
#include "jobs/cancel_token.h"
#include "jobs/progress.h"

#include <QString>

#include <vector>

namespace cyto {

struct StartFitRequest {
    QString model; ///< folder; gets start/class_gaussians.safetensors
    QString dataset; ///< one folder of images per class of the model
    std::vector<QString> excludedClasses; ///< of the data set
    int components = 128; ///< principal directions per class
    int timestep = 400; ///< at which the network takes over
    int latents = 2000; ///< per class at most; where there are fewer images, flipped and turned views fill up
    int threads = 0;
};

struct StartFitResult {
    std::vector<double> explained; ///< share of the variance in the factors, by class of the model
    std::int64_t images = 0;
    std::vector<Error> failures; ///< of images that took no part
};

/// Errors: model or data set cannot be read, a class of the model has fewer than two images, cancelled.
[[nodiscard]] Expected<StartFitResult> fitStart(
    const StartFitRequest &request, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
