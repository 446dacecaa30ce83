// The inside of BaselineClassifier, and the way in for who holds a network in memory (the trainer).
#pragma once

#include "baselines/baseline_classifier.h"
#include "baselines/baseline_model.h"
#include "classifier/compute_device.h"

#include <span>

namespace cyto {

class BaselineClassifier::Private {
public:
    BaselineModel model;
    ComputeDevice compute;
    size_t batch = 1; ///< images

    [[nodiscard]] static std::unique_ptr<BaselineClassifier> wrap(std::unique_ptr<Private> p);
};

/// A classifier on a network in memory, which nobody may write to while it classifies.
[[nodiscard]] Expected<std::unique_ptr<BaselineClassifier>> makeBaselineClassifier(
    BaselineModel model, const ComputeOptions &options);

/// What is said of an image with these logits; fills all but hashes, seed and cost.
/// @param asked from askedClasses(): the others get NaN, and no threshold is applied
[[nodiscard]] Prediction predictionOfLogits(
    std::span<const float> logits, const ModelSettings &settings, const std::vector<int> &asked = {});

} // namespace cyto
