// The baseline networks against torchvision and timm: same weights, same logits; and what is said of weights that
// do not fit.
#include "baselines/pretrained.h"
#include "baselines/vision_transformer.h"
#include "diffusion/model_config.h"
#include "diffusion/safetensors.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace cyto;

namespace {

constexpr double kTolerance = 1e-4;

QString golden(const QString &name)
{
    return QStringLiteral(CYTO_SOURCE_DIR "/tests/golden/baselines/") + name + QStringLiteral(".safetensors");
}

struct Reference {
    std::shared_ptr<VisionNetwork> network; ///< without the file's weights
    torch::Tensor image, logits;
};

Reference reference(const QString &name)
{
    const auto file = TensorFile::open(golden(name + QStringLiteral(".reference")));
    if (!file)
        qFatal("%s", qPrintable(file.error().text()));
    const auto config = VisionConfig::fromJson(nlohmann::json::parse(file->metadata().at("config")), name);
    if (!config)
        qFatal("%s", qPrintable(config.error().text()));
    Reference r;
    r.network = makeVisionNetwork(*config, std::stoi(file->metadata().at("classes")));
    auto generator = at::detail::createCPUGenerator(5);
    r.network->initialise(generator);
    r.image = file->tensor("image")->clone();
    r.logits = file->tensor("logits")->clone();
    return r;
}

std::shared_ptr<VisionNetwork> network(const nlohmann::json &json, int classes)
{
    const auto config = VisionConfig::fromJson(json, QStringLiteral("test"));
    if (!config)
        qFatal("%s", qPrintable(config.error().text()));
    return makeVisionNetwork(*config, classes);
}

int64_t parametersOf(const nlohmann::json &json, int classes)
{
    int64_t n = 0;
    for (const torch::Tensor &p : network(json, classes)->parameters())
        n += p.numel();
    return n;
}

const nlohmann::json kVit {{"architecture", "vit"}, {"image_size", 32}, {"patch_size", 8}, {"layers", 2}, {"heads", 2},
    {"hidden", 16}, {"mlp", 24}};

} // namespace

