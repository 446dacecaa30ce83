// The buffers of a network (running statistics of batch normalisation) in one vector, with the moving
// average that goes with that of the parameters: averaged weights need averaged statistics.
#pragma once

#include "training/train_config.h"

#include <torch/nn/module.h>
#include <torch/types.h>

namespace cyto {

class FlatBuffers {
public:
    /// Takes over the float buffers of `module`: they become views of the vector. There may be none.
    explicit FlatBuffers(torch::nn::Module &module);
    /// After the optimiser's step of this number; with the memory that FlatParameters gives its average.
    void updateAverage(const OptimiserConfig &config, std::int64_t step);

    /// While alive, the network computes with the moving average.
    class UseAverage {
    public:
        explicit UseAverage(FlatBuffers &b) : m_b(b) { m_b.swap(); }
        ~UseAverage() { m_b.swap(); }
        UseAverage(const UseAverage &) = delete;
        UseAverage &operator=(const UseAverage &) = delete;

    private:
        FlatBuffers &m_b;
    };

    /// Float32, at least one element, for the training state.
    torch::Tensor values, average;

private:
    void swap();
};

} // namespace cyto
