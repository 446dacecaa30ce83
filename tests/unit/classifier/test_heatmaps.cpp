// Heatmaps, their pictures, and generated images.
#include "classifier/engine_p.h"
#include "classifier/heatmap.h"
#include "classifier/latent_change.h"
#include "support/tiny_model.h"

#include <QTest>

#include <cmath>

using namespace cyto;
using namespace cyto::test;

namespace {

std::unique_ptr<Engine> tinyEngine(const ComputeOptions &compute = {})
{
    auto engine = makeEngine(tinyCheckpoint(), compute);
    if (!engine)
        qFatal("%s", qPrintable(engine.error().text()));
    return std::move(*engine);
}

Expected<Explanation> explain(Engine &engine, const std::vector<int> &targets = {}, const ClassifyOptions &options = {})
{
    return engine.explain(tinyImage(3), targets, options, {}, nullptr);
}

double largestMagnitude(const Heatmap &h)
{
    return cv::norm(h.magnitude, cv::NORM_INF);
}

std::vector<cv::Mat> generate(Engine &engine, int classIndex, int count, const Engine::GenerateOptions &options)
{
    std::vector<cv::Mat> images(static_cast<size_t>(count));
    const Status s = engine.generate(classIndex, count, options, {}, nullptr,
        [&](int i, const cv::Mat &rgb) { images[static_cast<size_t>(i)] = rgb.clone(); });
    if (!s)
        qFatal("%s", qPrintable(s.error().text()));
    return images;
}

bool almostEqual(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) <= 1.0;
}

} // namespace

class TestHeatmaps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofThePredictedClassIsZero();
    void explainsWhatClassifyPredicts();
    void targetsAreSelected();
    void doesNotDependOnTheBatch();
    void cancelsAndRefuses();
    void geometryIsUndone_data();
    void geometryIsUndone();
    void turnedByAnyAngle();
    void colourScaleIsSymmetric();
    void overlayLeavesWhatDoesNotChange();
    void matrixHoldsAllTiles();
    void generateIsReproducible();
    void generateRefuses();
};

void TestHeatmaps::ofThePredictedClassIsZero()
{
    auto engine = tinyEngine();
    const auto e = explain(*engine);
    QVERIFY2(e, e ? "" : qPrintable(e.error().text()));
    QCOMPARE(e->heatmaps.size(), size_t {3});
    QCOMPARE(e->input.size(), cv::Size(32, 32));
    for (const Heatmap &h : e->heatmaps) {
        QCOMPARE(h.predicted, e->prediction.predicted);
        QCOMPARE(h.direct.size(), cv::Size(32, 32));
        QCOMPARE(h.direct.type(), CV_8UC3);
        QCOMPARE(h.magnitude.size(), cv::Size(32, 32));
        QCOMPARE(h.latentMean.size(), cv::Size(16, 16));
        if (h.target == h.predicted) {
            QCOMPARE(largestMagnitude(h), 0.0);
            QCOMPARE(cv::norm(h.latentMean, cv::NORM_INF), 0.0);
            cv::Mat grey(32, 32, CV_8UC3, cv::Scalar(128, 128, 128));
            QCOMPARE(cv::norm(h.direct, grey, cv::NORM_INF), 0.0);
        } else {
            QVERIFY(largestMagnitude(h) > 1e-4);
        }
    }
}

void TestHeatmaps::explainsWhatClassifyPredicts()
{
    auto engine = tinyEngine();
    ImageSource one;
    one.count = 1;
    one.load = [](size_t) -> Expected<LoadedImage> { return tinyImage(3); };
    std::optional<Prediction> classified;
    QVERIFY(engine->classify(one, {}, {}, nullptr, [&](size_t, Expected<Prediction> p) { classified = p.value(); }));
    const auto e = explain(*engine);
    QVERIFY(e);
    QCOMPARE(e->prediction.predicted, classified->predicted);
    QCOMPARE(e->prediction.trials, classified->trials);
    for (size_t c = 0; c < 3; ++c) {
        QVERIFY(std::abs(e->prediction.classes[c].score - classified->classes[c].score) < 5e-4);
        QCOMPARE(e->prediction.classes[c].prunedAt, classified->classes[c].prunedAt);
    }
    // Every trial of every class ran, whatever was pruned for the decision.
    QCOMPARE(e->prediction.evaluations, std::int64_t {24 * 3});
}

