// classify: images into a table.
#include "cli_commands.h"
#include "cli_study.h"

#include "imaging/scan.h"
#include "review/classify_run.h"
#include "review/contact_sheet.h"
#include "review/explain_run.h"
#include "study/cell_store.h"
#include "study/study_address.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cyto::cli {

namespace {

struct ClassifyArguments {
    std::vector<std::string> paths;
    std::string output, scores, heatmaps, sheet;
    bool resume = false;
    ModelFlags model;
    ClassifyFlags classifier;
};

/// A study's database: an address, or a file that begins as every SQLite database does.
bool isStudy(const QString &path)
{
    if (StudyAddress::isAddress(path))
        return true;
    if (hasImageSuffix(path) || !QFileInfo(path).isFile())
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

/// All of its cells, by their paths; those whose file is away too, for their failed rows.
Expected<std::vector<QString>> imagesOfStudy(const std::string &study)
{
    const auto database = openStudyDatabase(study);
    if (!database)
        return tl::unexpected<Error>(database.error());
    const CellStore store(**database);
    const auto index = store.index(); // refused where the paths are kept from this login
    if (!index)
        return tl::unexpected<Error>(index.error());
    std::vector<std::pair<QByteArray, CellId>> cells;
    for (auto it = index->byPath.cbegin(); it != index->byPath.cend(); ++it)
        cells.emplace_back(it.key().toUtf8(), it.value());
    std::sort(cells.begin(), cells.end());
    std::vector<QString> images;
    for (const auto &[relative, cell] : cells) {
        const auto path = store.imagePath(cell);
        if (!path)
            return tl::unexpected<Error>(path.error());
        images.push_back(*path);
    }
    return images;
}

/// What the paths of the command line mean, in their order.
Expected<FoundImages> imagesOf(const std::vector<std::string> &paths)
{
    FoundImages all;
    for (const std::string &path : paths) {
        FoundImages found;
        if (isStudy(toQString(path))) {
            const auto images = imagesOfStudy(path);
            if (!images)
                return tl::unexpected<Error>(images.error());
            found = findImages(*images);
        } else {
            found = findImages({toQString(path)});
        }
        all.images.insert(all.images.end(), found.images.begin(), found.images.end());
        all.links.insert(all.links.end(), found.links.begin(), found.links.end());
    }
    return all;
}

/// What would only come to light after hours of computing.
Status checkWishes(const ClassifyArguments &a, const ClassifyRequest &request)
{
    return checkOutputs(request)
        .and_then([&] { return a.sheet.empty() ? Status() : checkTarget(toQString(a.sheet)); })
        .and_then([&] { return a.heatmaps.empty() ? Status() : checkFolder(toQString(a.heatmaps)); });
}

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
    const auto found = imagesOf(a.paths);
    if (!found)
        return report(context, found.error());
    tellLinks(context, found->links);
    request.images = found->paths();
    request.unreachable = found->failures();
    if (request.images.empty())
        return report(context, noImages());
    request.options = a.classifier.resolved();
    request.precision = toQString(a.model.precision);
    request.output = toQString(a.output);
    request.scores = toQString(a.scores);
    request.resume = a.resume;
    request.allClasses = !a.sheet.empty();
    if (const Status s = checkWishes(a, request); !s)
        return report(context, s.error());
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

} // namespace

void addClassifyCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<ClassifyArguments>();
    CLI::App *c = app.add_subcommand("classify", help("Classify images into a table"));
    c->add_option("paths", a->paths, help("Images, folders that are searched for them, or studies (their databases)"))
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
    addClassesFlag(c, a->classifier);
    addClassifyFlags(c, a->classifier);
    onChosen(c, context, [&context, a] { return classify(context, *a); });
}

} // namespace cyto::cli
