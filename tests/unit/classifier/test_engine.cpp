#include "engine_fixture.h"

#include "classifier/naive.h"

#include <limits>

class TestEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsImagesApart();
    void doesNotDependOnCompany_data();
    void doesNotDependOnCompany();
    void shortcutEqualsGeneralPath();
    void furtherOptionsOfTheTrials_data();
    void furtherOptionsOfTheTrials();
    void naiveEqualsTheEngine();
    void naiveTellsOfFailuresAndStops();
    void generalContextsOfManyClasses();
    void augmentations_data();
    void augmentations();
    void seedsReproduce();
    void countsEvaluations();
    void asksForSomeClassesOnly();
    void probabilityAndAnomaly();
    void failedImagesDoNotStopTheRun();
    void cancels();
    void cancelsWhileAnImageLoads();
    void memoryRunsOut();
    void memoryRunsOutForGood();
    void brokenWeightsFail();
    void reportsProgress();
};

void TestEngine::tellsImagesApart()
{
    auto engine = tinyEngine();
    const auto results = classify(*engine, source({1, 2, 3, 4}));
    QCOMPARE(results.size(), size_t {4});
    std::set<std::vector<double>> scores;
    for (const auto &[i, p] : results) {
        QVERIFY(p);
        QCOMPARE(p->imageSha256, tinyImage(static_cast<std::uint32_t>(i) + 1).sha256);
        QCOMPARE(p->modelSha256, QStringLiteral("tiny"));
        QCOMPARE(p->seed, std::uint64_t {7});
        double sum = 0.0;
        std::vector<double> s;
        for (const ClassScore &c : p->classes) {
            sum += c.score;
            s.push_back(c.score);
        }
        QVERIFY(std::abs(sum / 3.0 - 1.0) < 1e-9); // relative to their mean
        QVERIFY(p->predicted >= 0 && p->second >= 0 && p->predicted != p->second);
        QVERIFY(p->margin > 0.0);
        QVERIFY(p->elapsedMs > 0.0);
        scores.insert(s);
    }
    QCOMPARE(scores.size(), size_t {4});
}

void TestEngine::doesNotDependOnCompany_data()
{
    QTest::addColumn<std::vector<std::uint32_t>>("images");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("threads");
    QTest::newRow("alone") << std::vector<std::uint32_t> {5} << 0 << 0;
    QTest::newRow("order") << std::vector<std::uint32_t> {8, 7, 6, 5, 4, 3, 2, 1} << 0 << 0;
    QTest::newRow("others") << std::vector<std::uint32_t> {50, 51, 5, 52} << 0 << 0;
    QTest::newRow("small batch") << std::vector<std::uint32_t> {1, 2, 3, 4, 5, 6, 7, 8} << 2 << 0;
    QTest::newRow("odd batch") << std::vector<std::uint32_t> {1, 2, 3, 4, 5, 6, 7, 8} << 7 << 0;
    QTest::newRow("large batch") << std::vector<std::uint32_t> {1, 2, 3, 4, 5, 6, 7, 8} << 200 << 0;
    QTest::newRow("one thread") << std::vector<std::uint32_t> {1, 2, 3, 4, 5, 6, 7, 8} << 0 << 1;
    QTest::newRow("three threads") << std::vector<std::uint32_t> {1, 2, 3, 4, 5, 6, 7, 8} << 0 << 3;
}

void TestEngine::doesNotDependOnCompany()
{
    QFETCH(std::vector<std::uint32_t>, images);
    QFETCH(int, batch);
    QFETCH(int, threads);
    static const auto reference = [] {
        auto engine = tinyEngine();
        std::map<std::uint32_t, Prediction> byImage;
        for (const auto &[i, p] : classify(*engine, source({1, 2, 3, 4, 5, 6, 7, 8})))
            byImage[static_cast<std::uint32_t>(i) + 1] = p.value();
        return byImage;
    }();
    ComputeOptions compute;
    compute.batch = batch;
    compute.threads = threads;
    auto engine = tinyEngine(compute);
    for (const auto &[i, p] : classify(*engine, source(images))) {
        const auto expected = reference.find(images[i]);
        if (expected == reference.end())
            continue;
        QCOMPARE(p->predicted, expected->second.predicted);
        QCOMPARE(p->trials, expected->second.trials);
        QCOMPARE(p->evaluations, expected->second.evaluations);
        QVERIFY2(largestScoreDifference(*p, expected->second) < 5e-4,
            qPrintable(QString::number(largestScoreDifference(*p, expected->second))));
    }
}

