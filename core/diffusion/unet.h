// UNet2DConditionModel as a list of steps, so that it can be stopped before the first conditioned
// one: the trunk is computed once per noisy latent, the head once per class.
#pragma once

#include "diffusion/attention.h"
#include "diffusion/model_config.h"

#include <functional>
#include <vector>

namespace cyto {

/// What flows from step to step. All tensors have the batch in dimension 0.
struct UNetState {
    torch::Tensor h; ///< [B, C, H, W], or tokens [B, H W, C] inside a transformer
    torch::Tensor temb; ///< SiLU of the time embedding [B, 4 C0]
    torch::Tensor residual; ///< a transformer's input while h holds its tokens
    std::vector<torch::Tensor> skips;

    /// Rows of every tensor, in that order. @param rows int64 [N]
    [[nodiscard]] UNetState select(const torch::Tensor &rows) const;
};

class UNet : public torch::nn::Module {
public:
    explicit UNet(const UNetConfig &config);

    /// @param sample [B, Cin, H, W], any H and W >= 1; @param t [B], int64 or float
    /// @return predicted noise [B, Cout, H, W]
    torch::Tensor forward(const torch::Tensor &sample, const torch::Tensor &t, const Conditioning &c) const;

    /// Everything before the first conditioned layer.
    [[nodiscard]] UNetState trunk(const torch::Tensor &sample, const torch::Tensor &t) const;
    /// The rest. `state` may hold selected rows of a trunk.
    [[nodiscard]] torch::Tensor head(UNetState state, const Conditioning &c) const;

    [[nodiscard]] const UNetConfig &config() const { return m_config; }

private:
    struct Step {
        std::function<void(UNetState &, const Conditioning &)> run;
        bool conditioned = false;
    };
    void addResnet(const std::shared_ptr<ModuleGroup> &group, int index, int64_t in, int64_t out, bool fromSkip);
    void addTransformer(const std::shared_ptr<ModuleGroup> &group, int index, int64_t channels, int64_t heads);
    void addPushSkip();
    void buildDown(const std::shared_ptr<ModuleGroup> &blocks);
    void buildUp(const std::shared_ptr<ModuleGroup> &blocks);
    [[nodiscard]] torch::Tensor timeEmbedding(const torch::Tensor &t, torch::ScalarType type) const;

    UNetConfig m_config;
    std::shared_ptr<Linear> m_time1, m_time2;
    std::vector<Step> m_steps;
    size_t m_firstConditioned = 0;
};

} // namespace cyto
