// Synthetic cells, looked at critically: a sheet of nine per class, a network that tries to tell them from real ones,
// and a classifier of another architecture, which knows real cells alone, asked for their classes.
#pragma once

#include "review/experiment_detector.h"
#include "review/experiment_synthetic_config.h"

namespace cyto {

/// What is asked of synthetic cells: to be told from real ones no better than that, and to look like their class.
inline constexpr double kDetectionTarget = 0.75, kDetectionGoal = 0.55;
inline constexpr double kAgreementTarget = 0.97, kAgreementGoal = 0.986;

struct SyntheticRequest {
    QString dataset; ///< real cells to compare with, best such as the model has not trained on
    QString train; ///< real cells that the judge learns; empty: those of the data set that are not compared
    QString generated; ///< folder of cells made before, with a folder per class; empty: the model makes them
    QString classifier; ///< model folder of a judge that is trained already; empty: one is trained
    QString output;
    SyntheticConfig config;
};

/// Of one class, or of all.
struct SyntheticFigures {
    std::string name; ///< of the class; empty for all
    CountedShare told; ///< cells of both arms whose arm was told
    CountedShare syntheticFound, realKept; ///< sensitivity, specificity
    CountedShare agreement; ///< synthetic cells that the judge puts into the class they were made for
    CountedShare realAgreement; ///< the same of the real cells, prepared alike: what the judge is worth
};

struct SyntheticResult {
    SyntheticFigures all;
    std::vector<SyntheticFigures> classes;
    MeanAuc auc;
    std::vector<FailedImage> failed;
};

/// Steps cells/, detector/fold-N and judge/; then sheet.png, sheets/, classes.csv, folds.csv, detector_cells.csv,
/// failed_images.csv, the summary and result.json. @param service the model that makes the cells
[[nodiscard]] Expected<SyntheticResult> runSynthetic(const SyntheticRequest &request, const ClassifierService &service,
    const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
