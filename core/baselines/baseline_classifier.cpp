#include "baselines/baseline_classifier_p.h"

#include "classifier/preprocessing.h"
#include "classifier/progress_reporter.h"
#include "classifier/scores.h"
#include "imaging/preprocess.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace cyto {

namespace {

constexpr size_t kCpuBatch = 16, kCudaBatch = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("BaselineClassifier", text);
}

/// Images that were read, waiting for the network.
struct Waiting {
    size_t index = 0;
    QByteArray sha256;
    cv::Mat input; ///< CV_8UC3
};

torch::Tensor logitsOf(const BaselineClassifier::Private &p, const std::vector<Waiting> &images)
{
    torch::InferenceMode inference;
    const int64_t side = p.model.settings.imageSize;
    torch::Tensor x = torch::empty({static_cast<int64_t>(images.size()), 3, side, side}, torch::kFloat);
    for (size_t i = 0; i < images.size(); ++i)
        toPlanarFloat(images[i].input, x.data_ptr<float>() + static_cast<int64_t>(i) * 3 * side * side);
    return p.model.network->forward(x.to(p.compute.device), nullptr).to(torch::kCPU).contiguous();
}

} // namespace

bool isBaselineFolder(const QString &folder)
{
    return QFileInfo(folder + QStringLiteral("/model.safetensors")).isFile()
        && !QFileInfo(folder + QStringLiteral("/unet")).isDir();
}

Prediction predictionOfLogits(
    std::span<const float> logits, const ModelSettings &settings, const std::vector<int> &asked)
{
    Prediction p;
    const auto takesPart = [&](size_t c) {
        return asked.empty() || std::binary_search(asked.begin(), asked.end(), static_cast<int>(c));
    };
    for (size_t c = 0; c < logits.size(); ++c)
        if (takesPart(c) && (p.predicted < 0 || logits[c] > logits[static_cast<size_t>(p.predicted)]))
            p.predicted = static_cast<int>(c);
    const auto best = static_cast<double>(logits[static_cast<size_t>(p.predicted)]);
    std::vector<double> scores;
    for (size_t c = 0; c < logits.size(); ++c)
        scores.push_back(
            takesPart(c) ? best - static_cast<double>(logits[c]) : std::numeric_limits<double>::quiet_NaN());
    std::vector<double> probabilities(scores.size(), std::numeric_limits<double>::quiet_NaN());
    if (settings.calibration)
        probabilities = probabilitiesOf(scores, settings.calibration->temperature);
    for (size_t c = 0; c < scores.size(); ++c) {
        p.classes.push_back({scores[c], probabilities[c], takesPart(c) ? 1 : 0, 0});
        const int index = static_cast<int>(c);
        if (index != p.predicted && takesPart(c) && (p.second < 0 || scores[c] < scores[static_cast<size_t>(p.second)]))
            p.second = index;
    }
    p.margin = p.second < 0 ? 0.0 : scores[static_cast<size_t>(p.second)];
    const bool zeta = settings.anomaly && settings.anomaly->kind == AnomalyScoreKind::Zeta;
    p.anomalyScore = zeta ? zetaScore(scores) : p.margin;
    if (settings.anomaly && asked.empty()) {
        p.anomalyThreshold = settings.anomaly->threshold;
        p.anomalous = p.anomalyScore < settings.anomaly->threshold;
    }
    p.trials = 1;
    p.evaluations = 1;
    return p;
}

std::unique_ptr<BaselineClassifier> BaselineClassifier::Private::wrap(std::unique_ptr<Private> p)
{
    return std::unique_ptr<BaselineClassifier>(new BaselineClassifier(std::move(p)));
}

BaselineClassifier::BaselineClassifier(std::unique_ptr<Private> p) : m_p(std::move(p)) { }
BaselineClassifier::~BaselineClassifier() = default;

Expected<std::unique_ptr<BaselineClassifier>> makeBaselineClassifier(BaselineModel model, const ComputeOptions &options)
{
    const auto compute = chooseDevice(options);
    if (!compute)
        return tl::unexpected<Error>(compute.error());
    auto p = std::make_unique<BaselineClassifier::Private>();
    p->model = std::move(model);
    p->compute = *compute;
    p->compute.type = torch::kFloat;
    p->batch = options.batch > 0    ? static_cast<size_t>(options.batch)
        : compute->device.is_cuda() ? kCudaBatch
                                    : kCpuBatch;
    return BaselineClassifier::Private::wrap(std::move(p));
}

