#include "review/experiment_figures.h"

#include "review/csv_writer.h"
#include "review/experiment_folder.h"
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

Json parametersJson(const PsychometricParameters &p)
{
    return {{"threshold", p.threshold}, {"width", p.width}, {"lambda", p.lapse}, {"gamma", p.guess},
        {"eta", p.overdispersion}};
}

Json fitJson(const PsychometricFit &fit)
{
    const auto ends = [](const Interval &i) { return Json::array({i.low, i.high}); };
    return {{"map", parametersJson(fit.map)}, {"mean", parametersJson(fit.mean)},
        {"ci95",
            {{"threshold", ends(fit.threshold)}, {"width", ends(fit.width)}, {"lambda", ends(fit.lapse)},
                {"eta", ends(fit.overdispersion)}}},
        {"threshold_beyond_stimuli", fit.thresholdBeyondStimuli}, {"width_beyond_stimuli", fit.widthBeyondStimuli}};
}

/// The table that the command `psychometric` takes.
Status writeBlocks(const QString &path, const std::vector<PsychometricBlock> &blocks)
{
    auto csv = CsvFile::create(path, {QStringLiteral("stimulus"), QStringLiteral("correct"), QStringLiteral("total")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (const PsychometricBlock &b : blocks) {
        CsvRow row;
        row.number(b.stimulus).integer(b.correct).integer(b.total);
        (*csv)->write(row);
    }
    return (*csv)->commit();
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
    auto blocks = psychometricBlocks(confidence, correct, config.bins);
    if (!blocks)
        return tl::unexpected<Error>(blocks.error());
    PsychometricOptions options;
    options.guess = 1.0 / service.settings.classes.size();
    auto fit = fitPsychometric(*blocks, options);
    if (!fit)
        return tl::unexpected<Error>(fit.error());
    const Status s = writeBlocks(folder->step(QStringLiteral("psychometric_data.csv")), *blocks).and_then([&] {
        return folder->conclude({{"fit", fitJson(*fit)}, {"guess_rate", options.guess}, {"bins", config.bins},
            {"judged", summaryOf(judged->metrics)}});
    });
    if (!s)
        return tl::unexpected<Error>(s.error());
    return ModelPsychometric {std::move(*blocks), std::move(*fit)};
}

Status runHeatmapMatrix(const QString &dataset, const QString &output, const MatrixConfig &config,
    const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink)
{
    const auto folder = openFor("heatmap-matrix", config.toJson(), dataset, output, service);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    const QString step = QStringLiteral("matrix");
    if (folder->result(step))
        return {};
    MatrixRequest request;
    request.dataset = dataset;
    request.output = folder->step(step);
    request.candidates = config.candidates;
    request.tile = config.tile;
    request.options = config.classifier.options();
    return writeClassMatrix(request, service, cancel, sink)
        .and_then([&] {
            return folder->finish(step, {{"files", {"matrix_direct.png", "matrix_overlay.png"}}});
        })
        .and_then([&] {
            return folder->conclude({{"steps", {"matrix"}}});
        });
}

} // namespace cyto
