#include "training/denoiser_trainer.h"

#include "diffusion/checkpoint.h"
#include "domain/philox.h"
#include "imaging/image_file.h"
#include "training/data_loader.h"
#include "training/flat_parameters.h"
#include "training/principal_encoder.h"
#include "training/run_folder.h"
#include "training/train_common.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace cyto {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Training", text, comment, n);
}

struct ReconstructionLoss {
    torch::Tensor total;
    double l1 = 0.0, l2 = 0.0, kl = 0.0;
};

/// L1 + L2 of pixels, L1 of their differences to the right and below (edges and granules weigh
/// more than flat background), Kullback-Leibler divergence of the posterior from N(0, 1) per latent.
ReconstructionLoss reconstructionLoss(
    const Autoencoder &network, const AutoencoderTrainingConfig &c, const torch::Tensor &images, std::uint64_t key)
{
    const auto type = network.parameters().front().scalar_type();
    auto generator = at::detail::createCPUGenerator(key);
    Posterior posterior;
    {
        // A fixed encoder needs no gradients, and leaving them out saves a third of the step.
        const torch::AutoGradMode gradients(c.encoder == "learned");
        posterior = network.encode(images.to(type));
    }
    const torch::Tensor noise =
        torch::randn(posterior.mean.sizes(), generator, torch::TensorOptions().dtype(torch::kFloat));
    const torch::Tensor out = network.decode(posterior.sample(noise.to(type))).to(torch::kFloat);
    const torch::Tensor d = out - images;
    ReconstructionLoss loss;
    const torch::Tensor l1 = d.abs().mean(), l2 = d.pow(2).mean();
    const torch::Tensor mean = posterior.mean.to(torch::kFloat), lv = posterior.logVariance.to(torch::kFloat);
    const torch::Tensor kl = 0.5 * (mean.pow(2) + lv.exp() - 1.0 - lv).mean();
    loss.total = c.l1Weight * l1 + c.l2Weight * l2 + c.klWeight * kl;
    if (c.gradientWeight > 0.0) {
        const int64_t h = d.size(2), w = d.size(3);
        const torch::Tensor dx = (d.narrow(3, 1, w - 1) - d.narrow(3, 0, w - 1)).abs().mean();
        const torch::Tensor dy = (d.narrow(2, 1, h - 1) - d.narrow(2, 0, h - 1)).abs().mean();
        loss.total = loss.total + c.gradientWeight * (dx + dy);
    }
    loss.l1 = l1.item<double>();
    loss.l2 = l2.item<double>();
    loss.kl = kl.item<double>();
    return loss;
}

/// 1 / standard deviation of posterior samples over some training batches.
Expected<double> measureScaling(const Autoencoder &network, DataLoader &loader)
{
    torch::NoGradGuard noGrad;
    const auto type = network.parameters().front().scalar_type();
    double sum = 0.0, square = 0.0, n = 0.0;
    for (int i = 0; i < 16; ++i) {
        auto batch = loader.next();
        if (!batch)
            return tl::unexpected<Error>(batch.error());
        const torch::Tensor z = network.encode(batch->images.to(type)).mean.to(torch::kDouble);
        sum += z.sum().item<double>();
        square += z.pow(2).sum().item<double>();
        n += static_cast<double>(z.numel());
    }
    const double variance = square / n - (sum / n) * (sum / n);
    return variance > 0.0 ? 1.0 / std::sqrt(variance) : 1.0;
}

