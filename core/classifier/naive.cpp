#include "classifier/naive.h"

#include "classifier/engine_p.h"
#include "classifier/progress_reporter.h"
#include "classifier/scores.h"
#include "classifier/weighted_error.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Engine", text);
}

/// Weighted errors of the living classes in one trial.
std::vector<double> errorsOf(
    const ClassifierModel &m, const PreparedImage &image, int trial, const std::vector<int> &living)
{
    const TrialPlan &plan = image.plan;
    const int64_t side = m.preprocessing.size;
    torch::Tensor pixels = torch::empty({1, 3, side, side}, torch::kFloat);
    toPlanarFloat(makeView(image.frame, m.preprocessing, plan.view(plan.viewOf(trial))), pixels.data_ptr<float>());
    const Posterior posterior = m.autoencoder->encode(pixels.to(m.compute.device, m.compute.type));

    const std::array<int64_t, 4> shape {1, m.latentChannels, m.latentHeight, m.latentWidth};
    const auto size = static_cast<size_t>(m.latentSize());
    torch::Tensor noise = torch::empty(shape, torch::kFloat), sample = torch::empty(shape, torch::kFloat);
    plan.drawNoise(trial, {noise.data_ptr<float>(), size});
    plan.drawPosteriorNoise(trial, {sample.data_ptr<float>(), size});
    noise = noise.to(m.compute.device);
    const torch::Tensor deviation = torch::exp(0.5 * posterior.logVariance.to(torch::kFloat));
    const torch::Tensor z0 = m.autoencoder->config().scalingFactor
        * (posterior.mean.to(torch::kFloat) + deviation * sample.to(m.compute.device));
    const int timestep = plan.timestep(trial);
    const double alphaBar = m.schedule->alphaBar(timestep);
    const torch::Tensor zt = std::sqrt(alphaBar) * z0 + std::sqrt(1.0 - alphaBar) * noise;

    const std::vector<int64_t> classes(living.begin(), living.end());
    const auto n = static_cast<int64_t>(classes.size());
    const torch::Tensor t = torch::full({n}, timestep, torch::kLong).to(m.compute.device);
    const torch::Tensor predicted =
        m.unet->forward(zt.to(m.compute.type).expand({n, -1, -1, -1}).contiguous(), t, m.conditioning(classes, true));
    std::vector<double> errors = maskedSquaredErrors(noise - predicted.to(torch::kFloat), m.mask);
    for (double &e : errors)
        e *= trialWeight(m.settings.weighting, timestep);
    return errors;
}

Expected<TrialTable> tableOf(const ClassifierModel &m, const PreparedImage &image, const ClassifierDefaults &options,
    const std::vector<int> &asked, const CancelToken &cancel)
{
    TrialTable table(m.settings.classes.size(), rulesOf(options, asked));
    while (!table.finished()) {
        const std::vector<int> living = table.living();
        for (int trial = table.roundBegin(); trial < table.roundEnd(); ++trial) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled, tr("Cancelled."));
            const std::vector<double> errors = errorsOf(m, image, trial, living);
            if (!std::all_of(errors.begin(), errors.end(), [](double e) { return std::isfinite(e); }))
                return fail(ErrorCode::Internal, tr("The network gave a number that is not finite."),
                    tr("Check the model with \"model verify\", or use the precision f32."));
            for (size_t c = 0; c < living.size(); ++c)
                table.enter(trial, living[c], errors[c]);
        }
        table.closeRound();
    }
    return table;
}

} // namespace

Status classifyNaively(Engine &engine, const ImageSource &images, const ClassifyOptions &options,
    const CancelToken &cancel, ProgressSink *sink, const Engine::ResultHandler &handler)
{
    const Engine::Private &p = Engine::Private::of(engine);
    const ClassifierModel &m = p.model;
    auto resolved = p.resolve(options);
    if (!resolved)
        return tl::unexpected<Error>(resolved.error());
    resolved->encodings = 0; // a fresh one per trial
    const auto asked = askedClasses(options, m.settings.classes);
    if (!asked)
        return tl::unexpected<Error>(asked.error());
    ProgressReporter progress(sink, tr("Classifying"), static_cast<std::int64_t>(images.count));
    std::int64_t failed = 0;
    for (size_t i = 0; i < images.count; ++i) {
        const auto start = std::chrono::steady_clock::now();
        Expected<Prediction> result = fail(ErrorCode::Internal, {});
        try {
            m.compute.applyThreads();
            const c10::InferenceMode inference;
            result = images.load(i).and_then([&](const LoadedImage &loaded) {
                return prepareImage(loaded, m.preprocessing, *resolved, 0).and_then([&](const PreparedImage &image) {
                    return tableOf(m, image, *resolved, *asked, cancel).map([&](const TrialTable &table) {
                        Prediction prediction =
                            predictionOf(table, m.settings, image.plan.timesteps(), options.keepTrajectory);
                        prediction.imageSha256 = image.sha256;
                        return prediction;
                    });
                });
            });
        } catch (const std::exception &e) {
            result = tl::unexpected<Error>(errorOf(e));
        }
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, tr("Cancelled."));
        if (result) {
            result->modelSha256 = m.sha256;
            result->seed = resolved->seed;
            result->elapsedMs =
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        }
        failed += result ? 0 : 1;
        handler(i, std::move(result));
        progress.report(static_cast<std::int64_t>(i) + 1, failed, i + 1 == images.count);
    }
    return {};
}

} // namespace cyto
