#include "classifier/heatmap.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace cyto {

namespace {

using Colour = std::array<double, 3>;
// ColorBrewer, from the middle outwards: RdBu's blues and PuOr's oranges.
constexpr std::array<Colour, 5> kBlues {
    {{247, 247, 247}, {209, 229, 240}, {146, 197, 222}, {67, 147, 195}, {33, 102, 172}}};
constexpr std::array<Colour, 5> kOranges {
    {{247, 247, 247}, {254, 224, 182}, {253, 184, 99}, {224, 130, 20}, {179, 88, 6}}};
const cv::Scalar kInk(40, 40, 40), kPaper(255, 255, 255), kFrame(0, 114, 178);
constexpr int kFont = cv::FONT_HERSHEY_SIMPLEX;

/// The largest font scale up to `scale` at which the text fits.
double fittingScale(const std::string &text, double scale, int width)
{
    int baseline = 0;
    const int taken = cv::getTextSize(text, kFont, scale, 1, &baseline).width;
    return taken > width ? scale * width / taken : scale;
}

void putCentred(cv::Mat &sheet, const std::string &text, const cv::Rect &where)
{
    const double scale = fittingScale(text, 0.45, where.width - 4);
    int baseline = 0;
    const cv::Size size = cv::getTextSize(text, kFont, scale, 1, &baseline);
    cv::putText(sheet, text,
        cv::Point(where.x + (where.width - size.width) / 2, where.y + (where.height + size.height) / 2), kFont, scale,
        kInk, 1, cv::LINE_AA);
}

void putTile(cv::Mat &sheet, const cv::Mat &picture, const cv::Point &at, int tile)
{
    if (picture.empty())
        return;
    cv::Mat scaled;
    cv::resize(picture, scaled, cv::Size(tile, tile), 0, 0, picture.cols > tile ? cv::INTER_AREA : cv::INTER_NEAREST);
    scaled.copyTo(sheet(cv::Rect(at, scaled.size())));
}

} // namespace

std::array<unsigned char, 3> divergingColour(double value)
{
    const auto &side = value < 0.0 ? kBlues : kOranges;
    const double at = std::isnan(value) ? 0.0 : std::min(1.0, std::abs(value)) * static_cast<double>(side.size() - 1);
    const size_t low = std::min(static_cast<size_t>(at), side.size() - 2);
    const double part = at - static_cast<double>(low);
    std::array<unsigned char, 3> rgb {};
    for (size_t i = 0; i < rgb.size(); ++i)
        rgb[i] = static_cast<unsigned char>(std::lround((1.0 - part) * side[low][i] + part * side[low + 1][i]));
    return rgb;
}

double magnitudeLimit(const std::vector<Heatmap> &heatmaps)
{
    std::vector<float> values;
    for (const Heatmap &h : heatmaps) {
        if (h.target == h.predicted)
            continue; // zero everywhere by definition: it would only lower the percentile
        for (int y = 0; y < h.magnitude.rows; ++y)
            for (int x = 0; x < h.magnitude.cols; ++x)
                values.push_back(std::abs(h.magnitude.at<float>(y, x)));
    }
    if (values.empty())
        return 0.0;
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(0.99 * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), nth, values.end());
    return static_cast<double>(*nth);
}

cv::Mat renderOverlay(const cv::Mat &input, const Heatmap &heatmap, double limit, double opacity)
{
    cv::Mat out = input.clone();
    if (limit <= 0.0 || heatmap.magnitude.empty())
        return out;
    cv::Mat magnitude = heatmap.magnitude;
    if (magnitude.size() != input.size())
        cv::resize(heatmap.magnitude, magnitude, input.size(), 0, 0, cv::INTER_LINEAR);
    for (int y = 0; y < out.rows; ++y)
        for (int x = 0; x < out.cols; ++x) {
            const double value = std::clamp(static_cast<double>(magnitude.at<float>(y, x)) / limit, -1.0, 1.0);
            const double alpha = opacity * std::abs(value);
            // The pure end colour, weighted by alpha: the white middle of the map would only bleach the cell.
            const auto colour = divergingColour(value < 0.0 ? -1.0 : 1.0);
            auto &pixel = out.at<cv::Vec3b>(y, x);
            for (int i = 0; i < 3; ++i)
                pixel[i] = static_cast<unsigned char>(
                    std::lround((1.0 - alpha) * pixel[i] + alpha * colour[static_cast<size_t>(i)]));
        }
    return out;
}

