#include "baselines/vision_config.h"

#include "training/config_fields.h"

#include <QCoreApplication>

#include <map>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("VisionConfig", text);
}

template <class Visitor, class Config>
void visitVit(Visitor &v, Config &c)
{
    v.field("image_size", c.imageSize, 8, 4096);
    v.field("patch_size", c.patchSize, 1, 1024);
    v.field("layers", c.layers, 1, 256);
    v.field("heads", c.heads, 1, 256);
    v.field("hidden", c.hidden, 1, 16384);
    v.field("mlp", c.mlp, 1, 65536);
    v.field("dropout", c.dropout, 0, 0.9);
}

template <class Visitor, class Config>
void visitEfficientNet(Visitor &v, Config &c)
{
    v.field("stem_channels", c.stemChannels, 1, 16384);
    v.field("head_channels", c.headChannels, 1, 65536);
    v.objects("stages", c.stages, [](auto &s, auto &stage) {
        s.field("block", stage.block, {"mbconv", "fused"});
        s.field("expand", stage.expand, 1, 64);
        s.field("kernel", stage.kernel, 1, 31);
        s.field("stride", stage.stride, 1, 2);
        s.field("channels", stage.channels, 1, 16384);
        s.field("layers", stage.layers, 1, 256);
    });
    v.field("dropout", c.dropout, 0, 0.9);
    v.field("stochastic_depth", c.stochasticDepth, 0, 0.9);
    v.field("norm_epsilon", c.normEpsilon, 1e-12, 1);
    v.field("same_padding", c.samePadding);
}

// Table 4 of the paper, with the sizes that torchvision publishes weights of.
EfficientNetConfig efficientNet(
    std::int64_t stem, double dropout, const std::vector<std::pair<std::int64_t, std::int64_t>> &channelsAndLayers)
{
    EfficientNetConfig c;
    c.stemChannels = stem;
    c.dropout = dropout;
    const EfficientNetStage kinds[] = {{"fused", 1, 3, 1}, {"fused", 4, 3, 2}, {"fused", 4, 3, 2}, {"mbconv", 4, 3, 2},
        {"mbconv", 6, 3, 1}, {"mbconv", 6, 3, 2}, {"mbconv", 6, 3, 1}};
    for (size_t i = 0; i < channelsAndLayers.size(); ++i) {
        EfficientNetStage stage = kinds[i];
        stage.channels = channelsAndLayers[i].first;
        stage.layers = channelsAndLayers[i].second;
        c.stages.push_back(stage);
    }
    return c;
}

using Network = std::variant<VitConfig, EfficientNetConfig>;

const std::map<std::string, Network> &publishedShapes()
{
    static const std::map<std::string, Network> shapes {{"vit", VitConfig {}},
        {"efficientnet_v2", EfficientNetConfig {}}, {"vit_b_16", VitConfig {}},
        {"vit_b_32", VitConfig {224, 32, 12, 12, 768, 3072, 0.0}},
        {"vit_l_16", VitConfig {224, 16, 24, 16, 1024, 4096, 0.0}},
        {"efficientnet_v2_s", efficientNet(24, 0.2, {{24, 2}, {48, 4}, {64, 4}, {128, 6}, {160, 9}, {256, 15}})},
        {"efficientnet_v2_m",
            efficientNet(24, 0.3, {{24, 3}, {48, 5}, {80, 5}, {160, 7}, {176, 14}, {304, 18}, {512, 5}})},
        {"efficientnet_v2_l",
            efficientNet(32, 0.4, {{32, 4}, {64, 7}, {96, 7}, {192, 10}, {224, 19}, {384, 25}, {640, 7}})}};
    return shapes;
}

Status checked(const VitConfig &c, const QString &file)
{
    const QString hint = tr("Correct the configuration file.");
    if (c.imageSize % c.patchSize != 0)
        return fail(ErrorCode::InvalidArgument,
            tr("%1: the image size %2 is no multiple of the patch size %3.")
                .arg(file)
                .arg(c.imageSize)
                .arg(c.patchSize),
            hint);
    if (c.hidden % c.heads != 0)
        return fail(ErrorCode::InvalidArgument,
            tr("%1: \"hidden\" (%2) is no multiple of \"heads\" (%3).").arg(file).arg(c.hidden).arg(c.heads), hint);
    return {};
}

Status checked(const EfficientNetConfig &c, const QString &file)
{
    if (c.stages.empty())
        return fail(ErrorCode::InvalidArgument, tr("%1: an EfficientNet needs \"stages\".").arg(file),
            tr("List its stages, or name a published shape such as efficientnet_v2_s."));
    for (const EfficientNetStage &s : c.stages)
        if (s.kernel % 2 == 0)
            return fail(ErrorCode::InvalidArgument,
                tr("%1: a kernel of %2 pixels has no centre.").arg(file).arg(s.kernel),
                tr("Correct the configuration file."));
    return {};
}

} // namespace

Expected<VisionConfig> VisionConfig::fromJson(const Json &json, const QString &file)
{
    VisionConfig c;
    std::string architecture = "vit";
    std::set<std::string> known;
    for (const auto &[name, shape] : publishedShapes())
        known.insert(name);
    ConfigReader r(json, file, QStringLiteral("network"));
    r.field("architecture", architecture, known);
    c.network = publishedShapes().at(architecture);
    r.field("normalisation", c.normalisation, {"minus_one_to_one", "imagenet"});
    if (auto *vit = std::get_if<VitConfig>(&c.network))
        visitVit(r, *vit);
    else
        visitEfficientNet(r, std::get<EfficientNetConfig>(c.network));
    Status s =
        r.finish().and_then([&] { return std::visit([&](const auto &n) { return checked(n, file); }, c.network); });
    if (!s)
        return tl::unexpected<Error>(s.error());
    return c;
}

Json VisionConfig::toJson() const
{
    ConfigWriter w;
    if (const auto *vit = std::get_if<VitConfig>(&network)) {
        w.field("architecture", std::string("vit"));
        visitVit(w, *vit);
    } else {
        w.field("architecture", std::string("efficientnet_v2"));
        visitEfficientNet(w, std::get<EfficientNetConfig>(network));
    }
    w.field("normalisation", normalisation);
    return w.json;
}

} // namespace cyto
