// The configurations of networks, schedule, pipeline and settings: every field is honoured or refused by name.
#include "diffusion/checkpoint.h"
#include "support/tiny_model.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace cyto;
using namespace cyto::test;

class TestConfigs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void configsAreRefusedByName_data();
    void configsAreRefusedByName();
    void autoencoderConfigsAreRefusedByName_data();
    void autoencoderConfigsAreRefusedByName();
    void schedulesAreRefusedByName_data();
    void schedulesAreRefusedByName();
    void otherPipelinesAreRefused();
    void settingsAreRefusedByName_data();
    void settingsAreRefusedByName();
    void aMissingWeightingIsKnown();
    void tooManyClassesHaveBinaryCodes();
};

void TestConfigs::configsAreRefusedByName_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("block type") << QStringLiteral("down_block_types")
                                << QStringLiteral("[\"DownBlock2D\", \"AttnDownBlock2D\"]");
    QTest::newRow("lengths") << QStringLiteral("up_block_types") << QStringLiteral("[\"UpBlock2D\"]");
    QTest::newRow("mid block") << QStringLiteral("mid_block_type") << QStringLiteral("\"UNetMidBlock2D\"");
    QTest::newRow("groups") << QStringLiteral("norm_num_groups") << QStringLiteral("7");
    QTest::newRow("activation") << QStringLiteral("act_fn") << QStringLiteral("\"relu\"");
    QTest::newRow("class embedding") << QStringLiteral("class_embed_type") << QStringLiteral("\"timestep\"");
    QTest::newRow("unknown") << QStringLiteral("quantum_layers") << QStringLiteral("3");
    QTest::newRow("wrong type") << QStringLiteral("layers_per_block") << QStringLiteral("\"two\"");
    QTest::newRow("other network") << QStringLiteral("_class_name") << QStringLiteral("\"UNet3DConditionModel\"");
    QTest::newRow("negative epsilon") << QStringLiteral("norm_eps") << QStringLiteral("-1");
    QTest::newRow("no epsilon") << QStringLiteral("norm_eps") << QStringLiteral("0");
    QTest::newRow("frequencies") << QStringLiteral("freq_shift") << QStringLiteral("32");
    QTest::newRow("negative frequencies") << QStringLiteral("freq_shift") << QStringLiteral("-1");
    QTest::newRow("absurd") << QStringLiteral("in_channels") << QStringLiteral("-4");
}

void TestConfigs::configsAreRefusedByName()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    nlohmann::json json = tinyUNetConfig().toJson();
    QVERIFY(UNetConfig::fromJson(json, QStringLiteral("config.json")));
    json[key.toStdString()] = nlohmann::json::parse(value.toStdString());
    const auto c = UNetConfig::fromJson(json, QStringLiteral("config.json"));
    QVERIFY(!c);
    const bool named = c.error().message.contains(key)
        || (key == QLatin1String("in_channels") && c.error().message.contains(QStringLiteral("channels")));
    QVERIFY2(named, qPrintable(c.error().message));
}

void TestConfigs::autoencoderConfigsAreRefusedByName_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *key, const char *value) {
        QTest::addRow("%s %s", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value);
    };
    row("_class_name", "\"VQModel\"");
    row("down_block_types", "[\"DownBlock2D\"]");
    row("latent_channels", "0");
    row("layers_per_block", "-1");
    row("scaling_factor", "0");
    row("scaling_factor", "\"much\"");
    row("use_quant_conv", "1");
    row("shift_factor", "0.1");
    row("latents_mean", "[0.0]");
    row("act_fn", "\"relu\"");
    row("quantum_layers", "3");
}

void TestConfigs::autoencoderConfigsAreRefusedByName()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    nlohmann::json json = tinyCheckpoint().autoencoder->config().toJson();
    QVERIFY(AutoencoderConfig::fromJson(json, QStringLiteral("config.json")));
    json[key.toStdString()] = nlohmann::json::parse(value.toStdString());
    const auto c = AutoencoderConfig::fromJson(json, QStringLiteral("config.json"));
    QVERIFY(!c);
    QVERIFY2(c.error().message.contains(key), qPrintable(c.error().message));
    QVERIFY(c.error().message.contains(QStringLiteral("config.json")));
}

