#include "training/denoiser_trainer.h"

#include "classifier/preprocessing.h"
#include "diffusion/checkpoint.h"
#include "diffusion/samplers.h"
#include "domain/philox.h"
#include "training/deepen.h"
#include "training/denoiser_loss.h"
#include "training/flat_parameters.h"
#include "training/input_measure.h"
#include "training/run_folder.h"
#include "training/train_common.h"
#include "training/validation.h"

#include <ATen/Parallel.h>
#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>
#include <QFile>

#include <cmath>
#include <limits>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Training", text);
}

/// The networks and settings a run starts from.
Expected<Checkpoint> startingPoint(
    const TrainRequest &request, DenoiserConfig &config, const Dataset &data, const CancelToken &cancel)
{
    if (request.init.isEmpty())
        return fail(ErrorCode::InvalidArgument, tr("Training a denoiser needs an autoencoder."),
            tr("Name a model folder with --init, for instance the output of train-vae."));
    auto c = loadCheckpoint(request.init);
    if (!c)
        return c;
    auto classes = ClassSet::fromNames(data.classNames);
    if (!classes)
        return tl::unexpected<Error>(classes.error());
    ModelSettings s;
    if (request.initAutoencoderOnly) {
        config.unet.inChannels = config.unet.outChannels = c->autoencoder->config().latentChannels;
        c->unet = std::make_shared<UNet>(config.unet);
        initialiseParameters(*c->unet, mixKey(config.run.seed, 1));
        s.cropFraction = config.run.cropFraction;
        s.imageSize = config.run.imageSize;
    } else {
        if (!config.deepen.empty()) {
            const auto deeper = deepened(*c->unet, config.deepen, mixKey(config.run.seed, 1));
            if (!deeper)
                return tl::unexpected<Error>(deeper.error());
            c->unet = *deeper;
        }
        config.unet = c->unet->config();
        if (c->settings) {
            s = *c->settings;
        } else {
            s.cropFraction = config.run.cropFraction;
            s.imageSize = config.run.imageSize;
        }
    }
    // What was fitted to the network before does not describe the one after.
    s.calibration.reset();
    s.anomaly.reset();
    s.evaluation = nullptr;
    if (!c->settings || c->settings->classes.size() != classes->size() || request.initAutoencoderOnly)
        s.classes = *classes;
    else
        for (int i = 0; i < classes->size(); ++i)
            if (c->settings->classes.at(i).name != classes->at(i).name)
                s.classes = *classes;
    if (config.run.stainRange && !s.stain) {
        const auto range = measureStainRange(data, preprocessingOf(s), cancel);
        if (!range)
            return tl::unexpected<Error>(range.error());
        s.stain = *range;
    }
    if (config.run.largestExtent && !s.largestExtent) {
        const auto extent = measureLargestExtent(data, cancel);
        if (!extent)
            return tl::unexpected<Error>(extent.error());
        s.largestExtent = *extent;
    }
    s.contextRows = config.contextRows;
    s.contextWidth = config.unet.crossAttentionDim;
    s.maskRadiusFraction = config.maskRadiusFraction;
    s.replicatedContext = s.codeLength() <= s.contextWidth;
    if (!s.replicatedContext)
        return fail(ErrorCode::InvalidArgument, tr("\"cross_attention_dim\" is smaller than the number of classes."),
            tr("Give the network a wider context."));
    c->settings = s;
    return c;
}

/// Two synthetic cells of each class, for the eye.
std::vector<cv::Mat> sampleSheet(const Checkpoint &c, std::uint64_t seed)
{
    constexpr int kPerClass = 4;
    torch::NoGradGuard noGrad;
    const auto type = c.unet->parameters().front().scalar_type();
    const torch::Tensor rows = classRows(*c.settings);
    const int64_t side = c.settings->imageSize / c.autoencoder->config().downFactor();
    const torch::Tensor label = torch::arange(rows.size(0), torch::kLong).repeat_interleave(kPerClass);
    auto generator = at::detail::createCPUGenerator(seed);
    torch::Tensor z = torch::randn({label.size(0), c.unet->config().inChannels, side, side}, generator,
        torch::TensorOptions().dtype(torch::kFloat));
    const Conditioning condition {rows.index_select(0, label).to(type), {}};
    z = sampleDpmSolver2M(*c.schedule, leadingTimesteps(*c.schedule, 25), z, [&](const torch::Tensor &zt, int64_t t) {
        return c.unet->forward(zt.to(type), torch::full({zt.size(0)}, t, torch::kLong), condition).to(torch::kFloat);
    });
    const torch::Tensor out = c.autoencoder->decode(z / c.autoencoder->config().scalingFactor).contiguous();
    std::vector<cv::Mat> sheet;
    for (int64_t i = 0; i < out.size(0); ++i)
        sheet.push_back(
            fromPlanarFloat(out[i].data_ptr<float>(), static_cast<int>(out.size(2)), static_cast<int>(out.size(3))));
    return sheet;
}

} // namespace

