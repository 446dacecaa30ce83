// Cross-entropy with label smoothing and mixup.
#pragma once

#include "training/data_loader.h"

namespace cyto {

struct BaselineLoss {
    torch::Tensor total; ///< mean over the batch, to be differentiated
    double accuracy = 0.0; ///< share of images whose larger part was told right
};

/// The target of an image is its share of each of the two labels, of which `smoothing` is spread evenly over all
/// classes (Szegedy et al., CVPR 2016). @param logits [B, classes]
[[nodiscard]] BaselineLoss baselineLoss(const torch::Tensor &logits, const Batch &batch, double smoothing);

} // namespace cyto
