// What experiments need of the engines, as functions, so that their logic is tested without networks.
#pragma once

#include "review/classifier_service.h"
#include "review/experiment_config.h"
#include "training/denoiser_trainer.h"

namespace cyto {

struct ExperimentTools {
    std::function<Status(const ExperimentMethod &, const TrainRequest &, const CancelToken &, ProgressSink *)> train;
    /// A model folder, of either kind.
    std::function<Expected<ClassifierService>(const QString &folder)> load;
    /// SHA-256 of a diffusion model that training starts from; it need not be able to classify.
    std::function<Expected<QString>(const QString &folder)> hash;
};

/// The trainers and the engines themselves.
[[nodiscard]] ExperimentTools experimentTools(const ComputeOptions &compute, ProgressSink *sink);

/// A model folder as a service: the diffusion classifier, or a baseline. A baseline cannot explain or generate,
/// and says so.
[[nodiscard]] Expected<ClassifierService> loadAnyClassifier(
    const QString &folder, const ComputeOptions &compute, ProgressSink *sink);

} // namespace cyto