Status trainDenoiser(
    const TrainRequest &request, const DenoiserConfig &given, const CancelToken &cancel, ProgressSink *sink)
{
    DenoiserConfig config = given;
    resolvePrecision(config.run);
    const auto data = openTrainingData(request.dataset, request.excludedClasses, request.selection, cancel);
    if (!data)
        return tl::unexpected<Error>(data.error());
    Expected<Dataset> validation = Dataset {};
    if (!request.validation.isEmpty()) {
        validation = openTrainingData(request.validation, request.excludedClasses);
        if (!validation)
            return tl::unexpected<Error>(validation.error());
    }
    tellLinks(*data, sink);
    tellLinks(*validation, sink);
    const int threads = setTrainingThreads(config.run.threads);
    auto start = startingPoint(request, config, *data, cancel);
    if (!start)
        return tl::unexpected<Error>(start.error());
    Checkpoint &c = *start;
    if (Status s = checkValidationClasses(c.settings->classes, *validation); !s)
        return s;
    const nlohmann::json json = config.toJson();
    const auto folder = RunFolder::open(request.output, request.resume);
    if (!folder)
        return tl::unexpected<Error>(folder.error());

    const std::string identity = identityOf(json, *data);
    const int64_t classes = c.settings->classes.size();
    std::vector<torch::Tensor> trained = c.unet->parameters();
    std::unique_ptr<TrunkClassifier> trunkClassifier;
    if (config.trunkClassWeight > 0.0) {
        trunkClassifier = std::make_unique<TrunkClassifier>(trunkWidth(*c.unet), classes);
        for (const torch::Tensor &p : trunkClassifier->parameters())
            trained.push_back(p);
    }
    FlatParameters parameters(trained, trainingType(config.run));
    torch::Tensor confusion = torch::full({classes, classes}, 0.5F);
    std::int64_t step = 0;
    if (request.resume && folder->hasState()) {
        auto loaded = parameters.load(folder->statePath(), identity, {{"confusion", &confusion}});
        if (!loaded)
            return tl::unexpected<Error>(loaded.error());
        step = *loaded;
        if (auto s = folder->truncateMetrics(step); !s)
            return s;
    }
    if (auto s = folder->writeConfig(json); !s)
        return s;
    double best = folder->bestOf(QStringLiteral("validation_balanced_accuracy"));
    const auto describe = [&](std::int64_t done) {
        c.settings->training = {{"data", request.dataset.section(QLatin1Char('/'), -2).toStdString()},
            {"images", data->items.size()}, {"steps", done}, {"images_seen", done * config.run.batch},
            {"seed", config.run.seed}, {"program_version", CYTO_VERSION}, {"config", json}};
    };
    const auto save = [&](std::int64_t nextStep) -> Status {
        if (auto s = parameters.save(folder->statePath(), nextStep, identity, {{"confusion", confusion}}); !s)
            return s;
        describe(nextStep);
        const FlatParameters::UseAverage average(parameters);
        return saveCheckpoint(folder->modelPath(), c, torch::kHalf);
    };

    return runTraining(cancel, [&]() -> Status {
        const torch::Tensor rows = classRows(*c.settings);
        const double scaling = c.autoencoder->config().scalingFactor;
        DataLoader loader(*data, config.run,
            {.preprocessing = preprocessingOf(*c.settings),
                .mixupAlpha = config.mixupAlpha,
                .mixupProbability = config.mixupProbability},
            step);
        TrainingProgress progress(sink, tr("Training the denoiser"), step, config.run.steps, config.run.batch);
        double denoising = 0.0, contrast = 0.0, told = 0.0, trunkClass = 0.0, trunkTold = 0.0;
        std::int64_t since = 0;
        SkippedSteps skipped;
        std::vector<Error> notValidated;
        for (; step < config.run.steps && !cancel.isCancelled(); ++step) {
            auto batch = loader.next();
            if (!batch)
                return tl::unexpected<Error>(batch.error());
            const std::uint64_t key = mixKey(mixKey(config.run.seed, 7), static_cast<std::uint64_t>(step));
            torch::Tensor z0;
            {
                torch::NoGradGuard noGrad;
                const Posterior posterior = c.autoencoder->encode(batch->images);
                auto generator = at::detail::createCPUGenerator(mixKey(key, 3));
                z0 = scaling
                    * posterior.sample(torch::randn(posterior.mean.sizes(), generator, posterior.mean.options()));
            }
            parameters.zeroGradients();
            const DenoiserLoss loss =
                denoiserLoss(*c.unet, *c.schedule, config, rows, z0, *batch, confusion, trunkClassifier.get(), key);
            loss.total.backward();
            const double norm = parameters.step(config.run.optimiser, step, config.run.steps);
            const double rate = FlatParameters::learningRate(config.run.optimiser, step, config.run.steps);
            if (auto s = skipped.stepDone(norm, step, rate); !s)
                return s;
            progress.stepDone(step);
            denoising += loss.denoising;
            contrast += loss.contrast;
            told += loss.contrastAccuracy;
            trunkClass += loss.trunkClass;
            trunkTold += loss.trunkClassAccuracy;
            ++since;

            const bool last = step + 1 == config.run.steps;
            double balanced = std::numeric_limits<double>::quiet_NaN(), accuracy = balanced;
            if (!validation->items.empty() && ((step + 1) % config.run.validateEvery == 0 || last)) {
                describe(step + 1);
                const FlatParameters::UseAverage average(parameters);
                const auto v = validateByClassifier(c, *validation, config.run.validationImages, threads, cancel);
                at::set_num_threads(threads);
                if (v) {
                    balanced = v->balancedAccuracy;
                    accuracy = v->accuracy;
                    notValidated = v->unreadable;
                    if (balanced > best) {
                        best = balanced;
                        if (auto s = saveCheckpoint(folder->bestPath(), c, torch::kHalf); !s)
                            return s;
                    }
                    if (sink)
                        sink->noticed(tr("Step %1: balanced accuracy %2 on %3 validation images")
                                          .arg(step + 1)
                                          .arg(balanced, 0, 'f', 4)
                                          .arg(v->images));
                } else if (v.error().code != ErrorCode::Cancelled) {
                    // What has been learnt is kept: the run can go on from here.
                    if (auto s = save(step + 1); !s)
                        return s;
                    return tl::unexpected<Error>(v.error());
                }
                if (auto s = folder->saveSheet(QStringLiteral("step_%1").arg(step + 1, 8, 10, QLatin1Char('0')),
                        sampleSheet(c, config.run.seed), 8);
                    !s)
                    return s;
            }
            if ((step + 1) % config.run.logEvery == 0 || !std::isnan(balanced)) {
                const double n = static_cast<double>(since);
                if (auto s = folder->appendMetrics({{QStringLiteral("step"), static_cast<double>(step + 1)},
                        {QStringLiteral("denoising_loss"), denoising / n},
                        {QStringLiteral("contrast_loss"), contrast / n},
                        {QStringLiteral("contrast_accuracy"), told / n},
                        {QStringLiteral("trunk_class_loss"), trunkClass / n},
                        {QStringLiteral("trunk_class_accuracy"), trunkTold / n},
                        {QStringLiteral("gradient_norm"), norm}, {QStringLiteral("learning_rate"), rate},
                        {QStringLiteral("images_per_second"), progress.imagesPerSecond()},
                        {QStringLiteral("validation_balanced_accuracy"), balanced},
                        {QStringLiteral("validation_accuracy"), accuracy},
                        {QStringLiteral("skipped_steps"), skipped.take()}});
                    !s)
                    return s;
                denoising = contrast = told = trunkClass = trunkTold = 0.0;
                since = 0;
            }
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
