#include "diffusion/channels_last.h"

#include "diffusion/kernels/cpu_kernels.h"

#include <ATen/Parallel.h>
#include <ATen/record_function.h>
#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace cyto {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr int64_t kMultiple = 8;
constexpr int64_t kMostPairs = 512 * 512; // of input and output channels: 36 MiB transformed
constexpr auto kFormat = at::MemoryFormat::ChannelsLast;

TileGrid gridOf(const torch::Tensor &x)
{
    TileGrid g {};
    g.height = x.size(2);
    g.width = x.size(3);
    g.tilesDown = (g.height + kWinogradTile - 1) / kWinogradTile;
    g.tilesAcross = (g.width + kWinogradTile - 1) / kWinogradTile;
    return g;
}

/// G of F(4, 3), 6 x 3.
constexpr double kG[6][3] = {{1.0 / 4, 0, 0}, {-1.0 / 6, -1.0 / 6, -1.0 / 6}, {-1.0 / 6, 1.0 / 6, -1.0 / 6},
    {1.0 / 24, 1.0 / 12, 1.0 / 6}, {1.0 / 24, -1.0 / 12, 1.0 / 6}, {0, 0, 1}};

/// The matrix that takes a kernel's nine numbers to its 36 points: [36, 9], point (i, j) = 6 i + j.
const torch::Tensor &pointMatrix()
{
    static const torch::Tensor matrix = [] {
        torch::Tensor m = torch::empty({kWinogradPoints, 9}, torch::kFloat);
        float *p = m.data_ptr<float>();
        for (int i = 0; i < 6; ++i)
            for (int j = 0; j < 6; ++j)
                for (int r = 0; r < 3; ++r)
                    for (int c = 0; c < 3; ++c)
                        *p++ = static_cast<float>(kG[i][r] * kG[j][c]);
        return m;
    }();
    return matrix;
}

/// weight [K, C, 3, 3] -> [36, C, K]. @param transposed for the gradient of the input: the kernel turned by
/// half a turn, [36, K, C]
torch::Tensor pointsOf(const torch::Tensor &weight, bool transposed)
{
    const int64_t k = weight.size(0), c = weight.size(1);
    const torch::Tensor nine =
        (transposed ? weight.flip({2, 3}).permute({2, 3, 0, 1}) : weight.permute({2, 3, 1, 0})).contiguous();
    torch::Tensor points = transposed ? torch::empty({kWinogradPoints, k, c}, weight.options())
                                      : torch::empty({kWinogradPoints, c, k}, weight.options());
    // Not torch::mm: its sums may depend on the number of threads.
    cpuKernels().multiply({kWinogradPoints, k * c, 9, pointMatrix().data_ptr<float>(), 9, 1, nine.data_ptr<float>(),
        k * c, points.data_ptr<float>(), k * c, false});
    return points;
}

using Buffer = std::unique_ptr<float[]>;
Buffer bufferOf(int64_t size)
{
    return Buffer(new float[static_cast<size_t>(size)]); // not filled: every value is written first
}

/// Tiles whose transforms stay in the processor's caches between the three steps.
int64_t blockTiles(int64_t in, int64_t out)
{
    constexpr int64_t kFloats = 640 * 1024; // 2.5 MiB
    return std::clamp<int64_t>(kFloats / (kWinogradPoints * (in + out)), 24, 192);
}

/// @param points [36, C, K] @param bias null: none
torch::Tensor convolve(const torch::Tensor &x, const torch::Tensor &points, const float *bias)
{
    const int64_t in = points.size(1), out = points.size(2);
    torch::Tensor y = torch::empty({x.size(0), out, x.size(2), x.size(3)}, x.options(), kFormat);
    const TileGrid grid = gridOf(x);
    const int64_t tiles = x.size(0) * grid.perImage();
    const int64_t block = blockTiles(in, out);
    const CpuKernels &kernels = cpuKernels();
    const float *source = x.data_ptr<float>(), *u = points.data_ptr<float>();
    float *target = y.data_ptr<float>();
    at::parallel_for(0, (tiles + block - 1) / block, 1, [&](int64_t begin, int64_t end) {
        const Buffer v = bufferOf(kWinogradPoints * block * in), m = bufferOf(kWinogradPoints * block * out);
        for (int64_t b = begin; b < end; ++b) {
            const int64_t first = b * block, count = std::min(block, tiles - first);
            kernels.inputTiles(source, grid, in, first, count, v.get());
            for (int64_t i = 0; i < kWinogradPoints; ++i)
                kernels.multiply({count, out, in, v.get() + i * count * in, in, 1, u + i * in * out, out,
                    m.get() + i * count * out, out, false});
            kernels.outputTiles(m.get(), grid, out, first, count, bias, target);
        }
    });
    return y;
}

