#include "baselines/pretrained.h"

#include <array>
#include <string_view>

namespace cyto {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

bool takePrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// The first pair whose left side begins the text gives its right side and the rest.
template <size_t N>
std::string replaced(std::string_view text, const std::array<Pair, N> &pairs)
{
    for (const auto &[from, to] : pairs)
        if (takePrefix(text, from))
            return std::string(to) + std::string(text);
    return {};
}

std::string vitName(std::string_view name)
{
    static constexpr std::array<Pair, 5> kOutside {
        {{"class_token", "cls_token"}, {"encoder.pos_embedding", "pos_embed"}, {"conv_proj.", "patch_embed.proj."},
            {"encoder.ln.", "norm."}, {"heads.head.", "head."}}};
    static constexpr std::array<Pair, 6> kInside {
        {{"ln_1.", "norm1."}, {"self_attention.in_proj_", "attn.qkv."}, {"self_attention.out_proj.", "attn.proj."},
            {"ln_2.", "norm2."}, {"mlp.0.", "mlp.fc1."}, {"mlp.3.", "mlp.fc2."}}};
    if (!takePrefix(name, "encoder.layers.encoder_layer_"))
        return replaced(name, kOutside);
    const size_t dot = name.find('.');
    const std::string inside = replaced(name.substr(dot + 1), kInside);
    return inside.empty() ? inside : "blocks." + std::string(name.substr(0, dot + 1)) + inside;
}

std::string insideBlock(std::string_view name, const EfficientNetStage &stage)
{
    static constexpr std::array<Pair, 2> kPlain {{{"0.0.", "conv."}, {"0.1.", "bn1."}}};
    static constexpr std::array<Pair, 4> kFused {
        {{"0.0.", "conv_exp."}, {"0.1.", "bn1."}, {"1.0.", "conv_pwl."}, {"1.1.", "bn2."}}};
    static constexpr std::array<Pair, 8> kInverted {
        {{"0.0.", "conv_pw."}, {"0.1.", "bn1."}, {"1.0.", "conv_dw."}, {"1.1.", "bn2."}, {"2.fc1.", "se.conv_reduce."},
            {"2.fc2.", "se.conv_expand."}, {"3.0.", "conv_pwl."}, {"3.1.", "bn3."}}};
    static constexpr std::array<Pair, 6> kSeparable {{{"0.0.", "conv_dw."}, {"0.1.", "bn1."},
        {"1.fc1.", "se.conv_reduce."}, {"1.fc2.", "se.conv_expand."}, {"2.0.", "conv_pw."}, {"2.1.", "bn2."}}};
    if (stage.fused())
        return stage.expand == 1 ? replaced(name, kPlain) : replaced(name, kFused);
    return stage.expand == 1 ? replaced(name, kSeparable) : replaced(name, kInverted);
}

std::string efficientNetName(const EfficientNetConfig &config, std::string_view name)
{
    static constexpr std::array<Pair, 2> kStem {{{"0.", "conv_stem."}, {"1.", "bn1."}}};
    static constexpr std::array<Pair, 2> kLast {{{"0.", "conv_head."}, {"1.", "bn2."}}};
    if (takePrefix(name, "classifier.1."))
        return "classifier." + std::string(name);
    if (!takePrefix(name, "features."))
        return {};
    const size_t stage = std::stoul(std::string(name.substr(0, name.find('.'))));
    name.remove_prefix(name.find('.') + 1);
    if (stage == 0)
        return replaced(name, kStem);
    if (stage > config.stages.size())
        return replaced(name, kLast);
    const std::string block(name.substr(0, name.find('.')));
    name.remove_prefix(name.find('.') + 1);
    if (!takePrefix(name, "block."))
        return {};
    const std::string inside = insideBlock(name, config.stages[stage - 1]);
    return inside.empty() ? inside : "blocks." + std::to_string(stage - 1) + '.' + block + '.' + inside;
}

} // namespace

std::string timmName(const VisionConfig &config, const std::string &name)
{
    if (std::holds_alternative<VitConfig>(config.network))
        return vitName(name);
    return efficientNetName(std::get<EfficientNetConfig>(config.network), name);
}

} // namespace cyto
