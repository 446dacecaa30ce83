// Measuring tools for the classifier's benchmark.
#pragma once

#include "diffusion/checkpoint.h"

#include <cstdint>

namespace cyto::bench {

/// Counts the multiply-adds (as two operations each) of convolutions and matrix products while it lives,
/// in this thread, as LibTorch executes them.
class FlopCounter {
public:
    FlopCounter();
    ~FlopCounter();
    FlopCounter(const FlopCounter &) = delete;
    FlopCounter &operator=(const FlopCounter &) = delete;
    [[nodiscard]] static double count();

private:
    std::uint64_t m_handle;
};

/// Largest rate of a square matrix product, operations per second, on the device and in the type.
[[nodiscard]] double peakMatmul(const torch::Device &device, torch::ScalarType type);

/// A model of about the shipped one's size with random weights.
[[nodiscard]] Checkpoint syntheticModel(int classes);

} // namespace cyto::bench
