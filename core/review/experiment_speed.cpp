#include "review/experiment_speed.h"

#include "review/csv_writer.h"
#include "review/dataset_selection.h"
#include "review/experiment_folder.h"
#include "review/machine.h"
#include "training/image_selection.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentSpeed", text);
}

struct Images {
    std::vector<QString> paths;
    std::vector<int> truth; ///< class of the model
    int classes = 0;
};

/// What a point has measured. As JSON it is its step's result.
struct Measured {
    double seconds = 0.0, processorSeconds = 0.0; ///< of all images
    std::int64_t trials = 0, evaluations = 0;
    std::vector<int> predicted; ///< by image; -1 where it failed
    std::vector<std::string> reasons; ///< by image; empty where it did not
};

Json toJson(const Measured &m, const SpeedRequest &request, const ClassifierService &service)
{
    return {{"seconds", m.seconds}, {"processor_seconds", m.processorSeconds}, {"trials", m.trials},
        {"evaluations", m.evaluations}, {"predicted", m.predicted}, {"reasons", m.reasons},
        {"threads", request.threads}, {"device", service.device.toStdString()}};
}

/// Empty where the step is not of these images.
std::optional<Measured> fromJson(const Json &json, size_t images)
{
    try {
        Measured m;
        json.at("seconds").get_to(m.seconds);
        json.at("processor_seconds").get_to(m.processorSeconds);
        json.at("trials").get_to(m.trials);
        json.at("evaluations").get_to(m.evaluations);
        json.at("predicted").get_to(m.predicted);
        json.at("reasons").get_to(m.reasons);
        if (m.predicted.size() == images && m.reasons.size() == images)
            return m;
    } catch (const Json::exception &) { // of another form: measured anew
    }
    return std::nullopt;
}

Expected<Measured> measure(const SpeedProcedure &procedure, int trials, const Images &images,
    const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink)
{
    ClassifyOptions options = procedure.classifier.options();
    options.trials = trials;
    const auto &classify = procedure.isNaive() ? service.classifyNaively : service.classify;
    // What the first image costs besides (memory, caches, clock rates) is no property of the procedure.
    const Status warm =
        classify(ImageSource::files({images.paths.front()}), options, cancel, nullptr, [](size_t, const auto &) {});
    if (!warm)
        return tl::unexpected<Error>(warm.error());
    Measured m;
    m.predicted.assign(images.paths.size(), -1);
    m.reasons.assign(images.paths.size(), {});
    using Clock = std::chrono::steady_clock;
    const double processor = processorSeconds();
    const auto start = Clock::now();
    const Status s =
        classify(ImageSource::files(images.paths), options, cancel, sink, [&](size_t i, const Expected<Prediction> &p) {
            if (!p) {
                m.reasons[i] = p.error().message.toStdString();
                return;
            }
            m.predicted[i] = p->predicted;
            m.trials += p->trials;
            m.evaluations += p->evaluations;
        });
    m.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    m.processorSeconds = processorSeconds() - processor;
    if (!s)
        return tl::unexpected<Error>(s.error());
    return m;
}

Expected<SpeedPoint> pointOf(const SpeedProcedure &procedure, int trials, const Measured &m, const Images &images)
{
    std::vector<int> truth, predicted;
    for (size_t i = 0; i < m.predicted.size(); ++i)
        if (m.predicted[i] >= 0) {
            truth.push_back(images.truth[i]);
            predicted.push_back(m.predicted[i]);
        }
    auto metrics = classificationMetrics(truth, predicted, images.classes);
    if (!metrics)
        return tl::unexpected<Error>(metrics.error());
    const auto all = static_cast<double>(m.predicted.size()), judged = static_cast<double>(truth.size());
    return SpeedPoint {procedure.name, trials, m.seconds / all, m.processorSeconds / all,
        static_cast<double>(m.trials) / judged, static_cast<double>(m.evaluations) / judged, std::move(*metrics), {}};
}

/// On the images that both could classify.
Expected<PairedAccuracy> difference(const Measured &a, const Measured &b, const Images &images)
{
    std::vector<int> truth;
    std::vector<bool> rightA, rightB;
    for (size_t i = 0; i < images.truth.size(); ++i)
        if (a.predicted[i] >= 0 && b.predicted[i] >= 0) {
            truth.push_back(images.truth[i]);
            rightA.push_back(a.predicted[i] == images.truth[i]);
            rightB.push_back(b.predicted[i] == images.truth[i]);
        }
    return pairedAccuracy(truth, rightA, rightB);
}