/// d loss / d weight from the input and the gradient of the output.
torch::Tensor weightGradient(const torch::Tensor &x, const torch::Tensor &gradient)
{
    const int64_t in = x.size(1), out = gradient.size(1);
    const TileGrid grid = gridOf(x);
    const int64_t tiles = x.size(0) * grid.perImage();
    // Fixed parts, so that the order of the sums does not depend on the threads.
    const int64_t part = std::min(tiles, std::max<int64_t>(64, 4 * 1024 * 1024 / (kWinogradPoints * (in + out))));
    const CpuKernels &kernels = cpuKernels();
    const float *source = x.data_ptr<float>(), *g = gradient.data_ptr<float>();
    torch::Tensor points = torch::empty({kWinogradPoints, in, out}, x.options());
    float *sum = points.data_ptr<float>();
    const Buffer v = bufferOf(kWinogradPoints * part * in), m = bufferOf(kWinogradPoints * part * out);
    constexpr int64_t kStep = 16; // tiles per task
    for (int64_t first = 0; first < tiles; first += part) {
        const int64_t count = std::min(part, tiles - first), steps = (count + kStep - 1) / kStep;
        // Blocks of kStep tiles, each [36][tiles of the block][channels].
        at::parallel_for(0, steps, 1, [&](int64_t begin, int64_t end) {
            for (int64_t s = begin; s < end; ++s) {
                const int64_t at = s * kStep, n = std::min(kStep, count - at);
                kernels.inputTiles(source, grid, in, first + at, n, v.get() + kWinogradPoints * at * in);
                kernels.gradientTiles(g, grid, out, first + at, n, m.get() + kWinogradPoints * at * out);
            }
        });
        at::parallel_for(0, kWinogradPoints, 1, [&](int64_t begin, int64_t end) {
            for (int64_t i = begin; i < end; ++i)
                for (int64_t s = 0; s < steps; ++s) {
                    const int64_t at = s * kStep, n = std::min(kStep, count - at);
                    const float *left = v.get() + kWinogradPoints * at * in + i * n * in;
                    const float *right = m.get() + kWinogradPoints * at * out + i * n * out;
                    kernels.multiply(
                        {in, out, n, left, 1, in, right, out, sum + i * in * out, out, first > 0 || s > 0});
                }
        });
    }
    torch::Tensor nine = torch::empty({3, 3, in, out}, x.options());
    kernels.multiply({9, in * out, kWinogradPoints, pointMatrix().data_ptr<float>(), 1, 9, sum, in * out,
        nine.data_ptr<float>(), in * out, false});
    return nine.permute({3, 2, 0, 1}).contiguous();
}

class WinogradFunction final : public torch::autograd::Function<WinogradFunction> {
public:
    static torch::Tensor forward(
        AutogradContext *context, const torch::Tensor &x, const torch::Tensor &weight, const torch::Tensor &bias)
    {
        context->save_for_backward({x, weight});
        context->saved_data["input_gradient"] = x.requires_grad();
        return convolve(x, pointsOf(weight, false), bias.data_ptr<float>());
    }
    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor g = gradients[0].contiguous(kFormat);
        torch::Tensor input;
        if (context->saved_data["input_gradient"].toBool())
            input = convolve(g, pointsOf(saved[1], true), nullptr);
        return {input, weightGradient(saved[0], g), g.sum({0, 2, 3})};
    }
};

/// Mean and 1 / deviation per image and group.
struct Moments {
    torch::Tensor mean, inverse; ///< float32 [B, groups]
};

