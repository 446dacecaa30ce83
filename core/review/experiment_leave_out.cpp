#include "review/experiment_leave_out.h"

#include "review/anomaly_json.h"
#include "review/csv_writer.h"
#include "review/experiment_anomaly.h"
#include "statistics/proportion.h"

#include <QCoreApplication>

#include <cmath>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentLeaveOut", text);
}

QString stepName(const ExperimentMethod &method, const QString &className)
{
    return QStringLiteral("%1/without-%2").arg(QString::fromStdString(method.name), className);
}

Expected<Json> doStep(const ExperimentMethod &method, const QString &className, const LeaveOutRequest &request,
    const Dataset &test, const ExperimentFolder &folder, const ExperimentTools &tools, const CancelToken &cancel,
    ProgressSink *sink)
{
    const QString name = stepName(method, className);
    if (auto known = folder.result(name))
        return *known;
    if (sink)
        sink->noticed(tr("Step %1").arg(name));
    TrainingStep step;
    step.method = method;
    step.folder = folder.step(name);
    step.seed = method.run().seed;
    step.request.dataset = request.dataset;
    step.request.init = request.init;
    step.request.excludedClasses = {className};
    const auto trained = trainStep(step, tools, cancel, sink);
    if (!trained)
        return tl::unexpected<Error>(trained.error());
    return tools.load(trained->folder)
        .and_then([&](const ClassifierService &service) {
            return judgeImages(
                {test, {className}, true}, step.folder, service, method.classifier.options(), cancel, sink);
        })
        .and_then([&](const EvaluateResult &judged) -> Expected<Json> {
            Json result = summaryOf(judged.metrics);
            result.update(
                {{"method", method.name}, {"left_out", className.toStdString()}, {"training", trained->record}});
            if (Status s = folder.finish(name, result); !s)
                return tl::unexpected<Error>(s.error());
            return result;
        });
}

double numberAt(const Json &json, const char *key)
{
    return json.contains(key) && json.at(key).is_number() ? json.at(key).get<double>() : std::nan("");
}

double endAt(const Json &json, const char *key, size_t end)
{
    return json.contains(key) && json.at(key).at(end).is_number() ? json.at(key).at(end).get<double>() : std::nan("");
}

/// Threshold of a score with both shares and their intervals, as columns.
QStringList thresholdColumns(const QString &score)
{
    QStringList columns {QStringLiteral("threshold_") + score};
    for (const char *share : {"sensitivity_", "specificity_"})
        for (const char *end : {"", "_ci95_low", "_ci95_high"})
            columns << QLatin1String(share) + score + QLatin1String(end);
    return columns;
}

void addThreshold(CsvRow &row, const ThresholdFit &fit)
{
    row.number(fit.threshold);
    for (const auto &[part, whole] :
        {std::pair {fit.abnormalFlagged, fit.abnormalImages}, {fit.normalPassed, fit.normalImages}}) {
        const Interval i = wilsonInterval(part, whole);
        row.number(static_cast<double>(part) / static_cast<double>(whole)).number(i.low).number(i.high);
    }
}

