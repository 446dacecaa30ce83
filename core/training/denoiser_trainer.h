// Trains the denoiser, from nothing or from a checkpoint (method.md section 2).
#pragma once

#include "domain/error.h"
#include "jobs/cancel_token.h"
#include "jobs/progress.h"
#include "training/image_selection.h"
#include "training/train_config.h"

#include <QString>

#include <functional>
#include <vector>

namespace cyto {

struct TrainRequest {
    QString dataset; ///< ImageFolder of training images
    QString validation; ///< ImageFolder; empty = no validation
    QString output; ///< run folder
    QString init; ///< model folder to start from; its autoencoder is used and kept
    bool initAutoencoderOnly = false; ///< take only the autoencoder from `init`; the denoiser starts from nothing
    bool resume = false;
    std::vector<QString> excludedClasses; ///< left out of training and validation
    /// Called at the end for each image, of training or validation, that could not be read; may be empty.
    std::function<void(const Error &)> unreadable;
    ImageSelection selection; ///< of the data set's images, the excluded classes gone; not of the validation's
};

/// Runs until the last step or until cancelled; both ends save the state. Writes model/ (latest
/// moving average, half precision) at each save and best/ at the best validation balanced accuracy.
/// With resume the result equals that of a run that never stopped, on the same machine and threads.
[[nodiscard]] Status trainDenoiser(
    const TrainRequest &request, const DenoiserConfig &config, const CancelToken &cancel, ProgressSink *sink);

/// Trains the autoencoder likewise; the result is a model folder's vae/ with the scaling factor
/// measured on the training latents (standard deviation 1 after scaling).
[[nodiscard]] Status trainAutoencoder(const TrainRequest &request, const AutoencoderTrainingConfig &config,
    const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