torch::Tensor normalise(const torch::Tensor &x, int64_t groups, const torch::Tensor &weight, const torch::Tensor &bias,
    double eps, Moments *moments)
{
    const int64_t channels = x.size(1), pixels = x.size(2) * x.size(3), per = channels / groups;
    torch::Tensor y = torch::empty_like(x);
    moments->mean = torch::empty({x.size(0), groups}, torch::kFloat);
    moments->inverse = torch::empty({x.size(0), groups}, torch::kFloat);
    const float *source = x.data_ptr<float>(), *w = weight.data_ptr<float>(), *b = bias.data_ptr<float>();
    float *target = y.data_ptr<float>(), *mean = moments->mean.data_ptr<float>(),
          *inverse = moments->inverse.data_ptr<float>();
    const CpuKernels &kernels = cpuKernels();
    at::parallel_for(0, x.size(0), 1, [&](int64_t begin, int64_t end) {
        const auto n = static_cast<size_t>(channels);
        std::vector<double> sum(n);
        std::vector<float> centre(n), scale(n), shift(n);
        for (int64_t i = begin; i < end; ++i) {
            const float *image = source + i * pixels * channels;
            kernels.channelSums(image, nullptr, pixels, channels, sum.data(), nullptr);
            for (int64_t g = 0; g < groups; ++g) {
                double total = 0.0;
                for (int64_t c = g * per; c < (g + 1) * per; ++c)
                    total += sum[static_cast<size_t>(c)];
                mean[i * groups + g] = static_cast<float>(total / static_cast<double>(pixels * per));
                std::fill_n(centre.begin() + g * per, per, mean[i * groups + g]);
            }
            kernels.centredSquares(image, centre.data(), pixels, channels, sum.data());
            for (int64_t g = 0; g < groups; ++g) {
                double total = 0.0;
                for (int64_t c = g * per; c < (g + 1) * per; ++c)
                    total += sum[static_cast<size_t>(c)];
                const auto r = static_cast<float>(1.0 / std::sqrt(total / static_cast<double>(pixels * per) + eps));
                inverse[i * groups + g] = r;
                for (int64_t c = g * per; c < (g + 1) * per; ++c) {
                    const auto k = static_cast<size_t>(c);
                    scale[k] = r * w[c];
                    shift[k] = b[c] - mean[i * groups + g] * scale[k];
                }
            }
            kernels.scaleShift(image, scale.data(), shift.data(), pixels, channels, target + i * pixels * channels);
        }
    });
    return y;
}

class GroupNormFunction final : public torch::autograd::Function<GroupNormFunction> {
public:
    static torch::Tensor forward(AutogradContext *context, const torch::Tensor &x, int64_t groups,
        const torch::Tensor &weight, const torch::Tensor &bias, double eps)
    {
        Moments moments;
        torch::Tensor y = normalise(x, groups, weight, bias, eps, &moments);
        context->save_for_backward({x, weight, moments.mean, moments.inverse});
        context->saved_data["groups"] = groups;
        return y;
    }

    // With n = (x - mean) r, g = dy: dx = r (w g - mean(w g) - n mean(w g n)), means over the group.
    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor &x = saved[0];
        const int64_t groups = context->saved_data["groups"].toInt();
        const int64_t channels = x.size(1), pixels = x.size(2) * x.size(3), per = channels / groups;
        const torch::Tensor dy = gradients[0].contiguous(kFormat);
        torch::Tensor dx = torch::empty_like(x);
        torch::Tensor perImage = torch::empty({2, x.size(0), channels}, torch::kDouble);
        const float *g = dy.data_ptr<float>(), *source = x.data_ptr<float>(), *w = saved[1].data_ptr<float>(),
                    *mean = saved[2].data_ptr<float>(), *inverse = saved[3].data_ptr<float>();
        float *target = dx.data_ptr<float>();
        double *weightPart = perImage.data_ptr<double>(), *biasPart = weightPart + x.size(0) * channels;
        const CpuKernels &kernels = cpuKernels();
        at::parallel_for(0, x.size(0), 1, [&](int64_t begin, int64_t end) {
            const auto n = static_cast<size_t>(channels);
            std::vector<double> product(n);
            std::vector<float> a(n), b(n), d(n);
            for (int64_t i = begin; i < end; ++i) {
                const int64_t offset = i * pixels * channels;
                double *sum = biasPart + i * channels;
                kernels.channelSums(g + offset, source + offset, pixels, channels, sum, product.data());
                for (int64_t q = 0; q < groups; ++q) {
                    const double mu = static_cast<double>(mean[i * groups + q]);
                    const double r = static_cast<double>(inverse[i * groups + q]);
                    double first = 0.0, second = 0.0;
                    for (int64_t c = q * per; c < (q + 1) * per; ++c) {
                        const double normalised = (product[static_cast<size_t>(c)] - mu * sum[c]) * r;
                        weightPart[i * channels + c] = normalised;
                        first += static_cast<double>(w[c]) * sum[c];
                        second += static_cast<double>(w[c]) * normalised;
                    }
                    const double count = static_cast<double>(pixels * per);
                    first /= count;
                    second /= count;
                    for (int64_t c = q * per; c < (q + 1) * per; ++c) {
                        const auto k = static_cast<size_t>(c);
                        a[k] = static_cast<float>(r * static_cast<double>(w[c]));
                        b[k] = static_cast<float>(-r * r * second);
                        d[k] = static_cast<float>(r * r * second * mu - r * first);
                    }
                }
                kernels.combine(
                    g + offset, source + offset, a.data(), b.data(), d.data(), pixels, channels, target + offset);
            }
        });
        const torch::Tensor sums = perImage.sum(1).to(torch::kFloat);
        return {dx, torch::Tensor(), sums[0], sums[1], torch::Tensor()};
    }
};

