#include "diffusion/model_config.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <functional>
#include <set>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ModelConfig", text);
}

/// Reads fields one by one, remembers the first error and which fields were looked at.
class Fields {
public:
    Fields(const Json &json, QString file) : m_json(json), m_file(std::move(file))
    {
        if (!json.is_object())
            refuse(tr("%1: the file does not hold a JSON object.").arg(m_file));
    }

    template <class T>
    void read(const char *key, T &value)
    {
        const Json *field = take(key);
        if (!field)
            return;
        if constexpr (std::is_same_v<T, bool>) {
            if (!field->is_boolean())
                return wrongType(key);
            value = field->get<bool>();
        } else if constexpr (std::is_same_v<T, std::string>) {
            if (!field->is_string())
                return wrongType(key);
            value = field->get<std::string>();
        } else if constexpr (std::is_same_v<T, int64_t>) {
            if (!field->is_number_integer())
                return wrongType(key);
            value = field->get<int64_t>();
        } else if constexpr (std::is_same_v<T, double>) {
            if (!field->is_number())
                return wrongType(key);
            value = field->get<double>();
        } else {
            if (!field->is_array())
                return wrongType(key);
            T list;
            for (const Json &item : *field) {
                if constexpr (std::is_same_v<typename T::value_type, std::string>) {
                    if (!item.is_string())
                        return wrongType(key);
                } else if (!item.is_number_integer()) {
                    return wrongType(key);
                }
                list.push_back(item.template get<typename T::value_type>());
            }
            value = std::move(list);
        }
    }

    void positive(const char *key, int64_t &value, int64_t most = 65536)
    {
        read(key, value);
        if (m_ok && (value < 1 || value > most))
            refuse(tr("%1: \"%2\" must lie between 1 and %3.").arg(m_file, QLatin1String(key)).arg(most));
    }

    /// Fields that are honoured at one of these values alone.
    void only(const char *key, const std::vector<Json> &allowed)
    {
        const Json *field = m_json.is_object() && m_json.contains(key) ? &m_json.at(key) : nullptr;
        m_seen.insert(key);
        if (!field)
            return;
        for (const Json &a : allowed)
            if (*field == a)
                return;
        refuse(tr("%1: \"%2\" has the value %3, which this program does not support.")
                   .arg(m_file, QLatin1String(key), QString::fromStdString(field->dump())));
    }

    void ignore(const char *key) { m_seen.insert(key); }

    /// An array or one number for all.
    void perBlock(const char *key, std::vector<int64_t> &value, size_t blocks, int64_t most = 65536)
    {
        const Json *field = m_json.is_object() && m_json.contains(key) ? &m_json.at(key) : nullptr;
        if (field && field->is_number_integer()) {
            m_seen.insert(key);
            value.assign(blocks, field->get<int64_t>());
        } else {
            read(key, value);
        }
        if (!field)
            value.assign(blocks, value.empty() ? 1 : value.front());
        if (value.size() != blocks)
            refuse(tr("%1: \"%2\" must have one entry for each of the %3 blocks.")
                       .arg(m_file, QLatin1String(key))
                       .arg(blocks));
        for (const int64_t v : value)
            if (v < 1 || v > most)
                refuse(tr("%1: \"%2\" must lie between 1 and %3.").arg(m_file, QLatin1String(key)).arg(most));
    }

    void refuse(const QString &message)
    {
        if (m_ok)
            m_error = Error {ErrorCode::Unsupported, message, tr("Use a checkpoint in Stable Diffusion 1.5's layout.")};
        m_ok = false;
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] const QString &file() const { return m_file; }

    [[nodiscard]] Status finish()
    {
        if (m_json.is_object())
            for (const auto &item : m_json.items())
                if (item.key().rfind('_', 0) != 0 && !m_seen.contains(item.key()) && !item.value().is_null())
                    refuse(
                        tr("%1: the field \"%2\" is not supported.").arg(m_file, QString::fromStdString(item.key())));
        if (!m_ok)
            return tl::unexpected<Error>(m_error);
        return {};
    }

private:
    const Json *take(const char *key)
    {
        m_seen.insert(key);
        if (!m_ok || !m_json.is_object())
            return nullptr;
        const auto found = m_json.find(key);
        return found == m_json.end() || found->is_null() ? nullptr : &*found;
    }
    void wrongType(const char *key)
    {
        refuse(tr("%1: \"%2\" has a value of the wrong type.").arg(m_file, QLatin1String(key)));
    }

