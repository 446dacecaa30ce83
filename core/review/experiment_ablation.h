// Ablation of weighting and pruning (paper, Table 4 and Figure 7): errors of all trials are computed once and kept,
// and every variant is decided from them.
#pragma once

#include "review/experiment_config.h"
#include "review/experiment_schemes.h"
#include "review/experiment_variants.h"
#include "review/failed_images.h"
#include "statistics/classification_metrics.h"

namespace cyto {

struct AblationRequest {
    QString dataset;
    QString model; ///< folder, for its noise schedule
    QString output;
    AblationConfig config;
};

/// One variant on all images.
struct AblationRow {
    std::string weighting;
    int trials = 0; ///< of every image; with pruning, at most
    double pruneP = 0.0; ///< 0 = no pruning
    int minTrials = 0;
    double meanTrials = 0.0, meanEvaluations = 0.0; ///< per image
    ClassificationMetrics metrics;
};

struct AblationResult {
    std::vector<AblationRow> weightings; ///< every weighting with every number of trials
    std::vector<AblationRow> pruning; ///< p-values and least trials, with the model's weighting
    std::vector<FailedImage> failed; ///< of a run: they take no part
    std::vector<VariantRow> variants; ///< of a run, where the configuration names some
};

/// All variants on stored errors. The learned weighting is fitted to one half of the images and judged on the other,
/// both ways. @param classes of the model
[[nodiscard]] Expected<AblationResult> ablate(const std::vector<ImageTrials> &images, int classes,
    const AblationConfig &config, const std::array<double, 5> &weighting, const ScheduleConfig &schedule);

/// Steps trials/HASH of each image; then weighting.csv, pruning.csv, variants.csv and result.json.
[[nodiscard]] Expected<AblationResult> runAblation(
    const AblationRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
