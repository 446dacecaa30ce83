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

void changeStain(cv::Mat &rgb, const StainChange &change)
{
    const StainColours measured = measureStain(rgb);
    std::array<double, 3> ground {};
    std::array<ChannelMap, 3> maps;
    bool separate = change.gamma == 1.0; // channel by channel
    for (size_t c = 0; c < 3; ++c) {
        ground[c] = density(measured.ground[c]);
        maps[c] = {ground[c], change.mix[c][c], ground[c] + change.shift[c]};
        separate = separate && change.mix[c][(c + 1) % 3] == 0.0 && change.mix[c][(c + 2) % 3] == 0.0;
    }
    if (separate)
        return mapDensities(rgb, maps);

    std::array<std::array<float, 256>, 3> bent {}; // densities above the ground's, after gamma
    for (size_t c = 0; c < 3; ++c)
        for (size_t i = 0; i < 256; ++i) {
            const double d = density(static_cast<double>(i)) - ground[c];
            bent[c][i] = static_cast<float>(std::copysign(std::pow(std::abs(d), change.gamma), d));
        }
    // Densities in steps that change an intensity by less than half a level.
    constexpr float kSteps = 512.0F, kMost = 8.0F;
    static const auto intensities = [] {
        std::array<uchar, static_cast<size_t>(kSteps * kMost) + 1> table {};
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = static_cast<uchar>(std::lround(255.0 * std::exp(-static_cast<double>(i) / kSteps)));
        return table;
    }();
    for (int y = 0; y < rgb.rows; ++y) {
        uchar *row = rgb.ptr(y);
        for (int x = 0; x < rgb.cols; ++x, row += 3) {
            const std::array<float, 3> d {bent[0][row[0]], bent[1][row[1]], bent[2][row[2]]};
            for (size_t c = 0; c < 3; ++c) {
                float sum = static_cast<float>(maps[c].to);
                for (size_t from = 0; from < 3; ++from)
                    sum += static_cast<float>(change.mix[c][from]) * d[from];
                row[c] = intensities[static_cast<size_t>(std::clamp(sum, 0.0F, kMost) * kSteps + 0.5F)];
            }
        }
    }
}

} // namespace cyto
