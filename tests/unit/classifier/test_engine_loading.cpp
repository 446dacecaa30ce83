// What the engine refuses, and what it loads.
#include "engine_fixture.h"

class TestEngineLoading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modelsThatCannotClassify();
    void badOptions();
    void loadsFromAFolder();
    void aBorrowedWeightingIsTold();
    void settingsThatDoNotFit();
    void devices_data();
    void devices();
};

void TestEngineLoading::modelsThatCannotClassify()
{
    Checkpoint c = tinyCheckpoint();
    c.settings.reset();
    const auto engine = makeEngine(c, {});
    QVERIFY(!engine);
    QVERIFY(engine.error().message.contains(QStringLiteral("cytodiffusion.json")));
    QVERIFY(!Engine::load(QStringLiteral("/nowhere/at/all"), {}));
}

void TestEngineLoading::badOptions()
{
    auto engine = tinyEngine();
    ClassifyOptions o;
    o.timestepHigh = 1000;
    const Status s = engine->classify(source({1}), o, {}, nullptr, [](size_t, const Expected<Prediction> &) {});
    QVERIFY(!s);
    QVERIFY(s.error().message.contains(QStringLiteral("timestep-high")));
}

void TestEngineLoading::loadsFromAFolder()
{
    const QTemporaryDir dir;
    const Checkpoint c = tinyCheckpoint();
    QVERIFY(saveCheckpoint(dir.path(), c, torch::kFloat));
    RecordingSink sink;
    ComputeOptions options;
    options.device = QStringLiteral("cpu");
    options.precision = QStringLiteral("f32");
    options.threads = 2;
    auto engine = Engine::load(dir.path(), options, &sink);
    QVERIFY2(engine, engine ? "" : qPrintable(engine.error().text()));
    QCOMPARE(sink.notices.size(), 1);
    QVERIFY(sink.notices.first().contains((*engine)->deviceDescription()));
    QVERIFY((*engine)->deviceDescription().contains(QStringLiteral("f32")));
    QCOMPARE((*engine)->modelSha256().size(), 64);
    auto inMemory = tinyEngine();
    const auto a = classify(**engine, source({1, 2})), b = classify(*inMemory, source({1, 2}));
    for (size_t i = 0; i < 2; ++i)
        QVERIFY(largestScoreDifference(*a.at(i), *b.at(i)) < 5e-4);

    options.precision = QStringLiteral("bf16"); // slow here, but it must work
    auto rounded = Engine::load(dir.path(), options);
    QVERIFY2(rounded, rounded ? "" : qPrintable(rounded.error().text()));
    for (const auto &[i, p] : classify(**rounded, source({1, 2}))) {
        QVERIFY2(p, p ? "" : qPrintable(p.error().text()));
        QVERIFY(largestScoreDifference(*p, *b.at(i)) < 0.2);
    }
}

void TestEngineLoading::aBorrowedWeightingIsTold()
{
    const QTemporaryDir dir;
    QVERIFY(saveCheckpoint(dir.path(), tinyCheckpoint(), torch::kFloat));
    const QString file = dir.filePath(QStringLiteral("cytodiffusion.json"));
    nlohmann::json json = readJsonFile(file).value();
    QVERIFY(json.erase("weighting") == 1);
    QVERIFY(writeJsonFile(file, json));
    RecordingSink sink;
    const auto engine = Engine::load(dir.path(), {}, &sink);
    QVERIFY(engine);
    QCOMPARE(sink.notices.size(), 2);
    QVERIFY2(sink.notices.first().contains(QStringLiteral("weighting")), qPrintable(sink.notices.first()));
}

void TestEngineLoading::settingsThatDoNotFit()
{
    Checkpoint c = tinyCheckpoint();
    c.settings->contextWidth = 9;
    QVERIFY(!makeEngine(c, {}));
    c = tinyCheckpoint();
    c.settings->maskRadiusFraction = 1e-6;
    const auto engine = makeEngine(c, {});
    QVERIFY(!engine);
    QVERIFY(engine.error().message.contains(QStringLiteral("mask_radius_fraction")));
    c = tinyCheckpoint();
    c.settings->weighting = {-1.0, 0.0, 0.0, 0.0, 0.0};
    auto negative = makeEngine(c, {});
    QVERIFY(negative);
    const Status s = (*negative)->classify(source({1}), {}, {}, nullptr, [](size_t, const Expected<Prediction> &) {});
    QVERIFY(!s && s.error().message.contains(QStringLiteral("weighting")));
}

void TestEngineLoading::devices_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("precision");
    QTest::addColumn<bool>("good");
    QTest::newRow("auto") << QStringLiteral("auto") << QStringLiteral("auto") << true;
    QTest::newRow("cpu f32") << QStringLiteral("cpu") << QStringLiteral("f32") << true;
    QTest::newRow("cpu bf16") << QStringLiteral("cpu") << QStringLiteral("bf16") << true;
    QTest::newRow("cpu f16") << QStringLiteral("cpu") << QStringLiteral("f16") << false;
    QTest::newRow("unknown device") << QStringLiteral("tpu") << QStringLiteral("auto") << false;
    QTest::newRow("unknown precision") << QStringLiteral("cpu") << QStringLiteral("int8") << false;
    QTest::newRow("bad index") << QStringLiteral("cuda:x") << QStringLiteral("auto") << false;
    QTest::newRow("no such device") << QStringLiteral("cuda:999") << QStringLiteral("auto") << false;
}

void TestEngineLoading::devices()
{
    QFETCH(QString, device);
    QFETCH(QString, precision);
    QFETCH(bool, good);
    ComputeOptions o;
    o.device = device;
    o.precision = precision;
    const auto chosen = chooseDevice(o);
    QCOMPARE(chosen.has_value(), good);
    if (good)
        QVERIFY(chosen->threads >= 1 && !chosen->description().isEmpty());
    else
        QVERIFY(!chosen.error().message.isEmpty());
    if (good && precision == QLatin1String("auto") && chosen->device.is_cpu())
        QCOMPARE(chosen->type, hasBf16Tiles() ? torch::kBFloat16 : torch::kFloat);
}

QTEST_GUILESS_MAIN(TestEngineLoading)
#include "test_engine_loading.moc"
