// experiment speed: accuracy against seconds per image, of the naive procedure, of the authors' pruning and of ours.
#include "cli_experiment.h"

#include "cli_commands.h"

#include "jobs/available_cores.h"
#include "review/experiment_speed.h"
#include "ui/plots/ablation_plot.h"

#include <algorithm>

namespace cyto::cli {

namespace {

struct SpeedArguments {
    std::string dataset, config, output;
    ModelFlags model;
};

Status saveCurves(const SpeedResult &result, const QString &output)
{
    std::vector<IntervalSeries> curves;
    for (const SpeedPoint &p : result.points) {
        const QString name = toQString(p.procedure);
        if (curves.empty() || curves.back().name != name)
            curves.push_back({name, {}});
        curves.back().points.push_back(
            {p.secondsPerImage, 1, p.metrics.balancedAccuracy, p.metrics.balancedAccuracyInterval});
    }
    AblationPlot plot;
    plot.setData({text("Accuracy and time"), text("Seconds per image"), QStringLiteral("seconds_per_image"),
        text("Balanced accuracy"), true, std::nullopt, std::move(curves)});
    return savePlot(plot, output, QStringLiteral("speed_plot"));
}

int speed(Context &context, const SpeedArguments &a)
{
    const auto config = configOf<SpeedConfig>(a.config);
    if (!config)
        return report(context, config.error());
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const int threads = a.model.threads > 0 ? a.model.threads : availableCores();
    const SpeedRequest request {toQString(a.dataset), toQString(a.output), *config, threads};
    const auto result = runSpeed(request, *service, context.cancel, &context.reporter);
    if (!result)
        return reportEnd(context, result.error());
    for (const SpeedPoint &p : result->points)
        printLine(text("%1, %2 trials: %3 s per image, %4 s of processors, balanced accuracy %5 %6")
                      .arg(toQString(p.procedure))
                      .arg(p.trials)
                      .arg(p.secondsPerImage, 0, 'g', 3)
                      .arg(p.processorSecondsPerImage, 0, 'g', 3)
                      .arg(percent(p.metrics.balancedAccuracy), percent(p.metrics.balancedAccuracyInterval)));
    if (const Status s = saveCurves(*result, request.output); !s)
        return report(context, s.error());
    printSummary(request.output);
    return reportFailures(context, result->failed);
}

} // namespace

void addExperimentSpeed(CLI::App *experiment, Context &context)
{
    auto a = std::make_shared<SpeedArguments>();
    CLI::App *c = experiment->add_subcommand(
        "speed", help("Accuracy against seconds per image: naive, with the authors' pruning, and as the model says"));
    c->add_option("dataset", a->dataset, help("Folder with one folder of images per class"))
        ->required()
        ->type_name("DATASET");
    addExperimentConfig(c, a->config);
    addExperimentOutput(c, a->output);
    addModelFlags(c, a->model);
    onChosen(c, context, [&context, a] { return speed(context, *a); });
}

} // namespace cyto::cli
