// Convolution and group normalisation on tensors stored channels last, on processors in float32, with
// gradients. They compute what LibTorch's do (tests compare them) in about half the time: the layers
// take them where they apply.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <mutex>

namespace cyto {

/// While one lives, this thread's layers compute with LibTorch's own operations: what the functions of this
/// file are compared with (tests, benchmarks).
class LibTorchLayersOnly {
public:
    LibTorchLayersOnly();
    ~LibTorchLayersOnly();
    LibTorchLayersOnly(const LibTorchLayersOnly &) = delete;
    LibTorchLayersOnly &operator=(const LibTorchLayersOnly &) = delete;

private:
    bool m_before;
};

/// A dense channels-last float32 tensor on the processor whose channels are a multiple of 8.
[[nodiscard]] bool isFastLayout(const torch::Tensor &x);

/// x [B, C, H, W] stored channels last where this file's functions can follow (processor, float32); else
/// as it is.
[[nodiscard]] torch::Tensor inFastLayout(const torch::Tensor &x);

/// Whether winogradConv2d takes this weight [K, C, 3, 3]: K and C multiples of 8, and few enough channels
/// that the transformed weight, four times as large, stays in the caches.
[[nodiscard]] bool winogradFits(const torch::Tensor &weight);

/// Keeps a layer's transformed weight from one call to the next while the weight does not change; only for
/// weights that require no gradient (Engine::load sets them so). Safe to use from several threads.
class WinogradWeight {
public:
    /// [36, C, K]
    [[nodiscard]] torch::Tensor of(const torch::Tensor &weight);

private:
    std::mutex m_mutex;
    torch::Tensor m_points;
    const void *m_data = nullptr;
    std::uint32_t m_version = 0;
};

/// 3 x 3 convolution, stride 1, padding 1, by Winograd's F(4 x 4, 3 x 3); the result does not depend on
/// batch or threads. @param x isFastLayout(), [B, C, H, W] @param bias [K]
/// @param kept the layer's own; used where no gradient is wanted; null: none
/// @return [B, K, H, W], channels last
[[nodiscard]] torch::Tensor winogradConv2d(
    const torch::Tensor &x, const torch::Tensor &weight, const torch::Tensor &bias, WinogradWeight *kept = nullptr);

/// Group normalisation with weight and bias [C], as torch::group_norm. @param x isFastLayout()
[[nodiscard]] torch::Tensor groupNormChannelsLast(
    const torch::Tensor &x, int64_t groups, const torch::Tensor &weight, const torch::Tensor &bias, double eps);

/// Rows of x along dimension 0, keeping its memory format (LibTorch 1.13's index_select does not).
[[nodiscard]] torch::Tensor selectRows(const torch::Tensor &x, const torch::Tensor &rows);

} // namespace cyto
