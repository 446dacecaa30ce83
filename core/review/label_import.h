// Labels from a table, for studies begun elsewhere. First a plan that says what would happen to every
// row, then, if that is wanted, the labels: one undo step per reader.
#pragma once

#include "jobs/cancel_token.h"
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
    QString table; ///< name of the file
    QString sha256; ///< of its content, hex
};

/// Columns: `image_sha256` or `image_path` (as in the export); `reader`, a name; `label_class`, the name of
/// a class of the study or "cannot_identify"; and, when there, `label_confidence` (high, moderate, low,
/// no) and `comment`. Changes nothing. Errors: what the table or the database says; InvalidArgument
/// when a column is missing; Cancelled.
[[nodiscard]] Expected<ImportPlan> planLabelImport(
    StudyDatabase &database, const QString &csvPath, const CancelToken &cancel = {});

/// Does what a plan says of its rows that are not refused. Returns how many labels were committed. The audit log names
/// who imported (StudyDatabase::setReader), the table with its hash, and the numbers: before the first label, so that
/// an import that was cut off is there, too, and after the last one.
[[nodiscard]] Expected<int> applyLabelImport(StudyDatabase &database, const ImportPlan &plan);

} // namespace cyto
