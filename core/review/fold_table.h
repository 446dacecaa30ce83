// The tables of one fold, read back into predictions. Internal to review.
#pragma once

#include "domain/prediction.h"
#include "review/fold_import.h"

#include <QHash>

namespace cyto {

/// One row of predictions.csv.
struct FoldRow {
    QString imagePath;
    QByteArray sha256; ///< empty when the file could not be read at all
    bool failed = false;
    QString failure;
    Prediction prediction; ///< with all classes; empty when failed
};

struct FoldData {
    QString modelSha256;
    quint64 seed = 0; ///< of the first row
    std::vector<QString> classNames; ///< in the model's order
    std::vector<FoldRow> rows; ///< in the order of the table
};

/// Errors: NotFound, Unreadable, Corrupt; the message names table and row.
[[nodiscard]] Expected<FoldData> readFoldTables(const FoldTables &tables);

} // namespace cyto
