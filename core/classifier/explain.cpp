#include "classifier/engine_p.h"

#include "classifier/latent_change.h"
#include "classifier/progress_reporter.h"
#include "classifier/scores.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Engine", text);
}

cv::Mat matOf(const torch::Tensor &plane)
{
    const torch::Tensor p = plane.to(torch::kCPU, torch::kFloat).contiguous();
    return cv::Mat(static_cast<int>(p.size(0)), static_cast<int>(p.size(1)), CV_32FC1, p.data_ptr<float>()).clone();
}

/// One run of Engine::explain.
class Explainer {
public:
    Explainer(Engine::Private &p, const ClassifierDefaults &options, std::vector<int> asked, bool generalPath,
        PreparedImage image, const CancelToken &cancel, ProgressSink *sink)
        : m_p(p)
        , m_options(options)
        , m_asked(std::move(asked))
        , m_plan(image.plan)
        , m_cancel(cancel)
        , m_progress(sink, tr("Computing heatmaps"), 0)
        , m_evaluator(p.model, generalPath, p.beforeBatch)
        , m_sums(classes(), {p.model.latentChannels, p.model.latentHeight, p.model.latentWidth}, p.model.compute.device)
        , m_evaluated(static_cast<size_t>(options.trials), std::vector<bool>(static_cast<size_t>(classes()), false))
    {
        m_evaluator.add(0, std::move(image));
        m_evaluator.setObserver(
            [this](std::span<const Evaluation> batch, const torch::Tensor &difference) { observe(batch, difference); });
    }

    /// Decides exactly as Engine::classify does, so that what is explained is the prediction shown.
    Expected<TrialTable> classify()
    {
        Expected<TrialTable> result = fail(ErrorCode::Cancelled, tr("Cancelled."));
        Scheduler scheduler(m_evaluator, classes(), rulesOf(m_options, m_asked), m_p.batch);
        bool admitted = false;
        const Status status = scheduler.run(
            {.admit = [&](bool) { return std::exchange(admitted, true) ? std::nullopt : std::optional<size_t>(0); },
                .finished = [&](size_t, Expected<TrialTable> t) { result = std::move(t); },
                .halved = [this](int batch) { halved(batch); },
                .advanced = [this] { m_progress.report(m_count); }},
            m_cancel);
        if (!status)
            return tl::unexpected<Error>(status.error());
        return result;
    }

    /// The trials of the wanted classes that the decision did not need.
    Status complete(const std::vector<int> &wanted)
    {
        std::vector<Evaluation> missing;
        for (int trial = 0; trial < m_options.trials; ++trial)
            for (const int c : wanted)
                if (!m_evaluated[static_cast<size_t>(trial)][static_cast<size_t>(c)])
                    missing.push_back({0, trial, c});
        m_progress.setTotal(m_count + static_cast<std::int64_t>(missing.size()));
        for (size_t first = 0; first < missing.size();) {
            if (m_cancel.isCancelled())
                return fail(ErrorCode::Cancelled, tr("Cancelled."));
            const size_t count = std::min(static_cast<size_t>(m_p.batch.load()), missing.size() - first);
            const auto errors = m_evaluator.evaluate(std::span(missing).subspan(first, count));
            if (!errors && errors.error().code == ErrorCode::OutOfMemory && count > 1)
                halved(static_cast<int>(count / 2));
            else if (!errors)
                return tl::unexpected<Error>(errors.error());
            else if (!std::all_of(errors->begin(), errors->end(), [](double e) { return std::isfinite(e); }))
                return fail(ErrorCode::Internal, tr("The network gave a number that is not finite."),
                    tr("Check the model with \"model verify\", or use the precision f32."));
            else
                first += count;
            m_progress.report(m_count);
        }
        m_progress.report(m_count, 0, true);
        return {};
    }

    /// Decoder(E_target - E_predicted). The denoiser's latents are scaled, the decoder's are not. The
    /// decoder answers even a latent of zeros with some colour: that answer is subtracted, so that no
    /// change is exactly mid-grey. Each latent is decoded by itself, so that equal ones give equal
    /// pictures to the last bit.
    Heatmap heatmap(int target, int predicted)
    {
        const Autoencoder &vae = *m_p.model.autoencoder;
        const auto decode = [&](const torch::Tensor &latent) {
            return vae.decode(latent.unsqueeze(0).to(m_p.model.compute.type)).to(torch::kFloat).squeeze(0);
        };
        const torch::Tensor change = m_sums.mean(target) - m_sums.mean(predicted);
        if (!m_neutral.defined())
            m_neutral = decode(torch::zeros_like(change));
        const torch::Tensor decoded =
            (decode(change / vae.config().scalingFactor) - m_neutral).to(torch::kCPU).contiguous();
        const cv::Size size(m_p.model.preprocessing.size, m_p.model.preprocessing.size);
        Heatmap h {target, predicted, {}, matOf(decoded.mean(0)), matOf(change.mean(0))};
        h.direct = fromPlanarFloat(
            decoded.data_ptr<float>(), static_cast<int>(decoded.size(1)), static_cast<int>(decoded.size(2)));
        // Sizes that are no multiple of the latent pixel come out of the decoder a little smaller.
        if (h.direct.size() != size) {
            cv::resize(h.direct, h.direct, size, 0, 0, cv::INTER_LINEAR);
            cv::resize(h.magnitude, h.magnitude, size, 0, 0, cv::INTER_LINEAR);
        }
        return h;
    }

