#include "training/train_config.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace cyto;
using nlohmann::json;

class TestTrainConfig final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void defaultsAreThePapers()
    {
        const auto c = DenoiserConfig::fromJson(json::object(), QStringLiteral("x"));
        QVERIFY(c.has_value());
        QCOMPARE(c->run.batch, 10);
        QCOMPARE(c->run.optimiser.learningRate, 1e-5);
        QCOMPARE(c->run.optimiser.warmupSteps, 1000);
        QCOMPARE(c->run.optimiser.emaDecay, 0.9999);
        QCOMPARE(c->run.augmentation.randAugmentMagnitude, 9);
        QCOMPARE(c->minSnrGamma, 5.0);
        QCOMPARE(c->noiseOffset, 0.1);
        QCOMPARE(c->mixupAlpha, 0.3);
        QCOMPARE(c->contrastWeight, 0.0);
        QCOMPARE(c->run.augmentation.foreignShare, 0.0);
        QVERIFY(!c->run.stainRange);
    }

    void whatIsWrittenReadsBack()
    {
        DenoiserConfig c;
        c.run.batch = 7;
        c.run.seed = 99;
        c.run.precision = "bf16";
        c.run.augmentation.hue = 0.05;
        c.unet.blockOutChannels = {32, 64};
        c.unet.downAttention = {false, true};
        c.unet.upAttention = {true, false};
        c.unet.heads = {2, 4};
        c.unet.layersPerBlock = {1, 3};
        c.deepen = {2, 3};
        c.focusFraction = 0.25;
        c.run.stainRange = true;
        c.run.largestExtent = true;
        c.run.augmentation.foreignShare = 0.4;
        c.run.augmentation.foreignZoomHigh = 1.3;
        const auto back = DenoiserConfig::fromJson(c.toJson(), QStringLiteral("x"));
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().text()));
        QCOMPARE(QString::fromStdString(back->toJson().dump()), QString::fromStdString(c.toJson().dump()));
        AutoencoderTrainingConfig a;
        a.trainingCrop = 48;
        const auto backA = AutoencoderTrainingConfig::fromJson(a.toJson(), QStringLiteral("x"));
        QVERIFY(backA.has_value());
        QCOMPARE(backA->trainingCrop, 48);
    }

    void precisionIsNamedInRecords()
    {
        RunConfig automatic;
        QCOMPARE(automatic.precision, std::string("auto"));
        resolvePrecision(automatic);
        QVERIFY(automatic.precision == "f32" || automatic.precision == "bf16");
        for (const char *text : {"{}", R"({"run": {"precision": "auto"}})"}) {
            const auto c = DenoiserConfig::fromJson(json::parse(text), QStringLiteral("x"));
            QVERIFY(c.has_value());
            QCOMPARE(c->run.precision, automatic.precision);
            const auto a = AutoencoderTrainingConfig::fromJson(json::parse(text), QStringLiteral("x"));
            QVERIFY(a.has_value());
            QCOMPARE(a->toJson().at("run").at("precision").get<std::string>(), automatic.precision);
        }
        for (const char *named : {"f32", "bf16"}) {
            const auto c = DenoiserConfig::fromJson(json {{"run", {{"precision", named}}}}, QStringLiteral("x"));
            QVERIFY(c.has_value());
            QCOMPARE(c->run.precision, std::string(named));
        }
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *text, const char *named) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(named);
        };
        row("unknown", R"({"learning_rat": 1})", "learning_rat");
        row("unknown inside", R"({"run": {"optimiser": {"momentum": 1}}})", "momentum");
        row("range", R"({"run": {"batch": 0}})", "batch");
        row("type", R"({"run": {"batch": "ten"}})", "batch");
        row("not whole", R"({"run": {"batch": 1.5}})", "batch");
        row("flag", R"({"run": {"optimiser": {"cosine_decay": 1}}})", "cosine_decay");
        row("choice", R"({"run": {"precision": "f8"}})", "precision");
        row("network", R"({"unet": {"act_fn": "gelu"}})", "act_fn");
        row("not an object", R"({"run": 3})", "run");
        row("not a configuration", R"([1])", "train");
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto c = DenoiserConfig::fromJson(json::parse(text.toStdString()), QStringLiteral("cfg.json"));
        QVERIFY(!c.has_value());
        QVERIFY2(c.error().message.contains(named), qPrintable(c.error().message));
        QVERIFY(c.error().message.contains(QStringLiteral("cfg.json")));
    }
};

QTEST_GUILESS_MAIN(TestTrainConfig)
#include "test_train_config.moc"
