#include "review/study_opening.h"

#include "review/study_indexer.h"
#include "study/prediction_store.h"
#include "study/study_address.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("StudyOpening", text);
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, tr("Opening the study was cancelled."));
}

Expected<Reader> readerOf(StudyDatabase &database, const QString &name)
{
    ReaderStore store(database);
    auto own = store.ofLogin();
    if (!own)
        return tl::unexpected<Error>(own.error());
    return *own ? Expected<Reader>(std::move(**own)) : store.ensureReader(name);
}

Expected<std::optional<ModelRecord>> modelOf(StudyDatabase &database, const ModelRecord &model)
{
    PredictionStore store(database);
    if (database.access() == Access::Reader)
        return store.knownModel(model);
    auto registered = store.registerModel(model);
    if (!registered)
        return tl::unexpected<Error>(registered.error());
    return std::optional(std::move(*registered));
}

/// The model's classes, with the words for them that the request has.
std::vector<CellClass> classesOf(const ModelRecord &model, const ClassSet &words)
{
    std::vector<CellClass> classes;
    for (const QString &name : model.classNames) {
        const auto known = words.indexOf(name);
        classes.push_back(known ? words.at(*known) : CellClass {name, {}, {}, {}});
    }
    return classes;
}

Expected<OpenedStudy> loaded(
    const std::unique_ptr<StudyDatabase> &database, const OpenStudyRequest &request, const CancelToken &cancel)
{
    OpenedStudy study;
    study.ticket = database->ticket();
    study.access = database->access();
    study.onServer = database->isOnServer();
    auto reader = readerOf(*database, request.readerName);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    study.reader = std::move(*reader);
    database->setReader(study.reader.id);
    if (request.model) {
        auto model = modelOf(*database, *request.model);
        if (!model)
            return tl::unexpected<Error>(model.error());
        study.model = std::move(*model);
        if (const Status added = addLabelClasses(*database, classesOf(*request.model, request.labelClasses)); !added)
            return tl::unexpected<Error>(added.error());
    }
    auto info = database->info();
    if (!info)
        return tl::unexpected<Error>(info.error());
    study.info = std::move(*info);
    if (cancel.isCancelled())
        return cancelled();
    auto cells = CellStore(*database).load(study.model ? study.model->id : 0, study.reader.id);
    if (!cells)
        return tl::unexpected<Error>(cells.error());
    study.cells = std::move(*cells);
    study.sourceMissing = !QFileInfo(study.info.sourceFolder).isDir();
    study.sourceEmpty = !study.sourceMissing && !study.cells.table.isEmpty() && !holdsImages(study.info.sourceFolder);
    study.readOnlyReason = database->readOnlyReason();
    return study;
}

} // namespace

ClassSet defaultLabelClasses(const std::optional<ClassSet> &model)
{
    std::vector<CellClass> classes = readersClasses().all();
    for (const CellClass &c : model ? model->all() : std::vector<CellClass> {})
        if (!readersClasses().indexOf(c.name))
            classes.push_back(c);
    // Distinct by construction.
    return *ClassSet::create(std::move(classes));
}

Status addLabelClasses(StudyDatabase &database, const std::vector<CellClass> &model)
{
    // A login that is not the owner's may not, and a study that can only be read cannot.
    if (database.access() != Access::Owner || !database.readOnlyReason().isEmpty())
        return {};
    const auto info = database.info();
    if (!info)
        return tl::unexpected<Error>(info.error());
    // Who made the study with classes of their own choice did not mean others.
    for (const CellClass &c : readersClasses().all())
        if (!info->labelClasses.indexOf(c.name))
            return {};
    std::vector<CellClass> missing;
    for (const CellClass &c : model)
        if (!info->labelClasses.indexOf(c.name))
            missing.push_back(c);
    return missing.empty() ? Status() : database.addLabelClasses(missing);
}

Expected<OpenedStudy> openStudy(const OpenStudyRequest &request, const CancelToken &cancel)
{
    const QString location =
        request.location.isEmpty() ? StudyDatabase::defaultLocation(request.sourceFolder) : request.location;
    const bool onServer = StudyAddress::isAddress(location);
    const bool create = !onServer && !QFileInfo::exists(location);
    if (create && !QFileInfo(request.sourceFolder).isDir())
        return fail(ErrorCode::NotFound,
            tr("There is no folder \"%1\".").arg(QDir::toNativeSeparators(request.sourceFolder)),
            tr("Check the path; the folder may have been moved or renamed."));
    auto database = create ? StudyDatabase::create(location,
                        {QFileInfo(request.sourceFolder).fileName(), request.sourceFolder, request.labelClasses})
                           : StudyDatabase::open(location);
    if (!database)
        return tl::unexpected<Error>(database.error());
    if (onServer)
        (*database)->setImageFolder(request.sourceFolder);
    if (cancel.isCancelled())
        return cancelled();
    auto study = loaded(*database, request, cancel);
    if (study) {
        study->created = create;
        study->integrityPending = (*database)->integrityPending();
    }
    return study;
}

Expected<OpenedStudy> reloadStudy(const StudyTicket &ticket, const OpenStudyRequest &request, const CancelToken &cancel)
{
    const auto database = StudyDatabase::open(ticket);
    if (!database)
        return tl::unexpected<Error>(database.error());
    return loaded(*database, request, cancel);
}

} // namespace cyto
