#include "benchmarks/bench_tools.h"

#include "support/tiny_model.h"

#include <ATen/record_function.h>
#include <torch/nn/module.h>
#include <torch/types.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string_view>

namespace cyto::bench {

namespace {

std::atomic<double> g_flops {0.0};

void add(double flops)
{
    g_flops.store(g_flops.load(std::memory_order_relaxed) + flops, std::memory_order_relaxed);
}

int64_t product(torch::IntArrayRef sizes)
{
    int64_t p = 1;
    for (const int64_t s : sizes)
        p *= s;
    return p;
}

std::unique_ptr<at::ObserverContext> onOperation(const at::RecordFunction &fn)
{
    const std::string_view name(fn.name());
    const auto in = fn.inputs();
    const auto tensor = [&](size_t i) { return in[i].toTensor(); };
    if (name == "aten::convolution") {
        const torch::Tensor x = tensor(0), w = tensor(1);
        const auto stride = in[3].toIntVector(), padding = in[4].toIntVector();
        double pixels = static_cast<double>(x.size(0));
        for (int64_t d = 2; d < 4; ++d) {
            // One number stands for both directions.
            const auto of = [d](const std::vector<int64_t> &v) { return v[std::min(static_cast<size_t>(d - 2), v.size() - 1)]; };
            pixels *= static_cast<double>((x.size(d) + 2 * of(padding) - w.size(d)) / of(stride) + 1);
        }
        add(2.0 * pixels * static_cast<double>(product(w.sizes())));
    } else if (name == "cyto::winograd_conv2d") {
        // What the direct convolution needs; the transforms save more than half of it.
        const torch::Tensor x = tensor(0), w = tensor(1);
        add(2.0 * static_cast<double>(x.size(0) * x.size(2) * x.size(3) * product(w.sizes())));
    } else if (name == "aten::addmm") {
        add(2.0 * static_cast<double>(product(tensor(1).sizes()) * tensor(2).size(1)));
    } else if (name == "aten::mm") {
        add(2.0 * static_cast<double>(product(tensor(0).sizes()) * tensor(1).size(1)));
    } else if (name == "aten::bmm") {
        add(2.0 * static_cast<double>(product(tensor(0).sizes()) * tensor(1).size(2)));
    }
    return nullptr;
}

} // namespace

FlopCounter::FlopCounter()
    : m_handle(at::addThreadLocalCallback(
        at::RecordFunctionCallback(onOperation).needsInputs(true).scopes({at::RecordScope::FUNCTION})))
{
    g_flops = 0.0;
}

FlopCounter::~FlopCounter()
{
    at::removeCallback(m_handle);
}

double FlopCounter::count()
{
    return g_flops;
}

double peakMatmul(const torch::Device &device, torch::ScalarType type)
{
    const c10::InferenceMode inference;
    const int64_t n = device.is_cuda() ? 8192 : 1024;
    const auto options = torch::TensorOptions().device(device).dtype(type);
    const torch::Tensor a = torch::rand({n, n}, options), b = torch::rand({n, n}, options);
    double best = 0.0;
    for (int i = 0; i < 12; ++i) {
        const auto start = std::chrono::steady_clock::now();
        // Reading one number waits for the device.
        (void)torch::mm(a, b)[0][0].item<float>();
        const double s = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        best = std::max(best, 2.0 * static_cast<double>(n * n * n) / s);
    }
    return best;
}

Checkpoint syntheticModel(int classes)
{
    UNetConfig u;
    u.inChannels = u.outChannels = 12;
    u.blockOutChannels = {64, 128, 192};
    u.downAttention = {false, false, false};
    u.upAttention = {false, true, false};
    u.layersPerBlock = {1, 1, 1};
    u.crossAttentionDim = 64;
    u.heads = {4, 4, 4};
    u.normGroups = 32;
    u.sampleSize = 16;
    AutoencoderConfig v;
    v.latentChannels = 12;
    v.blockOutChannels = {32, 32, 32, 32};
    v.layersPerBlock = 0;
    v.normGroups = 8;
    v.midAttention = false;
    v.sampleSize = 128;
    Checkpoint c;
    c.unet = std::make_shared<UNet>(u);
    c.autoencoder = std::make_shared<Autoencoder>(v);
    test::fillRandomly(*c.unet, 1);
    test::fillRandomly(*c.autoencoder, 2);
    c.schedule = std::make_shared<NoiseSchedule>(ScheduleConfig {});
    ModelSettings s;
    std::vector<QString> names;
    for (int i = 0; i < classes; ++i)
        names.push_back(QStringLiteral("class_%1").arg(i));
    s.classes = ClassSet::fromNames(names).value();
    s.imageSize = 128;
    s.contextWidth = 64;
    s.defaults.augmentation = TrialAugmentation::Geometric;
    s.defaults.encodings = 8;
    c.settings = s;
    c.folder = QStringLiteral("synthetic");
    return c;
}

} // namespace cyto::bench
