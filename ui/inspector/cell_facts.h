// What is known of a cell, as lines of name and value; no widget, so that tests read it.
#pragma once

#include "study/study_types.h"
#include "ui/study/study_session.h"

#include <QCoreApplication>

#include <vector>

namespace cyto::ui {

struct Fact {
    QString name, value;
    QString explanation; ///< tooltip
};

class CellFacts final {
    Q_DECLARE_TR_FUNCTIONS(CellFacts)
public:
    /// Of a prediction that did not fail.
    [[nodiscard]] static std::vector<Fact> ofPrediction(const StoredPrediction &stored, const ModelRecord &model);
    /// "Anomaly score 0.12 is below the threshold 0.20: unlike the training cells." or its contrary.
    [[nodiscard]] static QString anomalySentence(const Prediction &prediction);
    /// One line per revision, the newest first.
    [[nodiscard]] static QStringList history(const std::vector<LabelRevision> &revisions, const ClassStyles &styles);
    [[nodiscard]] static QString labelText(const LabelValue &value, const ClassStyles &styles);
    [[nodiscard]] static QString confidenceText(Confidence confidence);
    /// What another model said: "model (hash): Monocyte, 97.1 %".
    [[nodiscard]] static QString otherModel(const StoredPrediction &stored, const ModelRecord &model);
};

} // namespace cyto::ui
