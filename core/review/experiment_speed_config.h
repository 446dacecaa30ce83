// Which procedures are timed, at which numbers of trials.
#pragma once

#include "review/experiment_method.h"

#include <nlohmann/json.hpp>

namespace cyto {

/// One way to classify: a curve.
struct SpeedProcedure {
    std::string name; ///< of its folder and in tables: letters, digits, - and _
    std::string kind = "engine"; ///< or "naive" (classifier/naive.h)
    std::vector<int> trials; ///< one point each
    ExperimentTrials classifier; ///< but for the number of trials
    [[nodiscard]] bool isNaive() const { return kind == "naive"; }
};

/// Accuracy against seconds per image.
struct SpeedConfig {
    int perClass = 20; ///< images, drawn by the seed
    std::uint64_t seed = 1;
    std::vector<SpeedProcedure> procedures;
    [[nodiscard]] static Expected<SpeedConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

} // namespace cyto
