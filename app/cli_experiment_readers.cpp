// experiment readers: psychometric curves, agreement and confidences of a study's readers.
#include "cli_experiment.h"

#include "review/experiment_readers.h"
#include "ui/plots/confidence_matrix_plot.h"
#include "ui/report/report_data.h"

namespace cyto::cli {

namespace {

struct ReadersArguments {
    std::string study, config, output, model;
};

/// The model's curve is not among the readers': its confidence is binned over other images.
enum class Shown { Readers, Model };

Status saveCurves(Context &context, const StudyStatistics &statistics, ConfidenceSource confidence, Shown shown,
    const QString &output, const QString &name)
{
    std::vector<PsychometricSeries> series;
    for (const StudyPsychometric &curve : statistics.psychometrics)
        if (curve.confidence == confidence && !curve.blocks.empty()
            && (curve.subject == PsychometricSubject::Model) == (shown == Shown::Model))
            series.push_back(ui::seriesOf(statistics, curve));
    if (series.empty()) {
        context.reporter.noticed(text("No plot %1: %2").arg(name, ui::missingPsychometric(statistics, confidence)));
        return {};
    }
    PsychometricPlot plot;
    plot.setData(std::move(series));
    return savePlot(plot, output, name);
}

Status saveMatrix(Context &context, const StudyStatistics &statistics, const QString &output)
{
    const QString name = QStringLiteral("confidence_matrix");
    if (!statistics.confidenceMatrix) {
        context.reporter.noticed(text("No plot %1: %2").arg(name, ui::missingConfidences()));
        return {};
    }
    ConfidenceMatrixPlot plot;
    plot.setData(ui::countsOf(*statistics.confidenceMatrix));
    return savePlot(plot, output, name);
}

Status savePlots(Context &context, const StudyStatistics &statistics, const QString &output)
{
    return saveCurves(context, statistics, ConfidenceSource::Consensus, Shown::Readers, output,
        QStringLiteral("readers_by_consensus"))
        .and_then([&] {
            return saveCurves(context, statistics, ConfidenceSource::Model, Shown::Readers, output,
                QStringLiteral("readers_by_model"));
        })
        .and_then([&] {
            return saveCurves(
                context, statistics, ConfidenceSource::Model, Shown::Model, output, QStringLiteral("model_by_model"));
        })
        .and_then([&] { return saveMatrix(context, statistics, output); });
}

void print(const StudyStatistics &statistics, const QString &output)
{
    printLine(text("Cells with a label: %1; of these, with labels of two readers or more: %2")
                  .arg(statistics.agreement.images)
                  .arg(statistics.agreement.comparedImages));
    for (const StudyPsychometric &curve : statistics.psychometrics) {
        const QString who = curve.confidence == ConfidenceSource::Consensus
            ? text("%1, by the consensus' confidence").arg(ui::subjectName(statistics, curve))
            : text("%1, by the model's confidence").arg(ui::subjectName(statistics, curve));
        if (curve.fit)
            printLine(text("%1: threshold %2 [%3, %4], width %5 [%6, %7]")
                          .arg(who)
                          .arg(curve.fit->map.threshold, 0, 'g', 4)
                          .arg(curve.fit->threshold.low, 0, 'g', 4)
                          .arg(curve.fit->threshold.high, 0, 'g', 4)
                          .arg(curve.fit->map.width, 0, 'g', 4)
                          .arg(curve.fit->width.low, 0, 'g', 4)
                          .arg(curve.fit->width.high, 0, 'g', 4));
        else
            printLine(text("%1: %2").arg(who, curve.problem));
    }
    printSummary(output);
}

int readers(Context &context, const ReadersArguments &a)
{
    const auto config = configOf<ReadersConfig>(a.config);
    if (!config)
        return report(context, config.error());
    const auto study = openStudyDatabase(a.study);
    if (!study)
        return report(context, study.error());
    auto model = storedModel(**study, a.model);
    if (!model)
        return report(context, model.error());
    const ReadersRequest request {toQString(a.output), std::move(*model), *config};
    const auto statistics = runReaders(**study, request, context.cancel, &context.reporter);
    if (!statistics)
        return reportEnd(context, statistics.error());
    if (const Status s = savePlots(context, *statistics, request.output); !s)
        return report(context, s.error());
    print(*statistics, request.output);
    return kDone;
}

} // namespace

void addExperimentReaders(CLI::App *experiment, Context &context)
{
    auto a = std::make_shared<ReadersArguments>();
    CLI::App *c =
        experiment->add_subcommand("readers", help("Accuracy by confidence, agreement and confidences of readers"));
    addStudyArgument(c, a->study);
    addExperimentConfig(c, a->config);
    addExperimentOutput(c, a->output);
    c->add_option("--model", a->model, help("Model of the study, by its name or the beginning of its hash"))
        ->type_name("NAME");
    onChosen(c, context, [&context, a] { return readers(context, *a); });
}

} // namespace cyto::cli
