// The ablation as a command: trials computed or found, tables written.
#include "review/csv_writer.h"
#include "review/dataset_selection.h"
#include "review/experiment_ablation.h"
#include "review/experiment_folder.h"
#include "review/prediction_json.h"
#include "review/run_manifest.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentAblation", text);
}

Expected<ScheduleConfig> scheduleOf(const QString &model)
{
    const QString path = model + QStringLiteral("/scheduler/scheduler_config.json");
    return readJsonFile(path).and_then([&](const Json &json) { return ScheduleConfig::fromJson(json, path); });
}

/// What the errors depend on besides the image. The weighting does not belong to it: it is undone.
Expected<std::string> identityOf(const ClassifierService &service, const ClassifyOptions &options)
{
    const auto resolved = resolveOptions(options, service.settings.defaults);
    if (!resolved)
        return tl::unexpected<Error>(resolved.error());
    const Json json {{"model", service.modelSha256.toStdString()}, {"trials", resolved->trials},
        {"seed", resolved->seed}, {"timestep_low", resolved->timestepLow}, {"timestep_high", resolved->timestepHigh},
        {"augmentation", augmentationName(resolved->augmentation).toStdString()}, {"encodings", resolved->encodings}};
    return QCryptographicHash::hash(QByteArray::fromStdString(json.dump()), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

struct Wanted {
    QString path, file; ///< image, and where its trials are kept
    int truth = -1;
};

/// Computes the trials of the images that have none yet.
Status complete(const std::vector<Wanted> &images, const std::string &identity, const ClassifierService &service,
    const ClassifyOptions &options, const CancelToken &cancel, ProgressSink *sink)
{
    std::vector<const Wanted *> missing;
    std::vector<QString> paths;
    for (const Wanted &w : images)
        if (!readImageTrials(w.file, identity)) {
            missing.push_back(&w);
            paths.push_back(w.path);
        }
    if (sink && missing.size() < images.size())
        sink->noticed(tr("The trials of %1 of %2 images were computed before.")
                          .arg(images.size() - missing.size())
                          .arg(images.size()));
    if (missing.empty())
        return {};
    return collectTrials(
        service, paths, options, cancel, sink, [&](size_t i, const Expected<ImageTrials> &trials) -> Status {
            if (!trials) {
                if (sink)
                    sink->noticed(trials.error().text()); // it takes no part, and the result counts it
                return {};
            }
            ImageTrials labelled = *trials;
            labelled.truth = missing[i]->truth;
            return writeImageTrials(missing[i]->file, labelled, identity);
        });
}

Status writeRows(const QString &path, const std::vector<AblationRow> &rows)
{
    auto csv = CsvFile::create(path,
        {QStringLiteral("weighting"), QStringLiteral("trials"), QStringLiteral("prune_p"), QStringLiteral("min_trials"),
            QStringLiteral("mean_trials"), QStringLiteral("mean_evaluations"), QStringLiteral("images"),
            QStringLiteral("accuracy"), QStringLiteral("accuracy_ci95_low"), QStringLiteral("accuracy_ci95_high"),
            QStringLiteral("balanced_accuracy"), QStringLiteral("balanced_ci95_low"),
            QStringLiteral("balanced_ci95_high")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (const AblationRow &r : rows) {
        CsvRow row;
        row.text(QString::fromStdString(r.weighting)).integer(r.trials).number(r.pruneP).integer(r.minTrials);
        row.number(r.meanTrials).number(r.meanEvaluations).integer(r.metrics.images);
        row.number(r.metrics.accuracy).number(r.metrics.accuracyInterval.low).number(r.metrics.accuracyInterval.high);
        row.number(r.metrics.balancedAccuracy)
            .number(r.metrics.balancedAccuracyInterval.low)
            .number(r.metrics.balancedAccuracyInterval.high);
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

} // namespace

Expected<AblationResult> runAblation(
    const AblationRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink)
{
    const AblationConfig &config = request.config;
    ClassifyOptions options = config.classifier.options();
    options.trials = *std::max_element(config.trials.begin(), config.trials.end());
    options.minTrials.reset();
    const auto schedule = scheduleOf(request.model);
    const auto identity = identityOf(service, options);
    const auto data = openDataset(request.dataset);
    if (!schedule || !identity || !data)
        return tl::unexpected<Error>(!schedule ? schedule.error() : !identity ? identity.error() : data.error());
    const auto meanings = classMeanings(*data, service.settings.classes, {}, {});
    if (!meanings)
        return tl::unexpected<Error>(meanings.error());
    ExperimentRecord record {"ablation", config.toJson()};
    const auto described = datasetRecord("data", request.dataset);
    if (!described)
        return tl::unexpected<Error>(described.error());
    record.data.push_back(*described);
    record.models["model"] = service.modelSha256.toStdString();
    const auto folder = ExperimentFolder::open(request.output, record);
    if (!folder)
        return tl::unexpected<Error>(folder.error());

    std::vector<Wanted> images;
    for (const DatasetItem &item : limited(*data, config.perClass).items)
        images.push_back({item.path,
            folder->step(QStringLiteral("trials/")) + QString::fromLatin1(fileSha256(item.path).toHex())
                + QStringLiteral(".cbor"),
            *(*meanings)[static_cast<size_t>(item.label)].modelClass});
    const Status done = makeFolder(folder->step(QStringLiteral("trials"))).and_then([&] {
        return complete(images, *identity, service, options, cancel, sink);
    });
    if (!done)
        return tl::unexpected<Error>(done.error());
    std::vector<ImageTrials> trials;
    for (const Wanted &w : images)
        if (auto stored = readImageTrials(w.file, *identity))
            trials.push_back(std::move(*stored));
    if (trials.empty())
        return fail(ErrorCode::Unreadable, tr("None of the images of %1 could be classified.").arg(request.dataset));
    auto result = ablate(trials, service.settings.classes.size(), config, service.settings.weighting, *schedule);
    if (!result)
        return result;
    const Status written =
        writeRows(folder->step(QStringLiteral("weighting.csv")), result->weightings)
            .and_then([&] { return writeRows(folder->step(QStringLiteral("pruning.csv")), result->pruning); })
            .and_then([&] {
                return folder->conclude({{"images", trials.size()}, {"images_failed", images.size() - trials.size()},
                    {"weighting", service.settings.weighting}, {"tables", {"weighting.csv", "pruning.csv"}}});
            });
    if (!written)
        return tl::unexpected<Error>(written.error());
    return result;
}

} // namespace cyto