void TestEngine::shortcutEqualsGeneralPath()
{
    auto engine = tinyEngine();
    ClassifyOptions general;
    general.generalPath = true;
    const auto fast = classify(*engine, source({1, 2, 3, 4, 5}));
    const auto slow = classify(*engine, source({1, 2, 3, 4, 5}), general);
    for (const auto &[i, p] : fast) {
        QCOMPARE(p->predicted, slow.at(i)->predicted);
        QCOMPARE(p->evaluations, slow.at(i)->evaluations);
        QVERIFY(largestScoreDifference(*p, *slow.at(i)) < 5e-4);
    }
}

void TestEngine::furtherOptionsOfTheTrials_data()
{
    QTest::addColumn<bool>("antithetic");
    QTest::addColumn<bool>("stratified");
    QTest::newRow("antithetic") << true << false;
    QTest::newRow("stratified") << false << true;
    QTest::newRow("both") << true << true;
}

void TestEngine::furtherOptionsOfTheTrials()
{
    QFETCH(bool, antithetic);
    QFETCH(bool, stratified);
    auto engine = tinyEngine();
    ClassifyOptions o;
    o.antithetic = antithetic;
    o.stratified = stratified;
    o.pruneP = 0.0;
    ClassifyOptions general = o, plain;
    general.generalPath = true;
    plain.pruneP = 0.0;
    const auto fast = classify(*engine, source({1, 2, 3}), o);
    const auto slow = classify(*engine, source({1, 2, 3}), general);
    const auto usual = classify(*engine, source({1, 2, 3}), plain);
    for (const auto &[i, p] : fast) {
        QCOMPARE(p->evaluations, usual.at(i)->evaluations);
        QVERIFY(largestScoreDifference(*p, *slow.at(i)) < 5e-4);
        QVERIFY(largestScoreDifference(*p, *usual.at(i)) > 1e-6); // other draws
    }
}

void TestEngine::naiveEqualsTheEngine()
{
    auto engine = tinyEngine();
    ClassifyOptions o;
    o.encodings = 0;
    for (const double pruneP : {0.0, 2e-3}) {
        o.pruneP = pruneP;
        const auto fast = classify(*engine, source({1, 2, 3, 4}), o);
        size_t seen = 0;
        const Status s = classifyNaively(
            *engine, source({1, 2, 3, 4}), o, {}, nullptr, [&](size_t i, const Expected<Prediction> &p) {
                QCOMPARE(i, seen++); // one after the other
                QVERIFY(p);
                const Prediction &expected = *fast.at(i);
                QCOMPARE(p->predicted, expected.predicted);
                QCOMPARE(p->evaluations, expected.evaluations);
                QCOMPARE(p->imageSha256, expected.imageSha256);
                QCOMPARE(p->seed, expected.seed);
                QVERIFY(largestScoreDifference(*p, expected) < 5e-4);
            });
        QVERIFY(s);
        QCOMPARE(seen, size_t {4});
    }
}

void TestEngine::naiveTellsOfFailuresAndStops()
{
    auto engine = tinyEngine();
    ImageSource images = source({1, 2, 3});
    images.load = [load = images.load](size_t i) -> Expected<LoadedImage> {
        return i == 1 ? fail(ErrorCode::Corrupt, QStringLiteral("torn")) : load(i);
    };
    std::vector<bool> good;
    const CancelToken cancel;
    const Status s = classifyNaively(*engine, images, {}, cancel, nullptr, [&](size_t, const Expected<Prediction> &p) {
        good.push_back(p.has_value());
        if (!p)
            cancel.cancel();
    });
    QVERIFY(!s && s.error().code == ErrorCode::Cancelled);
    QCOMPARE(good, (std::vector<bool> {true, false}));
}

