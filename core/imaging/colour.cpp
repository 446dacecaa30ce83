#include "colour.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace cyto {

namespace {
// ITU-R BT.601, in 1/2^16.
constexpr int kRed = 19595;
constexpr int kGreen = 38470;
constexpr int kBlue = 7471;
static_assert(kRed + kGreen + kBlue == 65536);

template <class Function>
void forEachPixel(cv::Mat &rgb, Function function)
{
    for (int y = 0; y < rgb.rows; ++y) {
        uchar *p = rgb.ptr(y);
        const uchar *end = p + 3 * static_cast<std::ptrdiff_t>(rgb.cols);
        for (; p != end; p += 3)
            function(p);
    }
}

int greyOf(const uchar *p)
{
    return kRed * p[0] + kGreen * p[1] + kBlue * p[2];
}

/// factor * i + (1 - factor) * other for every byte value i
ByteTable blendTable(float factor, float other)
{
    ByteTable table {};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = toByte(factor * static_cast<float>(i) + (1.0F - factor) * other);
    return table;
}
// By value: the references of std::min hide from compilers that these are single instructions.
constexpr float smaller(float a, float b)
{
    return a < b ? a : b;
}
constexpr float larger(float a, float b)
{
    return a > b ? a : b;
}

// One row of float planes, 0 .. 255, rounded up to be cut off. Without branches and in one plain
// loop, which compilers turn into vector instructions: this is the dearest step of the jitter.
void turnHue(float *red, float *green, float *blue, size_t width, float sectors)
{
    for (size_t x = 0; x < width; ++x) {
        const float r = red[x];
        const float g = green[x];
        const float b = blue[x];
        const float high = larger(r, larger(g, b));
        const float chroma = high - smaller(r, smaller(g, b));
        // Hue in sixths of a turn, computed for each case and then selected; where there is no
        // chroma, any will do.
        const float scale = 1.0F / larger(chroma, 1.0F);
        const float ifRed = 6.0F + (g - b) * scale;
        const float ifGreen = 8.0F + (b - r) * scale;
        const float ifBlue = 10.0F + (r - g) * scale;
        const float notRed = high == g ? ifGreen : ifBlue;
        const float hue = (high == r ? ifRed : notRed) + sectors;
        // Each channel is high less chroma times a trapezoid of the hue, displaced by a third of a turn.
        const auto channel = [&](float displacement) {
            float k = hue + displacement; // 6 .. 22
            k -= 6.0F * static_cast<float>(static_cast<int>(k * (1.0F / 6.0F)));
            return high - chroma * larger(0.0F, smaller(1.0F, smaller(k, 4.0F - k))) + 0.5F;
        };
        red[x] = channel(5.0F);
        green[x] = channel(3.0F);
        blue[x] = channel(1.0F);
    }
}
} // namespace

void applyTable(cv::Mat &rgb, const ByteTable &table)
{
    forEachPixel(rgb, [&](uchar *p) {
        p[0] = table[p[0]];
        p[1] = table[p[1]];
        p[2] = table[p[2]];
    });
}

void adjustBrightness(cv::Mat &rgb, float factor)
{
    if (factor != 1.0F)
        applyTable(rgb, blendTable(factor, 0.0F));
}

void adjustContrast(cv::Mat &rgb, float factor)
{
    if (factor == 1.0F || rgb.empty())
        return;
    std::int64_t sum = 0;
    forEachPixel(rgb, [&](const uchar *p) { sum += greyOf(p); });
    const double mean = static_cast<double>(sum) / 65536.0 / static_cast<double>(rgb.total());
    applyTable(rgb, blendTable(factor, static_cast<float>(mean)));
}

void adjustSaturation(cv::Mat &rgb, float factor)
{
    if (factor == 1.0F)
        return;
    const float rest = (1.0F - factor) / 65536.0F;
    forEachPixel(rgb, [&](uchar *p) {
        const float grey = rest * static_cast<float>(greyOf(p));
        for (int c = 0; c < 3; ++c)
            p[c] = toByte(factor * static_cast<float>(p[c]) + grey);
    });
}

void shiftHue(cv::Mat &rgb, float turns)
{
    const float sectors = 6.0F * (turns - std::floor(turns));
    if (sectors == 0.0F)
        return;
    const auto width = static_cast<size_t>(rgb.cols);
    std::vector<float> planes(3 * width);
    for (int y = 0; y < rgb.rows; ++y) {
        uchar *row = rgb.ptr(y);
        float *r = planes.data();
        float *g = r + width;
        float *b = g + width;
        for (size_t x = 0; x < width; ++x) {
            r[x] = row[3 * x];
            g[x] = row[3 * x + 1];
            b[x] = row[3 * x + 2];
        }
        turnHue(r, g, b, width, sectors);
        for (size_t x = 0; x < width; ++x) {
            row[3 * x] = static_cast<uchar>(r[x]);
            row[3 * x + 1] = static_cast<uchar>(g[x]);
            row[3 * x + 2] = static_cast<uchar>(b[x]);
        }
    }
}

} // namespace cyto
