// How synthetic cells are made, told from real ones, and classified.
#pragma once

#include "review/experiment_method.h"

#include <nlohmann/json.hpp>

namespace cyto {

struct SyntheticConfig {
    int perClass = 40; ///< cells of each arm
    std::uint64_t seed = 1; ///< of the real cells that are drawn, of the folds and of all trainings
    int steps = 50; ///< of the sampler
    std::string sampler = "ddim"; ///< or "dpm-solver++"
    bool gaussianStart = true; ///< see Engine::GenerateOptions
    std::uint64_t generateSeed = 1;
    int folds = 5;
    ExperimentMethod detector; ///< tells real from synthetic
    ExperimentMethod judge; ///< knows real cells, and is asked for the classes of synthetic ones
    int judgePerClass = 0; ///< real cells that it is trained on; 0 = all
    [[nodiscard]] Engine::GenerateOptions generateOptions() const;
    [[nodiscard]] static Expected<SyntheticConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

} // namespace cyto
