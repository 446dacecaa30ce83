// Labels from a table, for studies begun elsewhere. First a plan that says what would happen to every
// row, then, if that is wanted, the labels: one undo step per reader.
#pragma once

#include "study/study_database.h"

#include <vector>

namespace cyto {

enum class ImportFate {
    Add, ///< the reader has no label of this cell yet
    Change, ///< a new revision over another label
    Same, ///< nothing to do
    Refused, ///< see the reason
};

struct ImportRow {
    int row = 0; ///< of the table, the first one after the header is 1
    ImportFate fate = ImportFate::Refused;
    QString reason; ///< translated, when refused
    CellId cell = 0;
    QString reader; ///< name
    LabelValue value;
};

struct ImportPlan {
    std::vector<ImportRow> rows; ///< one per row of the table, in its order
    QStringList newReaders; ///< would be added
    int add = 0, change = 0, same = 0, refused = 0;
};

/// Columns: `image_sha256` or `image_path` (as in the export); `reader`, a name; `label_class`, the name of
/// a class of the study or "cannot_identify"; and, when there, `label_confidence` (high, moderate, low,
/// no) and `comment`. Changes nothing. Errors: what the table or the database says; InvalidArgument
/// when a column is missing.
[[nodiscard]] Expected<ImportPlan> planLabelImport(StudyDatabase &database, const QString &csvPath);

/// Does what a plan says of its rows that are not refused. Returns how many labels were committed.
[[nodiscard]] Expected<int> applyLabelImport(StudyDatabase &database, const ImportPlan &plan);

} // namespace cyto