void TestConfigs::schedulesAreRefusedByName_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *key, const char *value) {
        QTest::addRow("%s %s", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value);
    };
    row("_class_name", "\"FlowMatchEulerDiscreteScheduler\"");
    row("beta_schedule", "\"squaredcos_cap_v2\"");
    row("beta_start", "0");
    row("beta_end", "1.5");
    row("num_train_timesteps", "0");
    row("steps_offset", "-1");
    row("steps_offset", "1000");
    row("prediction_type", "\"v_prediction\"");
    row("timestep_spacing", "\"trailing\"");
    row("rescale_betas_zero_snr", "true");
    row("shift", "3.0");
}

void TestConfigs::schedulesAreRefusedByName()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    nlohmann::json json = ScheduleConfig {}.toJson();
    for (const char *known : {"DDIMScheduler", "PNDMScheduler", "DDPMScheduler", "DPMSolverMultistepScheduler"}) {
        json["_class_name"] = known;
        QVERIFY(ScheduleConfig::fromJson(json, QStringLiteral("scheduler.json")));
    }
    json[key.toStdString()] = nlohmann::json::parse(value.toStdString());
    const auto c = ScheduleConfig::fromJson(json, QStringLiteral("scheduler.json"));
    QVERIFY(!c);
    QVERIFY2(c.error().message.contains(key), qPrintable(c.error().message));
    QVERIFY(c.error().message.contains(QStringLiteral("scheduler.json")));
}

void TestConfigs::otherPipelinesAreRefused()
{
    const QTemporaryDir dir;
    QVERIFY(saveCheckpoint(dir.path(), tinyCheckpoint(), torch::kFloat));
    const QString file = dir.filePath(QStringLiteral("model_index.json"));
    const nlohmann::json good = readJsonFile(file).value();
    for (const auto &[key, value] : {std::pair<const char *, nlohmann::json> {"_class_name", "FluxPipeline"},
             {"unet", nlohmann::json::array({"diffusers", "UNet3DConditionModel"})},
             {"scheduler", nlohmann::json::array({"diffusers", "FlowMatchEulerDiscreteScheduler"})},
             {"transformer", nlohmann::json::array({"diffusers", "DiTTransformer2DModel"})}}) {
        nlohmann::json json = good;
        json[key] = value;
        QVERIFY(writeJsonFile(file, json));
        const auto c = loadCheckpoint(dir.path());
        QVERIFY(!c);
        QVERIFY2(c.error().message.contains(QLatin1String(key)), qPrintable(c.error().message));
        QVERIFY(c.error().message.contains(QStringLiteral("model_index.json")));
    }
    nlohmann::json whole = good; // as of Stable Diffusion itself
    whole["text_encoder"] = nlohmann::json::array({"transformers", "CLIPTextModel"});
    whole["safety_checker"] = nlohmann::json::array({nullptr, nullptr});
    whole["requires_safety_checker"] = true;
    QVERIFY(writeJsonFile(file, whole));
    QVERIFY(loadCheckpoint(dir.path()));
}

void TestConfigs::settingsAreRefusedByName_data()
{
    QTest::addColumn<QString>("where"); // JSON pointer
    QTest::addColumn<QString>("value"); // empty = taken away
    QTest::addColumn<QString>("named");
    const auto row = [](const char *where, const char *value, const char *named) {
        QTest::addRow("%s %s", where, value)
            << QString::fromLatin1(where) << QString::fromLatin1(value) << QString::fromLatin1(named);
    };
    row("/anomaly/threshold", "null", "threshold");
    row("/anomaly/threshold", "", "threshold");
    row("/anomaly/treshold", "0.2", "treshold");
    row("/calibration/temperature", "", "temperature");
    row("/calibration/temperature", "null", "temperature");
    row("/calibration/temprature", "1", "temprature");
    row("/classifier/prunep", "0.1", "prunep");
    row("/preprocessing/crop", "0.5", "crop");
    row("/preprocessing/stain_range/low", "1", "low");
    row("/conditioning/columns", "3", "columns");
    row("/classes/0/snowmed", "\"1\"", "snowmed");
    row("/weigthing", "[1, 2, 3, 4, 5]", "weigthing");
    row("/format_version", "2", "format_version");
}

