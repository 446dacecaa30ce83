#include "training/train_config.h"

#include "training/run_config_fields.h"

namespace cyto {

// From classifier/compute_device.h, which includes LibTorch.
[[nodiscard]] bool hasBf16Tiles();

namespace {

using Json = nlohmann::json;

template <class Visitor, class Config>
void visitDenoiser(Visitor &v, Config &c)
{
    v.object("run", [&](auto &r) { visitRun(r, c.run); });
    v.network("unet", c.unet);
    v.field("deepen", c.deepen, 1, 16);
    v.field("context_rows", c.contextRows, 1, 4096);
    v.field("min_snr_gamma", c.minSnrGamma, 0, 1e9);
    v.field("noise_offset", c.noiseOffset, 0, 10);
    v.field("mixup_alpha", c.mixupAlpha, 0.001, 100);
    v.field("mixup_probability", c.mixupProbability, 0, 1);
    v.field("focus_fraction", c.focusFraction, 0, 1);
    v.field("focus_low", c.focusLow, 0, 1e5);
    v.field("focus_high", c.focusHigh, 0, 1e5);
    v.field("contrast_weight", c.contrastWeight, 0, 1e6);
    v.field("contrast_scale", c.contrastScale, 0, 1e9);
    v.field("contrast_negatives", c.contrastNegatives, 1, 1000);
    v.field("hard_negatives", c.hardNegatives, 0, 1);
    v.field("trunk_class_weight", c.trunkClassWeight, 0, 1e6);
    v.field("denoised_images", c.denoisedImages, 0, 1e6);
    v.field("mask_radius_fraction", c.maskRadiusFraction, 0, 2);
}

template <class Visitor, class Config>
void visitAutoencoder(Visitor &v, Config &c)
{
    v.object("run", [&](auto &r) { visitRun(r, c.run); });
    v.network("vae", c.network);
    v.field("encoder", c.encoder, {"learned", "principal_components"});
    v.field("training_crop", c.trainingCrop, 0, 4096);
    v.field("l1_weight", c.l1Weight, 0, 1e6);
    v.field("l2_weight", c.l2Weight, 0, 1e6);
    v.field("gradient_weight", c.gradientWeight, 0, 1e6);
    v.field("kl_weight", c.klWeight, 0, 1e6);
}

} // namespace

void resolvePrecision(RunConfig &run)
{
    if (run.precision == "auto")
        run.precision = hasBf16Tiles() ? "bf16" : "f32";
}

Expected<DenoiserConfig> DenoiserConfig::fromJson(const Json &json, const QString &file)
{
    DenoiserConfig c;
    ConfigReader r(json, file, QStringLiteral("train"));
    visitDenoiser(r, c);
    if (auto s = r.finish(); !s)
        return tl::unexpected<Error>(s.error());
    resolvePrecision(c.run);
    return c;
}

Json DenoiserConfig::toJson() const
{
    ConfigWriter w;
    visitDenoiser(w, *this);
    return w.json;
}

Expected<AutoencoderTrainingConfig> AutoencoderTrainingConfig::fromJson(const Json &json, const QString &file)
{
    AutoencoderTrainingConfig c;
    ConfigReader r(json, file, QStringLiteral("train-vae"));
    visitAutoencoder(r, c);
    if (auto s = r.finish(); !s)
        return tl::unexpected<Error>(s.error());
    resolvePrecision(c.run);
    return c;
}

Json AutoencoderTrainingConfig::toJson() const
{
    ConfigWriter w;
    visitAutoencoder(w, *this);
    return w.json;
}

} // namespace cyto
