// Colour adjustments that the jitter and RandAugment share, by torchvision's definitions, in place
// on CV_8UC3 RGB. Results are rounded, where torchvision cuts them off: that would darken a little
// with every step. Internal to imaging.
#pragma once

#include <opencv2/core/mat.hpp>

#include <array>

namespace cyto {

using ByteTable = std::array<uchar, 256>;

/// The same table for all three channels.
void applyTable(cv::Mat &rgb, const ByteTable &table);
/// Blend with black: factor 0 is black, 1 the image.
void adjustBrightness(cv::Mat &rgb, float factor);
/// Blend with the mean of the grey image.
void adjustContrast(cv::Mat &rgb, float factor);
/// Blend with the grey image.
void adjustSaturation(cv::Mat &rgb, float factor);
/// Turns the hue in HSV. @param turns 1 is the full circle
void shiftHue(cv::Mat &rgb, float turns);

[[nodiscard]] inline uchar toByte(float value)
{
    return static_cast<uchar>((value < 0.0F ? 0.0F : value > 255.0F ? 255.0F : value) + 0.5F);
}

} // namespace cyto