    const Json &m_json;
    QString m_file;
    std::set<std::string> m_seen;
    bool m_ok = true;
    Error m_error;
};

/// Which entries are `attending`, where each must be that or `plain`.
std::vector<bool> blockKinds(
    Fields &f, const char *key, std::vector<std::string> names, const char *plain, const char *attending)
{
    f.read(key, names);
    std::vector<bool> kinds;
    for (const std::string &name : names) {
        if (name != plain && name != attending)
            f.refuse(tr("%1: \"%2\" names the block type %3, which this program does not support.")
                         .arg(f.file(), QLatin1String(key), QString::fromStdString(name)));
        kinds.push_back(name == attending);
    }
    return kinds;
}

/// They have one noise schedule; how to sample with it is chosen at run time.
std::vector<Json> schedulers()
{
    return {"DDIMScheduler", "PNDMScheduler", "DDPMScheduler", "DPMSolverMultistepScheduler"};
}

void checkChannels(Fields &f, const std::vector<int64_t> &channels, int64_t groups, size_t most)
{
    if (channels.empty() || channels.size() > most)
        f.refuse(tr("%1: \"block_out_channels\" must have 1 to %2 entries.").arg(f.file()).arg(most));
    for (const int64_t c : channels)
        if (c < 1 || c > 65536 || c % groups != 0)
            f.refuse(tr("%1: every entry of \"block_out_channels\" must be a multiple of \"norm_num_groups\".")
                         .arg(f.file()));
}

} // namespace

