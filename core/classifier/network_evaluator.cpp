#include "classifier/network_evaluator.h"

#include "classifier/preprocessing.h"
#include "classifier/weighted_error.h"

#include <ATen/Parallel.h>
#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace cyto {

namespace {

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

QString tr(const char *text)
{
    return QCoreApplication::translate("ClassifierModel", text);
}

// Bounds what the first convolutions of the encoder allocate, whatever the image's size.
size_t encodeBatchFor(int imageSize, const torch::Device &device)
{
    const size_t pixels = device.is_cuda() ? size_t {1} << 23 : size_t {1} << 19;
    return std::clamp<size_t>(pixels / (static_cast<size_t>(imageSize) * static_cast<size_t>(imageSize)), 1, 256);
}

} // namespace

Expected<ClassifierModel> ClassifierModel::create(const Checkpoint &checkpoint, const ComputeDevice &compute)
{
    const QString &folder = checkpoint.folder;
    if (!checkpoint.settings || !checkpoint.autoencoder)
        return fail(ErrorCode::Unsupported,
            tr("The model %1 has no cytodiffusion.json: it knows no cell classes and cannot classify.").arg(folder),
            tr("Fine-tune it first, or choose a model that was trained with this program."));
    const ModelSettings &s = *checkpoint.settings;
    const auto mismatch = [&](const char *what) { return fail(ErrorCode::Mismatch, tr(what).arg(folder)); };
    if (s.classes.size() < 1)
        return mismatch(QT_TRANSLATE_NOOP("ClassifierModel", "The model %1 names no class."));
    if (s.contextWidth != checkpoint.unet->config().crossAttentionDim)
        return mismatch(QT_TRANSLATE_NOOP(
            "ClassifierModel", "%1: the width of the conditioning is not the one that the denoiser takes."));
    if (checkpoint.unet->config().outChannels != checkpoint.unet->config().inChannels)
        return mismatch(QT_TRANSLATE_NOOP("ClassifierModel", "%1: the denoiser does not predict noise alone."));
    if (s.imageSize < checkpoint.autoencoder->config().downFactor())
        return mismatch(QT_TRANSLATE_NOOP(
            "ClassifierModel", "%1: the image size in \"preprocessing\" is smaller than one latent pixel."));

    ClassifierModel m;
    m.unet = checkpoint.unet;
    m.autoencoder = checkpoint.autoencoder;
    m.schedule = checkpoint.schedule;
    m.settings = s;
    m.sha256 = checkpoint.weightsSha256;
    m.folder = checkpoint.folder;
    m.compute = compute;
    m.preprocessing = preprocessingOf(s);
    m.latentChannels = checkpoint.unet->config().inChannels;
    // Each downsampling step halves and cuts off, as its padding is right and below.
    m.latentHeight = m.latentWidth = s.imageSize / checkpoint.autoencoder->config().downFactor();

    const auto options = torch::TensorOptions().device(compute.device).dtype(compute.type);
    std::vector<torch::Tensor> contexts;
    bool replicated = true;
    for (int c = 0; c < s.classes.size(); ++c) {
        std::vector<float> values = s.contextOf(c);
        const torch::Tensor context =
            torch::from_blob(values.data(), {s.contextRows, s.contextWidth}, torch::kFloat).clone();
        replicated = replicated && torch::equal(context, context.narrow(0, 0, 1).expand_as(context));
        contexts.push_back(context);
    }
    m.contexts = torch::stack(contexts);
    // The shortcut is exact only where all rows are equal: looked at, not believed.
    if (s.replicatedContext && replicated) {
        m.rows = m.contexts.select(1, 0).contiguous().to(options);
        m.contexts = torch::Tensor();
    } else {
        m.contexts = m.contexts.to(options);
    }
    m.mask = circularMask(m.latentHeight, m.latentWidth, s.maskRadiusFraction);
    if (m.mask.sum().item<float>() < 1.0F)
        return mismatch(QT_TRANSLATE_NOOP("ClassifierModel", "%1: \"mask_radius_fraction\" leaves no latent pixel."));
    m.mask = m.mask.to(compute.device);
    return m;
}

