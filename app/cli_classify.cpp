// classify, evaluate.
#include "cli_commands.h"

#include "imaging/scan.h"
#include "review/contact_sheet.h"
#include "review/evaluate_run.h"
#include "review/explain_run.h"
#include "ui/plots/evaluation_report.h"

#include <iostream>

namespace cyto::cli {

namespace {

struct ClassifyArguments {
    std::vector<std::string> paths;
    std::string output, scores, heatmaps, sheet;
    bool resume = false;
    ModelFlags model;
    ClassifyFlags classifier;
};

/// Of the images that could be classified; the others are told of already.
Status heatmaps(Context &context, const ClassifyArguments &a, const std::vector<PredictionRow> &rows,
    const ClassifierService &service)
{
    ExplainRequest request;
    for (const PredictionRow &row : rows)
        if (row.result)
            request.images.push_back(row.path);
    if (request.images.empty())
        return {};
    request.output = toQString(a.heatmaps);
    request.options = a.classifier.resolved();
    request.precision = toQString(a.model.precision);
    request.resume = a.resume;
    const auto explained = explainImages(request, service, context.cancel, &context.reporter);
    if (!explained)
        return tl::unexpected<Error>(explained.error());
    for (const PredictionRow &row : *explained)
        if (!row.result)
            return tl::unexpected<Error>(row.result.error()); // it could be read a moment ago
    return {};
}

int classify(Context &context, const ClassifyArguments &a)
{
    ClassifyRequest request;
    request.images = collectImages(toQStrings(a.paths));
    if (request.images.empty())
        return report(context, noImages());
    request.options = a.classifier.resolved();
    request.precision = toQString(a.model.precision);
    request.output = toQString(a.output);
    request.scores = toQString(a.scores);
    request.resume = a.resume;
    request.allClasses = !a.sheet.empty();
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const auto result = classifyImages(request, *service, context.cancel, &context.reporter);
    if (!result)
        return report(context, result.error());
    if (!a.sheet.empty()) {
        ContactSheetOptions sheet;
        sheet.modelSha256 = service->modelSha256;
        const auto files = writeContactSheet(toQString(a.sheet), result->rows, service->settings.classes, sheet);
        if (!files)
            return report(context, files.error());
    }
    if (!a.heatmaps.empty())
        if (const Status s = heatmaps(context, a, result->rows, *service); !s)
            return report(context, s.error());
    return reportFailures(context, result->rows);
}

struct EvaluateArguments {
    std::string dataset, output, classMap;
    std::vector<std::string> abnormal;
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
    line(text("Accuracy"), percent(m.at("accuracy")) + interval(m, "accuracy_interval"));
    line(text("Balanced accuracy"), percent(m.at("balanced_accuracy")) + interval(m, "balanced_accuracy_interval"));
    if (m.at("auc").is_number())
        line(text("AUC"), QString::number(m.at("auc").get<double>(), 'f', 4));
    if (m.contains("seconds_per_image"))
        line(text("Seconds per image"), QString::number(m.at("seconds_per_image").get<double>(), 'g', 3));
    if (m.contains("evaluations_per_image"))
        line(text("Evaluations"),
            QString::number(m.at("evaluations_per_image").get<double>(), 'f', 1) + text(" per image"));
    std::cout << std::flush;
}

int evaluate(Context &context, const EvaluateArguments &a)
{
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    EvaluateRequest request;
    request.dataset = toQString(a.dataset);
    request.output = toQString(a.output);
    request.abnormalClasses = toQStrings(a.abnormal);
    request.classMap = toQString(a.classMap);
    request.limit = a.limit;
    request.options = a.classifier.resolved();
    request.precision = toQString(a.model.precision);
    request.resume = a.resume;
    const auto result = evaluateDataset(request, *service, context.cancel, &context.reporter);
    if (!result)
        return report(context, result.error());
    printSummary(result->metrics);
    const QString base = request.output + QStringLiteral("/report");
    if (const Status s = writeReport(evaluationReport(result->metrics, result->data), base); !s)
        return report(context, s.error());
    return reportFailures(context, result->run.rows);
}

} // namespace

void addClassifyCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<ClassifyArguments>();
    CLI::App *c = app.add_subcommand("classify", help("Classify images into a table"));
    c->add_option("paths", a->paths, help("Images, or folders that are searched for them"))
        ->required()
        ->type_name("PATH");
    c->add_option("--output", a->output, help("Table of predictions to write (CSV)"))->required()->type_name("FILE");
    c->add_option("--scores", a->scores, help("Table with the score of every class (CSV)"))->type_name("FILE");
    c->add_option(
         "--heatmaps", a->heatmaps, help("Folder for counterfactual heatmaps; runs all trials of all classes again"))
        ->type_name("DIR");
    c->add_option("--contact-sheet", a->sheet, help("Picture of all cells with their predictions (PNG)"))
        ->type_name("FILE");
    c->add_flag("--resume", a->resume, help("Keep what an earlier run with the same options has done"));
    addModelFlags(c, a->model);
    addClassifyFlags(c, a->classifier);
    onChosen(c, context, [&context, a] { return classify(context, *a); });
}

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
    c->add_option("--class-map", a->classMap, help("JSON file {\"class of the data set\": \"class of the model\"}"))
        ->type_name("FILE");
    c->add_option("--limit", a->limit, help("Images per class, evenly spread; 0 = all"))
        ->check(CLI::NonNegativeNumber)
        ->type_name("N");
    c->add_flag("--resume", a->resume, help("Keep what an earlier run with the same options has done"));
    addModelFlags(c, a->model);
    addClassifyFlags(c, a->classifier);
    onChosen(c, context, [&context, a] { return evaluate(context, *a); });
}

} // namespace cyto::cli
