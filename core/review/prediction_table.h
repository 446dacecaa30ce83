// predictions.csv and scores.csv (programs.md): exact columns, one row per image in input order.
#pragma once

#include "domain/class_set.h"
#include "domain/prediction.h"
#include "review/csv_writer.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace cyto {

/// An image and what became of it.
struct PredictionRow {
    QString path;
    QByteArray sha256; ///< 32 bytes; empty where the file could not be read at all
    Expected<Prediction> result = fail(ErrorCode::Cancelled, {});
};

/// What every row says of the run, also where an image failed.
struct RunStamp {
    QString modelSha256;
    std::uint64_t seed = 0;
};

[[nodiscard]] QStringList predictionColumns();
[[nodiscard]] CsvRow predictionCsv(const PredictionRow &row, const ClassSet &classes, const RunStamp &stamp);

[[nodiscard]] QStringList scoreColumns();
/// One per class; none where the image failed.
[[nodiscard]] std::vector<CsvRow> scoreCsv(const PredictionRow &row, const ClassSet &classes);

/// Both tables; `scores` may be empty. Each is replaced as a whole.
[[nodiscard]] Status writePredictionTables(const QString &predictions, const QString &scores,
    const std::vector<PredictionRow> &rows, const ClassSet &classes, const RunStamp &stamp);

} // namespace cyto
