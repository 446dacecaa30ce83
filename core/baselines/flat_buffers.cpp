#include "baselines/flat_buffers.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <algorithm>

namespace cyto {

FlatBuffers::FlatBuffers(torch::nn::Module &module)
{
    torch::NoGradGuard noGrad;
    auto buffers = module.buffers();
    int64_t total = 0;
    for (const torch::Tensor &b : buffers)
        total += b.numel();
    values = torch::zeros({std::max<int64_t>(1, total)}, torch::kFloat); // a file holds no empty tensor
    int64_t at = 0;
    for (torch::Tensor &b : buffers) {
        const torch::Tensor slice = values.narrow(0, at, b.numel()).view(b.sizes());
        slice.copy_(b);
        b.set_data(slice);
        at += b.numel();
    }
    average = values.clone();
}

void FlatBuffers::updateAverage(const OptimiserConfig &c, std::int64_t step)
{
    torch::NoGradGuard noGrad;
    const auto n = static_cast<double>(step + 1);
    const double keep = std::min(c.emaDecay, (1.0 + n) / (10.0 + n)); // as FlatParameters::step
    average.mul_(keep).add_(values, 1.0 - keep);
}

void FlatBuffers::swap()
{
    torch::NoGradGuard noGrad;
    const torch::Tensor kept = values.clone();
    values.copy_(average); // in place: the buffers are views
    average.copy_(kept);
}

} // namespace cyto
