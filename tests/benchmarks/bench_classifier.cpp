// cyto_bench: how fast the engine classifies, how near it comes to the machine's matrix product, and
// what the naive procedure takes on the same weights and images in the same run.
//
//   cyto_bench [--model DIR] [--images DIR] [--count N] [--trials N] [--min-trials N] [--encodings K]
//              [--batch N] [--threads N] [--device D] [--precision P] [--prune-p P] [--naive N] [--classes C]
//
// Without --model a synthetic one of about the shipped size is used, without --images synthetic cells.
// Operations are those of the direct convolution, whatever the algorithm that computed it. "published":
// the pruning of the authors' script (at least 20 trials, then every 5, p < 2e-3), at our timesteps.
#include "benchmarks/bench_naive.h"
#include "benchmarks/bench_tools.h"
#include "classifier/engine_p.h"
#include "diffusion/channels_last.h"
#include "imaging/scan.h"
#include "support/tiny_model.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <cstdio>

using namespace cyto;
using bench::stop, bench::Totals;

namespace {

using Clock = std::chrono::steady_clock;

void print(const char *what, const Totals &t)
{
    std::printf("%-36s %5d images %8.1f s %8.2f cells/min %8.1f evaluations/s %6.1f evaluations/image %5.1f "
                "trials/image",
        what, t.images, t.seconds, 60.0 * t.images / t.seconds, static_cast<double>(t.evaluations) / t.seconds,
        static_cast<double>(t.evaluations) / t.images, static_cast<double>(t.trials) / t.images);
    if (t.known > 0)
        std::printf(", %d of %d correct", t.correct, t.known);
    std::printf("\n");
    std::fflush(stdout);
}

/// The class that is the name of the image's folder.
std::optional<int> classOf(const ClassSet &classes, const QString &path)
{
    const QString name = QFileInfo(path).dir().dirName();
    for (int i = 0; i < classes.size(); ++i)
        if (classes.at(i).name == name)
            return i;
    return std::nullopt;
}

Totals runEngine(Engine &engine, const ImageSource &images, const std::vector<std::optional<int>> &truth,
    const ClassifyOptions &options)
{
    Totals totals;
    const auto start = Clock::now();
    const Status s = engine.classify(images, options, {}, nullptr, [&](size_t i, const Expected<Prediction> &p) {
        if (!p)
            stop(p.error());
        totals.add(*p, truth[i]);
    });
    totals.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    if (!s)
        stop(s.error());
    return totals;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser cli;
    cli.addHelpOption();
    for (const char *name : {"model", "images", "count", "trials", "min-trials", "encodings", "batch", "threads",
             "device", "precision", "prune-p", "naive", "classes"})
        cli.addOption({QLatin1String(name), QString(), QStringLiteral("value")});
    cli.process(app);
    const auto number = [&](const char *name) -> std::optional<int> {
        return cli.isSet(QLatin1String(name)) ? std::optional(cli.value(QLatin1String(name)).toInt()) : std::nullopt;
    };
    ComputeOptions compute;
    compute.threads = number("threads").value_or(0);
    compute.batch = number("batch").value_or(0);
    if (cli.isSet(QStringLiteral("device")))
        compute.device = cli.value(QStringLiteral("device"));
    if (cli.isSet(QStringLiteral("precision")))
        compute.precision = cli.value(QStringLiteral("precision"));

    Expected<std::unique_ptr<Engine>> engine = fail(ErrorCode::Internal, {});
    if (cli.isSet(QStringLiteral("model"))) {
        engine = Engine::load(cli.value(QStringLiteral("model")), compute);
    } else {
        const auto chosen = chooseDevice(compute);
        if (!chosen)
            stop(chosen.error());
        Checkpoint c = bench::syntheticModel(number("classes").value_or(8));
        c.unet->to(chosen->device, chosen->type);
        c.autoencoder->to(chosen->device, chosen->type);
        engine = makeEngine(std::move(c), compute);
    }
    if (!engine)
        stop(engine.error());
    const ClassifierModel &model = Engine::Private::of(**engine).model;

    ClassifyOptions options;
    options.trials = number("trials");
    options.minTrials = number("min-trials");
    options.encodings = number("encodings");
    if (cli.isSet(QStringLiteral("prune-p")))
        options.pruneP = cli.value(QStringLiteral("prune-p")).toDouble();
    const auto resolved = resolveOptions(options, model.settings.defaults);
    if (!resolved)
        stop(resolved.error());

    const auto count = static_cast<size_t>(number("count").value_or(20));
    ImageSource images;
    std::vector<std::optional<int>> truth(count);
    if (cli.isSet(QStringLiteral("images"))) {
        std::vector<QString> paths = collectImages({cli.value(QStringLiteral("images"))});
        // Evenly over the folder, hence over its classes.
        std::vector<QString> chosen;
        for (size_t i = 0; i < std::min(count, paths.size()); ++i)
            chosen.push_back(paths[i * paths.size() / std::min(count, paths.size())]);
        truth.clear();
        for (const QString &path : chosen)
            truth.push_back(classOf(model.settings.classes, path));
        images = ImageSource::files(chosen);
    } else {
        images.count = count;
        images.load = [](size_t i) -> Expected<LoadedImage> {
            return test::tinyImage(static_cast<std::uint32_t>(i), 160);
        };
    }

    model.compute.applyThreads();
    std::printf("%s, batch %d, %d trials, %d encodings\n", qPrintable((*engine)->deviceDescription()),
        Engine::Private::of(**engine).batch.load(), resolved->trials, resolved->encodings);
    {
        ImageSource one = images;
        one.count = std::min<size_t>(1, images.count);
        (void)runEngine(**engine, one, truth, options); // warms up
    }
    const double peak = bench::peakMatmul(model.compute.device, model.compute.type);
    Totals fast;
    double flops = 0.0;
    {
        const bench::FlopCounter counter;
        fast = runEngine(**engine, images, truth, options);
        flops = bench::FlopCounter::count();
    }
    print("engine", fast);
    const double rate = flops / fast.seconds;
    std::printf("%-36s %9.1f GFLOP/s of %9.1f GFLOP/s matrix product: %.0f %%, %.1f MFLOP per evaluation\n",
        "arithmetic", rate / 1e9, peak / 1e9, 100.0 * rate / peak, flops / static_cast<double>(fast.evaluations) / 1e6);
    const int naive = std::min(number("naive").value_or(3), static_cast<int>(images.count));
    if (naive > 0) {
        const auto compare = [&](const char *what, const ClassifyOptions &how) {
            const Totals slow = bench::runNaively(**engine, images, truth, naive, how);
            print(what, slow);
            std::printf("%-36s %.2f times as fast per image, %.2f per evaluation\n", "  the engine is",
                (slow.seconds / slow.images) / (fast.seconds / fast.images),
                (slow.seconds / static_cast<double>(slow.evaluations))
                    / (fast.seconds / static_cast<double>(fast.evaluations)));
            std::fflush(stdout);
        };
        ClassifyOptions published = options;
        published.trials = 100;
        published.minTrials = 20;
        published.pruneInterval = 5;
        published.pruneP = 2e-3;
        compare("naive, our layers, our trials", options);
        const LibTorchLayersOnly plain;
        compare("naive, LibTorch's layers, our trials", options);
        compare("naive, LibTorch's layers, published", published);
    }
    return 0;
}