/// Held-out images: mean squared error of decode(mean), in units where black to white is 2.
struct Validation {
    double l2 = 0.0;
    std::vector<cv::Mat> sheet; ///< original, reconstruction, original, ...
    std::vector<Error> unreadable;
};
Validation validate(const Autoencoder &network, const Dataset &data, const Preprocessing &p, int images)
{
    torch::NoGradGuard noGrad;
    const auto type = network.parameters().front().scalar_type();
    Validation v;
    int used = 0;
    const size_t stride = std::max<size_t>(1, data.items.size() / static_cast<size_t>(std::max(1, images)));
    for (size_t i = 0; i < data.items.size(); i += stride) {
        const auto loaded = loadImage(data.items[i].path);
        if (!loaded) {
            v.unreadable.push_back(loaded.error());
            continue;
        }
        const cv::Mat input = view(scaledFrame(loaded->rgb, p), p, {});
        torch::Tensor x = torch::empty({1, 3, input.rows, input.cols});
        toPlanarFloat(input, x.data_ptr<float>());
        const torch::Tensor y = network.decode(network.encode(x.to(type)).mean).to(torch::kFloat).contiguous();
        v.l2 += (y - x).pow(2).mean().item<double>();
        ++used;
        if (v.sheet.size() < 32) {
            v.sheet.push_back(input);
            v.sheet.push_back(fromPlanarFloat(y.data_ptr<float>(), input.rows, input.cols));
        }
    }
    v.l2 = used > 0 ? v.l2 / used : std::numeric_limits<double>::quiet_NaN();
    return v;
}

} // namespace

