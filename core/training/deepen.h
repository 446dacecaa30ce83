// A deeper denoiser that computes what the one before did: training goes on where it was.
#pragma once

#include "diffusion/unet.h"

#include <memory>

namespace cyto {

/// The same function with more residual blocks at some sizes: each new one begins as an identity (its last layer is
/// zero, and on the way up its shortcut passes on what came from below), as in Net2DeeperNet (Chen, Goodfellow and
/// Shlens 2016). Equal outputs to rounding.
/// @param layers  layers_per_block of the result, one for each size
/// @param seed  of the new blocks' other layers
/// Errors: a different number of sizes, fewer layers than there are, more than 16.
[[nodiscard]] Expected<std::shared_ptr<UNet>> deepened(
    const UNet &network, const std::vector<int64_t> &layers, uint64_t seed);

} // namespace cyto