void TestHeatmaps::targetsAreSelected()
{
    auto engine = tinyEngine();
    const auto all = explain(*engine);
    const int other = (all->prediction.predicted + 1) % 3;
    const auto one = explain(*engine, {other, other});
    QVERIFY(one);
    QCOMPARE(one->heatmaps.size(), size_t {1});
    QCOMPARE(one->heatmaps[0].target, other);
    QVERIFY(cv::norm(one->heatmaps[0].magnitude, all->heatmaps[static_cast<size_t>(other)].magnitude, cv::NORM_INF)
        < 1e-4 + 1e-3 * largestMagnitude(one->heatmaps[0]));
}

void TestHeatmaps::doesNotDependOnTheBatch()
{
    ComputeOptions small;
    small.batch = 5;
    auto engine = tinyEngine(), other = tinyEngine(small);
    Engine::Private::of(*other).beforeBatch = [](size_t n) {
        if (n > 2)
            throw std::bad_alloc();
    };
    const auto a = explain(*engine), b = explain(*other);
    QVERIFY(a && b);
    for (size_t c = 0; c < 3; ++c)
        QVERIFY(cv::norm(a->heatmaps[c].magnitude, b->heatmaps[c].magnitude, cv::NORM_INF)
            < 1e-4 + 1e-3 * largestMagnitude(a->heatmaps[c]));
}

