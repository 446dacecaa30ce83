#include "imaging/stain.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace cyto {

namespace {

// Darker than this is as good as black: its density would be noise.
constexpr double kDarkest = 4.0;
// A flat image has no stain to speak of: its contrast is not to be blown up.
constexpr double kLeastContrast = 0.15;
constexpr double kLeastGain = 0.4, kLargestGain = 2.5;

double density(double intensity)
{
    return -std::log(std::max(intensity, kDarkest) / 255.0);
}

/// The lowest intensity that at least `share` of the pixels do not exceed.
double percentile(const std::array<std::int64_t, 256> &histogram, std::int64_t pixels, double share)
{
    std::int64_t sum = 0;
    for (size_t i = 0; i < histogram.size(); ++i) {
        sum += histogram[i];
        if (static_cast<double>(sum) >= share * static_cast<double>(pixels))
            return static_cast<double>(i);
    }
    return 255.0;
}

/// Densities of one channel become gain * (d - from) + to.
struct ChannelMap {
    double from = 0.0, gain = 1.0, to = 0.0;
    [[nodiscard]] bool identity() const { return gain == 1.0 && from == to; }
};

void mapDensities(cv::Mat &rgb, const std::array<ChannelMap, 3> &maps)
{
    if (std::all_of(maps.begin(), maps.end(), [](const ChannelMap &m) { return m.identity(); }))
        return;
    std::array<std::array<uchar, 256>, 3> tables {};
    for (size_t c = 0; c < 3; ++c)
        for (size_t i = 0; i < 256; ++i) {
            const ChannelMap &m = maps[c];
            const double d = m.gain * (density(static_cast<double>(i)) - m.from) + m.to;
            tables[c][i] = m.identity() ? static_cast<uchar>(i)
                                        : static_cast<uchar>(std::lround(std::clamp(255.0 * std::exp(-d), 0.0, 255.0)));
        }
    for (int y = 0; y < rgb.rows; ++y) {
        uchar *row = rgb.ptr(y);
        for (int x = 0; x < rgb.cols; ++x, row += 3)
            for (size_t c = 0; c < 3; ++c)
                row[c] = tables[c][row[c]];
    }
}

} // namespace

StainColours measureStain(const cv::Mat &rgb)
{
    std::array<std::array<std::int64_t, 256>, 3> histograms {};
    for (int y = 0; y < rgb.rows; ++y) {
        const uchar *row = rgb.ptr(y);
        for (int x = 0; x < rgb.cols; ++x, row += 3)
            for (size_t c = 0; c < 3; ++c)
                ++histograms[c][row[c]];
    }
    StainColours s;
    const auto pixels = static_cast<std::int64_t>(rgb.total());
    for (size_t c = 0; c < 3; ++c) {
        s.ground[c] = percentile(histograms[c], pixels, 0.95);
        s.stain[c] = percentile(histograms[c], pixels, 0.05);
    }
    return s;
}

void adaptStain(cv::Mat &rgb, const StainColours &measured, const StainRange &range)
{
    std::array<ChannelMap, 3> maps;
    for (size_t c = 0; c < 3; ++c) {
        const double ground = std::clamp(measured.ground[c], range.groundLow[c], range.groundHigh[c]);
        const double stain = std::clamp(measured.stain[c], range.stainLow[c], range.stainHigh[c]);
        if (ground == measured.ground[c] && stain == measured.stain[c])
            continue;
        const double contrast = density(measured.stain[c]) - density(measured.ground[c]);
        const double wanted = density(stain) - density(ground);
        maps[c] = {density(measured.ground[c]),
            std::clamp(wanted / std::max(contrast, kLeastContrast), kLeastGain, kLargestGain), density(ground)};
    }
    mapDensities(rgb, maps);
}

void changeStain(cv::Mat &rgb, const std::array<double, 3> &gain, const std::array<double, 3> &shift)
{
    const StainColours measured = measureStain(rgb);
    std::array<ChannelMap, 3> maps;
    for (size_t c = 0; c < 3; ++c) {
        const double ground = density(measured.ground[c]);
        maps[c] = {ground, gain[c], ground + shift[c]};
    }
    mapDensities(rgb, maps);
}

} // namespace cyto
