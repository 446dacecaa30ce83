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
    ClassSet labelClasses; ///< for a new study
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
    QString readOnlyReason;
    bool integrityPending = false; ///< StudyDatabase::checkIntegrity() is to follow
};

/// The classes of the model in their order, then those that readers use besides (method.md section 6).
[[nodiscard]] ClassSet defaultLabelClasses(const std::optional<ClassSet> &model);

/// Opens the study of the folder, or makes one; on a server opens one only. Errors as StudyDatabase; NotFound for a
/// folder that is neither there nor known; Cancelled.
[[nodiscard]] Expected<OpenedStudy> openStudy(const OpenStudyRequest &request, const CancelToken &cancel);

/// The cells anew, after indexing or with another model. Registers the model.
[[nodiscard]] Expected<OpenedStudy> reloadStudy(
    const StudyTicket &ticket, const OpenStudyRequest &request, const CancelToken &cancel);

} // namespace cyto
