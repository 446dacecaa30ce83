// study create, study predict.
#include "cli_study.h"

#include "classifier/progress_reporter.h"
#include "review/predict_chunk.h"
#include "review/study_indexer.h"
#include "review/study_opening.h"
#include "study/prediction_store.h"

#include <QDir>
#include <QFileInfo>

#include <limits>

namespace cyto::cli {

namespace {

struct CreateArguments {
    std::string folder, database, name, coordinator;
    std::vector<std::string> classes;
    bool oneSlide = false;
};

Expected<ClassSet> classesOf(const CreateArguments &a)
{
    return a.classes.empty() ? defaultLabelClasses(std::nullopt) : ClassSet::fromNames(toQStrings(a.classes));
}

Status addCoordinator(StudyDatabase &database, const std::string &name)
{
    if (name.empty())
        return {};
    Reader reader;
    reader.name = toQString(name);
    reader.role = ReaderRole::Coordinator;
    const auto added = ReaderStore(database).add(reader, qEnvironmentVariable("CYTODIFFUSION_PASSWORD"));
    return added ? Status() : tl::unexpected<Error>(added.error());
}

/// Unreadable and missing images and folders that could not be searched, each with its reason.
int reportUnreadable(Context &context, StudyDatabase &database, const IndexReport &indexed)
{
    const auto failures = CellStore(database).failures();
    if (!failures)
        return report(context, failures.error());
    for (const CellRecord &cell : *failures)
        context.reporter.failedInput(cell.relativePath, cell.failure);
    return failures->empty() && indexed.closed.empty() ? kDone : kSomeFailed; // the indexer has told of the folders
}

int create(Context &context, const CreateArguments &a)
{
    const QString folder = QDir(toQString(a.folder)).absolutePath();
    if (!QFileInfo(folder).isDir())
        return report(context, {ErrorCode::NotFound, text("There is no folder \"%1\".").arg(folder), {}});
    const auto classes = classesOf(a);
    if (!classes)
        return report(context, classes.error());
    const QString location = a.database.empty() ? StudyDatabase::defaultLocation(folder) : toQString(a.database);
    const QString name = a.name.empty() ? QDir(folder).dirName() : toQString(a.name);
    const auto database = StudyDatabase::create(location, {name, folder, *classes});
    if (!database)
        return report(context, database.error());
    if (const Status s = addCoordinator(**database, a.coordinator); !s)
        return report(context, s.error());
    IndexOptions options;
    options.oneSlide = a.oneSlide;
    StudyIndexer indexer(**database, options, &context.reporter);
    const auto named = indexer.indexNames(context.cancel);
    if (!named)
        return report(context, named.error());
    const auto hashed = indexer.hashContents(context.cancel);
    if (!hashed)
        return report(context, hashed.error());
    printLine(text("%1: %2 slides, %3 images.").arg(name).arg(named->slides).arg(named->counts.added));
    printLine(location);
    return reportUnreadable(context, **database, *named);
}

struct PredictArguments {
    std::string study;
    bool retryFailed = false;
    ModelFlags model;
    ClassifyFlags classifier;
};

ModelRecord recordOf(const ClassifierService &service, const QString &folder)
{
    ModelRecord record;
    record.name = QDir(folder).dirName();
    record.sha256 = service.modelSha256;
    for (const CellClass &c : service.settings.classes.all())
        record.classNames.push_back(c.name);
    if (service.settings.anomaly)
        record.anomalyThreshold = service.settings.anomaly->threshold;
    return record;
}

/// Passes the engine's notices on; its progress counts within a turn.
class NoticesOnly final : public ProgressSink {
public:
    explicit NoticesOnly(ProgressSink &sink) : m_sink(sink) { }
    void progressed(const Progress &) override { }
    void noticed(const QString &message) override { m_sink.noticed(message); }

private:
    ProgressSink &m_sink;
};

/// The cells to predict: those without a prediction, and, if wanted, those that failed before.
Expected<std::vector<CellId>> wantedCells(StudyDatabase &database, ModelId model, bool retryFailed)
{
    return PredictionStore(database).pending(model, 0, std::numeric_limits<int>::max(), retryFailed);
}

/// Turn after turn, so that what is done is on the disk; a second start goes on there.
Status predictAll(Context &context, ChunkRequest request, const std::vector<CellId> &cells)
{
    constexpr size_t kTurn = 256;
    NoticesOnly sink(context.reporter);
    ProgressReporter progress(&context.reporter, text("Predicting"), static_cast<qint64>(cells.size()));
    qint64 done = 0, failed = 0;
    for (size_t at = 0; at < cells.size(); at += kTurn) {
        const size_t end = std::min(at + kTurn, cells.size());
        request.cells.assign(
            cells.begin() + static_cast<std::ptrdiff_t>(at), cells.begin() + static_cast<std::ptrdiff_t>(end));
        const auto turn =
            predictChunk(request, context.cancel, &sink, [&](const std::vector<StoredPrediction> &stored) {
                done += static_cast<qint64>(stored.size());
                for (const StoredPrediction &p : stored)
                    failed += p.failed ? 1 : 0;
                progress.report(done, failed);
            });
        if (!turn)
            return tl::unexpected<Error>(turn.error());
        if (turn->interrupted)
            return fail(ErrorCode::Cancelled, text("The prediction was cancelled."),
                text("What was predicted is kept; start it again to go on."));
        if (!turn->left.empty())
            return fail(ErrorCode::Internal, text("The engine returned nothing for %1 cells.").arg(turn->left.size()));
    }
    progress.report(done, failed, true);
    return {};
}

int predict(Context &context, const PredictArguments &a)
{
    const auto database = openStudyDatabase(a.study);
    if (!database)
        return report(context, database.error());
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const auto indexed = StudyIndexer(**database, {}, &context.reporter).indexNames(context.cancel);
    if (!indexed)
        return report(context, indexed.error());
    PredictionStore store(**database);
    const auto model = store.registerModel(recordOf(*service, modelFolder(a.model.model)));
    if (!model)
        return report(context, model.error());
    if (const Status s = addLabelClasses(**database, service->settings.classes.all()); !s)
        return report(context, s.error());
    const auto cells = wantedCells(**database, model->id, a.retryFailed);
    if (!cells)
        return report(context, cells.error());
    ChunkRequest request;
    request.ticket = (*database)->ticket();
    request.service = std::make_shared<const ClassifierService>(*service);
    request.model = model->id;
    request.options = a.classifier.resolved();
    if (const Status s = predictAll(context, std::move(request), *cells); !s)
        return report(context, s.error());
    const auto failures = store.failures(model->id);
    if (!failures)
        return report(context, failures.error());
    const CellStore all(**database);
    for (const StoredPrediction &failure : *failures) {
        const auto cell = all.cell(failure.cell);
        context.reporter.failedInput(cell ? cell->relativePath : QString::number(failure.cell), failure.failure);
    }
    printLine(text("%1 cells predicted now; %2 of the study failed.").arg(cells->size()).arg(failures->size()));
    return failures->empty() && indexed->closed.empty() ? kDone : kSomeFailed;
}

} // namespace

void addStudyCreate(CLI::App *study, Context &context)
{
    auto a = std::make_shared<CreateArguments>();
    CLI::App *c = study->add_subcommand("create", help("Make a study of a folder of images and index it"));
    c->add_option("folder", a->folder, help("Folder with one folder of images per slide; it is only ever read"))
        ->required()
        ->type_name("FOLDER");
    c->add_option("--database", a->database,
         help("Where to keep the study: a file, or postgresql://... (default: where the workbench looks for it)"))
        ->type_name("LOCATION");
    c->add_option("--name", a->name, help("Name of the study (default: that of the folder)"))->type_name("NAME");
    c->add_option("--class", a->classes, help("Class that readers choose from; may be repeated (default: ten classes)"))
        ->type_name("CLASS")
        ->allow_extra_args(false);
    c->add_option("--coordinator", a->coordinator,
         help("Adds a coordinator; their password is read from $CYTODIFFUSION_PASSWORD"))
        ->type_name("READER");
    c->add_flag("--one-slide", a->oneSlide, help("The whole folder is one slide"));
    onChosen(c, context, [&context, a] { return create(context, *a); });
}

void addStudyPredict(CLI::App *study, Context &context)
{
    auto a = std::make_shared<PredictArguments>();
    CLI::App *c = study->add_subcommand("predict", help("Predict the cells that the model has not seen yet"));
    addStudyArgument(c, a->study);
    c->add_flag("--retry-failed", a->retryFailed, help("Also those whose prediction failed before"));
    addModelFlags(c, a->model);
    addClassifyFlags(c, a->classifier);
    onChosen(c, context, [&context, a] { return predict(context, *a); });
}

} // namespace cyto::cli