void TestEngine::generalContextsOfManyClasses()
{
    // Eleven classes in rows of eight: the rows of a context differ, and the shortcut is not exact.
    TinyOptions tiny;
    tiny.classes = 11;
    auto engine = tinyEngine({}, tiny);
    QVERIFY(!Engine::Private::of(*engine).model.rows.defined());
    ClassifyOptions general;
    general.generalPath = true;
    const auto fast = classify(*engine, source({1, 2}));
    const auto slow = classify(*engine, source({1, 2}), general);
    for (const auto &[i, p] : fast) {
        QCOMPARE(p->predicted, slow.at(i)->predicted);
        QVERIFY(largestScoreDifference(*p, *slow.at(i)) < 5e-4);
    }
}

void TestEngine::augmentations_data()
{
    QTest::addColumn<int>("augmentation");
    QTest::addColumn<int>("encodings");
    for (const int e : {0, 3, 12})
        for (const TrialAugmentation a :
            {TrialAugmentation::None, TrialAugmentation::Geometric, TrialAugmentation::Full})
            QTest::addRow("%d-%d", static_cast<int>(a), e) << static_cast<int>(a) << e;
}

void TestEngine::augmentations()
{
    QFETCH(int, augmentation);
    QFETCH(int, encodings);
    ClassifyOptions o;
    o.augmentation = static_cast<TrialAugmentation>(augmentation);
    o.encodings = encodings;
    auto engine = tinyEngine();
    ComputeOptions small;
    small.batch = 5;
    auto other = tinyEngine(small);
    const auto a = classify(*engine, source({1, 2, 3}), o);
    const auto b = classify(*other, source({1, 2, 3}), o);
    for (const auto &[i, p] : a) {
        QVERIFY(p);
        QCOMPARE(p->predicted, b.at(i)->predicted);
        QVERIFY(largestScoreDifference(*p, *b.at(i)) < 5e-4);
    }
}

void TestEngine::seedsReproduce()
{
    auto engine = tinyEngine();
    // One image at a time: which evaluations share a batch, and with it the order of sums, would
    // otherwise depend on when images arrive.
    for (const std::uint32_t image : {1U, 2U}) {
        ClassifyOptions o;
        o.seed = 123;
        const auto a = classify(*engine, source({image}), o);
        const auto b = classify(*engine, source({image}), o);
        o.seed = 124;
        const auto c = classify(*engine, source({image}), o);
        QCOMPARE(a.at(0)->seed, std::uint64_t {123});
        QCOMPARE(largestScoreDifference(*a.at(0), *b.at(0)), 0.0);
        QVERIFY(largestScoreDifference(*a.at(0), *c.at(0)) > 0.0);
    }
}

void TestEngine::countsEvaluations()
{
    auto engine = tinyEngine();
    ClassifyOptions o;
    o.keepTrajectory = true;
    for (const auto &[i, p] : classify(*engine, source({1, 2, 3, 4, 5, 6}), o)) {
        std::int64_t entries = 0;
        for (const TrialRecord &r : p->trajectory)
            for (const double e : r.errors)
                entries += std::isnan(e) ? 0 : 1;
        QCOMPARE(p->evaluations, entries);
        QCOMPARE(static_cast<int>(p->trajectory.size()), p->trials);
    }
    o.pruneP = 0.0;
    for (const auto &[i, p] : classify(*engine, source({1, 2}), o))
        QCOMPARE(p->evaluations, std::int64_t {24 * 3});
}

