// What a study's database needs while it is open: the check of integrity that opening put off, and
// today's backup.
#pragma once

#include "study/study_database.h"

namespace cyto::ui {

/// On a connection of the calling thread; seconds for a large study. A study that cannot be written gets no
/// backup: its drive is the one that is full.
/// Errors: Corrupt (labels should not go on being written), Io (no backup was made).
[[nodiscard]] Status careForDatabase(const StudyTicket &ticket, bool checkIntegrity);

} // namespace cyto::ui
