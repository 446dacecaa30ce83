// Included by one source per instruction set; everything here has internal linkage.
#pragma once

#include "diffusion/kernels/cpu_kernels.h"

namespace cyto {
namespace {

constexpr int64_t kLanes = 8;
using Vec = float __attribute__((vector_size(32), aligned(4), may_alias));
#define CYTO_INLINE inline __attribute__((always_inline))

CYTO_INLINE Vec load(const float *p)
{
    return *reinterpret_cast<const Vec *>(p);
}
CYTO_INLINE void store(float *p, Vec v)
{
    *reinterpret_cast<Vec *>(p) = v;
}

// B^T d, A^T m and A y of F(4, 3), each along one direction of a tile; `s` is the stride of the array.
CYTO_INLINE void inputStep(const Vec *d, int s, Vec *t, int q)
{
    const Vec even = d[4 * s] - 4.0F * d[2 * s], odd = d[3 * s] - 4.0F * d[s];
    const Vec even2 = d[4 * s] - d[2 * s], odd2 = 2.0F * (d[3 * s] - d[s]);
    t[0] = 4.0F * d[0] - 5.0F * d[2 * s] + d[4 * s];
    t[q] = even + odd;
    t[2 * q] = even - odd;
    t[3 * q] = even2 + odd2;
    t[4 * q] = even2 - odd2;
    t[5 * q] = 4.0F * d[s] - 5.0F * d[3 * s] + d[5 * s];
}
CYTO_INLINE void outputStep(const Vec *m, int s, Vec *y, int q)
{
    const Vec s12 = m[s] + m[2 * s], d12 = m[s] - m[2 * s];
    const Vec s34 = m[3 * s] + m[4 * s], d34 = m[3 * s] - m[4 * s];
    y[0] = m[0] + s12 + s34;
    y[q] = d12 + 2.0F * d34;
    y[2 * q] = s12 + 4.0F * s34;
    y[3 * q] = d12 + 8.0F * d34 + m[5 * s];
}
CYTO_INLINE void gradientStep(const Vec *y, int s, Vec *m, int q)
{
    const Vec even = y[0] + y[2 * s], odd = y[s] + y[3 * s];
    const Vec even2 = y[0] + 4.0F * y[2 * s], odd2 = 2.0F * y[s] + 8.0F * y[3 * s];
    m[0] = y[0];
    m[q] = even + odd;
    m[2 * q] = even - odd;
    m[3 * q] = even2 + odd2;
    m[4 * q] = even2 - odd2;
    m[5 * q] = y[3 * s];
}

struct TilePlace {
    int64_t image, y, x; ///< the output tile's first pixel
};
CYTO_INLINE TilePlace placeOf(const TileGrid &g, int64_t tile)
{
    const int64_t image = tile / g.perImage(), rest = tile % g.perImage();
    return {image, (rest / g.tilesAcross) * kWinogradTile, (rest % g.tilesAcross) * kWinogradTile};
}

/// Pointers to the pixels of a square at (y, x); null outside the image.
CYTO_INLINE void pixelsOf(
    const float *images, const TileGrid &g, int64_t channels, TilePlace p, int64_t margin, int side, const float **out)
{
    const float *image = images + p.image * g.height * g.width * channels;
    for (int r = 0; r < side; ++r)
        for (int c = 0; c < side; ++c) {
            const int64_t y = p.y - margin + r, x = p.x - margin + c;
            const bool inside = y >= 0 && y < g.height && x >= 0 && x < g.width;
            out[r * side + c] = inside ? image + (y * g.width + x) * channels : nullptr;
        }
}

void inputTiles(const float *images, const TileGrid &g, int64_t channels, int64_t first, int64_t count, float *v)
{
    const int64_t plane = count * channels;
    for (int64_t t = 0; t < count; ++t) {
        const float *pixel[36];
        pixelsOf(images, g, channels, placeOf(g, first + t), 1, 6, pixel);
        float *out = v + t * channels;
        for (int64_t c = 0; c < channels; c += kLanes) {
            Vec d[36], h[36];
            for (int i = 0; i < 36; ++i)
                d[i] = pixel[i] ? load(pixel[i] + c) : Vec {};
            for (int i = 0; i < 6; ++i)
                inputStep(d + i, 6, h + i, 6);
            for (int i = 0; i < 6; ++i) {
                Vec row[6];
                inputStep(h + 6 * i, 1, row, 1);
                for (int j = 0; j < 6; ++j)
                    store(out + (6 * i + j) * plane + c, row[j]);
            }
        }
    }
}

void outputTiles(
    const float *m, const TileGrid &g, int64_t channels, int64_t first, int64_t count, const float *bias, float *images)
{
    const int64_t plane = count * channels;
    for (int64_t t = 0; t < count; ++t) {
        const float *pixel[16];
        pixelsOf(images, g, channels, placeOf(g, first + t), 0, 4, pixel);
        const float *in = m + t * channels;
        for (int64_t c = 0; c < channels; c += kLanes) {
            Vec d[36], h[24];
            for (int i = 0; i < 36; ++i)
                d[i] = load(in + i * plane + c);
            for (int i = 0; i < 6; ++i)
                outputStep(d + i, 6, h + i, 6);
            const Vec b = bias ? load(bias + c) : Vec {};
            for (int i = 0; i < 4; ++i) {
                Vec row[4];
                outputStep(h + 6 * i, 1, row, 1);
                for (int j = 0; j < 4; ++j)
                    if (pixel[4 * i + j])
                        store(images + (pixel[4 * i + j] - images) + c, row[j] + b);
            }
        }
    }
}

void gradientTiles(const float *images, const TileGrid &g, int64_t channels, int64_t first, int64_t count, float *m)
{
    const int64_t plane = count * channels;
    for (int64_t t = 0; t < count; ++t) {
        const float *pixel[16];
        pixelsOf(images, g, channels, placeOf(g, first + t), 0, 4, pixel);
        float *out = m + t * channels;
        for (int64_t c = 0; c < channels; c += kLanes) {
            Vec d[16], h[24];
            for (int i = 0; i < 16; ++i)
                d[i] = pixel[i] ? load(pixel[i] + c) : Vec {};
            for (int i = 0; i < 4; ++i)
                gradientStep(d + i, 4, h + i, 4);
            for (int i = 0; i < 6; ++i) {
                Vec row[6];
                gradientStep(h + 4 * i, 1, row, 1);
                for (int j = 0; j < 6; ++j)
                    store(out + (6 * i + j) * plane + c, row[j]);
            }
        }
    }
}

/// Rows x (8 V) columns of the product, held in registers: 6 x 2 of AVX2's sixteen are sums.
template <int Rows, int V>
CYTO_INLINE void productBlock(const Product &p, int64_t i, int64_t j)
{
    Vec sum[Rows][V];
    for (int r = 0; r < Rows; ++r)
        for (int v = 0; v < V; ++v)
            sum[r][v] = p.accumulate ? load(p.c + (i + r) * p.cRow + j + v * kLanes) : Vec {};
    const float *a = p.a + i * p.aRow;
    const float *b = p.b + j;
    for (int64_t k = 0; k < p.depth; ++k, a += p.aDepth, b += p.bRow) {
        Vec right[V];
        for (int v = 0; v < V; ++v)
            right[v] = load(b + v * kLanes);
        for (int r = 0; r < Rows; ++r) {
            const float left = a[r * p.aRow];
            for (int v = 0; v < V; ++v)
                sum[r][v] += left * right[v];
        }
    }
    for (int r = 0; r < Rows; ++r)
        for (int v = 0; v < V; ++v)
            store(p.c + (i + r) * p.cRow + j + v * kLanes, sum[r][v]);
}

template <int V>
CYTO_INLINE void productPanel(const Product &p, int64_t j)
{
    int64_t i = 0;
    for (; i + 6 <= p.m; i += 6)
        productBlock<6, V>(p, i, j);
    switch (p.m - i) {
    case 5: productBlock<5, V>(p, i, j); break;
    case 4: productBlock<4, V>(p, i, j); break;
    case 3: productBlock<3, V>(p, i, j); break;
    case 2: productBlock<2, V>(p, i, j); break;
    case 1: productBlock<1, V>(p, i, j); break;
    default: break;
    }
}

void multiply(const Product &p)
{
    int64_t j = 0;
    for (; j + 2 * kLanes <= p.n; j += 2 * kLanes)
        productPanel<2>(p, j);
    for (; j < p.n; j += kLanes)
        productPanel<1>(p, j);
}

// Sums run in float over at most this many pixels, then in double: no loss on large images.
constexpr int64_t kRun = 64;

void channelSums(const float *x, const float *other, int64_t pixels, int64_t channels, double *sum, double *productSum)
{
    for (int64_t c = 0; c < channels; c += kLanes) {
        for (int64_t l = 0; l < kLanes; ++l)
            sum[c + l] = 0.0;
        if (other)
            for (int64_t l = 0; l < kLanes; ++l)
                productSum[c + l] = 0.0;
        for (int64_t start = 0; start < pixels; start += kRun) {
            const int64_t end = start + kRun < pixels ? start + kRun : pixels;
            Vec s {}, q {};
            for (int64_t i = start; i < end; ++i) {
                const Vec v = load(x + i * channels + c);
                s += v;
                if (other)
                    q += v * load(other + i * channels + c);
            }
            for (int64_t l = 0; l < kLanes; ++l) {
                sum[c + l] += static_cast<double>(s[l]);
                if (other)
                    productSum[c + l] += static_cast<double>(q[l]);
            }
        }
    }
}

void centredSquares(const float *x, const float *centre, int64_t pixels, int64_t channels, double *sum)
{
    for (int64_t c = 0; c < channels; c += kLanes) {
        const Vec m = load(centre + c);
        for (int64_t l = 0; l < kLanes; ++l)
            sum[c + l] = 0.0;
        for (int64_t start = 0; start < pixels; start += kRun) {
            const int64_t end = start + kRun < pixels ? start + kRun : pixels;
            Vec q {};
            for (int64_t i = start; i < end; ++i) {
                const Vec v = load(x + i * channels + c) - m;
                q += v * v;
            }
            for (int64_t l = 0; l < kLanes; ++l)
                sum[c + l] += static_cast<double>(q[l]);
        }
    }
}

void scaleShift(const float *x, const float *scale, const float *shift, int64_t pixels, int64_t channels, float *y)
{
    for (int64_t i = 0; i < pixels; ++i)
        for (int64_t c = 0; c < channels; c += kLanes)
            store(y + i * channels + c, load(x + i * channels + c) * load(scale + c) + load(shift + c));
}

void combine(const float *g, const float *x, const float *a, const float *b, const float *d, int64_t pixels,
    int64_t channels, float *y)
{
    for (int64_t i = 0; i < pixels; ++i)
        for (int64_t c = 0; c < channels; c += kLanes)
            store(y + i * channels + c,
                load(g + i * channels + c) * load(a + c) + load(x + i * channels + c) * load(b + c) + load(d + c));
}

constexpr CpuKernels kKernels {
    inputTiles, outputTiles, gradientTiles, multiply, channelSums, centredSquares, scaleShift, combine};

} // namespace
} // namespace cyto
