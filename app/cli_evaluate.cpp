// evaluate: a model against images of known classes.
#include "cli_commands.h"

#include "review/experiment_compare.h"
#include "review/experiment_tools.h"
#include "ui/plots/anomaly_figures.h"
#include "ui/plots/evaluation_report.h"

#include <iostream>

namespace cyto::cli {

namespace {

struct EvaluateArguments {
    std::string dataset, output, classMap;
    std::vector<std::string> abnormal, compare;
    std::optional<double> sensitivity, specificity;
    bool allClasses = false;
    int limit = 0;
    bool resume = false;
    ModelFlags model;
    ClassifyFlags classifier;
};

QString percent(const nlohmann::json &value)
{
    return value.is_number() ? QString::number(100.0 * value.get<double>(), 'f', 2) + QStringLiteral(" %")
                             : text("not known");
}

QString interval(const nlohmann::json &metrics, const char *key)
{
    if (!metrics.contains(key))
        return {};
    const nlohmann::json &i = metrics.at(key);
    return QStringLiteral(" [%1, %2]").arg(percent(i.at(0)), percent(i.at(1)));
}

void printSummary(const nlohmann::json &m)
{
    const auto line = [](const QString &name, const QString &value) {
        std::cout << name.leftJustified(20).toStdString() << value.toStdString() << '\n';
    };
    line(text("Images"), QString::number(m.at("images_judged").get<qint64>()));
    if (const auto &options = m.at("options"); options.contains("classes_in_question")) {
        QStringList names;
        for (const nlohmann::json &name : options.at("classes_in_question"))
            names << toQString(name.get<std::string>());
        line(text("Classes in question"), names.join(QStringLiteral(", ")));
    }
    line(text("Accuracy"), percent(m.at("accuracy")) + interval(m, "accuracy_interval"));
    line(text("Balanced accuracy"), percent(m.at("balanced_accuracy")) + interval(m, "balanced_accuracy_interval"));
    if (m.at("auc").is_number()) {
        const nlohmann::json &a = m.at("anomaly");
        line(text("AUC"), QString::number(m.at("auc").get<double>(), 'f', 4));
        line(text("Anomaly below"), QString::number(a.at("threshold").get<double>(), 'g', 6));
        line(text("Sensitivity"), percent(a.at("sensitivity")) + interval(a, "sensitivity_interval"));
        line(text("Specificity"), percent(a.at("specificity")) + interval(a, "specificity_interval"));
    }
    if (m.contains("seconds_per_image"))
        line(text("Seconds per image"), QString::number(m.at("seconds_per_image").get<double>(), 'g', 3));
    if (m.contains("evaluations_per_image"))
        line(text("Evaluations"),
            QString::number(m.at("evaluations_per_image").get<double>(), 'f', 1) + text(" per image"));
    std::cout << std::flush;
}

/// A threshold that was chosen on the images that it is judged on flatters itself.
void tellThreshold(Context &context, const EvaluationData &data)
{
    if (data.anomaly)
        context.reporter.noticed(thresholdSentence(text("Score of the model"), data.anomaly->own));
}

std::vector<ComparedEvaluation> shownOf(const std::vector<ComparedModel> &models)
{
    std::vector<ComparedEvaluation> shown;
    for (const ComparedModel &m : models)
        shown.push_back({m.name, m.result.metrics, m.result.data, m.difference});
    return shown;
}

std::vector<FailedImage> failuresOf(const std::vector<ComparedModel> &models)
{
    std::vector<FailedImage> failed;
    for (const ComparedModel &m : models)
        for (const PredictionRow &row : m.result.run.rows)
            if (!row.result)
                failed.push_back({row.path, row.result.error().message, m.name});
    return failed;
}

void printDifferences(const std::vector<ComparedModel> &models)
{
    for (const ComparedModel &m : models)
        if (m.difference.is_object() && m.difference.contains("balanced_accuracy_difference"))
            std::cout << text("%1 minus %2: balanced accuracy %3, p = %4 (McNemar)")
                             .arg(m.name, models.front().name,
                                 percent(m.difference.at("balanced_accuracy_difference"))
                                     + interval(m.difference, "balanced_accuracy_difference_interval"))
                             .arg(m.difference.at("mcnemar_p").get<double>(), 0, 'g', 3)
                             .toStdString()
                      << '\n';
    std::cout << std::flush;
}

int evaluate(Context &context, const EvaluateArguments &a)
{
    if (const Status s = checkFolder(toQString(a.output)); !s)
        return report(context, s.error());
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const auto aim = ThresholdAim::ofOptions(a.sensitivity, a.specificity);
    if (!aim)
        return report(context, aim.error());
    EvaluateRequest request;
    request.aim = *aim;
    request.dataset = toQString(a.dataset);
    request.output = toQString(a.output);
    request.abnormalClasses = toQStrings(a.abnormal);
    request.classMap = toQString(a.classMap);
    request.allClasses = a.allClasses;
    request.limit = a.limit;
    request.options = a.classifier.resolved();
    request.precision = toQString(a.model.precision);
    request.resume = a.resume;
    auto result = evaluateDataset(request, *service, context.cancel, &context.reporter);
    if (!result)
        return report(context, result.error());
    printSummary(result->metrics);
    tellThreshold(context, result->data);
    const auto models = compareModels(
        {modelName(modelFolder(a.model.model)), std::move(*result), {}}, toQStrings(a.compare), request,
        [&](const QString &folder) { return loadAnyClassifier(folder, a.model.compute(), &context.reporter); },
        context.cancel, &context.reporter);
    if (!models)
        return report(context, models.error());
    const QString base = request.output + QStringLiteral("/report");
    const EvaluateResult &first = models->front().result;
    const Status written = writeComparison(request, *models).and_then([&] {
        return writeReport(evaluationReport(first.metrics, first.data, shownOf(*models)), base);
    });
    if (!written)
        return report(context, written.error());
    printDifferences(*models);
    return reportFailures(context, failuresOf(*models));
}

} // namespace

void addEvaluateCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<EvaluateArguments>();
    CLI::App *c = app.add_subcommand("evaluate", help("Measure a model against images of known classes"));
    c->add_option("dataset", a->dataset, help("Folder with one folder of images per class"))
        ->required()
        ->type_name("DATASET");
    c->add_option("--output", a->output, help("Folder for metrics.json, predictions.csv, scores.csv and the report"))
        ->required()
        ->type_name("DIR");
    c->add_option(
         "--abnormal-class", a->abnormal, help("Class whose images are the anomalies of the ROC; may be repeated"))
        ->type_name("CLASS")
        ->allow_extra_args(false);
    c->add_option("--compare", a->compare,
         help("Another model folder, of a diffusion model or a baseline, asked about the same images and set beside; "
              "may be repeated"))
        ->type_name("MODEL")
        ->allow_extra_args(false);
    addThresholdFlags(c, a->sensitivity, a->specificity);
    c->add_option("--class-map", a->classMap, help("JSON file {\"class of the data set\": \"class of the model\"}"))
        ->type_name("FILE");
    c->add_flag("--all-classes", a->allClasses,
        help("Ask for every class of the model, also for those that the class map says are not there"));
    c->add_option("--limit", a->limit, help("Images per class, evenly spread; 0 = all"))
        ->check(wholeNumber(0, kMostInt))
        ->type_name("N");
    c->add_flag("--resume", a->resume, help("Keep what an earlier run with the same options has done"));
    addModelFlags(c, a->model);
    addClassesFlag(c, a->classifier);
    addClassifyFlags(c, a->classifier);
    onChosen(c, context, [&context, a] { return evaluate(context, *a); });
}

} // namespace cyto::cli
