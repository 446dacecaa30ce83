// All parameters of a network in one float32 vector, with AdamW and the moving average over it: one
// pass over memory per step, and a state that resumes exactly because it is four vectors and a number.
#pragma once

#include "domain/error.h"
#include "training/train_config.h"

#include <torch/nn/module.h>

namespace cyto {

class FlatParameters {
public:
    /// Takes over the parameters of `module`: their values move into the flat vector. In float32 the
    /// parameters become views of it; in bf16 they are rounded copies, refreshed after each step.
    FlatParameters(torch::nn::Module &module, torch::ScalarType type);
    /// The same for some of a network's parameters; the others stay as they are and are not trained.
    FlatParameters(std::vector<torch::Tensor> parameters, torch::ScalarType type);

    void zeroGradients();
    /// One AdamW step (Loshchilov and Hutter 2019) at `step` = 0, 1, ..., then the moving average.
    /// @return the gradient's norm before clipping; NaN gradients leave everything unchanged
    double step(const OptimiserConfig &config, std::int64_t step, std::int64_t steps);

    /// Learning rate at a step: linear warm-up, then constant or cosine.
    [[nodiscard]] static double learningRate(const OptimiserConfig &config, std::int64_t step, std::int64_t steps);

    /// While alive, the network computes with the moving average.
    class UseAverage {
    public:
        explicit UseAverage(FlatParameters &p);
        ~UseAverage();
        UseAverage(const UseAverage &) = delete;
        UseAverage &operator=(const UseAverage &) = delete;

    private:
        FlatParameters &m_p;
    };

    /// The state to and from a safetensors file.
    /// @param identity of the run; load() refuses another
    /// @param extra further float32 tensors that belong to the state
    [[nodiscard]] Status save(const QString &path, std::int64_t nextStep, const std::string &identity,
        const std::vector<std::pair<std::string, torch::Tensor>> &extra = {}) const;
    /// @return the next step to do
    [[nodiscard]] Expected<std::int64_t> load(const QString &path, const std::string &identity,
        const std::vector<std::pair<std::string, torch::Tensor *>> &extra = {});
    [[nodiscard]] const torch::Tensor &values() const { return m_values; }
    [[nodiscard]] const torch::Tensor &average() const { return m_average; }

private:
    void refreshCopies();
    std::vector<torch::Tensor> m_parameters;
    torch::ScalarType m_type;
    torch::Tensor m_values, m_gradients, m_moment1, m_moment2, m_average; // float32 [total]
};

} // namespace cyto
