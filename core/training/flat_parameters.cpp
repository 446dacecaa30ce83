#include "training/flat_parameters.h"

#include "diffusion/safetensors.h"

#include <ATen/Parallel.h>
#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cyto {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Training", text);
}
} // namespace

FlatParameters::FlatParameters(torch::nn::Module &module, torch::ScalarType type)
    : FlatParameters(module.parameters(), type)
{
}

FlatParameters::FlatParameters(std::vector<torch::Tensor> parameters, torch::ScalarType type)
    : m_parameters(std::move(parameters)), m_type(type)
{
    torch::NoGradGuard noGrad;
    int64_t total = 0;
    for (const torch::Tensor &p : m_parameters)
        total += p.numel();
    m_values = torch::empty({total}, torch::kFloat);
    for (torch::Tensor *t : {&m_gradients, &m_moment1, &m_moment2})
        *t = torch::zeros({total}, torch::kFloat);
    int64_t at = 0;
    for (torch::Tensor &p : m_parameters) {
        const torch::Tensor slice = m_values.narrow(0, at, p.numel()).view(p.sizes());
        slice.copy_(p);
        const torch::Tensor gradient = m_gradients.narrow(0, at, p.numel()).view(p.sizes());
        at += p.numel();
        p.set_data(type == torch::kFloat ? slice : slice.to(type));
        p.requires_grad_(true);
        if (type == torch::kFloat)
            p.mutable_grad() = gradient;
    }
    m_average = m_values.clone();
}

void FlatParameters::zeroGradients()
{
    m_gradients.zero_();
    if (m_type != torch::kFloat)
        for (torch::Tensor &p : m_parameters)
            p.mutable_grad() = torch::Tensor();
}

double FlatParameters::learningRate(const OptimiserConfig &c, std::int64_t step, std::int64_t steps)
{
    if (step < c.warmupSteps)
        return c.learningRate * static_cast<double>(step + 1) / c.warmupSteps;
    if (!c.cosineDecay || steps <= c.warmupSteps)
        return c.learningRate;
    const double done =
        std::min(1.0, static_cast<double>(step - c.warmupSteps) / static_cast<double>(steps - c.warmupSteps));
    return c.learningRate
        * (c.finalFraction + (1.0 - c.finalFraction) * 0.5 * (1.0 + std::cos(std::numbers::pi * done)));
}

double FlatParameters::step(const OptimiserConfig &c, std::int64_t step, std::int64_t steps)
{
    torch::NoGradGuard noGrad;
    if (m_type != torch::kFloat) {
        int64_t at = 0;
        for (const torch::Tensor &p : m_parameters) {
            if (p.grad().defined())
                m_gradients.narrow(0, at, p.numel()).copy_(p.grad().flatten());
            at += p.numel();
        }
    }
    const double norm = m_gradients.norm().item<double>();
    if (!std::isfinite(norm))
        return norm;
    const float scale =
        c.gradientNorm > 0.0 && norm > c.gradientNorm ? static_cast<float>(c.gradientNorm / norm) : 1.0F;
    const double rate = learningRate(c, step, steps);
    const auto n = static_cast<double>(step + 1);
    const auto b1 = static_cast<float>(c.beta1), b2 = static_cast<float>(c.beta2);
    const auto rate1 = static_cast<float>(rate / (1.0 - std::pow(c.beta1, n)));
    const auto correct2 = static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(c.beta2, n)));
    const auto epsilon = static_cast<float>(c.epsilon);
    const auto decay = static_cast<float>(1.0 - rate * c.weightDecay);
    // Early on the average would remember the random start for long: shorter memory at first.
    const auto keep = static_cast<float>(std::min(c.emaDecay, (1.0 + n) / (10.0 + n)));
    float *x = m_values.data_ptr<float>();
    float *m = m_moment1.data_ptr<float>();
    float *v = m_moment2.data_ptr<float>();
    float *e = m_average.data_ptr<float>();
    const float *g = m_gradients.data_ptr<float>();
    at::parallel_for(0, m_values.numel(), 16384, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) {
            const float gi = g[i] * scale;
            m[i] = b1 * m[i] + (1.0F - b1) * gi;
            v[i] = b2 * v[i] + (1.0F - b2) * gi * gi;
            x[i] = x[i] * decay - rate1 * m[i] / (std::sqrt(v[i]) * correct2 + epsilon);
            e[i] = keep * e[i] + (1.0F - keep) * x[i];
        }
    });
    refreshCopies();
    return norm;
}

void FlatParameters::refreshCopies()
{
    if (m_type == torch::kFloat)
        return;
    int64_t at = 0;
    for (torch::Tensor &p : m_parameters) {
        p.data().copy_(m_values.narrow(0, at, p.numel()).view(p.sizes()));
        at += p.numel();
    }
}

FlatParameters::UseAverage::UseAverage(FlatParameters &p) : m_p(p)
{
    torch::NoGradGuard noGrad;
    // The parameters are views: swapping the contents swaps what the network computes with.
    const torch::Tensor values = m_p.m_values.clone();
    m_p.m_values.copy_(m_p.m_average);
    m_p.m_average.copy_(values);
    m_p.refreshCopies();
}

FlatParameters::UseAverage::~UseAverage()
{
    torch::NoGradGuard noGrad;
    const torch::Tensor average = m_p.m_values.clone();
    m_p.m_values.copy_(m_p.m_average);
    m_p.m_average.copy_(average);
    m_p.refreshCopies();
}

Status FlatParameters::save(const QString &path, std::int64_t nextStep, const std::string &identity,
    const std::vector<std::pair<std::string, torch::Tensor>> &extra) const
{
    std::vector<std::pair<std::string, torch::Tensor>> tensors {
        {"values", m_values}, {"moment1", m_moment1}, {"moment2", m_moment2}, {"average", m_average}};
    tensors.insert(tensors.end(), extra.begin(), extra.end());
    return writeSafetensors(path, tensors, {{"next_step", std::to_string(nextStep)}, {"run", identity}});
}

Expected<std::int64_t> FlatParameters::load(
    const QString &path, const std::string &identity, const std::vector<std::pair<std::string, torch::Tensor *>> &extra)
{
    torch::NoGradGuard noGrad;
    const auto file = TensorFile::open(path);
    if (!file)
        return tl::unexpected<Error>(file.error());
    const auto &metadata = file->metadata();
    if (!metadata.contains("next_step") || !metadata.contains("run"))
        return fail(ErrorCode::Corrupt, tr("%1 is not a training state.").arg(path));
    if (metadata.at("run") != identity)
        return fail(ErrorCode::Mismatch, tr("%1 belongs to a run with another configuration or data set.").arg(path),
            tr("Resume with the same configuration, or choose another output folder."));
    std::vector<std::pair<std::string, torch::Tensor *>> targets {
        {"values", &m_values}, {"moment1", &m_moment1}, {"moment2", &m_moment2}, {"average", &m_average}};
    targets.insert(targets.end(), extra.begin(), extra.end());
    for (const auto &[name, target] : targets) {
        const auto t = file->tensor(name);
        if (!t)
            return tl::unexpected<Error>(t.error());
        if (t->sizes() != target->sizes() || t->scalar_type() != torch::kFloat)
            return fail(ErrorCode::Mismatch, tr("%1 belongs to another network.").arg(path));
        target->copy_(*t);
    }
    refreshCopies();
    return std::strtoll(metadata.at("next_step").c_str(), nullptr, 10);
}

} // namespace cyto
