// Predictions of a k-fold model set (method.md section 6): every image predicted by the one model that did
// not train on it. The folds' tables of `classify` become the predictions of a model of their own, named
// after the set, and are never mixed with those of another model. First a plan, then, if that is wanted, the
// predictions.
#pragma once

#include "study/study_database.h"

#include <vector>

namespace cyto {

struct FoldTables {
    QString predictions; ///< predictions.csv
    QString scores; ///< scores.csv of the same run
};

struct RefusedPrediction {
    QString table;
    int row = 0; ///< the first one after the header is 1
    QString imagePath; ///< as in the table
    QString reason; ///< translated
};

struct ImportedFold {
    QString modelSha256; ///< of the fold's own model
    quint64 seed = 0;
    std::vector<StoredPrediction> predictions; ///< one per cell; failed ones too
};

struct FoldImportPlan {
    ModelRecord model; ///< of the set; id 0 until it is applied, or when the study does not know it yet
    std::vector<ImportedFold> folds; ///< in the order of the tables
    std::vector<RefusedPrediction> refused; ///< rows that name no cell of the study, and copies
    int failed = 0; ///< of the predictions
    int replaced = 0; ///< cells that the set has a prediction of already
    int uncovered = 0; ///< readable cells of the study that no fold predicts
    [[nodiscard]] int predictions() const;
};

/// Changes nothing. Errors: what the tables say (the message names table and row); Mismatch when an image is
/// in two folds (one of them trained on it), when two tables are of one model, or when classes differ.
[[nodiscard]] Expected<FoldImportPlan> planFoldImport(
    StudyDatabase &database, const QString &setName, const std::vector<FoldTables> &folds);

/// Stores what the plan says, in batches. Returns the set with its id.
[[nodiscard]] Expected<ModelRecord> applyFoldImport(StudyDatabase &database, const FoldImportPlan &plan);

/// Stands for a set where a model's hash is wanted: follows from the name and the folds' hashes, in any order.
[[nodiscard]] QString foldSetHash(const QString &setName, std::vector<QString> foldHashes);

} // namespace cyto
