// A baseline's model folder: config.json, model.safetensors (torchvision's names), cytodiffusion.json.
#pragma once

#include "baselines/vision_network.h"
#include "diffusion/model_settings.h"

#include <QString>

namespace cyto {

struct BaselineModel {
    std::shared_ptr<VisionNetwork> network;
    /// Classes, preprocessing, calibration and anomaly rule mean what they mean to the diffusion classifier;
    /// what concerns its trials and conditioning is not used.
    ModelSettings settings;
    QString folder;
    QString sha256; ///< hex, of configuration and weights
};

/// Errors name file and tensor. Parameters do not require gradients.
[[nodiscard]] Expected<BaselineModel> loadBaselineModel(const QString &folder, torch::Device device = torch::kCPU);
[[nodiscard]] Status saveBaselineModel(const QString &folder, const BaselineModel &model);

/// SHA-256 of the lines that `sha256sum` prints for config.json and model.safetensors. Calibration may change
/// without it.
[[nodiscard]] Expected<QString> baselineHash(const QString &folder);

} // namespace cyto