size_t bestOf(const std::vector<SpeedPoint> &points)
{
    const auto better = [](const SpeedPoint &a, const SpeedPoint &b) {
        if (a.metrics.balancedAccuracy != b.metrics.balancedAccuracy)
            return a.metrics.balancedAccuracy > b.metrics.balancedAccuracy;
        return a.secondsPerImage < b.secondsPerImage;
    };
    return static_cast<size_t>(std::min_element(points.begin(), points.end(), better) - points.begin());
}

std::string nameOf(const SpeedPoint &p)
{
    return p.procedure + ", " + std::to_string(p.trials) + " trials";
}

Status writeCurve(const QString &path, const SpeedResult &result, int threads)
{
    auto csv = CsvFile::create(path,
        {QStringLiteral("procedure"), QStringLiteral("trials"), QStringLiteral("images"),
            QStringLiteral("balanced_accuracy"), QStringLiteral("balanced_ci95_low"),
            QStringLiteral("balanced_ci95_high"), QStringLiteral("accuracy"), QStringLiteral("accuracy_ci95_low"),
            QStringLiteral("accuracy_ci95_high"), QStringLiteral("mean_trials"), QStringLiteral("mean_evaluations"),
            QStringLiteral("seconds_per_image"), QStringLiteral("processor_seconds_per_image"),
            QStringLiteral("threads"), QStringLiteral("best"), QStringLiteral("balanced_difference"),
            QStringLiteral("difference_ci95_low"), QStringLiteral("difference_ci95_high"), QStringLiteral("only_this"),
            QStringLiteral("only_best"), QStringLiteral("mcnemar_p")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (size_t i = 0; i < result.points.size(); ++i) {
        const SpeedPoint &p = result.points[i];
        CsvRow row;
        row.text(QString::fromStdString(p.procedure)).integer(p.trials).integer(p.metrics.images);
        row.number(p.metrics.balancedAccuracy).number(p.metrics.balancedAccuracyInterval.low);
        row.number(p.metrics.balancedAccuracyInterval.high).number(p.metrics.accuracy);
        row.number(p.metrics.accuracyInterval.low).number(p.metrics.accuracyInterval.high);
        row.number(p.meanTrials).number(p.meanEvaluations).number(p.secondsPerImage);
        row.number(p.processorSecondsPerImage).integer(threads).boolean(i == result.best);
        if (p.difference) {
            row.number(p.difference->balancedDifference).number(p.difference->balancedInterval.low);
            row.number(p.difference->balancedInterval.high).integer(p.difference->onlyA).integer(p.difference->onlyB);
            row.number(p.difference->mcnemarP);
        } else {
            for (int k = 0; k < 6; ++k)
                row.missing();
        }
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

std::vector<SummaryRow> summaryRows(const SpeedResult &result, const std::string &model)
{
    std::vector<SummaryRow> rows;
    for (const SpeedPoint &p : result.points) {
        SummaryRow row;
        row.method = p.procedure;
        row.setting = QStringLiteral("%1 trials, %2 evaluations and %3 processor seconds per image")
                          .arg(p.trials)
                          .arg(p.meanEvaluations, 0, 'f', 1)
                          .arg(p.processorSecondsPerImage, 0, 'g', 3)
                          .toStdString();
        row.measure = "balanced accuracy";
        row.isShare = true;
        row.n = p.metrics.images;
        row.value = p.metrics.balancedAccuracy;
        row.interval = p.metrics.balancedAccuracyInterval;
        row.intervalOf = "images";
        row.secondsPerImage = p.secondsPerImage;
        row.modelSha256 = model;
        rows.push_back(row);
        if (!p.difference)
            continue;
        row.measure = "balanced accuracy minus the best's";
        row.n = p.difference->images;
        row.value = p.difference->balancedDifference;
        row.interval = p.difference->balancedInterval;
        rows.push_back(std::move(row));
    }
    return rows;
}

Expected<Images> imagesOf(const SpeedRequest &request, const ClassifierService &service)
{
    const auto data = openDataset(request.dataset);
    if (!data)
        return tl::unexpected<Error>(data.error());
    const auto meanings = classMeanings(*data, service.settings.classes, {}, {});
    if (!meanings)
        return tl::unexpected<Error>(meanings.error());
    const auto drawn = drawPerClass(*data, request.config.perClass, request.config.seed);
    if (!drawn)
        return tl::unexpected<Error>(drawn.error());
    Images images;
    images.classes = service.settings.classes.size();
    for (const DatasetItem &item : drawn->items) {
        images.paths.push_back(item.path);
        images.truth.push_back(*(*meanings)[static_cast<size_t>(item.label)].modelClass);
    }
    return images;
}

Expected<ExperimentFolder> openFolder(const SpeedRequest &request, const ClassifierService &service)
{
    ExperimentRecord record {"speed", request.config.toJson()};
    // Times of two machines are not one curve.
    record.config["machine"] = {{"processor", processorName().toStdString()}, {"threads", request.threads},
        {"device", service.device.toStdString()}};
    const auto data = datasetRecord("data", request.dataset);
    if (!data)
        return tl::unexpected<Error>(data.error());
    record.data.push_back(*data);
    record.models["model"] = service.modelSha256.toStdString();
    return ExperimentFolder::open(request.output, record);
}

} // namespace

Expected<SpeedResult> runSpeed(
    const SpeedRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink)
{
    for (const SpeedProcedure &p : request.config.procedures)
        if (p.isNaive() && !service.classifyNaively)
            return fail(ErrorCode::Unsupported,
                tr("The procedure \"%1\" is the naive one of diffusion models, and this model is none.")
                    .arg(QString::fromStdString(p.name)),
                tr("Name a diffusion model."));
    const auto images = imagesOf(request, service);
    if (!images)
        return tl::unexpected<Error>(images.error());
    const auto folder = openFolder(request, service);
    if (!folder)
        return tl::unexpected<Error>(folder.error());

    SpeedResult result;
    std::vector<Measured> measured;
    for (const SpeedProcedure &procedure : request.config.procedures)
        for (const int trials : procedure.trials) {
            const QString name = QStringLiteral("%1/n%2")
                                     .arg(QString::fromStdString(procedure.name))
                                     .arg(trials, 4, 10, QLatin1Char('0'));
            const auto known = folder->result(name);
            std::optional<Measured> m = known ? fromJson(*known, images->paths.size()) : std::nullopt;
            if (!m) {
                if (sink)
                    sink->noticed(tr("Step %1").arg(name));
                auto computed = measure(procedure, trials, *images, service, cancel, sink);
                if (!computed)
                    return tl::unexpected<Error>(computed.error());
                if (Status s = folder->finish(name, toJson(*computed, request, service)); !s)
                    return tl::unexpected<Error>(s.error());
                m = std::move(*computed);
            }
            for (size_t i = 0; i < images->paths.size(); ++i)
                if (m->predicted[i] < 0)
                    result.failed.push_back({images->paths[i], QString::fromStdString(m->reasons[i]), name});
            auto point = pointOf(procedure, trials, *m, *images);
            if (!point)
                return tl::unexpected<Error>(point.error());
            result.points.push_back(std::move(*point));
            measured.push_back(std::move(*m));
        }
    result.best = bestOf(result.points);
    for (size_t i = 0; i < result.points.size(); ++i)
        if (i != result.best) {
            const auto d = difference(measured[i], measured[result.best], *images);
            if (!d)
                return tl::unexpected<Error>(d.error());
            result.points[i].difference = *d;
        }
    const std::vector<std::string> notes {
        QStringLiteral("machine: %1; threads: %2").arg(processorName()).arg(request.threads).toStdString(),
        "computed on: " + service.device.toStdString(),
        "time: from the file to the answer, all images together; processor seconds are those of all threads",
        "best: " + nameOf(result.points[result.best]),
        "target: at most 1.0 s per image on two cores (goal 0.3 s)",
    };
    const Status s =
        writeCurve(folder->step(QStringLiteral("speed.csv")), result, request.threads)
            .and_then(
                [&] { return writeFailedImages(folder->step(QStringLiteral("failed_images.csv")), result.failed); })
            .and_then([&] {
                return folder->conclude({{"images", images->paths.size()}, {"best", nameOf(result.points[result.best])},
                                            {"tables", Json::array({"speed.csv"})}},
                    summaryRows(result, service.modelSha256.toStdString()), notes);
            });
    if (!s)
        return tl::unexpected<Error>(s.error());
    return result;
}

} // namespace cyto
