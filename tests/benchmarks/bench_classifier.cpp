// cyto_bench: how fast the engine classifies, how near it comes to the machine's matrix product, and
// what the naive procedure takes on the same weights and images in the same run.
//
//   cyto_bench [--model DIR] [--images DIR] [--count N] [--trials N] [--min-trials N] [--encodings K]
//              [--batch N] [--threads N] [--device D] [--precision P] [--prune-p P] [--naive N] [--classes C]
//
// Without --model a synthetic one of about the shipped size is used, without --images synthetic cells.
#include "benchmarks/bench_tools.h"
#include "classifier/engine_p.h"
#include "classifier/weighted_error.h"
#include "imaging/scan.h"
#include "support/tiny_model.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <chrono>
#include <cstdio>

using namespace cyto;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

[[noreturn]] void stop(const Error &e)
{
    std::fprintf(stderr, "%s\n", qPrintable(e.text()));
    std::exit(1);
}

struct Totals {
    int images = 0;
    std::int64_t evaluations = 0, trials = 0;
    double seconds = 0.0;
};

void print(const char *what, const Totals &t)
{
    std::printf(
        "%-22s %6d images %9.1f s %9.2f cells/min %9.1f evaluations/s %7.1f evaluations/image %6.1f trials/image\n",
        what, t.images, t.seconds, 60.0 * t.images / t.seconds, static_cast<double>(t.evaluations) / t.seconds,
        static_cast<double>(t.evaluations) / t.images, static_cast<double>(t.trials) / t.images);
    std::fflush(stdout);
}

/// As the authors' script goes: one image after the other, each trial a batch of the living classes, a
/// fresh augmentation and encoding per trial, the whole network for every class.
Totals runNaively(const ClassifierModel &m, const ImageSource &images, int count, const ClassifierDefaults &asked)
{
    ClassifierDefaults options = asked;
    options.encodings = 0;
    const c10::InferenceMode inference;
    Totals totals;
    const auto start = Clock::now();
    for (int i = 0; i < count; ++i) {
        const auto loaded = images.load(static_cast<size_t>(i));
        if (!loaded)
            stop(loaded.error());
        const auto image = prepareImage(*loaded, m.preprocessing, options, 0);
        if (!image)
            stop(image.error());
        TrialTable table(
            m.settings.classes.size(), {options.trials, options.minTrials, options.pruneInterval, options.pruneP});
        while (!table.finished()) {
            for (int trial = table.roundBegin(); trial < table.roundEnd(); ++trial) {
                const int64_t side = m.preprocessing.size;
                torch::Tensor pixels = torch::empty({1, 3, side, side});
                toPlanarFloat(makeView(image->frame, m.preprocessing, image->plan.view(image->plan.viewOf(trial))),
                    pixels.data_ptr<float>());
                const Posterior p = m.autoencoder->encode(pixels.to(m.compute.device, m.compute.type));
                const torch::Tensor z0 = m.autoencoder->config().scalingFactor * p.sample(torch::randn_like(p.mean));
                const torch::Tensor noise = torch::randn_like(z0);
                const std::vector<int64_t> classes(table.living().begin(), table.living().end());
                const auto n = static_cast<int64_t>(classes.size());
                const torch::Tensor t =
                    torch::full({n}, image->plan.timestep(trial), torch::kLong).to(m.compute.device);
                const torch::Tensor zt = m.schedule->addNoise(z0, noise, t.narrow(0, 0, 1));
                const torch::Tensor predicted =
                    m.unet->forward(zt.expand({n, -1, -1, -1}).contiguous(), t, m.conditioning(classes, true));
                const auto errors = maskedSquaredErrors((noise - predicted).to(torch::kFloat), m.mask);
                for (size_t c = 0; c < classes.size(); ++c)
                    table.enter(trial, static_cast<int>(classes[c]),
                        errors[c] * trialWeight(m.settings.weighting, image->plan.timestep(trial)));
                totals.evaluations += n;
            }
            table.closeRound();
        }
        totals.trials += table.trialsDone();
        ++totals.images;
    }
    totals.seconds = secondsSince(start);
    return totals;
}

Totals runEngine(Engine &engine, const ImageSource &images, const ClassifyOptions &options)
{
    Totals totals;
    const auto start = Clock::now();
    const Status s = engine.classify(images, options, {}, nullptr, [&](size_t, const Expected<Prediction> &p) {
        if (!p)
            stop(p.error());
        ++totals.images;
        totals.evaluations += p->evaluations;
        totals.trials += p->trials;
    });
    totals.seconds = secondsSince(start);
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
    if (cli.isSet(QStringLiteral("images"))) {
        std::vector<QString> paths = collectImages({cli.value(QStringLiteral("images"))});
        // Evenly over the folder, hence over its classes.
        std::vector<QString> chosen;
        for (size_t i = 0; i < std::min(count, paths.size()); ++i)
            chosen.push_back(paths[i * paths.size() / std::min(count, paths.size())]);
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
        runEngine(**engine, one, options); // warms up
    }
    const double peak = bench::peakMatmul(model.compute.device, model.compute.type);
    Totals fast;
    double flops = 0.0;
    {
        const bench::FlopCounter counter;
        fast = runEngine(**engine, images, options);
        flops = bench::FlopCounter::count();
    }
    print("engine", fast);
    const double rate = flops / fast.seconds;
    std::printf("%-22s %9.1f GFLOP/s of %9.1f GFLOP/s matrix product: %.0f %%, %.1f MFLOP per evaluation\n",
        "arithmetic", rate / 1e9, peak / 1e9, 100.0 * rate / peak, flops / static_cast<double>(fast.evaluations) / 1e6);
    const int naive = std::min(number("naive").value_or(3), static_cast<int>(images.count));
    if (naive > 0) {
        const Totals slow = runNaively(model, images, naive, *resolved);
        print("naive procedure", slow);
        std::printf("%-22s %9.2f times faster per image, %.2f per evaluation\n", "engine",
            (slow.seconds / slow.images) / (fast.seconds / fast.images),
            (slow.seconds / static_cast<double>(slow.evaluations))
                / (fast.seconds / static_cast<double>(fast.evaluations)));
    }
    return 0;
}
