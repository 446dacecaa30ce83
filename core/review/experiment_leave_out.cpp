#include "review/experiment_leave_out.h"

#include "review/csv_writer.h"

#include <QCoreApplication>

#include <cmath>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentLeaveOut", text);
}

Expected<Json> doStep(const ExperimentMethod &method, const QString &className, const LeaveOutRequest &request,
    const Dataset &test, const ExperimentFolder &folder, const ExperimentTools &tools, const CancelToken &cancel,
    ProgressSink *sink)
{
    const QString name = QStringLiteral("%1/without-%2").arg(QString::fromStdString(method.name), className);
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
    return trainStep(step, tools, cancel, sink)
        .and_then([&](const QString &model) { return tools.load(model); })
        .and_then([&](const ClassifierService &service) {
            return judgeImages(
                {test, {className}, true}, step.folder, service, method.classifier.options(), cancel, sink);
        })
        .and_then([&](const EvaluateResult &judged) -> Expected<Json> {
            Json result = summaryOf(judged.metrics);
            result["method"] = method.name;
            result["left_out"] = className.toStdString();
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

Status writeTable(const QString &path, const std::vector<Json> &steps)
{
    auto csv = CsvFile::create(path,
        {QStringLiteral("method"), QStringLiteral("left_out"), QStringLiteral("abnormal_images"),
            QStringLiteral("normal_images"), QStringLiteral("auc_margin"), QStringLiteral("auc_margin_ci95_low"),
            QStringLiteral("auc_margin_ci95_high"), QStringLiteral("auc_zeta"), QStringLiteral("auc_zeta_ci95_low"),
            QStringLiteral("auc_zeta_ci95_high"), QStringLiteral("balanced_accuracy")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (const Json &step : steps) {
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
        row.number(numberAt(step, "balanced_accuracy"));
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

} // namespace

Expected<std::vector<Json>> runLeaveOut(
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
    std::vector<Json> steps;
    for (const std::string &name : request.config.classes)
        for (const ExperimentMethod &method : request.config.methods) {
            auto result = doStep(method, QString::fromStdString(name), request, test, *folder, tools, cancel, sink);
            if (!result)
                return tl::unexpected<Error>(result.error());
            steps.push_back(std::move(*result));
        }
    const Status s = writeTable(folder->step(QStringLiteral("leave_out.csv")), steps).and_then([&] {
        return folder->conclude({{"steps", steps}});
    });
    if (!s)
        return tl::unexpected<Error>(s.error());
    return steps;
}

} // namespace cyto
