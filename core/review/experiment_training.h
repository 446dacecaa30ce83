// One trained classifier of an experiment: trained where that is not done yet, then asked about images.
#pragma once

#include "review/dataset_selection.h"
#include "review/evaluate_run.h"
#include "review/experiment_folder.h"
#include "review/experiment_tools.h"

namespace cyto {

/// The folder of an experiment that trains, with the hashes of its data and of the model it starts from.
/// @param data role and folder @param init empty where nothing is started from
[[nodiscard]] Expected<ExperimentFolder> openTrainingExperiment(const QString &output, ExperimentRecord record,
    const std::vector<std::pair<std::string, QString>> &data, const QString &init, const ExperimentTools &tools);

/// What is to be trained and where. The run's folder is step/run, its model step/run/model.
struct TrainingStep {
    ExperimentMethod method;
    QString folder; ///< of the step
    TrainRequest request; ///< output and resume are set here
    std::uint64_t seed = 0; ///< of the training; stands for the configured one
};

struct TrainedModel {
    QString folder;
    nlohmann::json
        record; ///< seed, number of training images, SHA-256 of their list, program version, seconds of training
};

/// Resumes what was begun. The model is that of the last step: a training with as few images as an experiment's has
/// none to spare for a validation, and the test images must not choose. Writes step/training_images.csv, and fits a
/// diffusion model's weighting to some of those images.
[[nodiscard]] Expected<TrainedModel> trainStep(
    const TrainingStep &step, const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink);

/// The images a step is judged on, with their classes.
struct JudgedImages {
    Dataset data;
    std::vector<QString> abnormalClasses; ///< of the data set; unknown to the model
    bool resume = true; ///< keep predictions that the same model made with the same options
};

/// predictions.csv, scores.csv and metrics.json of a model, in a folder.
[[nodiscard]] Expected<EvaluateResult> judgeImages(const JudgedImages &images, const QString &folder,
    const ClassifierService &service, const ClassifyOptions &options, const CancelToken &cancel, ProgressSink *sink);

/// What tables need of metrics.json: accuracies and their intervals, AUC, images, cost, the model's hash, and what
/// it was computed with.
[[nodiscard]] nlohmann::json summaryOf(const nlohmann::json &metrics);

} // namespace cyto
