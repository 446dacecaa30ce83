// The open study as the result screens need it: plain values, so that a page outlives no session.
#pragma once

#include "study/reader_store.h"
#include "study/study_database.h"

#include <optional>

namespace cyto::ui {

struct StudyContext {
    StudyTicket ticket;
    StudyInfo info;
    Reader reader;
    std::optional<ModelRecord> model; ///< with its id in the study
};

} // namespace cyto::ui