Expected<UNetConfig> UNetConfig::fromJson(const Json &json, const QString &file)
{
    UNetConfig c;
    Fields f(json, file);
    f.only("_class_name", {"UNet2DConditionModel"});
    f.positive("in_channels", c.inChannels);
    f.positive("out_channels", c.outChannels);
    f.read("block_out_channels", c.blockOutChannels);
    f.positive("norm_num_groups", c.normGroups);
    checkChannels(f, c.blockOutChannels, c.normGroups, 8);
    c.downAttention = blockKinds(f, "down_block_types",
        {"CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"}, "DownBlock2D",
        "CrossAttnDownBlock2D");
    c.upAttention =
        blockKinds(f, "up_block_types", {"UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D"},
            "UpBlock2D", "CrossAttnUpBlock2D");
    const size_t blocks = c.blockOutChannels.size();
    if (f.ok() && (c.downAttention.size() != blocks || c.upAttention.size() != blocks))
        f.refuse(
            tr("%1: \"down_block_types\", \"up_block_types\" and \"block_out_channels\" differ in length.").arg(file));
    if (json.is_object() && json.contains("mid_block_type") && json.at("mid_block_type").is_null())
        c.midBlock = MidBlock::None;
    f.only("mid_block_type", {"UNetMidBlock2DCrossAttn", nullptr});
    f.perBlock("layers_per_block", c.layersPerBlock, blocks, 16);
    f.positive("cross_attention_dim", c.crossAttentionDim);
    f.perBlock("attention_head_dim", c.heads, blocks);
    for (size_t i = 0; f.ok() && i < blocks; ++i)
        if (c.blockOutChannels[i] % c.heads[i] != 0)
            f.refuse(tr("%1: \"attention_head_dim\" must divide the channels of its block.").arg(file));
    f.read("norm_eps", c.normEps);
    if (!(c.normEps > 0.0 && c.normEps < 1.0))
        f.refuse(tr("%1: \"norm_eps\" must lie between 0 and 1.").arg(file));
    f.read("use_linear_projection", c.linearProjection);
    f.read("upcast_attention", c.upcastAttention);
    f.read("center_input_sample", c.centerInput);
    f.read("flip_sin_to_cos", c.flipSinToCos);
    f.read("freq_shift", c.freqShift);
    // Frequencies are 10000^(-i / (half - freq_shift)).
    if (f.ok() && (c.freqShift < 0 || c.freqShift >= c.blockOutChannels.front() / 2))
        f.refuse(tr("%1: \"freq_shift\" must not be negative, and less than half of the first of "
                    "\"block_out_channels\".")
                     .arg(file));
    f.read("downsample_padding", c.downsamplePadding);
    if (c.downsamplePadding != 0 && c.downsamplePadding != 1)
        f.refuse(tr("%1: \"downsample_padding\" must be 0 or 1.").arg(file));
    std::string shift = "default";
    f.read("resnet_time_scale_shift", shift);
    c.scaleShift = shift == "scale_shift";
    f.only("resnet_time_scale_shift", {"default", "scale_shift"});
    if (json.is_object() && json.contains("sample_size") && json.at("sample_size").is_array())
        f.refuse(tr("%1: \"sample_size\" must be one number.").arg(file));
    f.positive("sample_size", c.sampleSize);
    // Newer versions of diffusers write their defaults out; other values change the network.
    f.only("act_fn", {"silu", "swish"});
    f.only("mid_block_scale_factor", {1, 1.0});
    f.only("dual_cross_attention", {false});
    f.only("only_cross_attention", {false});
    f.only("class_embed_type", {nullptr});
    f.only("num_class_embeds", {nullptr});
    f.only("addition_embed_type", {nullptr});
    f.only("addition_embed_type_num_heads", {64});
    f.only("addition_time_embed_dim", {nullptr});
    f.only("projection_class_embeddings_input_dim", {nullptr});
    f.only("class_embeddings_concat", {false});
    f.only("conv_in_kernel", {3});
    f.only("conv_out_kernel", {3});
    f.only("encoder_hid_dim", {nullptr});
    f.only("encoder_hid_dim_type", {nullptr});
    f.only("cross_attention_norm", {nullptr});
    f.only("mid_block_only_cross_attention", {nullptr, false});
    f.only("num_attention_heads", {nullptr});
    f.only("reverse_transformer_layers_per_block", {nullptr});
    f.only("transformer_layers_per_block", {1});
    f.only("resnet_out_scale_factor", {1, 1.0});
    f.only("resnet_skip_time_act", {false});
    f.only("time_cond_proj_dim", {nullptr});
    f.only("time_embedding_act_fn", {nullptr});
    f.only("time_embedding_dim", {nullptr});
    f.only("time_embedding_type", {"positional"});
    f.only("timestep_post_act", {nullptr});
    f.only("attention_type", {"default"});
    f.only("dropout", {0, 0.0});
    if (auto s = f.finish(); !s)
        return tl::unexpected<Error>(s.error());
    return c;
}

Json UNetConfig::toJson() const
{
    Json down = Json::array(), up = Json::array();
    for (const bool a : downAttention)
        down.push_back(a ? "CrossAttnDownBlock2D" : "DownBlock2D");
    for (const bool a : upAttention)
        up.push_back(a ? "CrossAttnUpBlock2D" : "UpBlock2D");
    Json mid = nullptr;
    if (midBlock == MidBlock::CrossAttention)
        mid = "UNetMidBlock2DCrossAttn";
    // One number where it is the same for all blocks: every version of diffusers reads that.
    const bool same =
        std::adjacent_find(layersPerBlock.begin(), layersPerBlock.end(), std::not_equal_to<>()) == layersPerBlock.end();
    const Json layers = same && !layersPerBlock.empty() ? Json(layersPerBlock.front()) : Json(layersPerBlock);
    return {{"_class_name", "UNet2DConditionModel"}, {"act_fn", "silu"}, {"attention_head_dim", heads},
        {"block_out_channels", blockOutChannels}, {"center_input_sample", centerInput},
        {"cross_attention_dim", crossAttentionDim}, {"down_block_types", down},
        {"downsample_padding", downsamplePadding}, {"flip_sin_to_cos", flipSinToCos}, {"freq_shift", freqShift},
        {"in_channels", inChannels}, {"layers_per_block", layers}, {"mid_block_scale_factor", 1},
        {"mid_block_type", mid}, {"norm_eps", normEps}, {"norm_num_groups", normGroups}, {"out_channels", outChannels},
        {"resnet_time_scale_shift", scaleShift ? "scale_shift" : "default"}, {"sample_size", sampleSize},
        {"up_block_types", up}, {"upcast_attention", upcastAttention}, {"use_linear_projection", linearProjection}};
}