Conditioning ClassifierModel::conditioning(const std::vector<int64_t> &classes, bool general) const
{
    const torch::Tensor index = torch::tensor(classes, torch::kLong).to(compute.device);
    Conditioning c;
    if (!rows.defined())
        c.context = contexts.index_select(0, index);
    else if (general)
        c.context = rows.index_select(0, index).unsqueeze(1).expand({-1, settings.contextRows, -1}).contiguous();
    else
        c.row = rows.index_select(0, index);
    return c;
}

NetworkEvaluator::NetworkEvaluator(
    const ClassifierModel &model, bool generalPath, std::function<void(size_t)> beforeBatch)
    : m_model(model)
    , m_general(generalPath)
    , m_beforeBatch(std::move(beforeBatch))
    , m_encodeBatch(encodeBatchFor(model.settings.imageSize, model.compute.device))
{
}

void NetworkEvaluator::add(size_t index, PreparedImage image)
{
    const auto views = static_cast<size_t>(image.plan.views());
    m_images.emplace(index, Image {std::move(image), std::vector<Encoding>(views), {}});
}

NetworkEvaluator::Cost NetworkEvaluator::remove(size_t index)
{
    const auto it = m_images.find(index);
    const Cost cost = it->second.cost;
    m_images.erase(it);
    return cost;
}

Expected<std::vector<double>> NetworkEvaluator::evaluate(std::span<const Evaluation> batch)
{
    try {
        const c10::InferenceMode inference;
        std::vector<Row> rows;
        std::vector<int64_t> rowOf;
        for (const Evaluation &e : batch) {
            const Row row {&m_images.at(e.image), e.trial};
            if (rows.empty() || !(rows.back() == row))
                rows.push_back(row);
            rowOf.push_back(static_cast<int64_t>(rows.size()) - 1);
        }
        if (m_beforeBatch)
            m_beforeBatch(batch.size());
        encodeMissing(rows);
        const auto start = Clock::now();
        std::vector<double> errors = denoise(batch, rows, rowOf);
        const double share = msSince(start) / static_cast<double>(batch.size());
        for (const int64_t r : rowOf) {
            Image &image = *rows[static_cast<size_t>(r)].image;
            image.cost.ms += share;
            ++image.cost.evaluations;
        }
        return errors;
    } catch (const std::exception &e) {
        return tl::unexpected<Error>(errorOf(e));
    }
}

void NetworkEvaluator::encodeMissing(const std::vector<Row> &rows)
{
    std::vector<std::pair<Image *, int>> missing;
    for (const Row &r : rows) {
        const int v = r.image->prepared.plan.viewOf(r.trial);
        const std::pair<Image *, int> entry {r.image, v};
        if (!r.image->encodings[static_cast<size_t>(v)].mean.defined()
            && std::find(missing.begin(), missing.end(), entry) == missing.end())
            missing.push_back(entry);
    }
    for (size_t first = 0; first < missing.size();) {
        const size_t count = std::min(m_encodeBatch, missing.size() - first);
        try {
            encode(std::span(missing).subspan(first, count));
            first += count;
        } catch (const std::exception &e) {
            if (!isOutOfMemory(e) || m_encodeBatch == 1)
                throw;
            m_encodeBatch = std::max<size_t>(1, count / 2);
        }
    }
}

void NetworkEvaluator::encode(std::span<const std::pair<Image *, int>> views)
{
    const auto start = Clock::now();
    const auto count = static_cast<int64_t>(views.size());
    const int64_t side = m_model.preprocessing.size;
    torch::Tensor input = torch::empty({count, 3, side, side}, torch::kFloat);
    float *pixels = input.data_ptr<float>();
    at::parallel_for(0, count, 1, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) {
            const auto &[image, v] = views[static_cast<size_t>(i)];
            const PreparedImage &p = image->prepared;
            const cv::Mat rgb = static_cast<size_t>(v) < p.views.size()
                ? p.views[static_cast<size_t>(v)]
                : makeView(p.frame, m_model.preprocessing, p.plan.view(v));
            toPlanarFloat(rgb, pixels + i * 3 * side * side);
        }
    });
    const Posterior posterior = m_model.autoencoder->encode(input.to(m_model.compute.device, m_model.compute.type));
    const torch::Tensor mean = posterior.mean.to(torch::kCPU, torch::kFloat).contiguous();
    const torch::Tensor deviation = torch::exp(0.5 * posterior.logVariance.to(torch::kCPU, torch::kFloat)).contiguous();
    const double share = msSince(start) / static_cast<double>(count);
    for (int64_t i = 0; i < count; ++i) {
        const auto &[image, v] = views[static_cast<size_t>(i)];
        // Copies, so that one view does not keep the whole batch in memory.
        image->encodings[static_cast<size_t>(v)] = {mean[i].clone(), deviation[i].clone()};
        image->cost.ms += share;
    }
}

