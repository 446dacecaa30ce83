// The errors of all trials of some images, computed where they are not there yet: one file per image, in a folder per
// way of drawing the trials.
#pragma once

#include "review/experiment_trials.h"

namespace cyto {

struct StoredTrialsRequest {
    std::vector<QString> paths;
    std::vector<int> truth; ///< of each image, class of the model
    ClassifyOptions options; ///< as collectTrials() takes them
    QString folder; ///< made where it is missing
};

/// What the errors depend on besides the image, as a hash. The weighting does not belong to it: it is undone.
[[nodiscard]] Expected<std::string> trialsIdentity(const ClassifierService &service, const ClassifyOptions &options);

/// In the order of the images; an error for each that could not be classified.
[[nodiscard]] Expected<std::vector<Expected<ImageTrials>>> storedTrials(const StoredTrialsRequest &request,
    const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
