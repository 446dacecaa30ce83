#include "colour.h"
#include "preprocess.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cyto {

namespace {
constexpr int kLastBin = 30;

// torchvision fills with black what a geometric operation leaves empty. Black wedges never occur
// on a slide, and a network would learn them, so the border is reflected instead. For the same
// reason pixels are interpolated where torchvision takes the nearest.
/// @param back from a pixel of the result to one of the image
cv::Mat warped(const cv::Mat &rgb, const cv::Matx23d &back)
{
    cv::Mat result;
    cv::warpAffine(rgb, result, back, rgb.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REFLECT_101);
    return result;
}

cv::Mat rotated(const cv::Mat &rgb, double degrees)
{
    const double a = degrees * std::numbers::pi / 180.0;
    const double cosine = std::cos(a);
    const double sine = std::sin(a);
    const double cx = (rgb.cols - 1) / 2.0;
    const double cy = (rgb.rows - 1) / 2.0;
    return warped(rgb, {cosine, -sine, cx - cosine * cx + sine * cy, sine, cosine, cy - sine * cx - cosine * cy});
}

// To the right and downwards by whole pixels, less than the image's sides.
cv::Mat translated(const cv::Mat &rgb, int right, int down)
{
    cv::Mat padded;
    cv::copyMakeBorder(rgb, padded, std::max(0, down), std::max(0, -down), std::max(0, right), std::max(0, -right),
        cv::BORDER_REFLECT_101);
    return padded(cv::Rect(cv::Point(std::max(0, -right), std::max(0, -down)), rgb.size())).clone();
}

// Blend with a smoothed image whose outermost pixels are left as they are, as in torchvision and Pillow.
cv::Mat sharpened(const cv::Mat &rgb, float factor)
{
    if (rgb.rows <= 2 || rgb.cols <= 2)
        return rgb.clone();
    static const cv::Matx33f kernel = cv::Matx33f(1, 1, 1, 1, 5, 1, 1, 1, 1) * (1.0F / 13.0F);
    const cv::Rect inner(1, 1, rgb.cols - 2, rgb.rows - 2);
    cv::Mat smooth;
    cv::filter2D(rgb, smooth, -1, kernel);
    cv::Mat result = rgb.clone();
    cv::addWeighted(rgb(inner), factor, smooth(inner), 1.0 - static_cast<double>(factor), 0.0, result(inner));
    return result;
}

using Histogram = std::array<int, 256>;

/// One table per channel, from the channel's histogram.
template <class MakeTable>
cv::Mat remappedByChannel(const cv::Mat &rgb, MakeTable makeTable)
{
    std::array<Histogram, 3> histograms {};
    for (int y = 0; y < rgb.rows; ++y) {
        const uchar *row = rgb.ptr(y);
        for (int x = 0; x < rgb.cols; ++x, row += 3)
            for (size_t c = 0; c < 3; ++c)
                ++histograms[c][row[c]];
    }
    const std::array tables {makeTable(histograms[0]), makeTable(histograms[1]), makeTable(histograms[2])};
    cv::Mat result(rgb.size(), CV_8UC3);
    for (int y = 0; y < rgb.rows; ++y) {
        const uchar *from = rgb.ptr(y);
        uchar *to = result.ptr(y);
        for (int x = 0; x < rgb.cols; ++x, from += 3, to += 3)
            for (size_t c = 0; c < 3; ++c)
                to[c] = tables[c][from[c]];
    }
    return result;
}

ByteTable identityTable()
{
    ByteTable table {};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<uchar>(i);
    return table;
}

ByteTable stretched(const Histogram &histogram)
{
    ByteTable table = identityTable();
    const auto used = [](int count) { return count > 0; };
    const auto low = std::find_if(histogram.begin(), histogram.end(), used) - histogram.begin();
    const auto high = histogram.rend() - std::find_if(histogram.rbegin(), histogram.rend(), used) - 1;
    if (high <= low)
        return table;
    const float scale = 255.0F / static_cast<float>(high - low);
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = toByte((static_cast<float>(i) - static_cast<float>(low)) * scale);
    return table;
}

// Pillow's ImageOps.equalize, which torchvision reproduces bit by bit.
ByteTable equalized(const Histogram &histogram)
{
    ByteTable table = identityTable();
    int total = 0;
    int last = 0;
    for (const int count : histogram) {
        total += count;
        last = count > 0 ? count : last;
    }
    const int step = (total - last) / 255;
    if (step == 0)
        return table;
    int seen = step / 2;
    for (size_t i = 0; i < table.size(); ++i) {
        table[i] = static_cast<uchar>(std::min(255, seen / step));
        seen += histogram[i];
    }
    return table;
}

cv::Mat remapped(const cv::Mat &rgb, const ByteTable &table)
{
    cv::Mat result = rgb.clone();
    applyTable(result, table);
    return result;
}

cv::Mat posterized(const cv::Mat &rgb, int bits)
{
    ByteTable table = identityTable();
    for (uchar &value : table)
        value = static_cast<uchar>(value & (0xFF << (8 - bits)));
    return remapped(rgb, table);
}

cv::Mat solarized(const cv::Mat &rgb, double threshold)
{
    ByteTable table = identityTable();
    for (uchar &value : table)
        value = value >= threshold ? static_cast<uchar>(255 - value) : value;
    return remapped(rgb, table);
}
} // namespace

cv::Mat applyRandAugment(const cv::Mat &rgb, RandAugmentOp op, int magnitude, bool negate)
{
    const int bin = std::clamp(magnitude, 0, kLastBin);
    const double part = static_cast<double>(bin) / kLastBin;
    const double sign = negate ? -1.0 : 1.0;
    const double shear = sign * 0.3 * part;
    const auto shift = [&](int length) { return static_cast<int>(sign * 150.0 / 331.0 * length * part); };
    const auto factor = static_cast<float>(1.0 + sign * 0.9 * part);
    cv::Mat result;
    switch (op) {
    case RandAugmentOp::Identity: break;
    // About the upper left corner; the halves are there because pixels are sampled at their centres.
    case RandAugmentOp::ShearX: return warped(rgb, {1, shear, shear / 2, 0, 1, 0});
    case RandAugmentOp::ShearY: return warped(rgb, {1, 0, 0, shear, 1, shear / 2});
    case RandAugmentOp::TranslateX: return translated(rgb, shift(rgb.cols), 0);
    case RandAugmentOp::TranslateY: return translated(rgb, 0, shift(rgb.rows));
    case RandAugmentOp::Rotate: return rotated(rgb, sign * 30.0 * part);
    case RandAugmentOp::Brightness:
        result = rgb.clone();
        adjustBrightness(result, factor);
        return result;
    case RandAugmentOp::Color:
        result = rgb.clone();
        adjustSaturation(result, factor);
        return result;
    case RandAugmentOp::Contrast:
        result = rgb.clone();
        adjustContrast(result, factor);
        return result;
    case RandAugmentOp::Sharpness: return sharpened(rgb, factor);
    case RandAugmentOp::Posterize: return posterized(rgb, 8 - static_cast<int>(std::lround(bin / (kLastBin / 4.0))));
    case RandAugmentOp::Solarize: return solarized(rgb, 255.0 * (1.0 - part));
    case RandAugmentOp::AutoContrast: return remappedByChannel(rgb, stretched);
    case RandAugmentOp::Equalize: return remappedByChannel(rgb, equalized);
    }
    return rgb.clone();
}

} // namespace cyto
