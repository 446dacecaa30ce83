// The learned weighting: one weight for each range of timesteps, by logistic regression (method.md 3.9; Clark and
// Jaini, NeurIPS 2023).
#pragma once

#include "review/experiment_schemes.h"

namespace cyto {

struct BucketWeights {
    std::vector<double> weights; ///< by bucket of equal width over 0 .. steps - 1
    std::int64_t steps = 1000;
    double logLoss = 0.0; ///< mean over the images fitted to, without the penalty
};

/// Conditional logit: P(c | image) = softmax over classes of -sum over buckets of weight * mean error of the class
/// in the bucket. Newton's method on a convex function.
/// @param trials of each image that are used @param ridge penalty, which keeps a perfect separation finite
/// Errors: no image, images of different numbers of classes, it does not converge.
[[nodiscard]] Expected<BucketWeights> fitBucketWeights(
    std::span<const ImageTrials *const> images, int trials, int buckets, std::int64_t steps, double ridge);

/// The weights as a scheme: a trial counts its bucket's weight.
[[nodiscard]] WeightingScheme learnedScheme(const BucketWeights &weights);

} // namespace cyto