    [[nodiscard]] NetworkEvaluator::Cost cost() { return m_evaluator.remove(0); }

private:
    [[nodiscard]] int classes() const { return m_p.model.settings.classes.size(); }

    void observe(std::span<const Evaluation> batch, const torch::Tensor &difference)
    {
        for (size_t first = 0; first < batch.size();) {
            const int trial = batch[first].trial;
            std::vector<int64_t> classesOfTrial;
            for (size_t i = first; i < batch.size() && batch[i].trial == trial; ++i)
                classesOfTrial.push_back(batch[i].classIndex);
            const auto count = static_cast<int64_t>(classesOfTrial.size());
            m_sums.add(difference.narrow(0, static_cast<int64_t>(first), count), classesOfTrial,
                m_plan.view(m_plan.viewOf(trial)).geometry);
            for (const int64_t c : classesOfTrial)
                m_evaluated[static_cast<size_t>(trial)][static_cast<size_t>(c)] = true;
            first += classesOfTrial.size();
            m_count += count;
        }
    }

    void halved(int batch)
    {
        m_p.batch = batch;
        m_progress.notice(tr("The batch was halved to %1: memory ran out.").arg(batch));
    }

    Engine::Private &m_p;
    const ClassifierDefaults &m_options;
    std::vector<int> m_asked; ///< classes in question; empty = all
    TrialPlan m_plan;
    CancelToken m_cancel;
    ProgressReporter m_progress;
    NetworkEvaluator m_evaluator;
    MeanDifferences m_sums;
    std::vector<std::vector<bool>> m_evaluated; ///< [trial][class]
    std::int64_t m_count = 0;
    torch::Tensor m_neutral;
};

} // namespace

Expected<Explanation> Engine::explain(const LoadedImage &image, const std::vector<int> &targets,
    const ClassifyOptions &options, const CancelToken &cancel, ProgressSink *sink)
{
    const auto resolved = m_p->resolve(options);
    if (!resolved)
        return tl::unexpected<Error>(resolved.error());
    auto asked = askedClasses(options, settings().classes);
    if (!asked)
        return tl::unexpected<Error>(asked.error());
    const int classes = settings().classes.size();
    std::set<int> wanted(targets.begin(), targets.end());
    if (!wanted.empty() && (*wanted.begin() < 0 || *wanted.rbegin() >= classes))
        return fail(ErrorCode::InvalidArgument, tr("The target class is not one of the model's classes."));
    if (wanted.empty())
        for (int c = 0; c < classes; ++c)
            wanted.insert(c);
    auto prepared = prepareImage(image, m_p->model.preprocessing, *resolved, 0);
    if (!prepared)
        return tl::unexpected<Error>(prepared.error());
    try {
        m_p->model.compute.applyThreads();
        const c10::InferenceMode inference;
        Explanation e;
        e.input = makeView(prepared->frame, m_p->model.preprocessing, {});
        Explainer explainer(*m_p, *resolved, std::move(*asked), options.generalPath, *prepared, cancel, sink);
        const auto table = explainer.classify();
        if (!table)
            return tl::unexpected<Error>(table.error());
        e.prediction = predictionOf(*table, settings(), prepared->plan.timesteps(), options.keepTrajectory);
        e.prediction.imageSha256 = image.sha256;
        e.prediction.modelSha256 = modelSha256();
        e.prediction.seed = resolved->seed;

        std::vector<int> needed(wanted.begin(), wanted.end());
        if (!wanted.contains(e.prediction.predicted))
            needed.push_back(e.prediction.predicted);
        if (const Status s = explainer.complete(needed); !s)
            return tl::unexpected<Error>(s.error());
        for (const int c : wanted)
            e.heatmaps.push_back(explainer.heatmap(c, e.prediction.predicted));
        // What was spent, the trials beyond the decision included.
        const NetworkEvaluator::Cost cost = explainer.cost();
        e.prediction.evaluations = cost.evaluations;
        e.prediction.elapsedMs = cost.ms;
        return e;
    } catch (const std::exception &x) {
        return tl::unexpected<Error>(errorOf(x));
    }
}

} // namespace cyto