cv::Mat renderColourBar(double limit, int width, int height)
{
    const int textHeight = std::min(18, height / 2);
    cv::Mat bar(height, width, CV_8UC3, kPaper);
    for (int x = 0; x < width; ++x) {
        const auto c = divergingColour(width > 1 ? 2.0 * x / (width - 1) - 1.0 : 0.0);
        bar(cv::Rect(x, 0, 1, height - textHeight)).setTo(cv::Scalar(c[0], c[1], c[2]));
    }
    const std::string end = QString::number(limit, 'g', 2).toStdString();
    const int third = width / 3;
    const int top = height - textHeight;
    putCentred(bar, "-" + end, cv::Rect(0, top, third, textHeight));
    putCentred(bar, "0", cv::Rect(third, top, width - 2 * third, textHeight));
    putCentred(bar, "+" + end, cv::Rect(width - third, top, third, textHeight));
    return bar;
}

cv::Mat renderClassMatrix(std::span<const Explanation> explanations, const std::vector<QString> &rowLabels,
    const ClassSet &classes, HeatmapPicture picture, int tile)
{
    if (explanations.empty())
        return {};
    constexpr int kGap = 4, kHead = 24, kLabel = 120, kBar = 40;
    const int rows = static_cast<int>(explanations.size());
    const int columns = classes.size() + 1;
    const bool overlay = picture == HeatmapPicture::Overlay;
    cv::Mat sheet(
        kHead + rows * (tile + kGap) + (overlay ? kBar : 0), kLabel + columns * (tile + kGap), CV_8UC3, kPaper);
    const auto corner = [&](int row, int column) {
        return cv::Point(kLabel + column * (tile + kGap), kHead + row * (tile + kGap));
    };
    for (int c = 0; c < classes.size(); ++c)
        putCentred(sheet, classes.at(c).displayName.toStdString(),
            cv::Rect(corner(0, c + 1) - cv::Point(0, kHead), cv::Size(tile, kHead)));
    // One scale for the whole figure, so that its tiles can be compared.
    double limit = 0.0;
    for (const Explanation &e : explanations)
        limit = std::max(limit, magnitudeLimit(e.heatmaps));
    for (int r = 0; r < rows; ++r) {
        const Explanation &e = explanations[static_cast<size_t>(r)];
        if (static_cast<size_t>(r) < rowLabels.size())
            putCentred(sheet, rowLabels[static_cast<size_t>(r)].toStdString(),
                cv::Rect(0, corner(r, 0).y, kLabel - kGap, tile));
        putTile(sheet, e.input, corner(r, 0), tile);
        for (const Heatmap &h : e.heatmaps) {
            if (h.target < 0 || h.target >= classes.size())
                continue;
            const cv::Point at = corner(r, h.target + 1);
            putTile(sheet, overlay ? renderOverlay(e.input, h, limit) : h.direct, at, tile);
            if (h.target == h.predicted)
                cv::rectangle(sheet, cv::Rect(at, cv::Size(tile, tile)), kFrame, 2);
        }
    }
    if (overlay) {
        const int width = std::min(300, sheet.cols - kLabel);
        renderColourBar(limit, width, kBar - kGap)
            .copyTo(sheet(cv::Rect(kLabel, sheet.rows - kBar + kGap, width, kBar - kGap)));
    }
    return sheet;
}

} // namespace cyto
