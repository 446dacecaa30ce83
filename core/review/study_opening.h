// Opening a study for the workbench: everything that may take long, to be run in a worker.
#pragma once

#include "jobs/cancel_token.h"
#include "study/cell_store.h"
#include "study/reader_store.h"
#include "study/study_database.h"

#include <optional>

namespace cyto {

struct OpenStudyRequest {
    QString sourceFolder; ///< absolute; a folder of slide folders, or one slide. Of a study on a server: where this
                          ///< computer has its images; empty = where the study says
    QString location; ///< of the database; empty = StudyDatabase::defaultLocation()
    QString readerName; ///< a server's login decides instead, unless it is the owner's
    std::optional<ModelRecord> model; ///< whose predictions are shown; id 0
    ClassSet labelClasses; ///< for a new study, and for classes that the model brings
};

struct OpenedStudy {
    StudyTicket ticket;
    StudyInfo info;
    Reader reader;
    std::optional<ModelRecord> model; ///< with its id in this study
    LoadedCells cells;
    Access access = Access::Owner;
    bool onServer = false;
    bool created = false;
    bool sourceMissing = false; ///< the folder is not there; labels and predictions are
    bool sourceEmpty = false; ///< it is there without any image, as the place of a drive that is not connected
    QString readOnlyReason;
    bool integrityPending = false; ///< StudyDatabase::checkIntegrity() is to follow
};

/// readersClasses(), then what the model knows besides, in its order.
[[nodiscard]] ClassSet defaultLabelClasses(const std::optional<ClassSet> &model);

/// The classes of a model that is used in the study and that readers cannot give yet: they can from now on, as if the
/// model had been there when the study was made. A study with classes of its maker's choice, without one of
/// readersClasses(), stays as it is, and so does one whose login or file does not allow it.
[[nodiscard]] Status addLabelClasses(StudyDatabase &database, const std::vector<CellClass> &model);

/// Opens the study of the folder, or makes one; on a server opens one only. Errors as StudyDatabase; NotFound for a
/// folder that is neither there nor known; Cancelled.
[[nodiscard]] Expected<OpenedStudy> openStudy(const OpenStudyRequest &request, const CancelToken &cancel);

/// The cells anew, after indexing or with another model. Registers the model and adds its classes.
[[nodiscard]] Expected<OpenedStudy> reloadStudy(
    const StudyTicket &ticket, const OpenStudyRequest &request, const CancelToken &cancel);

} // namespace cyto
