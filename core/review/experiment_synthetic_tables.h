// The tables of `experiment synthetic`. Internal to it.
#pragma once

#include "review/experiment_synthetic.h"

namespace cyto {

/// classes.csv (a row per class, then all), folds.csv and detector_cells.csv.
[[nodiscard]] Status writeSyntheticTables(
    const ExperimentFolder &folder, const SyntheticResult &result, const Detection &detection);
/// With the targets beside. @param judge its name and the hash of its weights
[[nodiscard]] std::vector<SummaryRow> syntheticSummary(const SyntheticResult &result, const Detection &detection,
    const std::string &detector, const std::pair<std::string, std::string> &judge);
[[nodiscard]] nlohmann::json syntheticJson(const SyntheticResult &result, const Detection &detection);

} // namespace cyto
