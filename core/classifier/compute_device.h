// Where to compute and with which numbers, from the options as the command line takes them.
#pragma once

#include "classifier/engine.h"

#include <torch/types.h>

namespace cyto {

struct ComputeDevice {
    torch::Device device = torch::kCPU;
    torch::ScalarType type = torch::kFloat;
    int threads = 1; ///< for LibTorch on the CPU

    /// "CPU, f32, 2 threads", translated.
    [[nodiscard]] QString description() const;
    /// LibTorch keeps its number of threads per calling thread, and Debian's build takes one where
    /// OpenBLAS is loaded: to be called at the start of every computation.
    void applyThreads() const;
};

/// Errors name the setting.
[[nodiscard]] Expected<ComputeDevice> chooseDevice(const ComputeOptions &options);

/// The processor multiplies matrices of bf16 in units of their own (AMX). With AVX512-BF16 alone our f32 convolutions
/// are faster (0.16 for 0.21 s per image of the embedded model, one core) and do not depend on the batch; without
/// either, bf16 is emulated and many times slower.
[[nodiscard]] bool hasBf16Tiles();

/// The exception means that memory, of the machine or of the accelerator, was not enough.
[[nodiscard]] bool isOutOfMemory(const std::exception &e);

/// An exception of the networks as an error: OutOfMemory or Internal.
[[nodiscard]] Error errorOf(const std::exception &e);

} // namespace cyto
