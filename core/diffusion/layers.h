// The layers the networks are made of. Parameters carry diffusers' names; they are allocated but
// not filled, because a checkpoint overwrites them (initialiseParameters fills them for training).
#pragma once

#include <torch/nn/module.h>

#include <memory>
#include <string>

namespace cyto {

/// A named list of sub-modules ("resnets", "0").
class ModuleGroup : public torch::nn::Module {
public:
    /// Registers a child and hands it back.
    template <class M>
    std::shared_ptr<M> add(const std::string &name, std::shared_ptr<M> module)
    {
        return register_module(name, std::move(module));
    }
    /// The child group of that name, made at the first call.
    std::shared_ptr<ModuleGroup> group(const std::string &name);
};

class Conv2d : public torch::nn::Module {
public:
    Conv2d(int64_t in, int64_t out, int64_t kernel, int64_t stride = 1, int64_t padding = 0);
    torch::Tensor forward(const torch::Tensor &x) const; ///< [B, in, H, W] -> [B, out, H', W']
    torch::Tensor weight, bias;

private:
    int64_t m_stride, m_padding;
    std::shared_ptr<class WinogradWeight> m_kept; ///< transformed weight, for inference on the processor
};

class Linear : public torch::nn::Module {
public:
    Linear(int64_t in, int64_t out, bool withBias = true);
    torch::Tensor forward(const torch::Tensor &x) const; ///< [..., in] -> [..., out]
    torch::Tensor weight, bias; ///< bias undefined without bias
};

class GroupNorm : public torch::nn::Module {
public:
    GroupNorm(int64_t groups, int64_t channels, double eps);
    torch::Tensor forward(const torch::Tensor &x) const;
    torch::Tensor weight, bias;

private:
    int64_t m_groups;
    double m_eps;
};

class LayerNorm : public torch::nn::Module {
public:
    explicit LayerNorm(int64_t channels, double eps = 1e-5);
    torch::Tensor forward(const torch::Tensor &x) const; ///< over the last dimension
    torch::Tensor weight, bias;

private:
    int64_t m_channels;
    double m_eps;
};

/// diffusers' ResnetBlock2D: norm, SiLU, conv, (+ time), norm, SiLU, conv, + shortcut.
class ResnetBlock : public torch::nn::Module {
public:
    /// @param timeChannels 0 for a block without time (the autoencoder)
    /// @param scaleShift resnet_time_scale_shift == "scale_shift"
    ResnetBlock(int64_t in, int64_t out, int64_t timeChannels, int64_t groups, double eps, bool scaleShift = false);
    /// @param temb SiLU of the time embedding [B, timeChannels]; ignored without time
    torch::Tensor forward(const torch::Tensor &x, const torch::Tensor &temb) const;

private:
    std::shared_ptr<GroupNorm> m_norm1, m_norm2;
    std::shared_ptr<Conv2d> m_conv1, m_conv2, m_shortcut;
    std::shared_ptr<Linear> m_time;
    bool m_scaleShift;
};

/// Fills all parameters as PyTorch's layers do (Kaiming uniform, a = sqrt 5; norms 1 and 0), then
/// sets the last layer of every residual branch to zero, so that training starts from identities
/// (Nichol and Dhariwal 2021). Deterministic in the seed.
void initialiseParameters(torch::nn::Module &module, uint64_t seed);

} // namespace cyto