void TestEngine::asksForSomeClassesOnly()
{
    auto engine = tinyEngine();
    const ClassSet &classes = engine->settings().classes;
    ClassifyOptions o;
    o.pruneP = 0.0;
    o.keepTrajectory = true;
    const auto all = classify(*engine, source({1, 2, 3, 4}), o);
    o.classes = {classes.at(2).name, classes.at(0).name, classes.at(2).name};
    for (const auto &[i, p] : classify(*engine, source({1, 2, 3, 4}), o)) {
        // The same errors as where all are asked, but for class 1, which costs nothing.
        for (size_t t = 0; t < p->trajectory.size(); ++t)
            for (const size_t c : {0U, 2U}) {
                const double error = all.at(i)->trajectory[t].errors[c];
                QVERIFY(std::abs(p->trajectory[t].errors[c] - error) < 5e-4 * error);
            }
        QVERIFY(std::isnan(p->trajectory[0].errors[1]) && std::isnan(p->classes[1].score));
        QCOMPARE(p->evaluations, std::int64_t {24 * 2});
        QVERIFY(p->predicted != 1 && p->second != 1);
        const auto explained = engine->explain(tinyImage(static_cast<std::uint32_t>(i) + 1), {1}, o, {}, nullptr);
        QVERIFY(explained);
        QCOMPARE(explained->prediction.predicted, p->predicted);
        QCOMPARE(explained->heatmaps.size(), size_t {1}); // towards a class that is not in question
    }
    o.classes = {classes.at(0).name};
    QVERIFY(!engine->classify(source({1}), o, {}, nullptr, [](size_t, const auto &) {}));
    o.classes.push_back(QStringLiteral("yeti"));
    const Status unknown = engine->classify(source({1}), o, {}, nullptr, [](size_t, const auto &) {});
    QVERIFY(!unknown && unknown.error().message.contains(QStringLiteral("yeti")));
}

void TestEngine::probabilityAndAnomaly()
{
    auto engine = tinyEngine();
    QVERIFY(std::isnan(classify(*engine, source({1})).at(0)->classes[0].probability));
    Checkpoint c = tinyCheckpoint();
    c.settings->calibration = ProbabilityCalibration {0.2, "test", 1};
    c.settings->anomaly = AnomalyRule {};
    c.settings->anomaly->threshold = 1e9;
    auto calibrated = makeEngine(c, {}).value()->settings().calibration;
    QVERIFY(calibrated);
    auto other = makeEngine(c, {});
    const Prediction p = classify(**other, source({1})).at(0).value();
    double sum = 0.0;
    for (const ClassScore &s : p.classes)
        sum += s.probability;
    QVERIFY(std::abs(sum - 1.0) < 1e-9);
    QVERIFY(p.anomalous);
}

void TestEngine::failedImagesDoNotStopTheRun()
{
    auto engine = tinyEngine();
    ImageSource s = source({1, 2, 3, 4, 5, 6});
    s.load = [load = s.load](size_t i) -> Expected<LoadedImage> {
        if (i == 1)
            return fail(ErrorCode::Corrupt, QStringLiteral("cell_1.jpg is cut off."));
        if (i == 2)
            throw std::runtime_error("unexpected");
        if (i == 3)
            return LoadedImage {}; // empty: OpenCV throws
        return load(i);
    };
    RecordingSink sink;
    const auto results = classify(*engine, s, {}, &sink);
    QCOMPARE(results.size(), size_t {6});
    for (const size_t good : {0, 4, 5})
        QVERIFY(results.at(good));
    for (const size_t bad : {1, 2, 3})
        QVERIFY(!results.at(bad));
    QCOMPARE(results.at(1).error().message, QStringLiteral("cell_1.jpg is cut off."));
    QCOMPARE(sink.last.failed, std::int64_t {3});
    QCOMPARE(sink.last.done, std::int64_t {6});
}

void TestEngine::cancels()
{
    auto engine = tinyEngine();
    CancelToken cancel;
    int results = 0;
    std::vector<std::uint32_t> many(500);
    for (size_t i = 0; i < many.size(); ++i)
        many[i] = static_cast<std::uint32_t>(i);
    const Status s = engine->classify(source(many), {}, cancel, nullptr, [&](size_t, const Expected<Prediction> &) {
        if (++results == 3)
            cancel.cancel();
    });
    QVERIFY(!s);
    QCOMPARE(s.error().code, ErrorCode::Cancelled);
    QVERIFY(results < 50);
}

