#include "classifier/engine_p.h"

#include "classifier/weighted_error.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Engine", text);
}

// Measured: beyond these, throughput does not grow (tests/benchmarks/bench_classifier.cpp).
constexpr int kCpuBatch = 32, kCudaBatch = 256;

constexpr int kMaxTrials = 100'000;

template <class T>
Status take(const std::optional<T> &option, T &value, double low, double high, const char *name)
{
    if (option)
        value = *option;
    if (static_cast<double>(value) >= low && static_cast<double>(value) <= high)
        return {};
    return fail(ErrorCode::InvalidArgument,
        tr("The option \"%1\" must lie between %2 and %3.").arg(QLatin1String(name)).arg(low).arg(high));
}

} // namespace

Expected<ClassifierDefaults> resolveOptions(const ClassifyOptions &options, const ClassifierDefaults &defaults)
{
    ClassifierDefaults r = defaults;
    r.seed = options.seed.value_or(r.seed);
    r.augmentation = options.augmentation.value_or(r.augmentation);
    r.pruneRule = options.pruneRule.value_or(r.pruneRule);
    r.antithetic = options.antithetic.value_or(r.antithetic);
    r.stratified = options.stratified.value_or(r.stratified);
    const Status checked =
        take(options.trials, r.trials, 1, kMaxTrials, "trials")
            .and_then([&] { return take(options.minTrials, r.minTrials, 1, kMaxTrials, "min-trials"); })
            .and_then([&] { return take(options.pruneInterval, r.pruneInterval, 1, kMaxTrials, "prune-interval"); })
            .and_then([&] { return take(options.pruneP, r.pruneP, 0.0, 1.0, "prune-p"); })
            .and_then([&] { return take(options.encodings, r.encodings, 0, 4096, "encodings"); })
            .and_then([&] { return take(options.timestepLow, r.timestepLow, 0, 1e6, "timestep-low"); })
            .and_then([&] { return take(options.timestepHigh, r.timestepHigh, 0, 1e6, "timestep-high"); });
    if (!checked)
        return tl::unexpected<Error>(checked.error());
    if (r.timestepLow > r.timestepHigh)
        return fail(
            ErrorCode::InvalidArgument, tr("The option \"timestep-low\" must not be larger than \"timestep-high\"."));
    return r;
}

Expected<std::vector<int>> askedClasses(const ClassifyOptions &options, const ClassSet &model)
{
    std::set<int> asked;
    for (const QString &name : options.classes) {
        const auto index = model.indexOf(name);
        if (!index)
            return fail(ErrorCode::InvalidArgument, tr("The model does not know the class \"%1\".").arg(name));
        asked.insert(*index);
    }
    if (asked.size() == 1)
        return fail(ErrorCode::InvalidArgument, tr("With a single class there is nothing to decide."),
            tr("Name two classes or more."));
    if (static_cast<int>(asked.size()) == model.size())
        asked.clear();
    return std::vector<int>(asked.begin(), asked.end());
}

ImageSource ImageSource::files(std::vector<QString> paths)
{
    ImageSource s;
    s.count = paths.size();
    s.load = [paths = std::move(paths)](size_t index) { return loadImage(paths.at(index)); };
    return s;
}

Engine::Private::Private(ClassifierModel m, int wantedBatch)
    : model(std::move(m))
    , batch(wantedBatch > 0                    ? wantedBatch
              : model.compute.device.is_cuda() ? kCudaBatch
                                               : kCpuBatch)
{
}

std::unique_ptr<Engine> Engine::Private::wrap(std::unique_ptr<Private> p)
{
    return std::unique_ptr<Engine>(new Engine(std::move(p)));
}

Expected<ClassifierDefaults> Engine::Private::resolve(const ClassifyOptions &options) const
{
    auto resolved = resolveOptions(options, model.settings.defaults);
    if (!resolved)
        return resolved;
    if (resolved->timestepHigh >= model.schedule->steps())
        return fail(ErrorCode::InvalidArgument,
            tr("The option \"timestep-high\" must be less than %1, the number of the model's noise levels.")
                .arg(model.schedule->steps()));
    if (!weightsArePositive(model.settings.weighting, resolved->timestepLow, resolved->timestepHigh))
        return fail(ErrorCode::InvalidArgument,
            tr("The model's \"weighting\" is not positive at all timesteps between %1 and %2.")
                .arg(resolved->timestepLow)
                .arg(resolved->timestepHigh),
            tr("Calibrate the model anew, or narrow the range of timesteps."));
    return resolved;
}

Expected<std::unique_ptr<Engine>> makeEngine(Checkpoint checkpoint, const ComputeOptions &options)
{
    auto compute = chooseDevice(options);
    if (!compute)
        return tl::unexpected<Error>(compute.error());
    try {
        const torch::Tensor parameter = checkpoint.unet->parameters().front();
        const bool sameDevice = options.device == QLatin1String("auto") || compute->device == parameter.device();
        const bool sameType = options.precision == QLatin1String("auto") || compute->type == parameter.scalar_type();
        if (!sameDevice || !sameType)
            return fail(ErrorCode::InvalidArgument,
                tr("The networks in memory are on another device or in another precision than asked for."));
        compute->device = parameter.device();
        compute->type = parameter.scalar_type();
        auto model = ClassifierModel::create(checkpoint, *compute);
        if (!model)
            return tl::unexpected<Error>(model.error());
        return Engine::Private::wrap(std::make_unique<Engine::Private>(std::move(*model), options.batch));
    } catch (const std::exception &e) {
        return tl::unexpected<Error>(errorOf(e));
    }
}

Expected<std::unique_ptr<Engine>> Engine::load(const QString &folder, const ComputeOptions &options, ProgressSink *sink)
{
    const auto compute = chooseDevice(options);
    if (!compute)
        return tl::unexpected<Error>(compute.error());
    LoadOptions load;
    load.type = compute->type;
    load.device = compute->device;
    auto checkpoint = loadCheckpoint(folder, load);
    if (!checkpoint)
        return tl::unexpected<Error>(checkpoint.error());
    // Nobody trains these: layers may keep what they derive from their weights.
    for (const torch::Tensor &p : checkpoint->unet->parameters())
        p.requires_grad_(false);
    for (const torch::Tensor &p : checkpoint->autoencoder->parameters())
        p.requires_grad_(false);
    auto engine = makeEngine(std::move(*checkpoint), options);
    if (engine && sink && (*engine)->settings().authorsWeighting)
        sink->noticed(tr("The model %1 has no \"weighting\" of its own: that of the authors' model is used. "
                         "Calibration fits one.")
                          .arg(folder));
    if (engine && sink)
        sink->noticed(tr("Computing on %1.").arg((*engine)->deviceDescription()));
    return engine;
}

Engine::Engine(std::unique_ptr<Private> p) : m_p(std::move(p)) { }

Engine::~Engine() = default;

const ModelSettings &Engine::settings() const
{
    return m_p->model.settings;
}

const QString &Engine::modelSha256() const
{
    return m_p->model.sha256;
}

QString Engine::deviceDescription() const
{
    return m_p->model.compute.description();
}

} // namespace cyto