Expected<std::unique_ptr<BaselineClassifier>> BaselineClassifier::load(
    const QString &folder, const ComputeOptions &options, ProgressSink *sink)
{
    if (options.precision != QLatin1String("auto") && options.precision != QLatin1String("f32"))
        return fail(ErrorCode::InvalidArgument,
            tr("Baselines compute in f32, and the option \"precision\" says %1.").arg(options.precision));
    const auto compute = chooseDevice(options);
    if (!compute)
        return tl::unexpected<Error>(compute.error());
    try {
        auto model = loadBaselineModel(folder, compute->device);
        if (!model)
            return tl::unexpected<Error>(model.error());
        auto classifier = makeBaselineClassifier(std::move(*model), options);
        if (classifier && sink)
            sink->noticed(tr("Baseline %1 on %2").arg(folder, (*classifier)->deviceDescription()));
        return classifier;
    } catch (const std::exception &e) {
        return tl::unexpected<Error>(errorOf(e));
    }
}

const ModelSettings &BaselineClassifier::settings() const
{
    return m_p->model.settings;
}

const QString &BaselineClassifier::modelSha256() const
{
    return m_p->model.sha256;
}

QString BaselineClassifier::deviceDescription() const
{
    return m_p->compute.description();
}

Status BaselineClassifier::classify(const ImageSource &images, const ClassifyOptions &options,
    const CancelToken &cancel, ProgressSink *sink, const Engine::ResultHandler &handler) const
{
    const ModelSettings &settings = m_p->model.settings;
    const auto resolved = resolveOptions(options, settings.defaults);
    if (!resolved)
        return tl::unexpected<Error>(resolved.error());
    const auto asked = askedClasses(options, settings.classes);
    if (!asked)
        return tl::unexpected<Error>(asked.error());
    const Preprocessing preprocessing = preprocessingOf(settings);
    ProgressReporter progress(sink, tr("Classifying"), static_cast<std::int64_t>(images.count));
    std::int64_t done = 0, failed = 0;
    const auto deliver = [&](size_t index, Expected<Prediction> result) {
        ++done;
        failed += result ? 0 : 1;
        handler(index, std::move(result));
    };
    std::vector<Waiting> waiting;
    const auto flush = [&] {
        if (waiting.empty())
            return;
        using Clock = std::chrono::steady_clock;
        const auto start = Clock::now();
        const torch::Tensor logits = logitsOf(*m_p, waiting);
        const auto classes = static_cast<size_t>(settings.classes.size());
        const double ms = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
        for (size_t i = 0; i < waiting.size(); ++i) {
            const std::span<const float> row {logits.data_ptr<float>() + i * classes, classes};
            if (!std::all_of(row.begin(), row.end(), [](float x) { return std::isfinite(x); })) {
                deliver(
                    waiting[i].index, fail(ErrorCode::Internal, tr("The network gave something that is no number.")));
                continue;
            }
            Prediction p = predictionOfLogits(row, settings, *asked);
            p.imageSha256 = waiting[i].sha256;
            p.modelSha256 = m_p->model.sha256;
            p.seed = resolved->seed;
            p.elapsedMs = ms / static_cast<double>(waiting.size());
            deliver(waiting[i].index, std::move(p));
        }
        waiting.clear();
        progress.report(done, failed);
    };
    try {
        m_p->compute.applyThreads();
        for (size_t i = 0; i < images.count; ++i) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled, tr("The classification was stopped."));
            auto image = images.load(i);
            if (image) {
                waiting.push_back({i, image->sha256, view(scaledFrame(image->rgb, preprocessing), preprocessing, {})});
                if (waiting.size() == m_p->batch)
                    flush();
                continue;
            }
            deliver(i, tl::unexpected<Error>(image.error()));
        }
        flush();
        progress.report(done, failed, true);
    } catch (const std::exception &e) {
        return tl::unexpected<Error>(errorOf(e));
    }
    return {};
}

} // namespace cyto
