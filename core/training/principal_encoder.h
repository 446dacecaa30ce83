// An encoder that needs no training: the leading principal components of square pixel blocks, written
// as weights of an ordinary AutoencoderKL. Of all linear maps to as many channels this one loses least;
// on 128-pixel blood cells it keeps granules that a small encoder trained for minutes loses.
#pragma once

#include "diffusion/autoencoder.h"
#include "imaging/preprocess.h"
#include "imaging/scan.h"
#include "jobs/cancel_token.h"

namespace cyto {

/// Mean and covariance of f x f pixel blocks, in the order (colour, row, column), values in [-1, 1].
struct BlockStatistics {
    int side = 0; ///< f
    torch::Tensor mean; ///< float64 [3 f f]
    torch::Tensor covariance; ///< float64 [3 f f, 3 f f]
};

/// Over all images of the data set, as the classifier sees them without augmentation. Images that cannot
/// be read are left out; error when none can, or when cancelled.
[[nodiscard]] Expected<BlockStatistics> measureBlocks(
    const Dataset &data, const Preprocessing &p, int side, const CancelToken &cancel);

/// What the encoder does: z = projection (block - mean), every channel of standard deviation 1.
struct PrincipalComponents {
    torch::Tensor projection; ///< float64 [latent, 3 f f]
    torch::Tensor mean; ///< float64 [3 f f]
    double lostVariance = 0.0; ///< mean squared error per pixel value of the best linear decoder
};

/// Sets every weight of the encoder and of quant_conv; the posterior's standard deviation is
/// exp(logVariance / 2). Signs are fixed: the largest coefficient of a component is positive.
/// Error when the network's shape cannot carry it: layers_per_block 0, all block_out_channels equal and
/// at least 12 and twice latent_channels, groups of a multiple of four channels.
[[nodiscard]] Expected<PrincipalComponents> setPrincipalEncoder(
    Autoencoder &network, const BlockStatistics &blocks, double logVariance = -6.0);

/// Names of the parameters that setPrincipalEncoder() sets; the others remain to be trained.
[[nodiscard]] bool isEncoderParameter(const std::string &name);

} // namespace cyto
