// torchvision's Conv2dNormActivation: convolution without bias, batch normalisation, SiLU.
#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>

namespace cyto {

class ConvNorm final : public torch::nn::Module {
public:
    struct Shape {
        int64_t in = 0, out = 0, kernel = 1, stride = 1, groups = 1;
        bool activation = true;
        double epsilon = 1e-3;
        bool samePadding = false;
    };
    explicit ConvNorm(const Shape &shape);
    /// @param training the batch's statistics are used, and enter the running ones
    [[nodiscard]] torch::Tensor forward(const torch::Tensor &x, bool training);

private:
    [[nodiscard]] torch::Tensor convolved(const torch::Tensor &x) const;
    Shape m_shape;
    torch::Tensor m_kernel; ///< "0.weight"
    torch::Tensor m_weight, m_bias; ///< "1.weight", "1.bias"
    torch::Tensor m_mean, m_variance; ///< buffers "1.running_mean", "1.running_var"
};

} // namespace cyto
