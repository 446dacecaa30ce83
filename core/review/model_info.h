// What a model folder holds, read without building its networks (programs.md, "model info").
#pragma once

#include "domain/error.h"

#include <QString>

#include <nlohmann/json.hpp>

namespace cyto {

/// {folder, weights_sha256, settings (cytodiffusion.json or null), networks: [{name, files, parameters,
/// bytes, types}]}. Also for folders without cytodiffusion.json, as of Stable Diffusion.
[[nodiscard]] Expected<nlohmann::json> modelInfo(const QString &folder);
/// The same for people.
[[nodiscard]] QString modelInfoText(const nlohmann::json &info);

} // namespace cyto