void TestConfigs::settingsAreRefusedByName()
{
    QFETCH(QString, where);
    QFETCH(QString, value);
    QFETCH(QString, named);
    ModelSettings s = *tinyCheckpoint().settings;
    s.calibration = ProbabilityCalibration {0.5, "held out", 10};
    s.anomaly = AnomalyRule {};
    s.anomaly->threshold = 0.25;
    s.stain = StainRange {};
    nlohmann::json json = s.toJson();
    const auto good = ModelSettings::fromJson(json, QStringLiteral("cytodiffusion.json"));
    QVERIFY2(good, good ? "" : qPrintable(good.error().text()));
    QCOMPARE(good->anomaly->threshold, 0.25);
    const nlohmann::json::json_pointer pointer(where.toStdString());
    if (value.isEmpty())
        json.at(pointer.parent_pointer()).erase(pointer.back());
    else
        json[pointer] = nlohmann::json::parse(value.toStdString());
    const auto bad = ModelSettings::fromJson(json, QStringLiteral("cytodiffusion.json"));
    QVERIFY(!bad);
    QVERIFY2(bad.error().message.contains(named), qPrintable(bad.error().message));
    QVERIFY(bad.error().message.contains(QStringLiteral("cytodiffusion.json")));
}

void TestConfigs::aMissingWeightingIsKnown()
{
    nlohmann::json json = tinyCheckpoint().settings->toJson();
    QVERIFY(!ModelSettings::fromJson(json, QStringLiteral("x"))->authorsWeighting);
    json.erase("weighting");
    const auto s = ModelSettings::fromJson(json, QStringLiteral("x"));
    QVERIFY(s && s->authorsWeighting);
    QCOMPARE(s->weighting, ModelSettings().weighting);
    // It stays known when the settings are stored again, and ends with a fit.
    QVERIFY(ModelSettings::fromJson(s->toJson(), QStringLiteral("x"))->authorsWeighting);
    ModelSettings fitted = *s;
    fitted.weighting[0] = 2.0;
    QVERIFY(!ModelSettings::fromJson(fitted.toJson(), QStringLiteral("x"))->authorsWeighting);
}

void TestConfigs::tooManyClassesHaveBinaryCodes()
{
    ModelSettings s;
    s.contextRows = 3;
    s.contextWidth = 8;
    const auto withClasses = [&s](int count) {
        std::vector<QString> names;
        for (int i = 0; i < count; ++i)
            names.push_back(QStringLiteral("c%1").arg(i));
        s.classes = *ClassSet::fromNames(names);
    };
    withClasses(24); // one-hot still fits the three rows
    QCOMPARE(s.codeLength(), std::int64_t {24});
    QCOMPARE(s.contextOf(9)[9], 1.0F);
    withClasses(40);
    QCOMPARE(s.codeLength(), std::int64_t {6});
    std::set<std::vector<float>> codes;
    for (int c = 0; c < 40; ++c) {
        const std::vector<float> context = s.contextOf(c);
        QCOMPARE(context.size(), size_t {24});
        int number = 0;
        for (size_t i = 0; i < 8; ++i) {
            QCOMPARE(context[i + 8], context[i]); // the block repeats down the rows
            QCOMPARE(context[i + 16], context[i]);
            number += context[i] == 1.0F ? 1 << i : 0;
        }
        QCOMPARE(number, c + 1);
        codes.insert(context);
    }
    QCOMPARE(codes.size(), size_t {40});
    const auto back = ModelSettings::fromJson(s.toJson(), QStringLiteral("x"));
    QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
    QVERIFY(back->replicatedContext);
    // Not even these fit: refused by name.
    nlohmann::json narrow = s.toJson();
    narrow["conditioning"] = {{"rows", 1}, {"width", 5}};
    QVERIFY(
        ModelSettings::fromJson(narrow, QStringLiteral("x")).error().message.contains(QStringLiteral("conditioning")));
}

QTEST_GUILESS_MAIN(TestConfigs)
#include "test_configs.moc"
