// Models and what they said. A cell keeps one prediction per model; all models stand side by side.
#pragma once

#include "study/study_types.h"

#include <vector>

namespace cyto {

class StudyDatabase;

/// What the predictions of one run share.
struct PredictionRun {
    ModelId model = 0;
    QString options; ///< JSON
    quint64 seed = 0;
    QString device;
};

class PredictionStore {
public:
    explicit PredictionStore(StudyDatabase &database) : m_database(database) { }

    /// Adds the model or finds it by its hash; returns the record with its id. Error: Mismatch when the
    /// hash is known with other classes.
    [[nodiscard]] Expected<ModelRecord> registerModel(const ModelRecord &model);
    /// The same for a login that may not add one: none when the study does not know it.
    [[nodiscard]] Expected<std::optional<ModelRecord>> knownModel(const ModelRecord &model) const;
    [[nodiscard]] Expected<std::vector<ModelRecord>> models() const;

    [[nodiscard]] Expected<qint64> beginRun(const PredictionRun &run);
    /// In one transaction. A prediction of the same model for the same cell is replaced. The images'
    /// hashes are stored with the cells that had none.
    [[nodiscard]] Status store(qint64 run, const std::vector<StoredPrediction> &batch);

    /// NotFound when the model has not seen the cell. Unreadable in a blinded session.
    [[nodiscard]] Expected<StoredPrediction> prediction(CellId cell, ModelId model) const;
    /// Of all models, by model id.
    [[nodiscard]] Expected<std::vector<StoredPrediction>> predictions(CellId cell) const;
    /// Failed ones of a model, in slide order.
    [[nodiscard]] Expected<std::vector<StoredPrediction>> failures(ModelId model) const;
    /// Cells without a prediction by the model: those of `firstSlide` (0 = none) by position, then the
    /// others as they were indexed. Cells that failed are left out unless wanted.
    [[nodiscard]] Expected<std::vector<CellId>> pending(
        ModelId model, qint64 firstSlide, int limit, bool retryFailed = false) const;

private:
    StudyDatabase &m_database;
};

} // namespace cyto
