// Whether a network can tell real from synthetic cells: cross-validated, each cell judged by a network that has not
// seen it.
#pragma once

#include "review/experiment_training.h"
#include "review/failed_images.h"

namespace cyto {

struct DetectorRequest {
    QString cells; ///< folder with real/CLASS and synthetic/CLASS
    ExperimentMethod method;
    int folds = 5;
    std::uint64_t seed = 1; ///< of the folds and the trainings
};

struct DetectedCell {
    std::string path; ///< below the folder of the cells
    std::string cellClass;
    bool synthetic = false, calledSynthetic = false;
    double score = 0.0; ///< logit of synthetic minus that of real
    int fold = 0;
    [[nodiscard]] bool right() const { return synthetic == calledSynthetic; }
};

struct DetectedFold {
    std::int64_t cells = 0, right = 0;
    double auc = 0.0, aucVariance = 0.0; ///< NaN where not known
    nlohmann::json step; ///< as its result.json has it
};

struct Detection {
    std::vector<DetectedCell> cells; ///< of all folds
    std::vector<DetectedFold> folds;
    std::vector<FailedImage> failed;
};

/// A share with Wilson's interval.
struct CountedShare {
    std::int64_t right = 0, total = 0;
    [[nodiscard]] double share() const; ///< NaN of nothing
    [[nodiscard]] Interval interval() const;
    void add(bool isRight);
};

/// Steps detector/fold-0, ... The folds are stratified by arm and cell class; files of the same content stay in one.
[[nodiscard]] Expected<Detection> detectSynthetic(const DetectorRequest &request, const ExperimentFolder &folder,
    const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink);

/// Mean over the folds of their areas under the ROC curve, since scores of different networks do not share a scale,
/// with its normal interval from DeLong's variances, cut to [0, 1]; NaN where one of them is not known.
struct MeanAuc {
    double value = 0.0;
    Interval interval;
};
[[nodiscard]] MeanAuc meanAuc(const std::vector<DetectedFold> &folds);

} // namespace cyto
