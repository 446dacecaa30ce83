// A model folder in diffusers' layout (model-format.md), loaded and saved.
#pragma once

#include "diffusion/autoencoder.h"
#include "diffusion/model_settings.h"
#include "diffusion/noise_schedule.h"
#include "diffusion/unet.h"

#include <torch/types.h>

#include <memory>

namespace cyto {

struct Checkpoint {
    std::shared_ptr<UNet> unet;
    std::shared_ptr<Autoencoder> autoencoder;
    std::shared_ptr<NoiseSchedule> schedule;
    /// Empty for a folder without cytodiffusion.json (for instance Stable Diffusion itself): such a
    /// model can be verified and fine-tuned, not classify.
    std::optional<ModelSettings> settings;
    QString folder;
    QString weightsSha256; ///< hex, see weightsHash()
};

struct LoadOptions {
    torch::ScalarType type = torch::kFloat;
    torch::Device device = torch::kCPU;
    bool withAutoencoder = true;
};

/// Reads the whole folder. Parameters do not require gradients. Errors name file and field or key.
[[nodiscard]] Expected<Checkpoint> loadCheckpoint(const QString &folder, const LoadOptions &options = {});

/// Only cytodiffusion.json.
[[nodiscard]] Expected<ModelSettings> loadSettings(const QString &folder);
[[nodiscard]] Status saveSettings(const QString &folder, const ModelSettings &settings);

/// Writes the folder; weights in `type` (kHalf for what ships).
[[nodiscard]] Status saveCheckpoint(const QString &folder, const Checkpoint &checkpoint, torch::ScalarType type);

/// SHA-256 that stands for the model: that of the lines `sha256sum` prints for the files that define
/// the networks, in the order of their names relative to the folder
/// (scheduler/scheduler_config.json, unet/..., vae/...). Calibration may change without it.
[[nodiscard]] Expected<QString> weightsHash(const QString &folder);

} // namespace cyto
