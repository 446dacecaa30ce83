// experiment synthetic: a sheet of synthetic cells, a network that tells them from real ones, and a classifier that is
// asked for their classes.
#include "cli_experiment.h"

#include "cli_commands.h"

#include "review/experiment_synthetic.h"

#include <QDir>

namespace cyto::cli {

namespace {

struct SyntheticArguments {
    std::string dataset, train, generated, classifier, config, output;
    ModelFlags model;
};

void print(const SyntheticResult &result, const QString &output)
{
    printLine(text("Real or synthetic told rightly: %1 %2 of %3 cells (at most %4, goal %5)")
                  .arg(percent(result.all.told.share()), percent(result.all.told.interval()))
                  .arg(result.all.told.total)
                  .arg(percent(kDetectionTarget), percent(kDetectionGoal)));
    printLine(text("Area under the ROC curve: %1").arg(result.auc.value, 0, 'f', 4));
    printLine(text("Classes agreed with: %1 %2 of %3 synthetic cells (at least %4, goal %5)")
                  .arg(percent(result.all.agreement.share()), percent(result.all.agreement.interval()))
                  .arg(result.all.agreement.total)
                  .arg(percent(kAgreementTarget), percent(kAgreementGoal)));
    printLine(text("The same of real cells: %1 %2")
                  .arg(percent(result.all.realAgreement.share()), percent(result.all.realAgreement.interval())));
    printLine(text("Look at the cells: %1").arg(QDir(output).filePath(QStringLiteral("sheet.png"))));
    printSummary(output);
}

int synthetic(Context &context, const SyntheticArguments &a)
{
    const auto config = configOf<SyntheticConfig>(a.config);
    if (!config)
        return report(context, config.error());
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const SyntheticRequest request {toQString(a.dataset), toQString(a.train), toQString(a.generated),
        toQString(a.classifier), toQString(a.output), *config};
    // The networks that judge compute in f32, whatever the generator does.
    ComputeOptions compute = a.model.compute();
    compute.precision = QStringLiteral("auto");
    const auto result =
        runSynthetic(request, *service, experimentTools(compute, &context.reporter), context.cancel, &context.reporter);
    if (!result)
        return reportEnd(context, result.error());
    print(*result, request.output);
    return reportFailures(context, result->failed);
}

} // namespace

void addExperimentSynthetic(CLI::App *experiment, Context &context)
{
    auto a = std::make_shared<SyntheticArguments>();
    CLI::App *c = experiment->add_subcommand(
        "synthetic", help("Make cells, try to tell them from real ones, and let another classifier say what they are"));
    c->add_option(
         "dataset", a->dataset, help("Real cells to compare with: a folder with one folder of images per class"))
        ->required()
        ->type_name("DATASET");
    addExperimentConfig(c, a->config);
    addExperimentOutput(c, a->output);
    auto *train = c->add_option("--train", a->train,
        help("Real cells that the judging classifier learns (default: those of the data set that are not compared)"));
    train->type_name("DIR");
    c->add_option("--generated", a->generated,
         help("Cells that were made before, with one folder per class, in place of new ones"))
        ->type_name("DIR");
    c->add_option("--classifier", a->classifier, help("Model folder of a judging classifier, in place of a new one"))
        ->excludes(train)
        ->type_name("DIR");
    addModelFlags(c, a->model);
    onChosen(c, context, [&context, a] { return synthetic(context, *a); });
}

} // namespace cyto::cli