Expected<AutoencoderConfig> AutoencoderConfig::fromJson(const Json &json, const QString &file)
{
    AutoencoderConfig c;
    Fields f(json, file);
    f.only("_class_name", {"AutoencoderKL"});
    f.positive("in_channels", c.inChannels);
    f.positive("out_channels", c.outChannels);
    f.positive("latent_channels", c.latentChannels);
    f.read("block_out_channels", c.blockOutChannels);
    f.positive("norm_num_groups", c.normGroups);
    checkChannels(f, c.blockOutChannels, c.normGroups, 6);
    const size_t blocks = c.blockOutChannels.size();
    if (f.ok()) {
        const auto down = blockKinds(f, "down_block_types", std::vector<std::string>(blocks, "DownEncoderBlock2D"),
            "DownEncoderBlock2D", "DownEncoderBlock2D");
        const auto up = blockKinds(f, "up_block_types", std::vector<std::string>(blocks, "UpDecoderBlock2D"),
            "UpDecoderBlock2D", "UpDecoderBlock2D");
        if (down.size() != blocks || up.size() != blocks)
            f.refuse(tr("%1: \"down_block_types\", \"up_block_types\" and \"block_out_channels\" differ in length.")
                         .arg(file));
    }
    f.read("layers_per_block", c.layersPerBlock);
    if (c.layersPerBlock == 0 && f.ok()
        && std::set<int64_t>(c.blockOutChannels.begin(), c.blockOutChannels.end()).size() > 1)
        f.refuse(tr("%1: without layers in its blocks, all \"block_out_channels\" must be equal.").arg(file));
    if (c.layersPerBlock < 0 || c.layersPerBlock > 16)
        f.refuse(tr("%1: \"layers_per_block\" must lie between 0 and 16.").arg(file));
    f.read("scaling_factor", c.scalingFactor);
    if (!(c.scalingFactor > 0.0))
        f.refuse(tr("%1: \"scaling_factor\" must be positive.").arg(file));
    f.read("mid_block_add_attention", c.midAttention);
    f.read("use_quant_conv", c.quantConv);
    f.read("use_post_quant_conv", c.postQuantConv);
    f.positive("sample_size", c.sampleSize);
    f.ignore("force_upcast"); // we never decode in half precision unless asked to
    f.only("act_fn", {"silu", "swish"});
    f.only("shift_factor", {nullptr});
    f.only("latents_mean", {nullptr});
    f.only("latents_std", {nullptr});
    if (auto s = f.finish(); !s)
        return tl::unexpected<Error>(s.error());
    return c;
}

Json AutoencoderConfig::toJson() const
{
    const std::vector<std::string> down(blockOutChannels.size(), "DownEncoderBlock2D");
    const std::vector<std::string> up(blockOutChannels.size(), "UpDecoderBlock2D");
    Json json {{"_class_name", "AutoencoderKL"}, {"act_fn", "silu"}, {"block_out_channels", blockOutChannels},
        {"down_block_types", down}, {"in_channels", inChannels}, {"latent_channels", latentChannels},
        {"layers_per_block", layersPerBlock}, {"norm_num_groups", normGroups}, {"out_channels", outChannels},
        {"sample_size", sampleSize}, {"scaling_factor", scalingFactor}, {"up_block_types", up}};
    if (!midAttention)
        json["mid_block_add_attention"] = false;
    if (!quantConv)
        json["use_quant_conv"] = false;
    if (!postQuantConv)
        json["use_post_quant_conv"] = false;
    return json;
}

