// study export, import-labels, import-predictions.
#include "cli_study.h"

#include "review/fold_import.h"
#include "review/label_import.h"
#include "review/study_export.h"

namespace cyto::cli {

namespace {

struct ExportArguments {
    std::string study, output, model, format = "csv";
    bool currentOnly = false, noScores = false;
};

int exportTables(Context &context, const ExportArguments &a)
{
    const auto database = openStudyDatabase(a.study);
    if (!database)
        return report(context, database.error());
    auto model = storedModel(**database, a.model);
    if (!model)
        return report(context, model.error());
    StudyExportRequest request;
    request.folder = toQString(a.output);
    request.model = std::move(*model);
    request.currentOnly = a.currentOnly;
    request.classScores = !a.noScores;
    if (a.format == "excel") {
        request.format = ExportFormat::ExcelLocal;
        request.locale = QLocale::system(); // the program itself runs in the C locale where none is set
    }
    const auto exported = exportStudy(**database, request, context.cancel, &context.reporter);
    if (!exported)
        return report(context, exported.error());
    printLine(text("%1 labels, %2 consensus rows, %3 class scores, %4 Turing trials.")
                  .arg(exported->labels)
                  .arg(exported->consensus)
                  .arg(exported->classScores)
                  .arg(exported->turingTrials));
    for (const QString &file : exported->files)
        printLine(file);
    return kDone;
}

struct LabelImportArguments {
    std::string study, table, as;
    bool dryRun = false;
};

QString fateName(ImportFate fate)
{
    switch (fate) {
    case ImportFate::Add: return QStringLiteral("add");
    case ImportFate::Change: return QStringLiteral("change");
    case ImportFate::Same: return QStringLiteral("same");
    case ImportFate::Refused: break;
    }
    return QStringLiteral("refused");
}

/// What would happen to each row; tab-separated.
void printPlan(const ImportPlan &plan)
{
    printLine(QStringLiteral("row\tfate\treader\tcell\treason"));
    for (const ImportRow &row : plan.rows)
        printLine(QStringList {QString::number(row.row), fateName(row.fate), row.reader,
            row.cell == 0 ? QString() : QString::number(row.cell), row.reason}
                      .join(QLatin1Char('\t')));
}

int importLabels(Context &context, const LabelImportArguments &a)
{
    const auto database = openStudyDatabase(a.study);
    if (!database)
        return report(context, database.error());
    const QString table = toQString(a.table);
    const auto plan = planLabelImport(**database, table);
    if (!plan)
        return report(context, plan.error());
    if (a.dryRun) {
        printPlan(*plan);
    } else {
        if (const Status s = coordinatorAgrees(**database, a.as); !s)
            return report(context, s.error());
        for (const ImportRow &row : plan->rows)
            if (row.fate == ImportFate::Refused)
                context.reporter.failedInput(text("%1, row %2").arg(table).arg(row.row), row.reason);
        // Whom the audit log names: where the study has no coordinator and nobody is named, the program itself.
        if (const auto by = actingReader(**database, a.as))
            (*database)->setReader(by->id);
        else if (!a.as.empty())
            return report(context, by.error());
        const auto committed = applyLabelImport(**database, *plan);
        if (!committed)
            return report(context, committed.error());
        printLine(text("%1 labels committed.").arg(*committed));
    }
    for (const QString &reader : plan->newReaders)
        printLine(a.dryRun ? text("The reader %1 would be added.").arg(reader)
                           : text("The reader %1 was added.").arg(reader));
    printLine(text("%1 new, %2 changed, %3 as they are, %4 refused.")
                  .arg(plan->add)
                  .arg(plan->change)
                  .arg(plan->same)
                  .arg(plan->refused));
    return plan->refused > 0 ? kSomeFailed : kDone;
}

struct FoldImportArguments {
    std::string study, name;
    std::vector<std::string> predictions, scores;
    bool dryRun = false;
};

int importPredictions(Context &context, const FoldImportArguments &a)
{
    if (a.predictions.size() != a.scores.size())
        return report(context,
            {ErrorCode::InvalidArgument,
                text("There are %1 tables of predictions, but %2 of scores.")
                    .arg(a.predictions.size())
                    .arg(a.scores.size()),
                text("Name both for each fold, in the same order.")});
    const auto database = openStudyDatabase(a.study);
    if (!database)
        return report(context, database.error());
    std::vector<FoldTables> folds;
    for (size_t f = 0; f < a.predictions.size(); ++f)
        folds.push_back({toQString(a.predictions[f]), toQString(a.scores[f])});
    const auto plan = planFoldImport(**database, toQString(a.name), folds);
    if (!plan)
        return report(context, plan.error());
    for (const RefusedPrediction &row : plan->refused)
        context.reporter.failedInput(
            text("%1, row %2 (%3)").arg(row.table).arg(row.row).arg(row.imagePath), row.reason);
    if (!a.dryRun) {
        const auto model = applyFoldImport(**database, *plan);
        if (!model)
            return report(context, model.error());
    }
    for (size_t f = 0; f < folds.size(); ++f)
        printLine(text("%1: %2 predictions of the model %3")
                      .arg(folds[f].predictions)
                      .arg(plan->folds[f].predictions.size())
                      .arg(plan->folds[f].modelSha256.left(12)));
    printLine(text("Model set \"%1\" (%2): %3 predictions, %4 of them failed, %5 replaced; %6 rows refused; "
                   "%7 cells of the study are in no fold.")
                  .arg(plan->model.name, plan->model.sha256.left(12))
                  .arg(plan->predictions())
                  .arg(plan->failed)
                  .arg(plan->replaced)
                  .arg(plan->refused.size())
                  .arg(plan->uncovered));
    if (a.dryRun)
        printLine(text("A dry run: nothing was stored."));
    return plan->refused.empty() ? kDone : kSomeFailed;
}

} // namespace

void addStudyExport(CLI::App *study, Context &context)
{
    auto a = std::make_shared<ExportArguments>();
    CLI::App *c = study->add_subcommand(
        "export", help("Write labels, consensus, class scores and Turing trials as tables, with a manifest"));
    addStudyArgument(c, a->study);
    c->add_option("--output", a->output, help("Folder for the tables; made when missing"))
        ->required()
        ->type_name("DIR");
    c->add_option(
         "--model", a->model, help("Model of the study by name or hash: its predictions stand beside the labels"))
        ->type_name("MODEL");
    c->add_option("--format", a->format,
         help("csv: comma and decimal point, for every program; excel: as spreadsheets of this locale open it"))
        ->check(CLI::IsMember({"csv", "excel"}))
        ->capture_default_str()
        ->type_name("FORMAT");
    c->add_flag("--current-only", a->currentOnly, help("Leave out revisions that were replaced"));
    c->add_flag("--no-scores", a->noScores, help("Leave out class_scores.csv"));
    onChosen(c, context, [&context, a] { return exportTables(context, *a); });
}

void addStudyImports(CLI::App *study, Context &context)
{
    auto labels = std::make_shared<LabelImportArguments>();
    CLI::App *l = study->add_subcommand("import-labels", help("Take labels from a table, for studies begun elsewhere"));
    addStudyArgument(l, labels->study);
    l->add_option("table", labels->table,
         help("CSV with image_path or image_sha256, reader, label_class, and if wanted label_confidence, comment"))
        ->required()
        ->type_name("TABLE.csv");
    l->add_flag("--dry-run", labels->dryRun, help("List what would happen to each row, and change nothing"));
    addActingReader(l, labels->as);
    onChosen(l, context, [&context, labels] { return importLabels(context, *labels); });

    auto folds = std::make_shared<FoldImportArguments>();
    CLI::App *f = study->add_subcommand(
        "import-predictions", help("Take the predictions of a k-fold model set from the tables of `classify`"));
    addStudyArgument(f, folds->study);
    f->add_option("--name", folds->name, help("Name of the model set"))->required()->type_name("NAME");
    f->add_option("--predictions", folds->predictions, help("predictions.csv of a fold; repeated for each fold"))
        ->required()
        ->type_name("FILE")
        ->allow_extra_args(false);
    f->add_option("--scores", folds->scores, help("scores.csv of the same fold, in the same order"))
        ->required()
        ->type_name("FILE")
        ->allow_extra_args(false);
    f->add_flag("--dry-run", folds->dryRun, help("Say what would be stored, and store nothing"));
    onChosen(f, context, [&context, folds] { return importPredictions(context, *folds); });
}

} // namespace cyto::cli