std::vector<double> NetworkEvaluator::denoise(
    std::span<const Evaluation> batch, const std::vector<Row> &rows, const std::vector<int64_t> &rowOf)
{
    const ClassifierModel &m = m_model;
    const auto count = static_cast<int64_t>(rows.size());
    const auto size = static_cast<size_t>(m.latentSize());
    const std::array<int64_t, 4> shape {count, m.latentChannels, m.latentHeight, m.latentWidth};
    torch::Tensor noise = torch::empty(shape, torch::kFloat), noisy = torch::empty(shape, torch::kFloat);
    torch::Tensor timesteps = torch::empty({count}, torch::kLong);
    float *noiseData = noise.data_ptr<float>(), *noisyData = noisy.data_ptr<float>();
    auto *timestepData = timesteps.data_ptr<int64_t>();
    const double scaling = m.autoencoder->config().scalingFactor;
    at::parallel_for(0, count, 1, [&](int64_t begin, int64_t end) {
        for (int64_t r = begin; r < end; ++r) {
            const Row &row = rows[static_cast<size_t>(r)];
            const TrialPlan &plan = row.image->prepared.plan;
            const Encoding &e = row.image->encodings[static_cast<size_t>(plan.viewOf(row.trial))];
            const int t = plan.timestep(row.trial);
            timestepData[r] = t;
            const double alphaBar = m.schedule->alphaBar(t);
            const auto a = static_cast<float>(std::sqrt(alphaBar) * scaling);
            const auto b = static_cast<float>(std::sqrt(1.0 - alphaBar));
            const std::span<float> eps(noiseData + static_cast<size_t>(r) * size, size);
            const std::span<float> z(noisyData + static_cast<size_t>(r) * size, size);
            plan.drawNoise(row.trial, eps);
            plan.drawPosteriorNoise(row.trial, z);
            const float *mean = e.mean.data_ptr<float>(), *deviation = e.deviation.data_ptr<float>();
            for (size_t i = 0; i < size; ++i)
                z[i] = a * (mean[i] + deviation[i] * z[i]) + b * eps[i];
        }
    });

    const auto device = m.compute.device;
    noisy = noisy.to(device, m.compute.type);
    noise = noise.to(device);
    timesteps = timesteps.to(device);
    const bool shared = rows.size() < batch.size();
    const torch::Tensor index = torch::tensor(rowOf, torch::kLong).to(device);
    const auto expand = [&](const torch::Tensor &x) { return shared ? x.index_select(0, index) : x; };

    std::vector<int64_t> classes;
    for (const Evaluation &e : batch)
        classes.push_back(e.classIndex);
    const Conditioning conditioning = m.conditioning(classes, m_general);
    torch::Tensor predicted;
    if (m_general) {
        predicted = m.unet->forward(expand(noisy), expand(timesteps), conditioning);
    } else {
        UNetState state = m.unet->trunk(noisy, timesteps);
        predicted = m.unet->head(shared ? state.select(index) : std::move(state), conditioning);
    }
    const torch::Tensor difference = expand(noise) - predicted.to(torch::kFloat);
    std::vector<double> errors = maskedSquaredErrors(difference, m.mask);
    for (size_t i = 0; i < batch.size(); ++i) {
        const Row &row = rows[static_cast<size_t>(rowOf[i])];
        errors[i] *= trialWeight(m.settings.weighting, row.image->prepared.plan.timestep(row.trial));
    }
    if (m_observer)
        m_observer(batch, difference);
    return errors;
}

} // namespace cyto
