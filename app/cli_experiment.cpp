// experiment: the protocols and figures of the paper, one sub-command each.
#include "cli_experiment.h"

#include "cli_commands.h"

#include "review/experiment_ablation.h"
#include "review/experiment_few_images.h"
#include "review/experiment_figures.h"
#include "review/experiment_folds.h"
#include "review/experiment_leave_out.h"
#include "ui/plots/ablation_plot.h"
#include "ui/plots/anomaly_figures.h"
#include "ui/plots/learning_curve_plot.h"
#include "ui/plots/psychometric_plot.h"

#include <QDir>

#include <algorithm>

namespace cyto::cli {

namespace {

struct ExperimentArguments {
    std::string dataset, test, init, config, output;
    std::optional<double> sensitivity, specificity; ///< of leave-class-out
    ModelFlags model;
};

int fewImages(Context &context, const ExperimentArguments &a)
{
    const auto config = configOf<FewImagesConfig>(a.config);
    if (!config)
        return report(context, config.error());
    const FewImagesRequest request {
        toQString(a.dataset), toQString(a.test), toQString(a.init), toQString(a.output), *config};
    const auto result =
        runFewImages(request, experimentTools(a.model.compute(), &context.reporter), context.cancel, &context.reporter);
    if (!result)
        return reportEnd(context, result.error());
    LearningCurve curve;
    curve.measure = text("Balanced accuracy");
    for (const ExperimentMethod &method : config->methods) {
        LearningCurve::Series series {QString::fromStdString(method.name), {}};
        for (const FewImagesPoint &p : result->points) {
            if (p.method != method.name)
                continue;
            series.points.push_back({p.perClass, static_cast<int>(p.balancedAccuracy.size()), p.mean, p.interval});
            printLine(text("%1, %2 images per class: balanced accuracy %3 %4")
                          .arg(series.name)
                          .arg(p.perClass)
                          .arg(percent(p.mean), p.balancedAccuracy.size() > 1 ? percent(p.interval) : QString()));
        }
        curve.series.push_back(std::move(series));
    }
    LearningCurvePlot plot;
    plot.setData(std::move(curve));
    if (const Status s = savePlot(plot, request.output, QStringLiteral("learning_curve_plot")); !s)
        return report(context, s.error());
    printSummary(request.output);
    return reportFailures(context, result->failed);
}

int folds(Context &context, const ExperimentArguments &a)
{
    const auto config = configOf<FoldsConfig>(a.config);
    if (!config)
        return report(context, config.error());
    const FoldsRequest request {toQString(a.dataset), toQString(a.init), toQString(a.output), *config};
    const auto result =
        runFolds(request, experimentTools(a.model.compute(), &context.reporter), context.cancel, &context.reporter);
    if (!result)
        return reportEnd(context, result.error());
    printLine(text("%1 of %2 images are to be reviewed: %3")
                  .arg(result->toReview)
                  .arg(result->images)
                  .arg(QDir(request.output).filePath(QStringLiteral("review.csv"))));
    printSummary(request.output);
    return reportFailures(context, result->failures);
}

/// "[0.9712, 0.9801]"; empty where there is no interval.
QString areaRange(const nlohmann::json &step)
{
    const nlohmann::json ends = step.value("auc_interval", nlohmann::json());
    if (!ends.is_array() || !ends[0].is_number() || !ends[1].is_number())
        return {};
    return QStringLiteral("[%1, %2]").arg(ends[0].get<double>(), 0, 'f', 4).arg(ends[1].get<double>(), 0, 'f', 4);
}

/// Figure 3 of a step: ROC of both scores, and the density of each with its threshold.
Status saveAnomaly(const LeaveOutStep &step)
{
    RocPlot roc;
    roc.setData(rocSeriesOf(step.anomaly));
    if (const Status s = savePlot(roc, step.folder, QStringLiteral("roc")); !s)
        return s;
    for (const auto &[name, score] :
        {std::pair {"density_margin", &step.anomaly.margin}, std::pair {"density_zeta", &step.anomaly.zeta}}) {
        AnomalyPlot density;
        density.setData(distributionOf(*score));
        if (const Status s = savePlot(density, step.folder, QLatin1String(name)); !s)
            return s;
    }
    return {};
}

void printAnomaly(const LeaveOutStep &step)
{
    const nlohmann::json &result = step.result;
    if (result.contains("auc") && result.at("auc").is_number())
        printLine(text("%1 without %2: area under the ROC curve %3 %4")
                      .arg(toQString(result.at("method").get<std::string>()),
                          toQString(result.at("left_out").get<std::string>()))
                      .arg(result.at("auc").get<double>(), 0, 'f', 4)
                      .arg(areaRange(result)));
    for (const auto &[name, score] :
        {std::pair {marginName(), &step.anomaly.margin}, std::pair {zetaName(), &step.anomaly.zeta}})
        printLine(text("%1 below %2: sensitivity %3 of %4 images, specificity %5 of %6 images")
                      .arg(name)
                      .arg(score->chosen.threshold, 0, 'g', 6)
                      .arg(percent(score->chosen.sensitivity()))
                      .arg(score->chosen.abnormalImages)
                      .arg(percent(score->chosen.specificity()))
                      .arg(score->chosen.normalImages));
}

int leaveOut(Context &context, const ExperimentArguments &a)
{
    const auto config = configOf<LeaveOutConfig>(a.config);
    if (!config)
        return report(context, config.error());
    const auto aim = ThresholdAim::ofOptions(a.sensitivity, a.specificity);
    if (!aim)
        return report(context, aim.error());
    const LeaveOutRequest request {toQString(a.dataset), toQString(a.test), toQString(a.init), toQString(a.output),
        *config, aim->value_or(ThresholdAim {})};
    const auto result =
        runLeaveOut(request, experimentTools(a.model.compute(), &context.reporter), context.cancel, &context.reporter);
    if (!result)
        return reportEnd(context, result.error());
    for (const LeaveOutStep &step : result->steps) {
        printAnomaly(step);
        if (const Status s = saveAnomaly(step); !s)
            return report(context, s.error());
    }
    printSummary(request.output);
    return reportFailures(context, result->failed);
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
    if (const Status s = savePlot(weighting, output, QStringLiteral("weighting_plot")); !s)
        return s;
    shown.title = text("Pruning");
    shown.axis = text("p-value below which a class is dropped");
    shown.column = QStringLiteral("prune_p");
    shown.series = curvesOf(
        result.pruning, [](const AblationRow &r) { return text("At least %1 trials").arg(r.minTrials); },
        [](const AblationRow &r) { return r.pruneP; });
    AblationPlot pruning;
    pruning.setData(std::move(shown));
    return savePlot(pruning, output, QStringLiteral("pruning_plot"));
}

int ablation(Context &context, const ExperimentArguments &a)
{
    const auto config = configOf<AblationConfig>(a.config);
    if (!config)
        return report(context, config.error());
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const AblationRequest request {toQString(a.dataset), modelFolder(a.model.model), toQString(a.output), *config};
    const auto result = runAblation(request, *service, context.cancel, &context.reporter);
    if (!result)
        return reportEnd(context, result.error());
    const int most = *std::max_element(config->trials.begin(), config->trials.end());
    for (const AblationRow &row : result->weightings)
        if (row.trials == most)
            printLine(text("%1, %2 trials: accuracy %3 %4")
                          .arg(toQString(row.weighting))
                          .arg(row.trials)
                          .arg(percent(row.metrics.accuracy), percent(row.metrics.accuracyInterval)));
    for (const VariantRow &row : result->variants)
        printLine(text("%1, %2 evaluations per image: balanced accuracy %3 %4")
                      .arg(toQString(row.name))
                      .arg(row.meanEvaluations, 0, 'f', 1)
                      .arg(percent(row.metrics.balancedAccuracy), percent(row.metrics.balancedAccuracyInterval)));
    if (const Status s = saveAblation(*result, request.output); !s)
        return report(context, s.error());
    printSummary(request.output);
    return reportFailures(context, result->failed);
}

int psychometric(Context &context, const ExperimentArguments &a)
{
    const auto config = configOf<PsychometricConfig>(a.config);
    if (!config)
        return report(context, config.error());
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const QString output = toQString(a.output);
    const auto result =
        runModelPsychometric(toQString(a.dataset), output, *config, *service, context.cancel, &context.reporter);
    if (!result)
        return reportEnd(context, result.error());
    PsychometricPlot plot;
    plot.setData({{text("Model"), result->blocks, result->fit}});
    if (const Status s = savePlot(plot, output, QStringLiteral("psychometric")); !s)
        return report(context, s.error());
    printLine(text("Threshold %1 [%2, %3], width %4 [%5, %6]")
                  .arg(result->fit.map.threshold, 0, 'g', 4)
                  .arg(result->fit.threshold.low, 0, 'g', 4)
                  .arg(result->fit.threshold.high, 0, 'g', 4)
                  .arg(result->fit.map.width, 0, 'g', 4)
                  .arg(result->fit.width.low, 0, 'g', 4)
                  .arg(result->fit.width.high, 0, 'g', 4));
    printSummary(output);
    return reportFailures(context, result->failed);
}

int heatmapMatrix(Context &context, const ExperimentArguments &a)
{
    const auto config = configOf<MatrixConfig>(a.config);
    if (!config)
        return report(context, config.error());
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const auto failed = runHeatmapMatrix(
        toQString(a.dataset), toQString(a.output), *config, *service, context.cancel, &context.reporter);
    return failed ? reportFailures(context, *failed) : reportEnd(context, failed.error());
}

/// What an experiment works on.
enum class Works { OnModel, ByTraining, ByTrainingAndTest };
enum class Threshold { None, Chosen };

void add(CLI::App *parent, Context &context, const char *name, const char *description, Works works,
    int (*run)(Context &, const ExperimentArguments &), Threshold threshold = Threshold::None)
{
    auto a = std::make_shared<ExperimentArguments>();
    CLI::App *c = parent->add_subcommand(name, help(description));
    c->add_option("dataset", a->dataset, help("Folder with one folder of images per class"))
        ->required()
        ->type_name("DATASET");
    addExperimentConfig(c, a->config);
    addExperimentOutput(c, a->output);
    if (works == Works::ByTrainingAndTest)
        c->add_option("--test", a->test, help("Folder with one folder of test images per class"))
            ->required()
            ->type_name("DIR");
    if (threshold == Threshold::Chosen)
        addThresholdFlags(c, a->sensitivity, a->specificity);
    if (works != Works::OnModel)
        c->add_option("--init", a->init, help("Model folder that diffusion models start from"))->type_name("DIR");
    addModelFlags(c, a->model);
    if (works != Works::OnModel)
        c->remove_option(c->get_option("--model")); // the models are made here
    onChosen(c, context, [&context, a, run] { return run(context, *a); });
}

} // namespace

void addExperimentConfig(CLI::App *command, std::string &file)
{
    command->add_option("--config", file, help("The experiment's numbers (JSON), see models/configs/experiments"))
        ->required()
        ->type_name("FILE");
}

void addExperimentOutput(CLI::App *command, std::string &folder)
{
    command->add_option("--output", folder, help("Folder of the results; what is done in it is not done again"))
        ->required()
        ->type_name("DIR");
}

QString percent(double share)
{
    return QString::number(100.0 * share, 'f', 2) + QStringLiteral(" %");
}

QString percent(const Interval &i)
{
    return QStringLiteral("[%1, %2]").arg(percent(i.low), percent(i.high));
}

Status savePlot(PlotWidget &plot, const QString &folder, const QString &name)
{
    for (const char *suffix : {"svg", "png", "pdf", "csv"})
        if (const Status s = plot.save(QDir(folder).filePath(name + QLatin1Char('.') + QLatin1String(suffix))); !s)
            return s;
    return {};
}

int reportEnd(Context &context, const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        return report(context, error);
    return report(context,
        {ErrorCode::Cancelled, text("The experiment was stopped."), text("The same command goes on with it.")});
}

void printSummary(const QString &folder)
{
    printLine(text("Summary: %1").arg(QDir(folder).filePath(QStringLiteral("summary.md"))));
}

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
        Works::ByTrainingAndTest, leaveOut, Threshold::Chosen);
    add(c, context, "ablation", "Weightings, numbers of trials and pruning on errors that are computed once",
        Works::OnModel, ablation);
    add(c, context, "psychometric", "The model's accuracy by its confidence", Works::OnModel, psychometric);
    add(c, context, "heatmap-matrix", "Heatmaps of one cell of each class towards every class", Works::OnModel,
        heatmapMatrix);
    addExperimentReaders(c, context);
    addExperimentSpeed(c, context);
    addExperimentSynthetic(c, context);
}

} // namespace cyto::cli
