// The part of an evaluation's report that sets several models side by side.
#pragma once

#include "review/evaluation_data.h"
#include "ui/plots/report.h"

#include <nlohmann/json.hpp>

namespace cyto {

/// A model as the report shows it beside others.
struct ComparedEvaluation {
    QString name;
    nlohmann::json metrics; ///< as metrics.json
    EvaluationData data;
    nlohmann::json difference; ///< to the first model, see compareModels(); null for the first
};

/// Figures, paired differences, ROC curves and reliability diagrams. @param models the first one and at least one more
[[nodiscard]] ReportSection comparisonSection(const std::vector<ComparedEvaluation> &models);

} // namespace cyto
