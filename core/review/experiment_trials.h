// Squared errors of every trial and class, without weighting or pruning: what the ablation is computed from, and
// what a weighting is fitted to. Kept in one file per image, so that they are computed once.
#pragma once

#include "review/calibration_fit.h"
#include "review/classifier_service.h"

namespace cyto {

struct ImageTrials {
    int truth = -1; ///< class of the model
    std::vector<int> timesteps; ///< in the order of the trials
    std::vector<std::vector<double>> errors; ///< by trial and class
};

/// File of an image's trials. @param identity of what they were computed with
[[nodiscard]] Status writeImageTrials(const QString &path, const ImageTrials &trials, const std::string &identity);
/// Error: not there, damaged, or of another identity.
[[nodiscard]] Expected<ImageTrials> readImageTrials(const QString &path, const std::string &identity);

/// Runs all trials of all classes. @param done once per image; an error ends the run. Images that cannot be
/// read are given as errors. @param options keepTrajectory and pruneP are set here
[[nodiscard]] Status collectTrials(const ClassifierService &service, const std::vector<QString> &paths,
    ClassifyOptions options, const CancelToken &cancel, ProgressSink *sink,
    const std::function<Status(size_t index, const Expected<ImageTrials> &)> &done);

/// Fits a model's weighting to images and stores it in its cytodiffusion.json, without the calibration that
/// belonged to the old one.
[[nodiscard]] Status fitWeightingOf(const QString &model, const ClassifierService &service,
    const std::vector<QString> &paths, const ClassifyOptions &options, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
