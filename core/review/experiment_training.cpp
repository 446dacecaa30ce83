#include "review/experiment_training.h"

#include "diffusion/model_config.h"
#include "review/csv_reader.h"
#include "review/csv_writer.h"
#include "review/experiment_trials.h"
#include "review/run_manifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cmath>
#include <limits>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString runOf(const TrainingStep &step)
{
    return step.folder + QStringLiteral("/run");
}

Status writeImageList(const QString &path, const Dataset &data, const QString &folder)
{
    auto csv = CsvFile::create(path, {QStringLiteral("image_path"), QStringLiteral("class")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    const QDir root(folder);
    for (const DatasetItem &item : data.items) {
        CsvRow row;
        row.text(root.relativeFilePath(item.path)).text(data.classNames.at(static_cast<size_t>(item.label)));
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

/// Time that the steps of a run took by its metrics.csv, which holds no step twice however often it was resumed;
/// without what was lost at each stop, and without the validations. NaN where it does not say.
double trainingSeconds(const QString &run, int batch)
{
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    const auto table = CsvTable::read(run + QStringLiteral("/metrics.csv"));
    if (!table || table->rows() == 0)
        return unknown;
    double seconds = 0.0, before = 0.0;
    for (size_t row = 0; row < table->rows(); ++row) {
        const double step = table->cell(row, QStringLiteral("step")).toDouble();
        const double rate = table->cell(row, QStringLiteral("images_per_second")).toDouble();
        if (!(rate > 0.0) || step < before)
            return unknown;
        seconds += (step - before) * batch / rate;
        before = step;
    }
    return seconds;
}

Status fitTheWeighting(const TrainingStep &step, const QString &model, const Dataset &images,
    const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink)
{
    const auto service = tools.load(model);
    if (!service)
        return tl::unexpected<Error>(service.error());
    std::vector<QString> paths;
    for (const DatasetItem &item : limited(images, step.method.weightingImages).items)
        paths.push_back(item.path);
    return fitWeightingOf(model, *service, paths, step.method.classifier.options(), cancel, sink);
}

} // namespace

Expected<ExperimentFolder> openTrainingExperiment(const QString &output, ExperimentRecord record,
    const std::vector<std::pair<std::string, QString>> &data, const QString &init, const ExperimentTools &tools)
{
    for (const auto &[role, path] : data) {
        const auto described = datasetRecord(role, path);
        if (!described)
            return tl::unexpected<Error>(described.error());
        record.data.push_back(*described);
    }
    if (!init.isEmpty()) {
        const auto start = tools.hash(init);
        if (!start)
            return tl::unexpected<Error>(start.error());
        record.models["start"] = start->toStdString();
    }
    return ExperimentFolder::open(output, record);
}

Expected<TrainedModel> trainStep(
    const TrainingStep &given, const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink)
{
    TrainingStep step = given;
    step.method.run().seed = step.seed;
    step.request.output = runOf(step);
    step.request.resume = true;
    step.request.initAutoencoderOnly = step.method.initAutoencoderOnly;
    if (step.method.isBaseline())
        step.request.init.clear(); // the experiment's start is a diffusion model's
    const QString model = step.request.output + QStringLiteral("/model");
    // Written after the last step of training and the fit of the weighting.
    const QString mark = step.folder + QStringLiteral("/trained.json");
    if (QFileInfo::exists(mark))
        return readJsonFile(mark).map([&](const Json &record) { return TrainedModel {model, record}; });
    const auto images =
        openTrainingData(step.request.dataset, step.request.excludedClasses, step.request.selection, cancel);
    if (!images)
        return tl::unexpected<Error>(images.error());
    const QString list = step.folder + QStringLiteral("/training_images.csv");
    Json record;
    const Status s =
        makeFolder(step.folder)
            .and_then([&] { return writeImageList(list, *images, step.request.dataset); })
            .and_then([&] { return tools.train(step.method, step.request, cancel, sink); })
            .and_then([&]() -> Status {
                if (step.method.isBaseline() || step.method.weightingImages == 0)
                    return {};
                return fitTheWeighting(step, model, *images, tools, cancel, sink);
            })
            .and_then([&] {
                record = {{"seed", step.seed}, {"images", images->items.size()},
                    {"images_sha256", fileSha256(list).toHex().toStdString()}, {"weights", "after the last step"},
                    {"validation", "none"}, {"program_version", CYTO_VERSION}};
                const double seconds = trainingSeconds(step.request.output, step.method.run().batch);
                if (std::isfinite(seconds))
                    record["training_seconds"] = seconds;
                return writeJsonFile(mark, record);
            });
    if (!s)
        return tl::unexpected<Error>(s.error());
    return TrainedModel {model, record};
}

Expected<EvaluateResult> judgeImages(const JudgedImages &images, const QString &folder,
    const ClassifierService &service, const ClassifyOptions &options, const CancelToken &cancel, ProgressSink *sink)
{
    const auto meanings = classMeanings(images.data, service.settings.classes, {}, images.abnormalClasses);
    if (!meanings)
        return tl::unexpected<Error>(meanings.error());
    if (Status s = makeFolder(folder); !s)
        return tl::unexpected<Error>(s.error());
    ClassifyRequest request;
    std::vector<int> labels;
    for (const DatasetItem &item : images.data.items) {
        request.images.push_back(item.path);
        labels.push_back(item.label);
    }
    request.options = options;
    request.output = folder + QStringLiteral("/predictions.csv");
    request.scores = folder + QStringLiteral("/scores.csv");
    request.resume = images.resume;
    auto run = classifyImages(request, service, cancel, sink);
    if (!run)
        return tl::unexpected<Error>(run.error());
    EvaluationData data;
    auto metrics = metricsOf(*run, labels, *meanings, service.settings, &data);
    if (!metrics)
        return tl::unexpected<Error>(metrics.error());
    metrics->update({{"model_sha256", service.modelSha256.toStdString()}, {"options", run->identity},
        {"device", service.device.toStdString()}, {"program_version", CYTO_VERSION}});
    if (Status s = writeJsonFile(folder + QStringLiteral("/metrics.json"), *metrics); !s)
        return tl::unexpected<Error>(s.error());
    return EvaluateResult {std::move(*run), std::move(*metrics), std::move(data)};
}

Json summaryOf(const Json &metrics)
{
    Json summary = Json::object();
    for (const char *key : {"accuracy", "accuracy_interval", "balanced_accuracy", "balanced_accuracy_interval", "auc",
             "auc_interval", "anomaly", "images", "images_failed", "images_judged", "evaluations_per_image",
             "seconds_per_image", "model_sha256", "device", "program_version"})
        if (metrics.contains(key))
            summary[key] = metrics.at(key);
    return summary;
}

} // namespace cyto
