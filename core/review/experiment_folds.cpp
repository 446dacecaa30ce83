#include "review/experiment_folds.h"

#include "diffusion/model_config.h"
#include "review/csv_reader.h"
#include "review/csv_writer.h"
#include "statistics/classification_metrics.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentFolds", text);
}

QString foldName(int fold)
{
    return QStringLiteral("fold-%1").arg(fold);
}

Status writeLabels(const QString &path, const Dataset &data, const FoldAssignment &assignment, const FoldSplit &split)
{
    auto csv = CsvFile::create(
        path, {QStringLiteral("image_path"), QStringLiteral("label"), QStringLiteral("fold"), QStringLiteral("group")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (size_t i = 0; i < data.items.size(); ++i) {
        if (assignment.fold[i] != split.fold)
            continue;
        CsvRow row;
        row.text(data.items[i].path)
            .text(data.classNames[static_cast<size_t>(data.items[i].label)])
            .integer(assignment.fold[i])
            .integer(assignment.group[i]);
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

TrainRequest requestOf(const FoldsRequest &request, int fold)
{
    TrainRequest r;
    r.dataset = request.dataset;
    r.init = request.init;
    r.selection.split = {
        request.config.folds, fold, request.config.seed, QString::fromStdString(request.config.groupPattern)};
    return r;
}

Expected<Json> doFold(int fold, const FoldsRequest &request, const ExperimentFolder &folder,
    const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink)
{
    if (auto known = folder.result(foldName(fold)))
        return *known;
    if (sink)
        sink->noticed(tr("Step %1").arg(foldName(fold)));
    TrainingStep step;
    step.method = request.config.method;
    step.folder = folder.step(foldName(fold));
    step.request = requestOf(request, fold);
    step.seed = request.config.seed;
    const auto trained = trainStep(step, tools, cancel, sink);
    if (!trained)
        return tl::unexpected<Error>(trained.error());
    return tools.load(trained->folder)
        .and_then([&](const ClassifierService &service) {
            return predictLeftOut(
                step.request, service, step.method.classifier.options(), step.folder, true, cancel, sink);
        })
        .and_then([&](const EvaluateResult &judged) -> Expected<Json> {
            Json result = summaryOf(judged.metrics);
            result.update({{"fold", fold}, {"training", trained->record}});
            if (Status s = folder.finish(foldName(fold), result); !s)
                return tl::unexpected<Error>(s.error());
            return result;
        });
}

/// The tables of all folds as one: their rows have the same columns.
Status joinPredictions(const ExperimentFolder &folder, int folds)
{
    QByteArray all;
    for (int f = 0; f < folds; ++f) {
        QFile file(folder.step(foldName(f)) + QStringLiteral("/predictions.csv"));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Unreadable, tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        const QByteArray bytes = file.readAll();
        all += f == 0 ? bytes : bytes.mid(bytes.indexOf('\n') + 1);
    }
    return writeWhole(folder.step(QStringLiteral("predictions.csv")), all);
}

double numberIn(const CsvTable &table, size_t row, const QString &column)
{
    bool ok = false;
    const double v = table.cell(row, column).toDouble(&ok);
    return ok ? v : std::nan("");
}

struct Review {
    QString path, sha256, label, predicted, model;
    double probability = 0.0, margin = 0.0, anomaly = 0.0;
    int fold = 0;
};

/// Least sure disagreements last: where a sure model differs from the label, the label is most often wrong.
Status writeReview(const QString &path, std::vector<Review> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Review &a, const Review &b) { return a.margin > b.margin; });
    auto csv = CsvFile::create(path,
        {QStringLiteral("image_path"), QStringLiteral("image_sha256"), QStringLiteral("label"),
            QStringLiteral("predicted_class"), QStringLiteral("probability"), QStringLiteral("margin"),
            QStringLiteral("anomaly_score"), QStringLiteral("fold"), QStringLiteral("model_sha256")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (const Review &r : rows) {
        CsvRow row;
        row.text(r.path).text(r.sha256).text(r.label).text(r.predicted).number(r.probability).number(r.margin);
        row.number(r.anomaly).integer(r.fold).text(r.model);
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

struct Gathered {
    FoldsResult result;
    std::vector<Review> review;
    std::vector<int> truth, predicted;
};

/// What the finished folds' tables say.
Expected<Gathered> gather(const ExperimentFolder &folder, int folds, const std::vector<QString> &classNames)
{
    Gathered g;
    const auto indexOf = [&](const QString &name) {
        return static_cast<int>(std::find(classNames.begin(), classNames.end(), name) - classNames.begin());
    };
    for (int f = 0; f < folds; ++f) {
        const auto predictions = CsvTable::read(folder.step(foldName(f)) + QStringLiteral("/predictions.csv"));
        const auto labels = CsvTable::read(folder.step(foldName(f)) + QStringLiteral("/labels.csv"));
        for (const auto *table : {&predictions, &labels})
            if (!*table)
                return tl::unexpected<Error>(table->error());
        if (predictions->rows() != labels->rows())
            return fail(ErrorCode::Mismatch,
                tr("The tables of %1 do not belong together.").arg(folder.step(foldName(f))),
                tr("Remove this folder and run the experiment again."));
        for (size_t row = 0; row < labels->rows(); ++row) {
            const auto cell = [&](const char *name) { return predictions->cell(row, QLatin1String(name)); };
            ++g.result.images;
            if (cell("status") != QLatin1String("ok")) {
                ++g.result.failed;
                g.result.failures.push_back({cell("image_path"), cell("reason"), foldName(f)});
                continue;
            }
            const Review r {cell("image_path"), cell("image_sha256"), labels->cell(row, QStringLiteral("label")),
                cell("predicted_class"), cell("model_sha256"),
                numberIn(*predictions, row, QStringLiteral("probability")),
                numberIn(*predictions, row, QStringLiteral("margin")),
                numberIn(*predictions, row, QStringLiteral("anomaly_score")), f};
            g.truth.push_back(indexOf(r.label));
            g.predicted.push_back(indexOf(r.predicted));
            if (r.predicted != r.label)
                g.review.push_back(r);
        }
    }
    g.result.toReview = static_cast<std::int64_t>(g.review.size());
    return g;
}

Expected<Json> metricsOver(const Gathered &g, const std::vector<QString> &classNames)
{
    const auto m = classificationMetrics(g.truth, g.predicted, static_cast<int>(classNames.size()));
    if (!m)
        return tl::unexpected<Error>(m.error());
    Json classes = Json::array(), recall = Json::array();
    for (size_t c = 0; c < classNames.size(); ++c) {
        classes.push_back(classNames[c].toStdString());
        recall.push_back(std::isfinite(m->recall[c]) ? Json(m->recall[c]) : Json(nullptr));
    }
    return Json {{"images", g.result.images}, {"images_failed", g.result.failed}, {"to_review", g.result.toReview},
        {"accuracy", m->accuracy}, {"accuracy_interval", {m->accuracyInterval.low, m->accuracyInterval.high}},
        {"balanced_accuracy", m->balancedAccuracy},
        {"balanced_accuracy_interval", {m->balancedAccuracyInterval.low, m->balancedAccuracyInterval.high}},
        {"classes", classes}, {"recall", recall}, {"confusion", m->confusion}};
}

/// Over all images, each by the model that had not seen it.
std::vector<SummaryRow> summaryRows(const Json &metrics, const Json &steps, const std::string &method)
{
    std::vector<SummaryRow> rows;
    const auto judged = metrics.at("images").get<std::int64_t>() - metrics.at("images_failed").get<std::int64_t>();
    for (const char *key : {"accuracy", "balanced_accuracy"})
        if (auto row = measuredRow(metrics, key, judged)) {
            row->method = method;
            row->setting = std::to_string(steps.size()) + " folds";
            row->trainingSeconds = 0.0; // of one fold
            for (const Json &step : steps) {
                SummaryRow fold;
                addJudged(fold, step);
                row->trainingSeconds += fold.trainingSeconds / static_cast<double>(steps.size());
            }
            rows.push_back(std::move(*row));
        }
    return rows;
}

} // namespace

Expected<EvaluateResult> predictLeftOut(const TrainRequest &request, const ClassifierService &service,
    const ClassifyOptions &options, const QString &output, bool resume, const CancelToken &cancel, ProgressSink *sink)
{
    const auto data = openTrainingData(request.dataset, request.excludedClasses, {}, cancel);
    if (!data)
        return tl::unexpected<Error>(data.error());
    const FoldSplit &split = request.selection.split;
    const auto assignment = assignFolds(*data, request.dataset, split, cancel);
    if (!assignment)
        return tl::unexpected<Error>(assignment.error());
    return judgeImages(
        {imagesOfFold(*data, *assignment, split.fold), {}, resume}, output, service, options, cancel, sink)
        .and_then([&](EvaluateResult judged) -> Expected<EvaluateResult> {
            if (Status s = writeLabels(output + QStringLiteral("/labels.csv"), *data, *assignment, split); !s)
                return tl::unexpected<Error>(s.error());
            return judged;
        });
}

Expected<FoldsResult> runFolds(
    const FoldsRequest &request, const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink)
{
    const auto data = openDataset(request.dataset);
    if (!data)
        return tl::unexpected<Error>(data.error());
    const auto folder = openTrainingExperiment(
        request.output, {"k-fold", request.config.toJson()}, {{"data", request.dataset}}, request.init, tools);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    Json steps = Json::array();
    for (int fold = 0; fold < request.config.folds; ++fold) {
        const auto result = doFold(fold, request, *folder, tools, cancel, sink);
        if (!result)
            return tl::unexpected<Error>(result.error());
        steps.push_back(*result);
    }
    auto gathered = gather(*folder, request.config.folds, data->classNames);
    if (!gathered)
        return tl::unexpected<Error>(gathered.error());
    auto metrics = metricsOver(*gathered, data->classNames);
    if (!metrics)
        return tl::unexpected<Error>(metrics.error());
    gathered->result.metrics = *metrics;
    const Status s =
        joinPredictions(*folder, request.config.folds)
            .and_then(
                [&] { return writeReview(folder->step(QStringLiteral("review.csv")), std::move(gathered->review)); })
            .and_then([&] { return writeJsonFile(folder->step(QStringLiteral("metrics.json")), *metrics); })
            .and_then([&] {
                return writeFailedImages(folder->step(QStringLiteral("failed_images.csv")), gathered->result.failures);
            })
            .and_then([&] {
                return folder->conclude({{"metrics", *metrics}, {"steps", steps}},
                    summaryRows(*metrics, steps, request.config.method.name));
            });
    if (!s)
        return tl::unexpected<Error>(s.error());
    return gathered->result;
}

} // namespace cyto
