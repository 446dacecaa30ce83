#include "imaging/cell_extent.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace cyto {

namespace {

constexpr int kSide = 128; // pixels: nuclei span 15 to 90 of them
constexpr double kNear = 20.0; // pixels from the centre
constexpr int kLeastArea = 12; // pixels: less is dirt
constexpr double kShare = 0.98;

/// Green, where nuclei absorb most, of the frame's central square.
cv::Mat greenSquare(const cv::Mat &rgb)
{
    const int side = std::min(rgb.cols, rgb.rows);
    cv::Mat green, small;
    cv::extractChannel(rgb(cv::Rect((rgb.cols - side) / 2, (rgb.rows - side) / 2, side, side)), green, 1);
    cv::resize(green, small, {kSide, kSide}, 0, 0, side > kSide ? cv::INTER_AREA : cv::INTER_LINEAR);
    return small;
}

cv::Mat darkest(const cv::Mat &green)
{
    cv::Mat scratch;
    const double first = cv::threshold(green, scratch, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    std::vector<uchar> dark;
    for (int y = 0; y < green.rows; ++y)
        std::copy_if(
            green.ptr(y), green.ptr(y) + green.cols, std::back_inserter(dark), [first](uchar v) { return v <= first; });
    if (dark.empty())
        return cv::Mat::zeros(green.size(), CV_8U);
    const double second = cv::threshold(dark, scratch, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::Mat mask = green <= second;
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN, cv::Mat::ones(3, 3, CV_8U));
    return mask;
}

double fromCentre(cv::Point p)
{
    constexpr double centre = (kSide - 1) / 2.0;
    return std::hypot(p.x - centre, p.y - centre);
}

} // namespace

double cellExtent(const cv::Mat &rgb)
{
    const cv::Mat mask = darkest(greenSquare(rgb));
    cv::Mat labels, statistics, centres;
    const int parts = cv::connectedComponentsWithStats(mask, labels, statistics, centres);
    std::vector<char> near(static_cast<size_t>(parts), 0);
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x)
            if (fromCentre({x, y}) < kNear)
                near[static_cast<size_t>(labels.at<int>(y, x))] = 1;
    near[0] = 0; // the background
    for (int i = 1; i < parts; ++i)
        if (statistics.at<int>(i, cv::CC_STAT_AREA) < kLeastArea)
            near[static_cast<size_t>(i)] = 0;
    std::vector<cv::Point> points;
    cv::Point2d sum;
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x)
            if (near[static_cast<size_t>(labels.at<int>(y, x))] != 0) {
                points.emplace_back(x, y);
                sum += cv::Point2d(x, y);
            }
    if (points.empty())
        return 0.0;
    const cv::Point2d centre = sum / static_cast<double>(points.size());
    std::vector<double> distances;
    distances.reserve(points.size());
    for (const cv::Point &p : points)
        distances.push_back(std::hypot(p.x - centre.x, p.y - centre.y));
    const auto at = distances.begin() + static_cast<std::ptrdiff_t>(kShare * static_cast<double>(distances.size() - 1));
    std::nth_element(distances.begin(), at, distances.end());
    return 2.0 * *at / kSide;
}

} // namespace cyto