Expected<ScheduleConfig> ScheduleConfig::fromJson(const Json &json, const QString &file)
{
    ScheduleConfig c;
    Fields f(json, file);
    f.only("_class_name", schedulers());
    f.read("beta_schedule", c.kind);
    f.only("beta_schedule", {"scaled_linear", "linear"});
    f.read("beta_start", c.betaStart);
    f.read("beta_end", c.betaEnd);
    if (!(c.betaStart > 0.0 && c.betaStart <= c.betaEnd && c.betaEnd < 1.0))
        f.refuse(tr("%1: \"beta_start\" and \"beta_end\" must satisfy 0 < start <= end < 1.").arg(file));
    f.positive("num_train_timesteps", c.steps, 100000);
    f.read("steps_offset", c.stepsOffset);
    if (c.stepsOffset < 0 || c.stepsOffset >= c.steps)
        f.refuse(tr("%1: \"steps_offset\" must not be negative, and less than \"num_train_timesteps\".").arg(file));
    f.read("set_alpha_to_one", c.setAlphaToOne);
    f.only("prediction_type", {"epsilon"});
    f.only("trained_betas", {nullptr});
    f.only("clip_sample", {false});
    f.only("thresholding", {false});
    f.only("rescale_betas_zero_snr", {false});
    f.only("timestep_spacing", {"leading"});
    // Meaningless while the options above are off, or of samplers that are chosen at run time.
    for (const char *key : {"clip_sample_range", "dynamic_thresholding_ratio", "sample_max_value", "skip_prk_steps",
             "variance_type", "algorithm_type", "solver_order", "solver_type", "lower_order_final"})
        f.ignore(key);
    if (auto s = f.finish(); !s)
        return tl::unexpected<Error>(s.error());
    return c;
}

Json ScheduleConfig::toJson() const
{
    return {{"_class_name", "DDIMScheduler"}, {"beta_end", betaEnd}, {"beta_schedule", kind}, {"beta_start", betaStart},
        {"clip_sample", false}, {"num_train_timesteps", steps}, {"prediction_type", "epsilon"},
        {"set_alpha_to_one", setAlphaToOne}, {"steps_offset", stepsOffset}, {"trained_betas", nullptr}};
}

Status checkModelIndex(const Json &json, const QString &file)
{
    Fields f(json, file);
    f.only("_class_name", {"StableDiffusionPipeline", "StableDiffusionImg2ImgPipeline"});
    const auto part = [&](const char *key, const std::vector<Json> &kinds) {
        std::vector<Json> allowed;
        for (const Json &kind : kinds)
            allowed.push_back(Json::array({"diffusers", kind}));
        f.only(key, allowed);
    };
    part("unet", {"UNet2DConditionModel"});
    part("vae", {"AutoencoderKL"});
    part("scheduler", schedulers());
    // What is conditioned by text in Python is conditioned by classes here.
    for (const char *key : {"text_encoder", "tokenizer", "safety_checker", "feature_extractor", "image_encoder",
             "requires_safety_checker"})
        f.ignore(key);
    return f.finish();
}

Expected<Json> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, tr("%1 does not exist.").arg(path),
            tr("Name a model folder in the layout of a diffusers pipeline."));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    constexpr qint64 kMost = 64 * 1024 * 1024;
    if (file.size() > kMost)
        return fail(ErrorCode::TooLarge, tr("%1 is larger than 64 MiB.").arg(path));
    const QByteArray bytes = file.readAll();
    // Deep nesting would exhaust the stack in the parser's destructor; no file of ours needs it.
    int depth = 0;
    bool tooDeep = false;
    Json json = Json::parse(
        bytes.begin(), bytes.end(),
        [&](int d, Json::parse_event_t, Json &) {
            depth = d;
            tooDeep = tooDeep || d > 64;
            return !tooDeep;
        },
        false);
    if (tooDeep || json.is_discarded())
        return fail(ErrorCode::Corrupt, tr("%1 is not valid JSON.").arg(path), tr("Copy the file anew."));
    return json;
}

Status writeJsonFile(const QString &path, const Json &json)
{
    QSaveFile file(path);
    const QByteArray text = QByteArray::fromStdString(json.dump(2)) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Io, tr("%1 cannot be written: %2.").arg(path, file.errorString()),
            tr("Check the folder's permissions and the free space."));
    return {};
}

} // namespace cyto
