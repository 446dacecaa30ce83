// The inner loops of the denoiser on processors, in float32, for images stored channels last
// [B, H, W, C] with C a multiple of 8. One translation unit per instruction set; plain pointers, so that
// no inline function of a library is compiled for an instruction set that the processor may lack.
#pragma once

#include <cstdint>

namespace cyto {

/// Winograd's F(4 x 4, 3 x 3) (Lavin and Gray 2016): an output tile of 4 x 4 pixels from an input tile of
/// 6 x 6 costs 36 multiplications per pair of channels instead of 144.
inline constexpr int64_t kWinogradTile = 4, kWinogradPoints = 36;

/// A stack of images and its tiles in row-major order; the last of a row and of a column may hang over.
struct TileGrid {
    int64_t height, width; ///< pixels
    int64_t tilesDown, tilesAcross;
    [[nodiscard]] int64_t perImage() const { return tilesDown * tilesAcross; }
};

/// c [m, n] = a b, or += with `accumulate`. a(i, p) = a[i * aRow + p * aDepth]; b [depth, n], c [m, n]
/// with row strides `bRow`, `cRow`; n a multiple of 8.
struct Product {
    int64_t m, n, depth;
    const float *a;
    int64_t aRow, aDepth;
    const float *b;
    int64_t bRow;
    float *c;
    int64_t cRow;
    bool accumulate;
};

struct CpuKernels {
    /// images [B, H, W, C] -> v [36][count][C] for tiles first .. first + count - 1; outside = 0
    void (*inputTiles)(
        const float *images, const TileGrid &g, int64_t channels, int64_t first, int64_t count, float *v);
    /// m [36][count][C] -> images, with bias [C] added (null: none)
    void (*outputTiles)(const float *m, const TileGrid &g, int64_t channels, int64_t first, int64_t count,
        const float *bias, float *images);
    /// The transpose of outputTiles: gradient images -> [36][count][C]
    void (*gradientTiles)(
        const float *images, const TileGrid &g, int64_t channels, int64_t first, int64_t count, float *m);
    void (*multiply)(const Product &p);
    /// sums [C] of x and, where `other` is not null, of x times other; x, other [pixels, C]
    void (*channelSums)(
        const float *x, const float *other, int64_t pixels, int64_t channels, double *sum, double *productSum);
    /// sums [C] of (x - centre[c])^2
    void (*centredSquares)(const float *x, const float *centre, int64_t pixels, int64_t channels, double *sum);
    /// y = x scale[c] + shift[c]
    void (*scaleShift)(
        const float *x, const float *scale, const float *shift, int64_t pixels, int64_t channels, float *y);
    /// y = a[c] g + b[c] x + d[c]
    void (*combine)(const float *g, const float *x, const float *a, const float *b, const float *d, int64_t pixels,
        int64_t channels, float *y);
};

/// The best set this processor can run; chosen once.
[[nodiscard]] const CpuKernels &cpuKernels();
[[nodiscard]] const CpuKernels &genericKernels(); ///< any processor; for tests
#if defined(__x86_64__) && defined(__GNUC__)
[[nodiscard]] const CpuKernels &avx2Kernels(); ///< needs AVX2 and FMA
#endif

} // namespace cyto