thread_local bool t_libTorchOnly = false;

bool needsGradient(const torch::Tensor &x, const torch::Tensor &weight)
{
    return at::GradMode::is_enabled() && (x.requires_grad() || weight.requires_grad());
}

} // namespace

LibTorchLayersOnly::LibTorchLayersOnly() : m_before(t_libTorchOnly)
{
    t_libTorchOnly = true;
}

LibTorchLayersOnly::~LibTorchLayersOnly()
{
    t_libTorchOnly = m_before;
}

bool isFastLayout(const torch::Tensor &x)
{
    return !t_libTorchOnly && x.device().is_cpu() && x.scalar_type() == torch::kFloat && x.dim() == 4 && x.size(1) % kMultiple == 0
        && x.numel() > 0 && x.is_contiguous(kFormat);
}

torch::Tensor inFastLayout(const torch::Tensor &x)
{
    return !t_libTorchOnly && x.device().is_cpu() && x.scalar_type() == torch::kFloat ? x.contiguous(kFormat) : x;
}

bool winogradFits(const torch::Tensor &weight)
{
    return weight.scalar_type() == torch::kFloat && weight.size(0) % kMultiple == 0 && weight.size(1) % kMultiple == 0
        && weight.size(2) == 3 && weight.size(3) == 3 && weight.size(0) * weight.size(1) <= kMostPairs;
}

torch::Tensor WinogradWeight::of(const torch::Tensor &weight)
{
    // A weight that is trained changes behind its version's back (FlatParameters); one of inference mode
    // has no version.
    if (weight.requires_grad() || weight.is_inference())
        return pointsOf(weight, false);
    const std::lock_guard lock(m_mutex);
    if (!m_points.defined() || m_data != weight.data_ptr() || m_version != weight._version()) {
        m_points = pointsOf(weight, false);
        m_data = weight.data_ptr();
        m_version = static_cast<std::uint32_t>(weight._version());
    }
    return m_points;
}

torch::Tensor winogradConv2d(
    const torch::Tensor &x, const torch::Tensor &weight, const torch::Tensor &bias, WinogradWeight *kept)
{
    // As LibTorch's own operations, for whoever observes them (benchmarks, profilers).
    RECORD_FUNCTION("cyto::winograd_conv2d", std::vector<c10::IValue>({x, weight}));
    if (needsGradient(x, weight))
        return WinogradFunction::apply(x, weight, bias);
    return convolve(x, kept ? kept->of(weight) : pointsOf(weight, false), bias.data_ptr<float>());
}

torch::Tensor groupNormChannelsLast(
    const torch::Tensor &x, int64_t groups, const torch::Tensor &weight, const torch::Tensor &bias, double eps)
{
    if (needsGradient(x, weight))
        return GroupNormFunction::apply(x, groups, weight, bias, eps);
    Moments moments;
    return normalise(x, groups, weight, bias, eps, &moments);
}

torch::Tensor selectRows(const torch::Tensor &x, const torch::Tensor &rows)
{
    if (x.dim() == 4 && !x.is_contiguous() && x.is_contiguous(kFormat))
        return x.permute({0, 2, 3, 1}).index_select(0, rows).permute({0, 3, 1, 2});
    return x.index_select(0, rows);
}

} // namespace cyto
