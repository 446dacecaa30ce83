#include "classifier/verify.h"

#include "classifier/compute_device.h"
#include "diffusion/checkpoint.h"
#include "diffusion/safetensors.h"
#include "diffusion/samplers.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>

#include <cmath>
#include <functional>
#include <limits>
#include <stdexcept>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Verify", text);
}

double largestDifference(const torch::Tensor &a, const torch::Tensor &b)
{
    if (a.sizes() != b.sizes())
        return std::numeric_limits<double>::infinity();
    const double d = (a.to(torch::kDouble) - b.to(torch::kDouble)).abs().max().item<double>();
    return std::isnan(d) ? std::numeric_limits<double>::infinity() : d;
}

class Verifier {
public:
    Verifier(const Checkpoint &checkpoint, const TensorFile &reference)
        : m_model(checkpoint), m_reference(reference) { }

    std::vector<TensorDifference> run()
    {
        const UNet &unet = *m_model.unet;
        check("alphas_cumprod", {}, [&] { return m_model.schedule->alphasCumprod(); });
        check("noisy_latent", {"latent_mean", "noise", "noise_timestep"}, [&] {
            // The forward process alone: the reference noises the latent unscaled.
            return m_model.schedule->addNoise(get("latent_mean"), get("noise"), get("noise_timestep").reshape({-1}));
        });
        check("latent_mean", {"image"}, [&] { return m_model.autoencoder->encode(get("image")).mean; });
        check("latent_logvar", {"image"}, [&] { return m_model.autoencoder->encode(get("image")).logVariance; });
        check("decoded", {"latent_mean"}, [&] { return m_model.autoencoder->decode(get("latent_mean")); });
        for (const char *kind : {"replicated", "general"}) {
            const std::string context = std::string("context_") + kind;
            check(std::string("noise_pred_") + kind, {"sample", "timestep", context}, [&] {
                return unet.forward(get("sample"), get("timestep"), {{}, get(context)});
            });
        }
        if (has({"sample", "timestep", "context_replicated"})) {
            const torch::Tensor context = get("context_replicated");
            const torch::Tensor general = unet.forward(get("sample"), get("timestep"), {{}, context});
            const torch::Tensor row = context.select(1, 0).contiguous();
            add("replicated_shortcut",
                largestDifference(general, unet.forward(get("sample"), get("timestep"), {row, {}})));
        } else {
            m_result.push_back({QStringLiteral("replicated_shortcut"), 0.0, false});
        }
        check("ddim_end", {"ddim_start", "ddim_timesteps", "context_replicated"}, [&] { return ddim(); });
        return m_result;
    }

private:
    [[nodiscard]] bool has(const std::vector<std::string> &names) const
    {
        for (const std::string &n : names)
            if (!m_reference.contains(n))
                return false;
        return true;
    }
    [[nodiscard]] torch::Tensor get(const std::string &name) const
    {
        auto t = m_reference.tensor(name);
        if (!t)
            throw std::runtime_error(t.error().text().toStdString());
        return t->is_floating_point() ? t->to(torch::kFloat) : t->to(torch::kLong);
    }
    void add(const char *name, double difference) { m_result.push_back({QLatin1String(name), difference, true}); }
    void check(const std::string &name, std::vector<std::string> inputs, const std::function<torch::Tensor()> &compute)
    {
        inputs.push_back(name);
        const QString shown = QString::fromStdString(name);
        if (!has(inputs))
            m_result.push_back({shown, 0.0, false});
        else
            m_result.push_back({shown, largestDifference(compute(), get(name)), true});
    }
    [[nodiscard]] torch::Tensor ddim() const
    {
        const torch::Tensor list = get("ddim_timesteps").contiguous();
        const std::vector<int64_t> timesteps(list.data_ptr<int64_t>(), list.data_ptr<int64_t>() + list.numel());
        const torch::Tensor start = get("ddim_start");
        const torch::Tensor context = get("context_replicated").narrow(0, 0, 1);
        return sampleDdim(*m_model.schedule, timesteps, start, [&](const torch::Tensor &z, int64_t t) {
            const Conditioning c {{}, context.expand({z.size(0), -1, -1})};
            return m_model.unet->forward(z, torch::full({z.size(0)}, t, torch::kLong), c);
        });
    }

    const Checkpoint &m_model;
    const TensorFile &m_reference;
    std::vector<TensorDifference> m_result;
};

} // namespace

Expected<std::vector<TensorDifference>> verifyModel(const QString &folder, const QString &reference)
{
    const auto file = TensorFile::open(reference);
    if (!file)
        return tl::unexpected<Error>(file.error());
    const auto checkpoint = loadCheckpoint(folder);
    if (!checkpoint)
        return tl::unexpected<Error>(checkpoint.error());
    try {
        const auto compute = chooseDevice({QStringLiteral("cpu"), QStringLiteral("f32"), 0, 0});
        if (compute)
            compute->applyThreads();
        const c10::InferenceMode inference;
        return Verifier(*checkpoint, *file).run();
    } catch (const std::exception &e) {
        // A tensor of another shape than the model takes ends here too.
        return fail(ErrorCode::Mismatch,
            tr("The reference %1 does not fit the model: %2").arg(reference, errorOf(e).message),
            tr("Make the reference with this very model."));
    }
}

} // namespace cyto
