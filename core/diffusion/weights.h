// Between safetensors files and networks, strict in both directions.
#pragma once

#include "diffusion/safetensors.h"

#include <torch/nn/module.h>

namespace cyto {

/// Fills every parameter of `module` from `file`, one tensor at a time, so that no more than one
/// tensor exists twice. Accepted besides the parameter's own name: the autoencoder's older names
/// (query, key, value, proj_attn). Accepted besides its own shape: a linear layer stored as a 1 x 1
/// convolution and the reverse. A missing or surplus key, another shape or a non-floating type is
/// an error that names it.
/// @param type what the parameters become (kFloat, kBFloat16, kHalf)
[[nodiscard]] Status loadWeights(
    torch::nn::Module &module, const TensorFile &file, const QString &fileName, torch::ScalarType type);

/// The parameters in name order, converted to `type`, on the CPU.
[[nodiscard]] std::vector<std::pair<std::string, torch::Tensor>> exportWeights(
    const torch::nn::Module &module, torch::ScalarType type);

} // namespace cyto
