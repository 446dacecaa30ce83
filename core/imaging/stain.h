// Colours of another laboratory brought to those that a model has learnt. Light that dye absorbs follows
// Beer and Lambert's law, so that colours are compared and changed as optical densities, -ln(I / 255).
#pragma once

#include "domain/stain_range.h"

#include <opencv2/core/mat.hpp>

namespace cyto {

struct StainColours {
    Intensities ground {}; ///< 95th percentile of each channel
    Intensities stain {}; ///< 5th percentile
};

/// @param rgb CV_8UC3, not empty
[[nodiscard]] StainColours measureStain(const cv::Mat &rgb);

/// Maps the densities of each channel linearly so that ground and stain, where they lie outside the range, come
/// to its nearest edge. Images within the range are not changed at all.
/// @param rgb CV_8UC3, changed in place. @param measured of the same image, or of the part of it that counts
void adaptStain(cv::Mat &rgb, const StainColours &measured, const StainRange &range);

/// What another dye, lamp and camera make of the densities d above the ground's: mix * sign(d) |d|^gamma, on a ground
/// of `shift` more.
struct StainChange {
    std::array<std::array<double, 3>, 3> mix {{{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}}; ///< to, from
    std::array<double, 3> shift {}; ///< of the ground's density, by channel
    double gamma = 1.0; ///< > 0; below 1 the pale parts gain
};

/// @param rgb CV_8UC3, not empty, changed in place. Without a change in `change` it stays as it is.
void changeStain(cv::Mat &rgb, const StainChange &change);

} // namespace cyto
