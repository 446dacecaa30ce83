// Training images: drawn, augmented and put into batches ahead of the optimiser, on one thread of
// its own. What batch n holds depends on the seed and n alone, so that a run resumes exactly.
#pragma once

#include "imaging/preprocess.h"
#include "imaging/scan.h"
#include "training/train_config.h"

#include <torch/types.h>

#include <memory>
#include <vector>

namespace cyto {

struct Batch {
    torch::Tensor images; ///< float32 [B, 3, size, size] in [-1, 1]
    std::vector<int> labels;
    std::vector<int> secondLabels; ///< of mixup's partner; equal to labels where not mixed
    std::vector<float> share; ///< of the first image; 1 where not mixed
};

class DataLoader {
public:
    struct Options {
        Preprocessing preprocessing;
        double mixupAlpha = 0.3, mixupProbability = 0.0;
        int crop = 0; ///< random square of this size out of the input; 0 = whole
    };
    /// @param data labels index its classNames; not empty
    DataLoader(Dataset data, const RunConfig &run, const Options &options, std::int64_t firstStep);
    ~DataLoader();
    DataLoader(const DataLoader &) = delete;
    DataLoader &operator=(const DataLoader &) = delete;

    /// The batch of the next step. Images that cannot be read are replaced by others of their class,
    /// drawn anew, and told of; error when a class has none left.
    [[nodiscard]] Expected<Batch> next();
    [[nodiscard]] std::vector<Error> unreadable() const; ///< so far

private:
    class Private;
    std::unique_ptr<Private> m_p;
};

/// Draws the training augmentations of one image. @param frame from scaledFrame()
[[nodiscard]] cv::Mat augmentForTraining(
    const cv::Mat &frame, const Preprocessing &p, const AugmentationConfig &config, class Philox &random);

} // namespace cyto
