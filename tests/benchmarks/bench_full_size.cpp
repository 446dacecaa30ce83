// Stable Diffusion 1.5 at full size with random weights: does it load within 1.3 times the weights'
// memory, and does it predict noise at 45 x 45? Usage:
//   bench_full_size make DIR [f16|f32]   writes the folder (2 or 4 GB)
//   bench_full_size load DIR             loads it in this fresh process and prints the measures
#include "diffusion/checkpoint.h"
#include "diffusion/safetensors.h"
#include "jobs/available_cores.h"

#include <ATen/Parallel.h>
#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <chrono>
#include <cstdio>

using namespace cyto;

namespace {

/// Random tensors of a network's shapes, without ever touching the network's own memory.
std::vector<std::pair<std::string, torch::Tensor>> randomWeights(
    const torch::nn::Module &network, torch::ScalarType type)
{
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (const auto &item : network.named_parameters()) {
        torch::Tensor t = torch::empty(item.value().sizes(), torch::kFloat);
        const double width = t.dim() > 1 ? 1.0 / std::sqrt(static_cast<double>(t.numel() / t.size(0))) : 0.02;
        t.uniform_(-width, width);
        if (t.dim() == 1 && item.key().find("norm") != std::string::npos
            && item.key().find("weight") != std::string::npos)
            t.add_(1.0);
        tensors.emplace_back(item.key(), t.to(type));
    }
    return tensors;
}

Status make(const QString &folder, torch::ScalarType type)
{
    const UNetConfig unet;
    const AutoencoderConfig vae;
    for (const char *sub : {"unet", "vae", "scheduler"})
        QDir().mkpath(folder + QLatin1Char('/') + QLatin1String(sub));
    const QString file = QStringLiteral("/diffusion_pytorch_model.safetensors");
    return writeJsonFile(folder + QStringLiteral("/unet/config.json"), unet.toJson())
        .and_then([&] { return writeJsonFile(folder + QStringLiteral("/vae/config.json"), vae.toJson()); })
        .and_then([&] {
            return writeJsonFile(
                folder + QStringLiteral("/scheduler/scheduler_config.json"), ScheduleConfig {}.toJson());
        })
        .and_then([&] {
            return writeSafetensors(folder + QStringLiteral("/vae") + file, randomWeights(Autoencoder(vae), type));
        })
        .and_then(
            [&] { return writeSafetensors(folder + QStringLiteral("/unet") + file, randomWeights(UNet(unet), type)); });
}

/// A line of /proc/self/status in bytes; 0 where there is none.
double statusBytes(const char *key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith(key))
                return line.mid(static_cast<qsizetype>(qstrlen(key)) + 1).trimmed().split(' ').first().toDouble()
                    * 1024.0;
    return 0.0;
}

Status load(const QString &folder)
{
    const double before = statusBytes("VmRSS");
    const auto start = std::chrono::steady_clock::now();
    const auto c = loadCheckpoint(folder);
    if (!c)
        return tl::unexpected<Error>(c.error());
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    double weights = 0.0;
    for (const auto &network : {c->unet->parameters(), c->autoencoder->parameters()})
        for (const torch::Tensor &p : network)
            weights += static_cast<double>(p.nbytes());
    const double peak = statusBytes("VmHWM");
    std::printf("weights in memory   %8.0f MiB\n", weights / 1048576.0);
    std::printf("peak while loading  %8.0f MiB = %.3f x the weights (%.0f MiB of it the bare program)\n",
        peak / 1048576.0, peak / weights, before / 1048576.0);
    std::printf("time to load        %8.1f s\n", seconds);
    at::set_num_threads(availableCores());
    const c10::InferenceMode inference;
    const auto step = std::chrono::steady_clock::now();
    const torch::Tensor noise = c->unet->forward(
        torch::randn({1, 4, 45, 45}), torch::full({1}, 500, torch::kLong), {torch::zeros({1, 768}), {}});
    std::printf("noise at 45 x 45    %s, finite: %s, %.1f s\n",
        noise.size(2) == 45 && noise.size(3) == 45 ? "right shape" : "WRONG SHAPE",
        noise.isfinite().all().item<bool>() ? "yes" : "NO",
        std::chrono::duration<double>(std::chrono::steady_clock::now() - step).count());
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: bench_full_size make|load DIR [f16|f32]\n", stderr);
        return 2;
    }
    const Status s = arguments.at(1) == QLatin1String("make")
        ? make(arguments.at(2), arguments.value(3) == QLatin1String("f32") ? torch::kFloat : torch::kHalf)
        : load(arguments.at(2));
    if (!s)
        std::fprintf(stderr, "%s\n", qPrintable(s.error().text()));
    return s ? 0 : 1;
}
