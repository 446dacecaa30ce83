#include "review/study_opening.h"

#include "study/prediction_store.h"
#include "study/study_address.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

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

Expected<OpenedStudy> loaded(
    const std::unique_ptr<StudyDatabase> &database, const OpenStudyRequest &request, const CancelToken &cancel)
{
    OpenedStudy study;
    study.ticket = database->ticket();
    auto info = database->info();
    if (!info)
        return tl::unexpected<Error>(info.error());
    study.info = std::move(*info);
    study.access = database->access();
    study.onServer = database->isOnServer();
    auto reader = readerOf(*database, request.readerName);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    study.reader = std::move(*reader);
    if (request.model) {
        auto model = modelOf(*database, *request.model);
        if (!model)
            return tl::unexpected<Error>(model.error());
        study.model = std::move(*model);
    }
    if (cancel.isCancelled())
        return cancelled();
    auto cells = CellStore(*database).load(study.model ? study.model->id : 0, study.reader.id);
    if (!cells)
        return tl::unexpected<Error>(cells.error());
    study.cells = std::move(*cells);
    study.sourceMissing = !QFileInfo(study.info.sourceFolder).isDir();
    study.readOnlyReason = database->readOnlyReason();
    return study;
}

} // namespace

ClassSet defaultLabelClasses(const std::optional<ClassSet> &model)
{
    static const std::array<const char *, 10> readers {"basophil", "blast", "lymphocyte", "monocyte", "neutrophil",
        "erythroblast", "eosinophil", "immature_granulocyte", "platelet", "artefact"};
    std::vector<CellClass> classes = model ? model->all() : std::vector<CellClass> {};
    const auto known = ClassSet::fromNames([] {
        std::vector<QString> names;
        for (const char *name : readers)
            names.push_back(QString::fromLatin1(name));
        return names;
    }());
    for (const CellClass &c : known->all()) {
        const bool there =
            std::any_of(classes.begin(), classes.end(), [&](const CellClass &other) { return other.name == c.name; });
        if (!there)
            classes.push_back(c);
    }
    // Distinct by construction.
    return *ClassSet::create(std::move(classes));
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
