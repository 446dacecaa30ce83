// Every number of a baseline's training run as one JSON file. No LibTorch here.
#pragma once

#include "baselines/vision_config.h"
#include "training/train_config.h"

namespace cyto {

struct BaselineConfig {
    BaselineConfig() { run.imageSize = 224; } ///< what published weights take
    RunConfig run;
    VisionConfig network; ///< a ViT's image size follows from the run's
    double labelSmoothing = 0.1;
    double mixupAlpha = 0.3, mixupProbability = 0.0;

    [[nodiscard]] static Expected<BaselineConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

} // namespace cyto