Status writeTable(const QString &path, const std::vector<LeaveOutStep> &steps)
{
    const QStringList columns =
        QStringList {QStringLiteral("method"), QStringLiteral("left_out"), QStringLiteral("abnormal_images"),
            QStringLiteral("normal_images"), QStringLiteral("auc_margin"), QStringLiteral("auc_margin_ci95_low"),
            QStringLiteral("auc_margin_ci95_high"), QStringLiteral("auc_zeta"), QStringLiteral("auc_zeta_ci95_low"),
            QStringLiteral("auc_zeta_ci95_high"), QStringLiteral("balanced_accuracy"),
            QStringLiteral("balanced_accuracy_ci95_low"), QStringLiteral("balanced_accuracy_ci95_high")}
        + thresholdColumns(QStringLiteral("margin")) + thresholdColumns(QStringLiteral("zeta"));
    auto csv = CsvFile::create(path, columns);
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (const auto &[folder, step, evidence] : steps) {
        const Json anomaly = step.value("anomaly", Json::object());
        CsvRow row;
        row.text(QString::fromStdString(step.at("method").get<std::string>()))
            .text(QString::fromStdString(step.at("left_out").get<std::string>()))
            .number(numberAt(anomaly, "abnormal_images"))
            .number(numberAt(anomaly, "normal_images"));
        for (const auto &[value, interval] :
            {std::pair {"auc_margin", "auc_margin_interval"}, {"auc_zeta", "auc_zeta_interval"}})
            row.number(numberAt(anomaly, value))
                .number(endAt(anomaly, interval, 0))
                .number(endAt(anomaly, interval, 1));
        row.number(numberAt(step, "balanced_accuracy"))
            .number(endAt(step, "balanced_accuracy_interval", 0))
            .number(endAt(step, "balanced_accuracy_interval", 1));
        addThreshold(row, evidence.margin.chosen);
        addThreshold(row, evidence.zeta.chosen);
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

SummaryRow shareRow(std::string measure, std::int64_t part, std::int64_t whole)
{
    SummaryRow row;
    row.measure = std::move(measure);
    row.isShare = true;
    row.n = whole;
    row.value = static_cast<double>(part) / static_cast<double>(whole);
    row.interval = wilsonInterval(part, whole);
    row.intervalOf = "images";
    return row;
}

/// Which threshold the shares are of: whoever quotes them must not take it for one that was chosen elsewhere.
std::string thresholdText(const AnomalyScoreEvidence &evidence)
{
    if (!evidence.aim)
        return {};
    return QStringLiteral(", threshold %1 chosen on these images for a %2 of %3")
        .arg(evidence.chosen.threshold, 0, 'g', 6)
        .arg(evidence.aim->kind == ThresholdAim::Kind::Sensitivity ? QStringLiteral("sensitivity")
                                                                   : QStringLiteral("specificity"))
        .arg(evidence.aim->share)
        .toStdString();
}

std::vector<SummaryRow> summaryRows(const std::vector<LeaveOutStep> &steps)
{
    std::vector<SummaryRow> rows;
    for (const auto &[folder, result, evidence] : steps) {
        const Json &step = result; // a structured binding cannot be captured
        const Json anomaly = step.value("anomaly", Json::object());
        const auto scored =
            anomaly.value("abnormal_images", std::int64_t {0}) + anomaly.value("normal_images", std::int64_t {0});
        const auto add = [&rows, &step](
                             std::optional<SummaryRow> row, const std::string &measure, const std::string &more = {}) {
            if (!row)
                return;
            row->measure = measure;
            row->method = step.at("method").get<std::string>();
            row->setting = "without " + step.at("left_out").get<std::string>() + more;
            addJudged(*row, step);
            rows.push_back(std::move(*row));
        };
        add(measuredRow(anomaly, "auc_margin", scored), "AUC of the margin");
        add(measuredRow(anomaly, "auc_zeta", scored), "AUC of zeta");
        auto accuracy = measuredRow(step, "balanced_accuracy", step.value("images_judged", std::int64_t {0}));
        add(std::move(accuracy), "balanced accuracy of the classes that are left");
        for (const auto &[name, score] :
            {std::pair {"the margin", &evidence.margin}, std::pair {"zeta", &evidence.zeta}}) {
            const ThresholdFit &t = score->chosen;
            add(shareRow({}, t.abnormalFlagged, t.abnormalImages), std::string("sensitivity of ") + name,
                thresholdText(*score));
            add(shareRow({}, t.normalPassed, t.normalImages), std::string("specificity of ") + name,
                thresholdText(*score));
        }
    }
    return rows;
}

/// The steps' results with the thresholds.
Json stepsJson(const std::vector<LeaveOutStep> &steps)
{
    Json all = Json::array();
    for (const LeaveOutStep &step : steps) {
        Json one = step.result;
        one["thresholds"] = {{"margin", evidenceJson(step.anomaly.margin)}, {"zeta", evidenceJson(step.anomaly.zeta)}};
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace

Expected<LeaveOutResult> runLeaveOut(
    const LeaveOutRequest &request, const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink)
{
    const auto whole = openDataset(request.test);
    if (!whole)
        return tl::unexpected<Error>(whole.error());
    const Dataset test = limited(*whole, request.config.testPerClass);
    const auto folder = openTrainingExperiment(request.output, {"leave-class-out", request.config.toJson()},
        {{"train", request.dataset}, {"test", request.test}}, request.init, tools);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    LeaveOutResult all;
    for (const std::string &className : request.config.classes)
        for (const ExperimentMethod &method : request.config.methods) {
            const QString leftOut = QString::fromStdString(className), name = stepName(method, leftOut);
            auto result = doStep(method, leftOut, request, test, *folder, tools, cancel, sink);
            if (!result)
                return tl::unexpected<Error>(result.error());
            auto anomaly = anomalyOfStep(folder->step(name), test, leftOut, request.aim);
            if (!anomaly)
                return tl::unexpected<Error>(anomaly.error());
            const auto failed = failedImagesIn(folder->step(name) + QStringLiteral("/predictions.csv"), name);
            if (!failed)
                return tl::unexpected<Error>(failed.error());
            all.failed.insert(all.failed.end(), failed->begin(), failed->end());
            all.steps.push_back({folder->step(name), std::move(*result), std::move(*anomaly)});
        }
    const Status s =
        writeTable(folder->step(QStringLiteral("leave_out.csv")), all.steps)
            .and_then([&] { return writeFailedImages(folder->step(QStringLiteral("failed_images.csv")), all.failed); })
            .and_then([&] {
                return folder->conclude({{"steps", stepsJson(all.steps)}}, summaryRows(all.steps));
            });
    if (!s)
        return tl::unexpected<Error>(s.error());
    return all;
}

} // namespace cyto
