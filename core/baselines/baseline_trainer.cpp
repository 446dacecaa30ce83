#include "baselines/baseline_trainer.h"

#include "baselines/baseline_classifier_p.h"
#include "baselines/baseline_loss.h"
#include "baselines/flat_buffers.h"
#include "baselines/pretrained.h"
#include "classifier/preprocessing.h"
#include "domain/philox.h"
#include "training/flat_parameters.h"
#include "training/run_folder.h"
#include "training/train_common.h"
#include "training/validation.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>
#include <limits>
#include <optional>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Training", text);
}

// Streams of random numbers, apart from those of the loader.
enum Stream : std::uint64_t { kInitial = 1, kStep = 8 };

Expected<BaselineModel> startingPoint(
    const TrainRequest &request, const BaselineConfig &config, const Dataset &data, ProgressSink *sink)
{
    auto classes = ClassSet::fromNames(data.classNames);
    if (!classes)
        return tl::unexpected<Error>(classes.error());
    BaselineModel m;
    m.settings.classes = std::move(*classes);
    m.settings.cropFraction = config.run.cropFraction;
    m.settings.imageSize = config.run.imageSize;
    m.network = makeVisionNetwork(config.network, m.settings.classes.size());
    auto generator = at::detail::createCPUGenerator(mixKey(config.run.seed, kInitial));
    m.network->initialise(generator);
    if (request.init.isEmpty())
        return m;
    const QString file =
        QFileInfo(request.init).isDir() ? request.init + QStringLiteral("/model.safetensors") : request.init;
    const auto loaded = loadVisionWeights(*m.network, file, true);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    if (sink && !loaded->keptOwn.isEmpty())
        sink->noticed(tr("Not taken from %1, since it knows other classes: %2.")
                          .arg(file, loaded->keptOwn.join(QStringLiteral(", "))));
    if (sink && loaded->positionResized)
        sink->noticed(tr("The position embedding of %1 was interpolated to images of %2 pixels.")
                          .arg(file)
                          .arg(config.run.imageSize));
    return m;
}

/// One run, from its first or its resumed step to the end.
class Run {
public:
    Run(const TrainRequest &request, const BaselineConfig &config, const RunFolder &folder, BaselineModel &model,
        const Dataset &data, const Dataset &validation, ProgressSink *sink)
        : m_request(request)
        , m_config(config)
        , m_folder(folder)
        , m_model(model)
        , m_data(data)
        , m_validation(validation)
        , m_sink(sink)
        , m_json(config.toJson())
        , m_identity(identityOf(m_json, data))
        , m_parameters(*model.network, torch::kFloat)
        , m_buffers(*model.network)
    {
    }

    Status go(const CancelToken &cancel)
    {
        if (m_request.resume && m_folder.hasState())
            if (Status s = resume(); !s)
                return s;
        if (Status s = m_folder.writeConfig(m_json); !s)
            return s;
        m_best = m_folder.bestOf(QStringLiteral("validation_balanced_accuracy"));
        const RunConfig &run = m_config.run;
        DataLoader loader(m_data, run,
            {.preprocessing = preprocessingOf(m_model.settings),
                .mixupAlpha = m_config.mixupAlpha,
                .mixupProbability = m_config.mixupProbability},
            m_step);
        TrainingProgress progress(m_sink, tr("Training the baseline"), m_step, run.steps, run.batch);
        for (; m_step < run.steps && !cancel.isCancelled(); ++m_step) {
            auto batch = loader.next();
            if (!batch)
                return tl::unexpected<Error>(batch.error());
            const double norm = learn(*batch);
            const double rate = FlatParameters::learningRate(run.optimiser, m_step, run.steps);
            if (Status s = m_skipped.stepDone(norm, m_step, rate); !s)
                return s;
            progress.stepDone(m_step);
            const bool last = m_step + 1 == run.steps;
            std::optional<ValidationResult> told;
            if (!m_validation.items.empty() && ((m_step + 1) % run.validateEvery == 0 || last)) {
                auto v = validate(cancel);
                if (v)
                    told = *v;
                else if (v.error().code != ErrorCode::Cancelled)
                    return tl::unexpected<Error>(v.error());
            }
            if ((m_step + 1) % run.logEvery == 0 || told)
                if (Status s = log(norm, progress.imagesPerSecond(), told); !s)
                    return s;
            if ((m_step + 1) % run.saveEvery == 0 && !last)
                if (Status s = save(m_step + 1); !s)
                    return s;
        }
        if (Status s = save(m_step); !s)
            return s;
        tellUnreadable(loader, m_notValidated, m_request, m_sink);
        return {};
    }

private:
    Status resume()
    {
        const auto step = m_parameters.load(m_folder.statePath(), m_identity,
            {{"buffers", &m_buffers.values}, {"buffers_average", &m_buffers.average}});
        if (!step)
            return tl::unexpected<Error>(step.error());
        m_step = *step;
        return m_folder.truncateMetrics(m_step);
    }

