#include "preprocess.h"

#include "cell_extent.h"
#include "colour.h"
#include "stain.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cyto {

namespace {
// What lies farther out than this many crop sides is never seen: a square turned by 45 degrees
// reaches sqrt(2) sides. The limit keeps a strip of 100,000 x 10 pixels from becoming gigabytes.
constexpr double kReach = 2.0;

// Cut evenly on both sides, so that the centre stays where it is.
int keptLength(int length, double side)
{
    const double wanted = std::ceil(side * kReach);
    if (wanted >= length)
        return length;
    const int keep = std::max(1, static_cast<int>(wanted));
    return keep + (length - keep) % 2;
}

/// Of the frame's shorter side.
double shownFraction(const cv::Mat &rgb, const Preprocessing &p)
{
    if (!p.largestExtent)
        return p.cropFraction;
    return std::min(1.0, p.cropFraction * std::max(1.0, cellExtent(rgb) / *p.largestExtent));
}

cv::Mat centralSquare(const cv::Mat &frame, int size)
{
    const int dx = std::max(0, size - frame.cols);
    const int dy = std::max(0, size - frame.rows);
    cv::Mat padded = frame;
    if (dx > 0 || dy > 0)
        cv::copyMakeBorder(frame, padded, dy / 2, dy - dy / 2, dx / 2, dx - dx / 2, cv::BORDER_REFLECT_101);
    return padded(cv::Rect((padded.cols - size) / 2, (padded.rows - size) / 2, size, size));
}
} // namespace

cv::Mat scaledFrame(const cv::Mat &rgb, const Preprocessing &p)
{
    const double side = std::max(1.0, shownFraction(rgb, p) * std::min(rgb.cols, rgb.rows));
    const double scale = p.size / side;
    const int width = keptLength(rgb.cols, side);
    const int height = keptLength(rgb.rows, side);
    const cv::Mat kept = rgb(cv::Rect((rgb.cols - width) / 2, (rgb.rows - height) / 2, width, height));
    const cv::Size target(std::max(p.size, static_cast<int>(std::lround(width * scale))),
        std::max(p.size, static_cast<int>(std::lround(height * scale))));
    cv::Mat frame;
    if (target == kept.size())
        frame = kept.clone();
    else
        cv::resize(kept, frame, target, 0, 0, scale < 1.0 ? cv::INTER_AREA : cv::INTER_CUBIC);
    if (p.stain)
        adaptStain(frame, measureStain(centralSquare(frame, p.size)), *p.stain);
    return frame;
}

cv::Mat view(const cv::Mat &frame, const Preprocessing &p, const GeometricAugmentation &g)
{
    const double quarters = g.angleDegrees / 90.0;
    const double whole = std::nearbyint(quarters);
    if (std::abs(quarters - whole) < 1e-9 && g.zoom == 1.0) {
        cv::Mat square = centralSquare(frame, p.size);
        cv::Mat mirrored = square;
        if (g.mirror) {
            mirrored = cv::Mat();
            cv::flip(square, mirrored, 1);
        }
        cv::Mat result;
        switch ((static_cast<int>(std::fmod(whole, 4.0)) + 4) % 4) {
        case 1: cv::rotate(mirrored, result, cv::ROTATE_90_COUNTERCLOCKWISE); return result;
        case 2: cv::rotate(mirrored, result, cv::ROTATE_180); return result;
        case 3: cv::rotate(mirrored, result, cv::ROTATE_90_CLOCKWISE); return result;
        default: return g.mirror ? mirrored : square.clone();
        }
    }
    // From each pixel of the view back into the frame, about the centre of the same square that
    // the exact views cut out. The y axis points down, hence the signs of the sine.
    const double a = g.angleDegrees * std::numbers::pi / 180.0;
    const double cosine = std::cos(a) / g.zoom;
    const double sine = std::sin(a) / g.zoom;
    const double flip = g.mirror ? -1.0 : 1.0;
    const double half = (p.size - 1) / 2.0;
    const double cx = (frame.cols - p.size) / 2 + half;
    const double cy = (frame.rows - p.size) / 2 + half;
    const cv::Matx23d back(flip * cosine, -flip * sine, cx - flip * (cosine - sine) * half, //
        sine, cosine, cy - (sine + cosine) * half);
    cv::Mat result;
    cv::warpAffine(
        frame, result, back, cv::Size(p.size, p.size), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REFLECT_101);
    return result;
}

void applyColourJitter(cv::Mat &rgb, const ColourJitter &jitter)
{
    for (const int step : jitter.order) {
        switch (step) {
        case 0: adjustBrightness(rgb, jitter.brightness); break;
        case 1: adjustContrast(rgb, jitter.contrast); break;
        case 2: adjustSaturation(rgb, jitter.saturation); break;
        case 3: shiftHue(rgb, jitter.hue); break;
        default: break;
        }
    }
}

void toPlanarFloat(const cv::Mat &rgb, float *destination)
{
    static const auto table = [] {
        std::array<float, 256> values {};
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(i) / 127.5F - 1.0F;
        return values;
    }();
    const size_t plane = rgb.total();
    float *red = destination;
    float *green = destination + plane;
    float *blue = destination + 2 * plane;
    for (int y = 0; y < rgb.rows; ++y) {
        const uchar *row = rgb.ptr(y);
        for (int x = 0; x < rgb.cols; ++x, row += 3) {
            *red++ = table[row[0]];
            *green++ = table[row[1]];
            *blue++ = table[row[2]];
        }
    }
}

cv::Mat fromPlanarFloat(const float *source, int rows, int cols)
{
    cv::Mat rgb(rows, cols, CV_8UC3);
    const size_t plane = rgb.total();
    // The order of max's arguments turns NaN into 0.
    const auto byte = [](float v) {
        return static_cast<uchar>(std::min(255.0F, std::max(0.0F, (v + 1.0F) * 127.5F)) + 0.5F);
    };
    for (int y = 0; y < rows; ++y) {
        uchar *row = rgb.ptr(y);
        for (int x = 0; x < cols; ++x, row += 3, ++source) {
            row[0] = byte(source[0]);
            row[1] = byte(source[plane]);
            row[2] = byte(source[2 * plane]);
        }
    }
    return rgb;
}

} // namespace cyto
