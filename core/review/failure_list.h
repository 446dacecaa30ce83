// The cells of a study that could not be read or predicted, as a table to work through. In a worker.
#pragma once

#include "study/study_database.h"

namespace cyto {

/// Writes image_path (relative), problem (unreadable, missing, prediction_failed) and reason, in slide
/// order. @param model 0 = none @return how many cells
[[nodiscard]] Expected<int> exportFailures(const StudyTicket &ticket, ModelId model, const QString &path);

} // namespace cyto
