// Several models on the same images: one table, and the differences image by image (every table of the paper shows the
// baselines beside the diffusion classifier).
#pragma once

#include "review/evaluate_run.h"
#include "review/experiment_summary.h"

namespace cyto {

struct ComparedModel {
    QString name; ///< of its folder
    EvaluateResult result;
    nlohmann::json difference; ///< this model minus the first, with intervals; null for the first
};

/// Evaluates further models as the first was, each into OUTPUT/compare/NAME, and compares each with the first on the
/// images that both could classify. @param first is the first of the result @param folders model folders
/// @param load of a model folder of either kind
[[nodiscard]] Expected<std::vector<ComparedModel>> compareModels(ComparedModel first,
    const std::vector<QString> &folders, const EvaluateRequest &request,
    const std::function<Expected<ClassifierService>(const QString &folder)> &load, const CancelToken &cancel,
    ProgressSink *sink);

/// summary.md and summary.csv of one or several models, and comparison.json where there are several.
[[nodiscard]] Status writeComparison(const EvaluateRequest &request, const std::vector<ComparedModel> &models);

/// A folder's name; of RUN/model and RUN/best, the run's with it.
[[nodiscard]] QString modelName(const QString &folder);

} // namespace cyto
