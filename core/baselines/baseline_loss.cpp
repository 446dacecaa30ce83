#include "baselines/baseline_loss.h"

#include <torch/nn/module.h>
#include <torch/types.h>

namespace cyto {

BaselineLoss baselineLoss(const torch::Tensor &logits, const Batch &batch, double smoothing)
{
    const auto b = static_cast<int64_t>(batch.labels.size());
    torch::Tensor target = torch::zeros({b, logits.size(1)}, torch::kFloat);
    auto t = target.accessor<float, 2>();
    for (int64_t i = 0; i < b; ++i) {
        const auto n = static_cast<size_t>(i);
        t[i][batch.labels[n]] += batch.share[n];
        t[i][batch.secondLabels[n]] += 1.0F - batch.share[n];
    }
    BaselineLoss loss;
    loss.accuracy = logits.argmax(1).eq(target.argmax(1)).to(torch::kFloat).mean().item<double>();
    target = target * (1.0 - smoothing) + smoothing / static_cast<double>(logits.size(1));
    loss.total = -(target * torch::log_softmax(logits, 1)).sum(1).mean();
    return loss;
}

} // namespace cyto