Status trainAutoencoder(
    const TrainRequest &request, const AutoencoderTrainingConfig &given, const CancelToken &cancel, ProgressSink *sink)
{
    AutoencoderTrainingConfig config = given;
    resolvePrecision(config.run);
    const auto data = openTrainingData(request.dataset, request.excludedClasses, request.selection, cancel);
    if (!data)
        return tl::unexpected<Error>(data.error());
    Expected<Dataset> validation = Dataset {};
    if (!request.validation.isEmpty()) {
        validation = openDataset(request.validation);
        if (!validation)
            return tl::unexpected<Error>(validation.error());
    }
    tellLinks(*data, sink);
    tellLinks(*validation, sink);
    setTrainingThreads(config.run.threads);
    std::shared_ptr<Autoencoder> network;
    if (!request.init.isEmpty()) {
        auto start = loadCheckpoint(request.init);
        if (!start)
            return tl::unexpected<Error>(start.error());
        network = start->autoencoder;
        config.network = network->config();
    } else {
        network = std::make_shared<Autoencoder>(config.network);
        initialiseParameters(*network, config.run.seed);
    }
    config.network.sampleSize = config.run.imageSize;
    const nlohmann::json json = config.toJson();
    const auto folder = RunFolder::open(request.output, request.resume);
    if (!folder)
        return tl::unexpected<Error>(folder.error());

    const Preprocessing p {config.run.cropFraction, config.run.imageSize};
    std::vector<torch::Tensor> trained;
    if (config.encoder == "principal_components") {
        const auto blocks = measureBlocks(*data, p, static_cast<int>(config.network.downFactor()), cancel);
        if (!blocks)
            return tl::unexpected<Error>(blocks.error());
        const auto components = setPrincipalEncoder(*network, *blocks);
        if (!components)
            return tl::unexpected<Error>(components.error());
        if (sink)
            sink->noticed(tr("The encoder's %n component(s) leave a mean squared error of %1.", nullptr,
                static_cast<int>(config.network.latentChannels))
                              .arg(components->lostVariance, 0, 'g', 4));
    }
    for (auto &item : network->named_parameters()) {
        if (config.encoder == "learned" || !isEncoderParameter(item.key()))
            trained.push_back(item.value());
        else
            item.value().set_data(item.value().to(trainingType(config.run)));
    }
    FlatParameters parameters(trained, trainingType(config.run));
    const std::string identity = identityOf(json, *data);
    std::int64_t step = 0;
    if (request.resume && folder->hasState()) {
        auto loaded = parameters.load(folder->statePath(), identity);
        if (!loaded)
            return tl::unexpected<Error>(loaded.error());
        step = *loaded;
        if (auto s = folder->truncateMetrics(step); !s)
            return s;
    }
    if (auto s = folder->writeConfig(json); !s)
        return s;
    const auto save = [&](std::int64_t nextStep) -> Status {
        if (auto s = parameters.save(folder->statePath(), nextStep, identity); !s)
            return s;
        const FlatParameters::UseAverage average(parameters);
        RunConfig plain = config.run;
        plain.augmentation = {.mirror = false,
            .rotate = false,
            .brightness = 0,
            .contrast = 0,
            .saturation = 0,
            .hue = 0,
            .randAugmentOps = 0};
        DataLoader measuring(*data, plain, {.preprocessing = p}, 0);
        const auto scaling = measureScaling(*network, measuring);
        if (!scaling)
            return tl::unexpected<Error>(scaling.error());
        AutoencoderConfig scaled = config.network;
        scaled.scalingFactor = *scaling;
        auto copy = std::make_shared<Autoencoder>(scaled);
        torch::NoGradGuard noGrad;
        for (auto &item : copy->named_parameters())
            item.value().copy_(network->named_parameters()[item.key()]);
        // A denoiser of the smallest kind completes the folder; training replaces it.
        UNetConfig none;
        none.inChannels = none.outChannels = scaled.latentChannels;
        none.blockOutChannels = {32};
        none.downAttention = {false};
        none.upAttention = {true};
        none.heads = {1};
        none.layersPerBlock = {1};
        none.crossAttentionDim = 1;
        auto unet = std::make_shared<UNet>(none);
        initialiseParameters(*unet, 0);
        Checkpoint c {unet, copy, std::make_shared<NoiseSchedule>(ScheduleConfig {}), std::nullopt, {}, {}};
        return saveCheckpoint(folder->modelPath(), c, torch::kFloat);
    };

    return runTraining(cancel, [&]() -> Status {
        DataLoader loader(*data, config.run, {.preprocessing = p, .crop = config.trainingCrop}, step);
        TrainingProgress progress(sink, tr("Training the autoencoder"), step, config.run.steps, config.run.batch);
        SkippedSteps skipped;
        std::vector<Error> notValidated;
        for (; step < config.run.steps && !cancel.isCancelled(); ++step) {
            auto batch = loader.next();
            if (!batch)
                return tl::unexpected<Error>(batch.error());
            parameters.zeroGradients();
            const auto loss = reconstructionLoss(
                *network, config, batch->images, mixKey(config.run.seed, static_cast<std::uint64_t>(step)));
            loss.total.backward();
            const double norm = parameters.step(config.run.optimiser, step, config.run.steps);
            const double rate = FlatParameters::learningRate(config.run.optimiser, step, config.run.steps);
            if (auto s = skipped.stepDone(norm, step, rate); !s)
                return s;
            progress.stepDone(step);
            const bool last = step + 1 == config.run.steps;
            double heldOut = std::numeric_limits<double>::quiet_NaN();
            if ((step + 1) % config.run.validateEvery == 0 || last) {
                const FlatParameters::UseAverage average(parameters);
                Validation v = validate(*network, *validation, p, config.run.validationImages);
                heldOut = v.l2;
                notValidated = std::move(v.unreadable);
                if (auto s =
                        folder->saveSheet(QStringLiteral("vae_%1").arg(step + 1, 8, 10, QLatin1Char('0')), v.sheet, 8);
                    !s)
                    return s;
            }
            if ((step + 1) % config.run.logEvery == 0 || !std::isnan(heldOut))
                if (auto s = folder->appendMetrics({{QStringLiteral("step"), static_cast<double>(step + 1)},
                        {QStringLiteral("l1"), loss.l1}, {QStringLiteral("l2"), loss.l2},
                        {QStringLiteral("kl"), loss.kl}, {QStringLiteral("gradient_norm"), norm},
                        {QStringLiteral("learning_rate"), rate},
                        {QStringLiteral("images_per_second"), progress.imagesPerSecond()},
                        {QStringLiteral("validation_l2"), heldOut}, {QStringLiteral("skipped_steps"), skipped.take()}});
                    !s)
                    return s;
            if ((step + 1) % config.run.saveEvery == 0 && !last)
                if (auto s = save(step + 1); !s)
                    return s;
        }
        if (auto s = save(step); !s)
            return s;
        tellUnreadable(loader, notValidated, request, sink);
        return {};
    });
}

} // namespace cyto
