// From a decoded image to the model's square input, with the geometric and colour augmentations
// of training and of test-time trials. No random numbers here: callers draw the parameters.
#pragma once

#include "domain/error.h"
#include "domain/stain_range.h"

#include <opencv2/core/mat.hpp>

#include <array>
#include <optional>
#include <vector>

namespace cyto {

/// From cytodiffusion.json: which part of the frame the model sees, at which size and in which colours.
struct Preprocessing {
    double cropFraction = 1.0; ///< central square, as a fraction of the frame's shorter side, (0, 1]
    int size = 360; ///< side of the model's input in pixels
    std::optional<StainRange> stain {}; ///< colours outside are brought to its edge (imaging/stain.h)
    /// Cells of a larger extent (imaging/cell_extent.h) come to this one: the square grows, to the whole frame at most.
    std::optional<double> largestExtent {};
};

/// The whole frame scaled (INTER_AREA down, INTER_CUBIC up) so that the crop's side equals
/// `size` pixels, a larger crop where the cell is larger than `largestExtent`; kept so that a rotated view can use what
/// lies outside the crop. Its colours are adapted to `stain` by those of the crop.
/// @param rgb CV_8UC3, at least 1 x 1. @return CV_8UC3.
[[nodiscard]] cv::Mat scaledFrame(const cv::Mat &rgb, const Preprocessing &p);

/// Flip, then rotation about the centre. Eight of these (angle = 0, 90, 180, 270) are exact.
struct GeometricAugmentation {
    bool mirror = false; ///< left-right, applied first
    double angleDegrees = 0.0; ///< counter-clockwise
    double zoom = 1.0; ///< above 1 the view shows less of the frame, larger
};

/// torchvision's ColorJitter as drawn: factors applied in the given order.
struct ColourJitter {
    float brightness = 1.0F;
    float contrast = 1.0F;
    float saturation = 1.0F;
    float hue = 0.0F; ///< in turns, -0.5 .. 0.5
    std::array<int, 4> order {0, 1, 2, 3}; ///< permutation of brightness, contrast, saturation, hue
};

/// The fourteen operations of RandAugment (Cubuk et al. 2020; torchvision's list and ranges).
enum class RandAugmentOp {
    Identity,
    ShearX,
    ShearY,
    TranslateX,
    TranslateY,
    Rotate,
    Brightness,
    Color,
    Contrast,
    Sharpness,
    Posterize,
    Solarize,
    AutoContrast,
    Equalize
};
inline constexpr int kRandAugmentOps = 14;

/// The central size x size view of a scaled frame after the geometric augmentation.
/// Outside the frame the border is reflected. Multiples of 90 degrees do not interpolate.
[[nodiscard]] cv::Mat view(const cv::Mat &frame, const Preprocessing &p, const GeometricAugmentation &g);

/// In place on CV_8UC3 RGB.
void applyColourJitter(cv::Mat &rgb, const ColourJitter &jitter);
/// @param magnitude 0..30 of 31 bins, as torchvision; @param negate the sign of signed operations
[[nodiscard]] cv::Mat applyRandAugment(const cv::Mat &rgb, RandAugmentOp op, int magnitude, bool negate);

/// CV_8UC3 RGB to planar float [-1, 1]: writes 3 * rows * cols values (R plane, G plane, B plane).
void toPlanarFloat(const cv::Mat &rgb, float *destination);
/// The inverse, clamped and rounded. @param source 3 planes of rows * cols floats in [-1, 1]
[[nodiscard]] cv::Mat fromPlanarFloat(const float *source, int rows, int cols);

} // namespace cyto
