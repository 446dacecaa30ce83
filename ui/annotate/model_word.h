// A stored prediction in the few words that a reader of a session sees.
#pragma once

#include "ui/annotate/desk.h"

namespace cyto {
class StudyDatabase;
}

namespace cyto::ui {

[[nodiscard]] ModelWord wordOf(const StoredPrediction &stored, const ModelRecord &model);
/// Of the database; a cell without a prediction says so.
[[nodiscard]] ModelWord modelWord(StudyDatabase &database, CellId cell, const ModelRecord &model);

} // namespace cyto::ui
