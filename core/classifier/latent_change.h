// Mean denoising errors per class in the frame of the unaugmented image (method.md section 4).
#pragma once

#include "imaging/preprocess.h"

#include <torch/types.h>

#include <vector>

namespace cyto {

/// Latents of an augmented view, turned back into the frame of the image as it was: the inverse of
/// view(). Exact for multiples of 90 degrees; else bilinear, with zeros from outside.
/// @param latents float32 [N, C, h, w], square
[[nodiscard]] torch::Tensor undoGeometry(const torch::Tensor &latents, const GeometricAugmentation &g);

/// Sums eps - eps_theta by class.
class MeanDifferences {
public:
    MeanDifferences(int64_t classes, torch::IntArrayRef latentShape, torch::Device device);
    /// @param differences [N, C, h, w] of one trial, N classes, each at most once
    void add(const torch::Tensor &differences, const std::vector<int64_t> &classes, const GeometricAugmentation &g);
    /// E_c, float32 [C, h, w]
    [[nodiscard]] torch::Tensor mean(int64_t classIndex) const;

private:
    torch::Tensor m_sums; ///< float64 [classes, C, h, w]
    std::vector<int64_t> m_counts;
};

} // namespace cyto
