// Counterfactual heatmaps of files, as pictures in folders (programs.md, "explain").
#pragma once

#include "review/classifier_service.h"
#include "review/prediction_table.h"

#include <map>

namespace cyto {

struct ExplainRequest {
    std::vector<QString> images; ///< at least one
    std::map<QString, Error> unreachable; ///< as in ClassifyRequest
    QString output; ///< folder; each image gets one of its own in it, see explanationFolder()
    std::vector<QString> targets; ///< class names; empty = all
    ClassifyOptions options;
    QString precision = QStringLiteral("auto");
    bool resume = false; ///< leave out images whose explanation is there, made with the same model and options
};

/// Failed images are rows, not errors. Errors: options, an unknown target, writing, cancelled.
[[nodiscard]] Expected<std::vector<PredictionRow>> explainImages(
    const ExplainRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink);

/// "<file's base name>_<first 8 digits of its SHA-256>": the same whatever else is explained.
[[nodiscard]] QString explanationFolder(const QString &output, const QString &path, const QByteArray &sha256);

/// Writes input.png, direct_<class>.png, overlay_<class>.png, latent_<class>.png, scale.png and, last,
/// explanation.json.
[[nodiscard]] Status writeExplanation(const QString &folder, const QString &imagePath, const Explanation &explanation,
    const ClassSet &classes, const nlohmann::json &identity);

} // namespace cyto
