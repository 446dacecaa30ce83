// psychometric: fits accuracy against confidence, from a table.
#include "cli_commands.h"
#include "cli_experiment.h"

#include "review/csv_reader.h"
#include "review/csv_writer.h"
#include "review/experiment_psychometric.h"
#include "ui/plots/psychometric_plot.h"

#include <QDir>
#include <QFileInfo>

#include <iostream>

namespace cyto::cli {

namespace {

using Json = nlohmann::ordered_json;

struct PsychometricArguments {
    std::string table, output;
    double guess = 0.0;
};

Expected<std::vector<PsychometricBlock>> readBlocks(const QString &path)
{
    const auto table = CsvTable::read(path);
    if (!table)
        return tl::unexpected<Error>(table.error());
    const QString columns[] = {QStringLiteral("stimulus"), QStringLiteral("correct"), QStringLiteral("total")};
    for (const QString &column : columns)
        if (!table->hasColumn(column))
            return fail(ErrorCode::Corrupt, text("%1 has no column \"%2\".").arg(path, column),
                text("The columns are stimulus, correct and total."));
    std::vector<PsychometricBlock> blocks;
    for (size_t row = 0; row < table->rows(); ++row) {
        bool known = false, counted = false, totalled = false;
        PsychometricBlock block;
        block.stimulus = table->cell(row, columns[0]).toDouble(&known); // the C locale's, as all files
        block.correct = table->cell(row, columns[1]).toLongLong(&counted);
        block.total = table->cell(row, columns[2]).toLongLong(&totalled);
        if (!known || !counted || !totalled)
            return fail(ErrorCode::Corrupt,
                text("%1 has something else than a number and two counts in its row %2.").arg(path).arg(row + 1));
        blocks.push_back(block);
    }
    return blocks;
}

Json result(const QString &source, const std::vector<PsychometricBlock> &blocks, const PsychometricFit &fit)
{
    Json json {{"source", QFileInfo(source).fileName().toStdString()}, {"program_version", CYTO_VERSION},
        {"sigmoid", "logistic"}, {"guess_rate", fit.map.guess}};
    json.update(psychometricJson(fit));
    json["data_columns"] = {"stimulus", "correct", "total"};
    json["data"] = psychometricDataJson(blocks);
    return json;
}

void print(const PsychometricFit &fit)
{
    const auto line = [](const QString &what, double map, const Interval &i) {
        std::cout << text("%1 %2  [%3, %4]")
                         .arg(what, -15)
                         .arg(map, 0, 'g', 6)
                         .arg(i.low, 0, 'g', 6)
                         .arg(i.high, 0, 'g', 6)
                         .toStdString()
                  << '\n';
    };
    line(text("Threshold"), fit.map.threshold, fit.threshold);
    line(text("Width"), fit.map.width, fit.width);
    line(text("Lapse rate"), fit.map.lapse, fit.lapse);
    line(text("Overdispersion"), fit.map.overdispersion, fit.overdispersion);
    std::cout << std::flush;
}

int psychometric(Context &context, const PsychometricArguments &a)
{
    const QString path = toQString(a.table);
    const auto blocks = readBlocks(path);
    if (!blocks)
        return report(context, blocks.error());
    PsychometricOptions options;
    options.guess = a.guess;
    const auto fit = fitPsychometric(*blocks, options);
    if (!fit) // the option was checked: it is the table that cannot be fitted
        return report(context,
            {ErrorCode::Corrupt, text("%1 cannot be fitted. %2").arg(path, fit.error().message), fit.error().hint});
    const QDir folder(toQString(a.output));
    if (const Status s = makeFolder(folder.path()); !s)
        return report(context, s.error());
    PsychometricPlot plot;
    plot.setData({{QFileInfo(path).completeBaseName(), *blocks, *fit}});
    if (const Status s = savePlot(plot, folder.path(), QStringLiteral("psychometric")); !s)
        return report(context, s.error());
    // Last: who finds it finds the rest.
    const std::string json = result(path, *blocks, *fit).dump(2) + '\n';
    if (const Status s =
            writeWhole(folder.filePath(QStringLiteral("psychometric.json")), QByteArray::fromStdString(json));
        !s)
        return report(context, s.error());
    print(*fit);
    if (fit->thresholdBeyondStimuli)
        context.reporter.noticed(
            text("The threshold may lie beyond the stimuli of %1: there its interval comes from the prior.").arg(path));
    return kDone;
}

} // namespace

void addPsychometricCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<PsychometricArguments>();
    CLI::App *c =
        app.add_subcommand("psychometric", help("Fit the psychometric function to right answers by confidence"));
    c->add_option("table", a->table, help("CSV table with the columns stimulus, correct and total"))
        ->required()
        ->type_name("DATA.csv");
    c->add_option("--guess-rate", a->guess, help("Share of right answers by guessing: 1 / number of classes"))
        ->required()
        ->check(realNumber(0.0, 0.5))
        ->type_name("G");
    c->add_option("--output", a->output, help("Folder for psychometric.json and the plot (svg, png, pdf, csv)"))
        ->required()
        ->type_name("DIR");
    onChosen(c, context, [&context, a] { return psychometric(context, *a); });
}

} // namespace cyto::cli