    double learn(const Batch &batch)
    {
        // What a step draws at random follows from its number: a resumed run draws the same.
        auto generator = at::detail::createCPUGenerator(
            mixKey(mixKey(m_config.run.seed, kStep), static_cast<std::uint64_t>(m_step)));
        m_parameters.zeroGradients();
        const torch::Tensor logits = m_model.network->forward(batch.images, &generator);
        const BaselineLoss loss = baselineLoss(logits, batch, m_config.labelSmoothing);
        loss.total.backward();
        const double norm = m_parameters.step(m_config.run.optimiser, m_step, m_config.run.steps);
        m_buffers.updateAverage(m_config.run.optimiser, m_step);
        m_loss += loss.total.item<double>();
        m_accuracy += loss.accuracy;
        ++m_since;
        return norm;
    }

    void describe(std::int64_t done)
    {
        m_model.settings.training = {{"data", m_request.dataset.section(QLatin1Char('/'), -2).toStdString()},
            {"images", m_data.items.size()}, {"steps", done}, {"images_seen", done * m_config.run.batch},
            {"seed", m_config.run.seed}, {"program_version", CYTO_VERSION}, {"config", m_json}};
    }

    Expected<ValidationResult> validate(const CancelToken &cancel)
    {
        describe(m_step + 1);
        const FlatParameters::UseAverage average(m_parameters);
        const FlatBuffers::UseAverage statistics(m_buffers);
        ComputeOptions compute;
        compute.device = QStringLiteral("cpu");
        compute.threads = m_config.run.threads;
        const auto classifier = makeBaselineClassifier(m_model, compute);
        if (!classifier)
            return tl::unexpected<Error>(classifier.error());
        const auto v = cyto::validate(m_model.settings.classes, m_validation, m_config.run.validationImages,
            [&](const ImageSource &source, const Engine::ResultHandler &handler) {
                return (*classifier)->classify(source, {}, cancel, nullptr, handler);
            });
        setTrainingThreads(m_config.run.threads);
        if (!v)
            return v;
        m_notValidated = v->unreadable;
        if (v->balancedAccuracy > m_best) {
            m_best = v->balancedAccuracy;
            if (Status s = saveBaselineModel(m_folder.bestPath(), m_model); !s)
                return tl::unexpected<Error>(s.error());
        }
        if (m_sink)
            m_sink->noticed(tr("Step %1: balanced accuracy %2 on %3 validation images")
                                .arg(m_step + 1)
                                .arg(v->balancedAccuracy, 0, 'f', 4)
                                .arg(v->images));
        return v;
    }

    Status log(double norm, double imagesPerSecond, const std::optional<ValidationResult> &told)
    {
        const double n = static_cast<double>(m_since), unknown = std::numeric_limits<double>::quiet_NaN();
        const double loss = m_loss / n, accuracy = m_accuracy / n;
        m_loss = m_accuracy = 0.0;
        m_since = 0;
        return m_folder.appendMetrics(
            {{QStringLiteral("step"), static_cast<double>(m_step + 1)}, {QStringLiteral("loss"), loss},
                {QStringLiteral("accuracy"), accuracy}, {QStringLiteral("gradient_norm"), norm},
                {QStringLiteral("learning_rate"),
                    FlatParameters::learningRate(m_config.run.optimiser, m_step, m_config.run.steps)},
                {QStringLiteral("images_per_second"), imagesPerSecond},
                {QStringLiteral("validation_balanced_accuracy"), told ? told->balancedAccuracy : unknown},
                {QStringLiteral("validation_accuracy"), told ? told->accuracy : unknown},
                {QStringLiteral("skipped_steps"), m_skipped.take()}});
    }

    Status save(std::int64_t nextStep)
    {
        if (Status s = m_parameters.save(m_folder.statePath(), nextStep, m_identity,
                {{"buffers", m_buffers.values}, {"buffers_average", m_buffers.average}});
            !s)
            return s;
        describe(nextStep);
        const FlatParameters::UseAverage average(m_parameters);
        const FlatBuffers::UseAverage statistics(m_buffers);
        return saveBaselineModel(m_folder.modelPath(), m_model);
    }

    const TrainRequest &m_request;
    const BaselineConfig &m_config;
    const RunFolder &m_folder;
    BaselineModel &m_model;
    const Dataset &m_data, &m_validation;
    ProgressSink *m_sink;
    nlohmann::json m_json;
    std::string m_identity;
    FlatParameters m_parameters;
    FlatBuffers m_buffers;
    SkippedSteps m_skipped;
    std::vector<Error> m_notValidated;
    std::int64_t m_step = 0, m_since = 0;
    double m_best = 0.0, m_loss = 0.0, m_accuracy = 0.0;
};

} // namespace

Status trainBaseline(
    const TrainRequest &request, const BaselineConfig &given, const CancelToken &cancel, ProgressSink *sink)
{
    BaselineConfig config = given;
    config.run.precision = "f32"; // which the reader of configurations asks for
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
    setTrainingThreads(config.run.threads);
    return runTraining(cancel, [&]() -> Status {
        auto model = startingPoint(request, config, *data, sink);
        if (!model)
            return tl::unexpected<Error>(model.error());
        if (Status s = checkValidationClasses(model->settings.classes, *validation); !s)
            return s;
        const auto folder = RunFolder::open(request.output, request.resume);
        if (!folder)
            return tl::unexpected<Error>(folder.error());
        return Run(request, config, *folder, *model, *data, *validation, sink).go(cancel);
    });
}

} // namespace cyto
