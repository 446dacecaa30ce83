// experiment: the protocols and figures of the paper, one sub-command each.
#include "cli_commands.h"

#include "review/experiment_ablation.h"
#include "review/experiment_few_images.h"
#include "review/experiment_figures.h"
#include "review/experiment_folds.h"
#include "review/experiment_leave_out.h"
#include "ui/plots/ablation_plot.h"
#include "ui/plots/learning_curve_plot.h"
#include "ui/plots/psychometric_plot.h"

#include <QDir>

#include <algorithm>
#include <iostream>

namespace cyto::cli {

namespace {

struct ExperimentArguments {
    std::string dataset, test, init, config, output;
    ModelFlags model;
};

template <class Config>
Expected<Config> configOf(const ExperimentArguments &a)
{
    const QString path = toQString(a.config);
    return readJsonFile(path).and_then([&](const nlohmann::json &json) { return Config::fromJson(json, path); });
}

template <class Plot>
Status savePlot(Plot &plot, const QString &output, const char *name)
{
    for (const char *suffix : {"svg", "png", "pdf", "csv"})
        if (const Status s =
                plot.save(QDir(output).filePath(QLatin1String(name) + QLatin1Char('.') + QLatin1String(suffix)));
            !s)
            return s;
    return {};
}

QString percent(double share)
{
    return QString::number(100.0 * share, 'f', 2) + QStringLiteral(" %");
}

QString percent(const Interval &i)
{
    return QStringLiteral("[%1, %2]").arg(percent(i.low), percent(i.high));
}

void print(const QString &line)
{
    std::cout << line.toStdString() << '\n';
}

int fewImages(Context &context, const ExperimentArguments &a)
{
    const auto config = configOf<FewImagesConfig>(a);
    if (!config)
        return report(context, config.error());
    const FewImagesRequest request {
        toQString(a.dataset), toQString(a.test), toQString(a.init), toQString(a.output), *config};
    const auto points =
        runFewImages(request, experimentTools(a.model.compute(), &context.reporter), context.cancel, &context.reporter);
    if (!points)
        return report(context, points.error());
    LearningCurve curve;
    curve.measure = text("Balanced accuracy");
    for (const ExperimentMethod &method : config->methods) {
        LearningCurve::Series series {QString::fromStdString(method.name), {}};
        for (const FewImagesPoint &p : *points) {
            if (p.method != method.name)
                continue;
            series.points.push_back({p.perClass, static_cast<int>(p.balancedAccuracy.size()), p.mean, p.interval});
            print(text("%1, %2 images per class: balanced accuracy %3 %4")
                      .arg(series.name)
                      .arg(p.perClass)
                      .arg(percent(p.mean), p.balancedAccuracy.size() > 1 ? percent(p.interval) : QString()));
        }
        curve.series.push_back(std::move(series));
    }
    LearningCurvePlot plot;
    plot.setData(std::move(curve));
    const Status s = savePlot(plot, request.output, "learning_curve_plot");
    return s ? kDone : report(context, s.error());
}

int folds(Context &context, const ExperimentArguments &a)
{
    const auto config = configOf<FoldsConfig>(a);
    if (!config)
        return report(context, config.error());
    const FoldsRequest request {toQString(a.dataset), toQString(a.init), toQString(a.output), *config};
    const auto result =
        runFolds(request, experimentTools(a.model.compute(), &context.reporter), context.cancel, &context.reporter);
    if (!result)
        return report(context, result.error());
    print(text("%1 of %2 images are to be reviewed: %3")
              .arg(result->toReview)
              .arg(result->images)
              .arg(QDir(request.output).filePath(QStringLiteral("review.csv"))));
    if (result->failed == 0)
        return kDone;
    context.reporter.noticed(text("%1 of %2 images failed.").arg(result->failed).arg(result->images));
    return kSomeFailed;
}

int leaveOut(Context &context, const ExperimentArguments &a)
{
    const auto config = configOf<LeaveOutConfig>(a);
    if (!config)
        return report(context, config.error());
    const LeaveOutRequest request {
        toQString(a.dataset), toQString(a.test), toQString(a.init), toQString(a.output), *config};
    const auto steps =
        runLeaveOut(request, experimentTools(a.model.compute(), &context.reporter), context.cancel, &context.reporter);
    if (!steps)
        return report(context, steps.error());
    for (const nlohmann::json &step : *steps)
        if (step.contains("auc") && step.at("auc").is_number())
            print(text("%1 without %2: area under the ROC curve %3")
                      .arg(toQString(step.at("method").get<std::string>()),
                          toQString(step.at("left_out").get<std::string>()))
                      .arg(step.at("auc").get<double>(), 0, 'f', 4));
    return kDone;
}

/// Accuracy by one number of the rows, one curve per name.
template <class NameOf, class NumberOf>
std::vector<IntervalSeries> curvesOf(const std::vector<AblationRow> &rows, NameOf nameOf, NumberOf numberOf)
{
    std::vector<IntervalSeries> curves;
    for (const AblationRow &row : rows) {
        const QString name = nameOf(row);
        auto curve = std::find_if(curves.begin(), curves.end(), [&](const auto &c) { return c.name == name; });
        if (curve == curves.end())
            curve = curves.insert(curves.end(), {name, {}});
        curve->points.push_back(
            {static_cast<double>(numberOf(row)), 1, row.metrics.accuracy, row.metrics.accuracyInterval});
    }
    return curves;
}

Status saveAblation(const AblationResult &result, const QString &output)
{
    Ablation shown {text("Trials without pruning"), text("Trials"), QStringLiteral("trials"), text("Accuracy"), true,
        std::nullopt,
        curvesOf(
            result.weightings, [](const AblationRow &r) { return toQString(r.weighting); },
            [](const AblationRow &r) { return r.trials; })};
    AblationPlot weighting;
    weighting.setData(shown);
    if (const Status s = savePlot(weighting, output, "weighting_plot"); !s)
        return s;
    shown.title = text("Pruning");
    shown.axis = text("p-value below which a class is dropped");
    shown.column = QStringLiteral("prune_p");
    shown.series = curvesOf(
        result.pruning, [](const AblationRow &r) { return text("At least %1 trials").arg(r.minTrials); },
        [](const AblationRow &r) { return r.pruneP; });
    AblationPlot pruning;
    pruning.setData(std::move(shown));
    return savePlot(pruning, output, "pruning_plot");
}

int ablation(Context &context, const ExperimentArguments &a)
{
    const auto config = configOf<AblationConfig>(a);
    if (!config)
        return report(context, config.error());
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const AblationRequest request {toQString(a.dataset), modelFolder(a.model.model), toQString(a.output), *config};
    const auto result = runAblation(request, *service, context.cancel, &context.reporter);
    if (!result)
        return report(context, result.error());
    const int most = *std::max_element(config->trials.begin(), config->trials.end());
    for (const AblationRow &row : result->weightings)
        if (row.trials == most)
            print(text("%1, %2 trials: accuracy %3 %4")
                      .arg(toQString(row.weighting))
                      .arg(row.trials)
                      .arg(percent(row.metrics.accuracy), percent(row.metrics.accuracyInterval)));
    const Status s = saveAblation(*result, request.output);
    return s ? kDone : report(context, s.error());
}

int psychometric(Context &context, const ExperimentArguments &a)
{
    const auto config = configOf<PsychometricConfig>(a);
    if (!config)
        return report(context, config.error());
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const QString output = toQString(a.output);
    const auto result =
        runModelPsychometric(toQString(a.dataset), output, *config, *service, context.cancel, &context.reporter);
    if (!result)
        return report(context, result.error());
    PsychometricPlot plot;
    plot.setData({{text("Model"), result->blocks, result->fit}});
    if (const Status s = savePlot(plot, output, "psychometric"); !s)
        return report(context, s.error());
    print(text("Threshold %1 [%2, %3], width %4 [%5, %6]")
              .arg(result->fit.map.threshold, 0, 'g', 4)
              .arg(result->fit.threshold.low, 0, 'g', 4)
              .arg(result->fit.threshold.high, 0, 'g', 4)
              .arg(result->fit.map.width, 0, 'g', 4)
              .arg(result->fit.width.low, 0, 'g', 4)
              .arg(result->fit.width.high, 0, 'g', 4));
    return kDone;
}

int heatmapMatrix(Context &context, const ExperimentArguments &a)
{
    const auto config = configOf<MatrixConfig>(a);
    if (!config)
        return report(context, config.error());
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const Status s = runHeatmapMatrix(
        toQString(a.dataset), toQString(a.output), *config, *service, context.cancel, &context.reporter);
    return s ? kDone : report(context, s.error());
}

/// What an experiment works on.
enum class Works { OnModel, ByTraining, ByTrainingAndTest };

void add(CLI::App *parent, Context &context, const char *name, const char *description, Works works,
    int (*run)(Context &, const ExperimentArguments &))
{
    auto a = std::make_shared<ExperimentArguments>();
    CLI::App *c = parent->add_subcommand(name, help(description));
    c->add_option("dataset", a->dataset, help("Folder with one folder of images per class"))
        ->required()
        ->type_name("DATASET");
    c->add_option("--config", a->config, help("The experiment's numbers (JSON), see models/configs/experiments"))
        ->required()
        ->type_name("FILE");
    c->add_option("--output", a->output, help("Folder of the results; what is done in it is not done again"))
        ->required()
        ->type_name("DIR");
    if (works == Works::ByTrainingAndTest)
        c->add_option("--test", a->test, help("Folder with one folder of test images per class"))
            ->required()
            ->type_name("DIR");
    if (works != Works::OnModel)
        c->add_option("--init", a->init, help("Model folder that diffusion models start from"))->type_name("DIR");
    addModelFlags(c, a->model);
    if (works != Works::OnModel)
        c->remove_option(c->get_option("--model")); // the models are made here
    onChosen(c, context, [&context, a, run] { return run(context, *a); });
}

} // namespace

void addExperimentCommand(CLI::App &app, Context &context)
{
    CLI::App *c =
        app.add_subcommand("experiment", help("Run one of the paper's protocols; goes on where it was stopped"));
    c->require_subcommand(1);
    add(c, context, "few-images", "Learning curve over few training images per class", Works::ByTrainingAndTest,
        fewImages);
    add(c, context, "k-fold", "Predict every image by a model that did not train on it, and list those to review",
        Works::ByTraining, folds);
    add(c, context, "leave-class-out", "Leave a class out of training and find it as an anomaly",
        Works::ByTrainingAndTest, leaveOut);
    add(c, context, "ablation", "Weightings, numbers of trials and pruning on errors that are computed once",
        Works::OnModel, ablation);
    add(c, context, "psychometric", "The model's accuracy by its confidence", Works::OnModel, psychometric);
    add(c, context, "heatmap-matrix", "Heatmaps of one cell of each class towards every class", Works::OnModel,
        heatmapMatrix);
}

} // namespace cyto::cli
