// The ablation as a command: trials computed or found, tables written.
#include "review/csv_writer.h"
#include "review/dataset_selection.h"
#include "review/experiment_ablation.h"
#include "review/experiment_folder.h"
#include "review/experiment_stored_trials.h"

#include <QCoreApplication>

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

/// Trials of one way to draw them; ways that are the same share a folder. @param own the folder's, of the weightings
Expected<std::vector<Expected<ImageTrials>>> trialsOf(StoredTrialsRequest request, const ClassifyOptions &options,
    const std::string &own, const ExperimentFolder &folder, const ClassifierService &service, const CancelToken &cancel,
    ProgressSink *sink)
{
    const auto identity = trialsIdentity(service, options);
    if (!identity)
        return tl::unexpected<Error>(identity.error());
    request.options = options;
    request.folder =
        folder.step(*identity == own ? QStringLiteral("trials")
                                     : QStringLiteral("trials-") + QString::fromStdString(identity->substr(0, 12)));
    return storedTrials(request, service, cancel, sink);
}

/// The variants on the images that all of them could classify.
Expected<std::vector<VariantRow>> runVariants(const AblationConfig &config, const StoredTrialsRequest &images,
    const std::string &own, const ExperimentFolder &folder, const ClassifierService &service, const CancelToken &cancel,
    ProgressSink *sink)
{
    std::vector<VariantTrials> variants;
    std::vector<std::vector<Expected<ImageTrials>>> found;
    std::vector<bool> whole(images.paths.size(), true);
    for (const AblationVariant &v : config.variants) {
        ClassifyOptions options = v.classifier.options();
        const auto resolved = resolveOptions(options, service.settings.defaults);
        if (!resolved)
            return tl::unexpected<Error>(resolved.error());
        if (sink)
            sink->noticed(tr("Variant %1").arg(QString::fromStdString(v.name)));
        auto trials = trialsOf(images, options, own, folder, service, cancel, sink);
        if (!trials)
            return tl::unexpected<Error>(trials.error());
        for (size_t i = 0; i < whole.size(); ++i)
            whole[i] = whole[i] && (*trials)[i].has_value();
        variants.push_back({v.name, *resolved, {}});
        found.push_back(std::move(*trials));
    }
    for (size_t v = 0; v < variants.size(); ++v)
        for (size_t i = 0; i < whole.size(); ++i)
            if (whole[i])
                variants[v].images.push_back(std::move(*found[v][i]));
    return judgeVariants(variants, service.settings.classes.size(), service.settings.weighting);
}

/// Every weighting with all trials, and every way to prune; fewer trials stand in weighting.csv.
std::vector<SummaryRow> summaryRows(const AblationResult &result, int trials, const std::string &model)
{
    std::vector<SummaryRow> rows;
    const auto add = [&](const AblationRow &r, std::string setting) {
        SummaryRow row;
        row.method = r.weighting;
        row.setting = std::move(setting);
        row.measure = "accuracy";
        row.isShare = true;
        row.n = r.metrics.images;
        row.value = r.metrics.accuracy;
        row.interval = r.metrics.accuracyInterval;
        row.intervalOf = "images";
        row.modelSha256 = model;
        rows.push_back(std::move(row));
    };
    for (const AblationRow &r : result.weightings)
        if (r.trials == trials)
            add(r, std::to_string(trials) + " trials");
    for (const AblationRow &r : result.pruning)
        add(r,
            QStringLiteral("pruned at p < %1 after %2 trials, %3 evaluations per image")
                .arg(r.pruneP)
                .arg(r.minTrials)
                .arg(r.meanEvaluations, 0, 'f', 1)
                .toStdString());
    return rows;
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
    const auto identity = trialsIdentity(service, options);
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

    StoredTrialsRequest images;
    for (const DatasetItem &item : limited(*data, config.perClass).items) {
        images.paths.push_back(item.path);
        images.truth.push_back(*(*meanings)[static_cast<size_t>(item.label)].modelClass);
    }
    auto stored = trialsOf(images, options, *identity, *folder, service, cancel, sink);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    std::vector<FailedImage> failed;
    std::vector<ImageTrials> trials;
    for (size_t i = 0; i < stored->size(); ++i)
        if ((*stored)[i])
            trials.push_back(std::move(*(*stored)[i]));
        else
            failed.push_back({images.paths[i], (*stored)[i].error().message, {}});
    std::sort(failed.begin(), failed.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    if (trials.empty())
        return fail(ErrorCode::Unreadable, tr("None of the images of %1 could be classified.").arg(request.dataset));
    auto result = ablate(trials, service.settings.classes.size(), config, service.settings.weighting, *schedule);
    if (!result)
        return result;
    result->failed = std::move(failed);
    if (!config.variants.empty()) {
        auto variants = runVariants(config, images, *identity, *folder, service, cancel, sink);
        if (!variants)
            return tl::unexpected<Error>(variants.error());
        result->variants = std::move(*variants);
    }
    const std::string model = service.modelSha256.toStdString();
    std::vector<SummaryRow> summary = summaryRows(*result, *options.trials, model);
    for (SummaryRow &row : variantSummary(result->variants, model))
        summary.push_back(std::move(row));
    nlohmann::json tables {"weighting.csv", "pruning.csv"};
    if (!result->variants.empty())
        tables.push_back("variants.csv");
    const Status written =
        writeRows(folder->step(QStringLiteral("weighting.csv")), result->weightings)
            .and_then([&] { return writeRows(folder->step(QStringLiteral("pruning.csv")), result->pruning); })
            .and_then([&]() -> Status {
                if (result->variants.empty())
                    return {};
                return writeVariants(folder->step(QStringLiteral("variants.csv")), result->variants);
            })
            .and_then(
                [&] { return writeFailedImages(folder->step(QStringLiteral("failed_images.csv")), result->failed); })
            .and_then([&] {
                return folder->conclude(
                    {{"images", trials.size()}, {"images_failed", images.paths.size() - trials.size()},
                        {"weighting", service.settings.weighting}, {"tables", tables}},
                    summary);
            });
    if (!written)
        return tl::unexpected<Error>(written.error());
    return result;
}

} // namespace cyto