void TestHeatmaps::cancelsAndRefuses()
{
    auto engine = tinyEngine();
    CancelToken cancel;
    cancel.cancel();
    const auto cancelled = engine->explain(tinyImage(1), {}, {}, cancel, nullptr);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(explain(*engine, {3}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(explain(*engine, {-1}).error().code, ErrorCode::InvalidArgument);
    QVERIFY(!engine->explain(LoadedImage {}, {}, {}, {}, nullptr));
}

void TestHeatmaps::geometryIsUndone_data()
{
    QTest::addColumn<bool>("mirror");
    QTest::addColumn<double>("angle");
    for (const bool mirror : {false, true})
        for (const double angle : {0.0, 90.0, 180.0, 270.0, 360.0, -90.0})
            QTest::addRow("%s%g", mirror ? "mirrored " : "", angle) << mirror << angle;
}

void TestHeatmaps::geometryIsUndone()
{
    QFETCH(bool, mirror);
    QFETCH(double, angle);
    // The view of an image whose every pixel is different, then back: the image itself.
    cv::Mat image(16, 16, CV_8UC3);
    for (int y = 0; y < 16; ++y)
        for (int x = 0; x < 16; ++x)
            image.at<cv::Vec3b>(y, x) = cv::Vec3b(static_cast<uchar>(16 * y), static_cast<uchar>(16 * x), 7);
    const GeometricAugmentation g {mirror, angle};
    const cv::Mat seen = view(image, {1.0, 16}, g);
    torch::Tensor planes = torch::empty({1, 3, 16, 16});
    toPlanarFloat(seen, planes.data_ptr<float>());
    const torch::Tensor back = undoGeometry(planes, g).contiguous();
    QCOMPARE(cv::norm(fromPlanarFloat(back.data_ptr<float>(), 16, 16), image, cv::NORM_INF), 0.0);
}

void TestHeatmaps::turnedByAnyAngle()
{
    // A smooth spot off the centre comes back to its place, for a general angle as view() turns it.
    cv::Mat image(64, 64, CV_8UC3);
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x) {
            const double d = (x - 40.0) * (x - 40.0) + (y - 25.0) * (y - 25.0);
            image.at<cv::Vec3b>(y, x) = cv::Vec3b::all(cv::saturate_cast<uchar>(127.5 + 120.0 * std::exp(-d / 60.0)));
        }
    for (const bool mirror : {false, true})
        for (const double angle : {33.0, 127.0, 301.5}) {
            const GeometricAugmentation g {mirror, angle};
            torch::Tensor planes = torch::empty({1, 3, 64, 64});
            toPlanarFloat(view(image, {1.0, 64}, g), planes.data_ptr<float>());
            const torch::Tensor back = undoGeometry(planes, g).contiguous();
            const cv::Mat result = fromPlanarFloat(back.data_ptr<float>(), 64, 64);
            // Inside the circle that every turn keeps.
            cv::Mat mask(64, 64, CV_8UC1, cv::Scalar(0));
            for (int y = 0; y < 64; ++y)
                for (int x = 0; x < 64; ++x)
                    if ((x - 31.5) * (x - 31.5) + (y - 31.5) * (y - 31.5) < 29.0 * 29.0)
                        mask.at<uchar>(y, x) = 255;
            QVERIFY2(cv::norm(result, image, cv::NORM_INF, mask) < 8.0,
                qPrintable(QString::number(cv::norm(result, image, cv::NORM_INF, mask))));
        }
    // The general way agrees with the exact one.
    const torch::Tensor x = torch::rand({2, 3, 9, 9});
    const torch::Tensor exact = undoGeometry(x, {true, 90.0}), general = undoGeometry(x, {true, 90.0 + 1e-6});
    QVERIFY((exact - general).abs().max().item<float>() < 1e-3F);
}

void TestHeatmaps::colourScaleIsSymmetric()
{
    const auto middle = divergingColour(0.0), low = divergingColour(-1.0), high = divergingColour(1.0);
    QVERIFY(middle[0] == middle[1] && middle[1] == middle[2]);
    QVERIFY(low[2] > low[0]); // blue
    QVERIFY(high[0] > high[2]); // orange
    QCOMPARE(divergingColour(-7.0), low);
    QCOMPARE(divergingColour(std::nan("")), middle);
    const cv::Mat bar = renderColourBar(0.25, 120, 40);
    QCOMPARE(bar.size(), cv::Size(120, 40));
    QCOMPARE(static_cast<int>(bar.at<cv::Vec3b>(5, 119)[0]), static_cast<int>(high[0]));
    QVERIFY(!renderColourBar(0.0, 10, 10).empty());
}

void TestHeatmaps::overlayLeavesWhatDoesNotChange()
{
    Heatmap h {1, 0, {}, cv::Mat::zeros(8, 8, CV_32FC1), {}};
    h.magnitude.at<float>(2, 3) = 0.5F;
    h.magnitude.at<float>(4, 4) = -5.0F; // beyond the scale
    const cv::Mat input(8, 8, CV_8UC3, cv::Scalar(100, 110, 120));
    const cv::Mat out = renderOverlay(input, h, 1.0, 0.8);
    QCOMPARE(out.at<cv::Vec3b>(0, 0), input.at<cv::Vec3b>(0, 0));
    QVERIFY(out.at<cv::Vec3b>(2, 3)[0] > 110); // towards orange
    QVERIFY(out.at<cv::Vec3b>(4, 4)[0] < 60); // towards blue
    QCOMPARE(cv::norm(renderOverlay(input, h, 0.0), input, cv::NORM_INF), 0.0);
    const double limit = magnitudeLimit({h});
    QVERIFY(limit > 0.0 || h.magnitude.total() > 100);
    QCOMPARE(magnitudeLimit({}), 0.0);
}

void TestHeatmaps::matrixHoldsAllTiles()
{
    auto engine = tinyEngine();
    std::vector<Explanation> rows;
    rows.push_back(explain(*engine).value());
    rows.push_back(explain(*engine, {0}).value());
    const std::vector<QString> labels {QStringLiteral("first"), QStringLiteral("second")};
    for (const HeatmapPicture picture : {HeatmapPicture::Direct, HeatmapPicture::Overlay}) {
        const cv::Mat sheet = renderClassMatrix(rows, labels, engine->settings().classes, picture, 48);
        QVERIFY(sheet.cols >= 4 * 48 && sheet.rows >= 2 * 48);
        QCOMPARE(sheet.type(), CV_8UC3);
    }
    QVERIFY(renderClassMatrix({}, {}, engine->settings().classes, HeatmapPicture::Direct).empty());
}

void TestHeatmaps::generateIsReproducible()
{
    auto engine = tinyEngine();
    Engine::GenerateOptions o;
    o.steps = 4;
    o.seed = 5;
    const auto a = generate(*engine, 1, 10, o), b = generate(*engine, 1, 3, o);
    for (size_t i = 0; i < b.size(); ++i) {
        QCOMPARE(a[i].size(), cv::Size(32, 32));
        QVERIFY(almostEqual(a[i], b[i])); // whatever the number generated
    }
    QVERIFY(!almostEqual(a[0], a[1]));
    QVERIFY(!almostEqual(generate(*engine, 2, 1, o)[0], a[0]));
    o.seed = 6;
    QVERIFY(!almostEqual(generate(*engine, 1, 1, o)[0], a[0]));
    o.dpmSolver = true;
    QVERIFY(!generate(*engine, 1, 1, o)[0].empty());
}

void TestHeatmaps::generateRefuses()
{
    auto engine = tinyEngine();
    const auto handler = [](int, const cv::Mat &) {};
    QVERIFY(!engine->generate(9, 1, {}, {}, nullptr, handler));
    QVERIFY(!engine->generate(0, 0, {}, {}, nullptr, handler));
    Engine::GenerateOptions o;
    o.steps = 0;
    QVERIFY(!engine->generate(0, 1, o, {}, nullptr, handler));
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(engine->generate(0, 1, {}, cancel, nullptr, handler).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestHeatmaps)
#include "test_heatmaps.moc"
