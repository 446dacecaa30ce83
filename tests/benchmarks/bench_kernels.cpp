// cyto_bench_kernels: the denoiser's convolutions and normalisations by our kernels and by LibTorch's own
// operations, forward alone (as in classification) and with gradients (as in training), on one thread.
// Counter "direct": operations of the direct convolution per second, whatever the algorithm.
//
//   cyto_bench_kernels [--benchmark_filter=REGEX]
#include "diffusion/channels_last.h"

#include <benchmark/benchmark.h>

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/types.h>

#include <cmath>
#include <memory>

using namespace cyto;

namespace {

torch::Tensor draw(at::IntArrayRef sizes, uint64_t seed)
{
    auto generator = at::detail::createCPUGenerator(seed);
    return torch::randn(sizes, generator, torch::TensorOptions().dtype(torch::kFloat));
}

struct Layer {
    torch::Tensor x, weight, bias, gradient;
    /// state: batch, in, out, side
    explicit Layer(const benchmark::State &state, bool trained)
    {
        const int64_t b = state.range(0), in = state.range(1), out = state.range(2), side = state.range(3);
        x = draw({b, in, side, side}, 1).contiguous(at::MemoryFormat::ChannelsLast).requires_grad_(trained);
        weight = (draw({out, in, 3, 3}, 2) / std::sqrt(9.0 * static_cast<double>(in))).requires_grad_(trained);
        bias = draw({out}, 3).requires_grad_(trained);
        gradient = draw({b, out, side, side}, 4).contiguous(at::MemoryFormat::ChannelsLast);
    }
};

void count(benchmark::State &state, double passes)
{
    const double pixels = static_cast<double>(state.range(0) * state.range(3) * state.range(3));
    const double operations = 18.0 * pixels * static_cast<double>(state.range(1) * state.range(2)) * passes;
    state.counters["direct"] = benchmark::Counter(
        operations * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void convolution(benchmark::State &state, bool ours)
{
    const torch::NoGradGuard noGrad;
    const Layer l(state, false);
    WinogradWeight kept;
    for (auto _ : state)
        benchmark::DoNotOptimize(ours ? winogradConv2d(l.x, l.weight, l.bias, &kept)
                                      : torch::conv2d(l.x, l.weight, l.bias, 1, 1));
    count(state, 1.0);
}

void trainedConvolution(benchmark::State &state, bool ours)
{
    const Layer l(state, true);
    for (auto _ : state) {
        const torch::Tensor y = ours ? winogradConv2d(l.x, l.weight, l.bias)
                                     : torch::conv2d(l.x, l.weight, l.bias, 1, 1);
        benchmark::DoNotOptimize(torch::autograd::grad({y}, {l.x, l.weight, l.bias}, {l.gradient}));
    }
    count(state, 3.0);
}

void normalisation(benchmark::State &state, bool ours)
{
    const torch::NoGradGuard noGrad;
    const Layer l(state, false);
    const torch::Tensor w = draw({l.x.size(1)}, 5), b = draw({l.x.size(1)}, 6);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            ours ? groupNormChannelsLast(l.x, 16, w, b, 1e-5) : torch::group_norm(l.x, 16, w, b, 1e-5));
}

/// Sizes of the embedded denoiser's layers: batch, channels in and out, side.
void denoiserSizes(benchmark::internal::Benchmark *b)
{
    b->Args({32, 160, 64, 16})->Args({32, 64, 64, 16})->Args({32, 96, 96, 16})->Args({32, 240, 96, 8});
    b->Args({32, 288, 144, 4})->Unit(benchmark::kMillisecond);
}

} // namespace

BENCHMARK_CAPTURE(convolution, winograd, true)->Apply(denoiserSizes);
BENCHMARK_CAPTURE(convolution, libtorch, false)->Apply(denoiserSizes);
BENCHMARK_CAPTURE(trainedConvolution, winograd, true)->Apply(denoiserSizes);
BENCHMARK_CAPTURE(trainedConvolution, libtorch, false)->Apply(denoiserSizes);
BENCHMARK_CAPTURE(normalisation, ours, true)->Apply(denoiserSizes);
BENCHMARK_CAPTURE(normalisation, libtorch, false)->Apply(denoiserSizes);

int main(int argc, char **argv)
{
    at::set_num_threads(1);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
