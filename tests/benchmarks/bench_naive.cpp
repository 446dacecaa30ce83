#include "benchmarks/bench_naive.h"

#include "classifier/weighted_error.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace cyto::bench {

namespace {

/// Errors of the living classes in one trial, with a fresh encoding.
std::vector<double> evaluate(
    const ClassifierModel &m, const PreparedImage &image, int trial, const std::vector<int64_t> &classes)
{
    const int64_t side = m.preprocessing.size;
    torch::Tensor pixels = torch::empty({1, 3, side, side});
    toPlanarFloat(makeView(image.frame, m.preprocessing, image.plan.view(image.plan.viewOf(trial))),
        pixels.data_ptr<float>());
    const Posterior p = m.autoencoder->encode(pixels.to(m.compute.device, m.compute.type));
    const torch::Tensor z0 = m.autoencoder->config().scalingFactor * p.sample(torch::randn_like(p.mean));
    const torch::Tensor noise = torch::randn_like(z0);
    const auto n = static_cast<int64_t>(classes.size());
    const int timestep = image.plan.timestep(trial);
    const torch::Tensor t = torch::full({n}, timestep, torch::kLong).to(m.compute.device);
    const torch::Tensor zt = m.schedule->addNoise(z0, noise, t.narrow(0, 0, 1));
    const torch::Tensor predicted =
        m.unet->forward(zt.expand({n, -1, -1, -1}).contiguous(), t, m.conditioning(classes, true));
    auto errors = maskedSquaredErrors((noise - predicted).to(torch::kFloat), m.mask);
    for (double &e : errors)
        e *= trialWeight(m.settings.weighting, timestep);
    return errors;
}

} // namespace

Totals runNaively(const ClassifierModel &model, const ImageSource &images,
    const std::vector<std::optional<int>> &truth, int count, const ClassifierDefaults &asked)
{
    ClassifierDefaults options = asked;
    options.encodings = 0; // a fresh one per trial
    const c10::InferenceMode inference;
    Totals totals;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < count; ++i) {
        const auto loaded = images.load(static_cast<size_t>(i));
        if (!loaded)
            stop(loaded.error());
        const auto image = prepareImage(*loaded, model.preprocessing, options, 0);
        if (!image)
            stop(image.error());
        TrialTable table(
            model.settings.classes.size(), {options.trials, options.minTrials, options.pruneInterval, options.pruneP});
        while (!table.finished()) {
            const std::vector<int64_t> classes(table.living().begin(), table.living().end());
            for (int trial = table.roundBegin(); trial < table.roundEnd(); ++trial) {
                const auto errors = evaluate(model, *image, trial, classes);
                for (size_t c = 0; c < classes.size(); ++c)
                    table.enter(trial, static_cast<int>(classes[c]), errors[c]);
                totals.evaluations += static_cast<std::int64_t>(classes.size());
            }
            table.closeRound();
        }
        totals.trials += table.trialsDone();
        ++totals.images;
        if (const auto &known = truth[static_cast<size_t>(i)]) {
            ++totals.known;
            totals.correct += table.best() == *known ? 1 : 0;
        }
    }
    totals.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return totals;
}

void stop(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    std::exit(1);
}

} // namespace cyto::bench