class TestVisionNetworks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReference_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"torchvision_vit", "timm_vit", "torchvision_efficientnet", "timm_efficientnet"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void agreesWithTheReference()
    {
        QFETCH(QString, name);
        const Reference r = reference(name);
        const torch::NoGradGuard noGrad;
        const auto difference = [&] {
            return (r.network->forward(r.image, nullptr) - r.logits).abs().max().item<double>();
        };
        QVERIFY(difference() > 100 * kTolerance); // the comparison can fail
        const auto loaded = loadVisionWeights(*r.network, golden(name), false);
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().text()));
        QVERIFY(loaded->keptOwn.isEmpty());
        QVERIFY2(difference() < kTolerance, qPrintable(QString::number(difference())));
    }

    // What torchvision says of its models with 1000 classes.
    void publishedShapesHaveThePublishedSizes_data()
    {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<qint64>("parameters");
        QTest::newRow("ViT-B/16") << QStringLiteral("vit_b_16") << qint64 {86567656};
        QTest::newRow("ViT-B/32") << QStringLiteral("vit_b_32") << qint64 {88224232};
        QTest::newRow("ViT-L/16") << QStringLiteral("vit_l_16") << qint64 {304326632};
        QTest::newRow("EfficientNetV2-S") << QStringLiteral("efficientnet_v2_s") << qint64 {21458488};
        QTest::newRow("EfficientNetV2-M") << QStringLiteral("efficientnet_v2_m") << qint64 {54139356};
        QTest::newRow("EfficientNetV2-L") << QStringLiteral("efficientnet_v2_l") << qint64 {118515272};
    }

    void publishedShapesHaveThePublishedSizes()
    {
        QFETCH(QString, architecture);
        QFETCH(qint64, parameters);
        QCOMPARE(qint64 {parametersOf({{"architecture", architecture.toStdString()}}, 1000)}, parameters);
    }

    void configurationsAreChecked_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown architecture")
            << QStringLiteral(R"({"architecture": "resnet"})") << QStringLiteral("architecture");
        QTest::newRow("patches") << QStringLiteral(R"({"architecture": "vit", "image_size": 33, "patch_size": 8})")
                                 << QStringLiteral("33");
        QTest::newRow("heads") << QStringLiteral(R"({"architecture": "vit", "hidden": 10, "heads": 3})")
                               << QStringLiteral("heads");
        QTest::newRow("no stages") << QStringLiteral(R"({"architecture": "efficientnet_v2"})")
                                   << QStringLiteral("stages");
        QTest::newRow("stage field") << QStringLiteral(
            R"({"architecture": "efficientnet_v2", "stages": [{"block": "mbconv", "width": 3}]})")
                                     << QStringLiteral("width");
        QTest::newRow("even kernel") << QStringLiteral(
            R"({"architecture": "efficientnet_v2", "stages": [{"kernel": 4}]})")
                                     << QStringLiteral("4");
        QTest::newRow("stages no list") << QStringLiteral(R"({"architecture": "efficientnet_v2", "stages": 3})")
                                        << QStringLiteral("list");
    }

    void configurationsAreChecked()
    {
        QFETCH(QString, json);
        QFETCH(QString, message);
        const auto config =
            VisionConfig::fromJson(nlohmann::json::parse(json.toStdString()), QStringLiteral("my.json"));
        QVERIFY(!config.has_value());
        QVERIFY2(config.error().message.contains(message), qPrintable(config.error().message));
        QVERIFY(config.error().message.contains(QStringLiteral("my.json")));
    }

    void configurationsSurviveWriting()
    {
        for (const char *name : {"vit_b_32", "efficientnet_v2_m"}) {
            const auto config = VisionConfig::fromJson({{"architecture", name}, {"normalisation", "imagenet"}}, {});
            QVERIFY(config.has_value());
            const auto again = VisionConfig::fromJson(config->toJson(), {});
            QVERIFY(again.has_value());
            QVERIFY(again->toJson() == config->toJson());
            QCOMPARE(again->network.index(), config->network.index());
        }
    }

    void everyMismatchIsNamed()
    {
        QTemporaryDir dir;
        const auto vit = network(kVit, 5);
        auto generator = at::detail::createCPUGenerator(1);
        vit->initialise(generator);
        const torch::Tensor before = vit->parameters().front().clone();
        auto tensors = exportVisionWeights(*vit);
        for (auto it = tensors.begin(); it != tensors.end();)
            it = it->first == "encoder.ln.weight" ? tensors.erase(it) : it + 1;
        for (auto &[name, tensor] : tensors)
            tensor = name == "conv_proj.bias" ? torch::ones({17}) : tensor + 1.0;
        tensors.emplace_back("stranger", torch::ones({1}));
        const QString path = dir.filePath(QStringLiteral("w.safetensors"));
        QVERIFY(writeSafetensors(path, tensors).has_value());
        const auto loaded = loadVisionWeights(*vit, path, false);
        QVERIFY(!loaded.has_value());
        for (const char *part : {"\"encoder.ln.weight\" is missing", "\"conv_proj.bias\" is 17 and should be 16",
                 "\"stranger\" has no place", "w.safetensors"})
            QVERIFY2(loaded.error().message.contains(QLatin1String(part)), qPrintable(loaded.error().message));
        QVERIFY(torch::equal(vit->parameters().front(), before)); // nothing was changed
    }

    void weightsForOtherClassesLeaveTheLastLayer()
    {
        const Reference r = reference(QStringLiteral("torchvision_vit"));
        const auto vit = network(kVit, 3);
        auto generator = at::detail::createCPUGenerator(1);
        vit->initialise(generator);
        QVERIFY(!loadVisionWeights(*vit, golden(QStringLiteral("torchvision_vit")), false).has_value());
        const auto loaded = loadVisionWeights(*vit, golden(QStringLiteral("torchvision_vit")), true);
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().text()));
        QCOMPARE(
            loaded->keptOwn, (QStringList {QStringLiteral("heads.head.weight"), QStringLiteral("heads.head.bias")}));
        QVERIFY(!loaded->positionResized);
        QCOMPARE(vit->forward(r.image, nullptr).size(1), int64_t {3});
    }

    // torchvision's files before its version 0.13 have other names for the two layers of the MLP.
    void olderNamesAreUnderstood()
    {
        QTemporaryDir dir;
        const Reference r = reference(QStringLiteral("torchvision_vit"));
        QVERIFY(loadVisionWeights(*r.network, golden(QStringLiteral("torchvision_vit")), false).has_value());
        auto tensors = exportVisionWeights(*r.network);
        int renamed = 0;
        for (auto &[name, tensor] : tensors)
            for (const auto &[now, then] : {std::pair {"mlp.0.", "mlp.linear_1."}, {"mlp.3.", "mlp.linear_2."}})
                if (const auto at = name.find(now); at != std::string::npos) {
                    name.replace(at, 6, then);
                    ++renamed;
                }
        QCOMPARE(renamed, 8);
        const QString path = dir.filePath(QStringLiteral("old.safetensors"));
        QVERIFY(writeSafetensors(path, tensors).has_value());
        const auto fresh = network(kVit, 5);
        QVERIFY(loadVisionWeights(*fresh, path, false).has_value());
        QVERIFY((fresh->forward(r.image, nullptr) - r.logits).abs().max().item<double>() < kTolerance);
    }

    void positionsAreInterpolatedForOtherSizes()
    {
        nlohmann::json larger = kVit;
        larger["image_size"] = 48;
        const auto vit = network(larger, 5);
        QVERIFY(!loadVisionWeights(*vit, golden(QStringLiteral("timm_vit")), false).has_value());
        const auto loaded = loadVisionWeights(*vit, golden(QStringLiteral("timm_vit")), true);
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().text()));
        QVERIFY(loaded->positionResized && loaded->keptOwn.isEmpty());
        QCOMPARE(vit->forward(torch::zeros({1, 3, 48, 48}), nullptr).size(1), int64_t {5});
        // The corners of the grid and the class token stay what they were.
        const torch::Tensor old = torch::randn({1, 17, 4}), resized = resizedPosition(old, 37);
        QCOMPARE(resized.size(1), int64_t {37});
        for (const auto &[from, to] : {std::pair {0, 0}, {1, 1}, {4, 6}, {13, 31}, {16, 36}})
            QVERIFY((old[0][from] - resized[0][to]).abs().max().item<double>() < 1e-5);
        QVERIFY(!resizedPosition(torch::zeros({1, 8, 4}), 17).defined()); // no square
    }

    void imagenetNormalisationIsTorchvisions()
    {
        nlohmann::json json = kVit;
        const auto plain = network(json, 5);
        json["normalisation"] = "imagenet";
        const auto normalising = network(json, 5);
        for (const auto &n : {plain, normalising})
            QVERIFY(loadVisionWeights(*n, golden(QStringLiteral("torchvision_vit")), false).has_value());
        const torch::Tensor x = torch::rand({1, 3, 32, 32}); // as torchvision's ToTensor gives it
        torch::Tensor expected = x.clone();
        const double mean[] = {0.485, 0.456, 0.406}, deviation[] = {0.229, 0.224, 0.225};
        for (int c = 0; c < 3; ++c)
            expected.select(1, c).sub_(mean[c]).div_(deviation[c]);
        const torch::Tensor a = plain->forward(expected, nullptr), b = normalising->forward(2.0 * x - 1.0, nullptr);
        QVERIFY((a - b).abs().max().item<double>() < kTolerance);
    }

    void trainingDrawsFollowTheGenerator()
    {
        const Reference r = reference(QStringLiteral("torchvision_efficientnet"));
        const auto logits = [&](uint64_t seed) {
            auto generator = at::detail::createCPUGenerator(seed);
            return r.network->forward(r.image, &generator).detach();
        };
        const torch::Tensor first = logits(1);
        QVERIFY(torch::equal(first, logits(1)));
        QVERIFY(!torch::equal(first, logits(2)));
        QVERIFY(torch::equal(r.network->forward(r.image, nullptr), r.network->forward(r.image, nullptr)));
    }
};

QTEST_GUILESS_MAIN(TestVisionNetworks)
#include "test_vision_networks.moc"
