#include "review/experiment_figures.h"

#include "review/experiment_folder.h"
#include "review/experiment_psychometric.h"
#include "review/experiment_training.h"
#include "review/matrix_run.h"

namespace cyto {

namespace {

using Json = nlohmann::json;

Expected<ExperimentFolder> openFor(const char *kind, const Json &config, const QString &dataset, const QString &output,
    const ClassifierService &service)
{
    ExperimentRecord record {kind, config};
    const auto data = datasetRecord("data", dataset);
    if (!data)
        return tl::unexpected<Error>(data.error());
    record.data.push_back(*data);
    record.models["model"] = service.modelSha256.toStdString();
    return ExperimentFolder::open(output, record);
}

std::vector<SummaryRow> summaryRows(const PsychometricFit &fit, const Json &judged, std::int64_t n)
{
    std::vector<SummaryRow> rows;
    for (const char *key : {"accuracy", "balanced_accuracy"})
        if (auto row = measuredRow(judged, key, n))
            rows.push_back(std::move(*row));
    for (SummaryRow &row : psychometricRows(fit, n))
        rows.push_back(std::move(row));
    for (SummaryRow &row : rows) {
        row.method = "model";
        addJudged(row, judged);
    }
    return rows;
}

Json failedJson(const std::vector<FailedImage> &failed)
{
    Json list = Json::array();
    for (const FailedImage &image : failed)
        list.push_back({{"image_path", image.path.toStdString()}, {"reason", image.reason.toStdString()}});
    return list;
}

/// Of a finished matrix; steps of earlier versions do not say.
std::vector<FailedImage> failedIn(const Json &result)
{
    std::vector<FailedImage> failed;
    for (const Json &image : result.value("failed", Json::array()))
        failed.push_back({QString::fromStdString(image.value("image_path", std::string())),
            QString::fromStdString(image.value("reason", std::string())), {}});
    return failed;
}

} // namespace

Expected<ModelPsychometric> runModelPsychometric(const QString &dataset, const QString &output,
    const PsychometricConfig &config, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink)
{
    const auto folder = openFor("psychometric", config.toJson(), dataset, output, service);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    const auto data = openDataset(dataset);
    if (!data)
        return tl::unexpected<Error>(data.error());
    const Dataset images = limited(*data, config.perClass);
    // Predictions that are there already are not computed again.
    const auto judged =
        judgeImages({images, {}, true}, folder->path(), service, config.classifier.options(), cancel, sink);
    if (!judged)
        return tl::unexpected<Error>(judged.error());
    std::vector<double> confidence;
    std::vector<bool> correct;
    for (size_t i = 0; i < judged->run.rows.size(); ++i) {
        const auto &prediction = judged->run.rows[i].result;
        if (!prediction)
            continue;
        const QString &truth = images.classNames[static_cast<size_t>(images.items[i].label)];
        confidence.push_back(prediction->margin);
        correct.push_back(service.settings.classes.at(prediction->predicted).name == truth);
    }
    auto failed = failedImagesIn(folder->step(QStringLiteral("predictions.csv")));
    if (!failed)
        return tl::unexpected<Error>(failed.error());
    auto blocks = psychometricBlocks(confidence, correct, config.bins);
    if (!blocks)
        return tl::unexpected<Error>(blocks.error());
    PsychometricOptions options;
    options.guess = 1.0 / service.settings.classes.size();
    auto fit = fitPsychometric(*blocks, options);
    if (!fit)
        return tl::unexpected<Error>(fit.error());
    const Json summary = summaryOf(judged->metrics);
    const Status s =
        writePsychometricTable(folder->step(QStringLiteral("psychometric_data.csv")), *blocks)
            .and_then([&] { return writeFailedImages(folder->step(QStringLiteral("failed_images.csv")), *failed); })
            .and_then([&] {
                return folder->conclude({{"fit", psychometricJson(*fit)}, {"guess_rate", options.guess},
                                            {"bins", config.bins}, {"judged", summary}},
                    summaryRows(*fit, summary, static_cast<std::int64_t>(confidence.size())));
            });
    if (!s)
        return tl::unexpected<Error>(s.error());
    return ModelPsychometric {std::move(*blocks), std::move(*fit), std::move(*failed)};
}

Expected<std::vector<FailedImage>> runHeatmapMatrix(const QString &dataset, const QString &output,
    const MatrixConfig &config, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink)
{
    const auto folder = openFor("heatmap-matrix", config.toJson(), dataset, output, service);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    const QString step = QStringLiteral("matrix");
    if (const auto done = folder->result(step))
        return failedIn(*done);
    MatrixRequest request;
    request.dataset = dataset;
    request.output = folder->step(step);
    request.candidates = config.candidates;
    request.tile = config.tile;
    request.options = config.classifier.options();
    const auto failed = writeClassMatrix(request, service, cancel, sink);
    if (!failed)
        return tl::unexpected<Error>(failed.error());
    const Status s =
        writeFailedImages(folder->step(QStringLiteral("failed_images.csv")), *failed)
            .and_then([&] {
                return folder->finish(
                    step, {{"files", {"matrix_direct.png", "matrix_overlay.png"}}, {"failed", failedJson(*failed)}});
            })
            .and_then([&] {
                return folder->conclude({{"steps", {"matrix"}}}, {}); // pictures: there is no figure to summarise
            });
    if (!s)
        return tl::unexpected<Error>(s.error());
    return *failed;
}

} // namespace cyto
