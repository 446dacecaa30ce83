// Readers and consensus against the model, and the anomaly score against labels.
#pragma once

#include "review/study_evidence.h"
#include "statistics/classification_metrics.h"
#include "statistics/roc.h"

namespace cyto {

/// Rows are what people said, columns what the model said; both over the same names, so that a class that
/// one side lacks has an empty row or column.
struct StudyConfusion {
    ReaderId reader = 0; ///< 0 = consensus
    std::vector<QString> names; ///< display names: the readers' classes, the model's others, cannot identify
    std::vector<std::int64_t> counts; ///< row-major, names x names
    std::int64_t images = 0; ///< counted above
    std::int64_t withoutPrediction = 0; ///< labelled, but not predicted, or the prediction failed
    std::int64_t unresolved = 0; ///< consensus alone: cells without one
    /// Of the images whose label is a class that the model knows; in the model's order. None without any.
    std::optional<ClassificationMetrics> metrics;
    QString problem; ///< translated: why there are no metrics
};

/// Consensus first (also where no run exists: then it is empty and says so), then each reader with labels.
/// Empty without a model.
[[nodiscard]] std::vector<StudyConfusion> studyConfusions(const StudyEvidence &evidence, std::uint64_t seed = 1);

struct StudyAnomalyOptions {
    /// Names of classes that are abnormal. Empty: those that readers have and the model does not know.
    std::vector<QString> abnormal;
    /// Names of classes that are neither: no cells to be judged.
    std::vector<QString> ignored {QStringLiteral("artefact")};
    BootstrapOptions bootstrap;
};

/// The anomaly score of predicted cells, by what the consensus (or, where there is no run, a vote that no
/// other contradicts) says of them. Unresolved and unidentified cells are left out.
struct StudyAnomaly {
    std::vector<QString> abnormalClasses; ///< display names of what was taken as abnormal
    std::vector<double> normalScores, abnormalScores; ///< small = anomalous
    std::optional<double> threshold; ///< the model's
    std::int64_t leftOut = 0; ///< predicted cells with labels that are neither
    std::optional<RocCurve> roc; ///< area with DeLong's interval
    std::optional<BootstrapEstimate> bootstrapAuc;
    QString problem; ///< why there is no curve, or no bootstrap interval
};

/// Error: InvalidArgument for a class that the study does not have.
[[nodiscard]] Expected<StudyAnomaly> studyAnomaly(
    const StudyEvidence &evidence, const StudyAnomalyOptions &options = {});

} // namespace cyto