void TestEngine::cancelsWhileAnImageLoads()
{
    // The queue waits for a slow disk; cancelling must end the wait, and the thread must be joined.
    auto engine = tinyEngine();
    CancelToken cancel;
    ImageSource s;
    s.count = 3;
    s.load = [cancel](size_t) -> Expected<LoadedImage> {
        while (!cancel.isCancelled())
            std::this_thread::yield();
        return tinyImage(1);
    };
    std::thread canceller([cancel] {
        std::this_thread::sleep_for(std::chrono::milliseconds(120));
        cancel.cancel();
    });
    const Status status = engine->classify(s, {}, cancel, nullptr, [](size_t, const Expected<Prediction> &) {});
    canceller.join();
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Cancelled);
}

void TestEngine::memoryRunsOut()
{
    auto plain = tinyEngine();
    const auto expected = classify(*plain, source({1, 2, 3, 4}));
    auto engine = tinyEngine();
    size_t allowed = std::numeric_limits<size_t>::max(), tooLarge = 0;
    Engine::Private::of(*engine).beforeBatch = [&](size_t evaluations) {
        tooLarge += evaluations > allowed ? 1 : 0;
        if (evaluations > 6) {
            allowed = evaluations / 2;
            throw std::bad_alloc();
        }
    };
    RecordingSink sink;
    const auto results = classify(*engine, source({1, 2, 3, 4}), {}, &sink);
    QVERIFY(!sink.notices.isEmpty());
    QVERIFY2(sink.notices.first().contains(QStringLiteral("halved")), qPrintable(sink.notices.first()));
    QCOMPARE(tooLarge, size_t {0}); // after every failure at most half as much is tried
    QVERIFY(static_cast<size_t>(Engine::Private::of(*engine).batch) <= allowed);
    // With one image its first round is ready as a whole, so that halving goes on until it fits.
    auto alone = tinyEngine();
    Engine::Private::of(*alone).beforeBatch = [](size_t evaluations) {
        if (evaluations > 6)
            throw std::bad_alloc();
    };
    (void)classify(*alone, source({1}));
    QVERIFY(Engine::Private::of(*alone).batch <= 6);
    for (const auto &[i, p] : results) {
        QCOMPARE(p->predicted, expected.at(i)->predicted);
        QCOMPARE(p->evaluations, expected.at(i)->evaluations);
        QVERIFY(largestScoreDifference(*p, *expected.at(i)) < 5e-4);
    }
    sink.notices.clear();
    classify(*engine, source({1}), {}, &sink); // remembered
    QVERIFY(sink.notices.isEmpty());
}

void TestEngine::memoryRunsOutForGood()
{
    auto engine = tinyEngine();
    // As PyTorch's own allocator words it, without a type of its own.
    Engine::Private::of(*engine).beforeBatch = [](size_t) {
        throw std::runtime_error("CUDA out of memory. Tried to allocate 2.00 GiB");
    };
    const auto results = classify(*engine, source({1, 2}));
    QCOMPARE(results.size(), size_t {2});
    for (const auto &[i, p] : results) {
        QVERIFY(!p);
        QCOMPARE(p.error().code, ErrorCode::OutOfMemory);
    }
}

void TestEngine::brokenWeightsFail()
{
    for (const bool inAutoencoder : {false, true}) {
        Checkpoint c = tinyCheckpoint();
        torch::nn::Module &broken = inAutoencoder ? static_cast<torch::nn::Module &>(*c.autoencoder) : *c.unet;
        broken.parameters().back().fill_(std::numeric_limits<float>::quiet_NaN());
        for (torch::Tensor &p : broken.parameters())
            p.view(-1)[0] = std::numeric_limits<float>::quiet_NaN();
        auto engine = makeEngine(c, {});
        const auto results = classify(**engine, source({1, 2}));
        QCOMPARE(results.size(), size_t {2});
        for (const auto &[i, p] : results)
            QVERIFY(!p && p.error().message.contains(QStringLiteral("not finite")));
    }
}

void TestEngine::reportsProgress()
{
    auto engine = tinyEngine();
    RecordingSink sink;
    classify(*engine, source({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), {}, &sink);
    QVERIFY(sink.calls >= 2);
    QCOMPARE(sink.last.done, std::int64_t {10});
    QCOMPARE(sink.last.total, std::int64_t {10});
    QVERIFY(!sink.last.task.isEmpty());
    QCOMPARE(classify(*engine, source({})).size(), size_t {0});
}

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
