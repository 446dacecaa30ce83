#include "review/experiment_few_images.h"

#include "review/csv_writer.h"
#include "statistics/paired_t_test.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentFewImages", text);
}

struct Step {
    const ExperimentMethod &method;
    int perClass = 0, repeat = 0;
    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1/n%2-r%3")
            .arg(QString::fromStdString(method.name))
            .arg(perClass, 4, 10, QLatin1Char('0'))
            .arg(repeat);
    }
};

Expected<Json> doStep(const Step &step, const FewImagesRequest &request, const Dataset &test,
    const ExperimentFolder &folder, const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink)
{
    if (auto known = folder.result(step.name()))
        return *known;
    if (sink)
        sink->noticed(tr("Step %1").arg(step.name()));
    TrainingStep training;
    training.method = step.method;
    training.folder = folder.step(step.name());
    training.seed = request.config.seed + static_cast<std::uint64_t>(step.repeat);
    training.request.dataset = request.dataset;
    training.request.init = request.init;
    training.request.selection.perClass = step.perClass;
    training.request.selection.drawSeed = training.seed;
    const auto trained = trainStep(training, tools, cancel, sink);
    if (!trained)
        return tl::unexpected<Error>(trained.error());
    return tools.load(trained->folder)
        .and_then([&](const ClassifierService &service) {
            return judgeImages(
                {test, {}, true}, training.folder, service, step.method.classifier.options(), cancel, sink);
        })
        .and_then([&](const EvaluateResult &judged) -> Expected<Json> {
            if (judged.run.failed() == static_cast<qint64>(judged.run.rows.size()))
                return fail(
                    ErrorCode::Unreadable, tr("None of the test images of %1 could be classified.").arg(request.test));
            Json result = summaryOf(judged.metrics);
            result.update({{"method", step.method.name}, {"images_per_class", step.perClass}, {"repeat", step.repeat},
                {"training", trained->record}});
            if (Status s = folder.finish(step.name(), result); !s)
                return tl::unexpected<Error>(s.error());
            return result;
        });
}

Status writeCurve(const QString &path, const std::vector<FewImagesPoint> &points)
{
    auto csv = CsvFile::create(path,
        {QStringLiteral("method"), QStringLiteral("images_per_class"), QStringLiteral("repeats"),
            QStringLiteral("balanced_accuracy"), QStringLiteral("ci95_low"), QStringLiteral("ci95_high"),
            QStringLiteral("smallest"), QStringLiteral("largest")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (const FewImagesPoint &p : points) {
        const auto [least, most] = std::minmax_element(p.balancedAccuracy.begin(), p.balancedAccuracy.end());
        CsvRow row;
        row.text(QString::fromStdString(p.method))
            .integer(p.perClass)
            .integer(static_cast<std::int64_t>(p.balancedAccuracy.size()))
            .number(p.mean)
            .number(p.interval.low)
            .number(p.interval.high)
            .number(*least)
            .number(*most);
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

/// Over the repeats; of a single one, over its test images. @param repeats the steps of the point
SummaryRow summaryRow(const FewImagesPoint &point, const std::vector<Json> &repeats)
{
    const auto images = repeats.front().value("images_judged", std::int64_t {0});
    SummaryRow row = measuredRow(repeats.front(), "balanced_accuracy", images).value_or(SummaryRow {});
    row.method = point.method;
    row.setting = std::to_string(point.perClass) + " images per class";
    row.value = point.mean;
    addJudged(row, repeats.front());
    if (repeats.size() == 1)
        return row;
    row.setting += ", mean of " + std::to_string(repeats.size());
    row.interval = point.interval;
    row.intervalOf = "repeats";
    row.modelSha256.clear(); // a model for each repeat: they stand in result.json
    row.secondsPerImage = row.trainingSeconds = 0.0;
    for (const Json &repeat : repeats) {
        SummaryRow judged;
        addJudged(judged, repeat);
        row.secondsPerImage += judged.secondsPerImage / static_cast<double>(repeats.size());
        row.trainingSeconds += judged.trainingSeconds / static_cast<double>(repeats.size());
    }
    return row;
}

} // namespace

Interval studentInterval(const std::vector<double> &values, double confidence)
{
    // The interval of a mean is that of paired differences to zero.
    const auto t = pairedTTest(values, std::vector<double>(values.size(), 0.0), confidence);
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    return t ? t->interval : Interval {unknown, unknown};
}

Expected<FewImagesResult> runFewImages(
    const FewImagesRequest &request, const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink)
{
    const auto whole = openDataset(request.test);
    if (!whole)
        return tl::unexpected<Error>(whole.error());
    const Dataset test = limited(*whole, request.config.testPerClass);
    const auto folder = openTrainingExperiment(request.output, {"few-images", request.config.toJson()},
        {{"train", request.dataset}, {"test", request.test}}, request.init, tools);
    if (!folder)
        return tl::unexpected<Error>(folder.error());

    FewImagesResult all;
    std::vector<SummaryRow> summary;
    Json steps = Json::array();
    // Small sets first, over all methods: what is there of an unfinished experiment can be compared.
    for (const int perClass : request.config.perClass)
        for (const ExperimentMethod &method : request.config.methods) {
            FewImagesPoint point {method.name, perClass, {}, 0.0, {}};
            std::vector<Json> repeats;
            for (int repeat = 0; repeat < request.config.repeats; ++repeat) {
                const Step step {method, perClass, repeat};
                const auto result = doStep(step, request, test, *folder, tools, cancel, sink);
                if (!result)
                    return tl::unexpected<Error>(result.error());
                const auto failed =
                    failedImagesIn(folder->step(step.name()) + QStringLiteral("/predictions.csv"), step.name());
                if (!failed)
                    return tl::unexpected<Error>(failed.error());
                all.failed.insert(all.failed.end(), failed->begin(), failed->end());
                point.balancedAccuracy.push_back(result->at("balanced_accuracy").get<double>());
                steps.push_back(*result);
                repeats.push_back(*result);
            }
            point.mean = std::accumulate(point.balancedAccuracy.begin(), point.balancedAccuracy.end(), 0.0)
                / static_cast<double>(point.balancedAccuracy.size());
            point.interval = studentInterval(point.balancedAccuracy);
            // With two repeats t is 12.7, and the interval may reach beyond what an accuracy can be.
            point.interval = {std::max(point.interval.low, 0.0), std::min(point.interval.high, 1.0)};
            summary.push_back(summaryRow(point, repeats));
            all.points.push_back(std::move(point));
        }
    const Status s =
        writeCurve(folder->step(QStringLiteral("learning_curve.csv")), all.points)
            .and_then([&] { return writeFailedImages(folder->step(QStringLiteral("failed_images.csv")), all.failed); })
            .and_then([&] {
                return folder->conclude({{"steps", steps}}, summary);
            });
    if (!s)
        return tl::unexpected<Error>(s.error());
    return all;
}

} // namespace cyto
