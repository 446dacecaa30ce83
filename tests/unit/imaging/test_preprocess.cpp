#include "domain/philox.h"
#include "imaging/preprocess.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <array>
#include <limits>

using namespace cyto;

namespace {
cv::Mat randomImage(int width, int height, std::uint64_t key = 1)
{
    Philox random(key);
    cv::Mat rgb(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < 3 * width; ++x)
            rgb.ptr(y)[x] = static_cast<uchar>(random.below(256));
    return rgb;
}

cv::Mat smoothImage(int width, int height)
{
    cv::Mat rgb = randomImage(width, height);
    cv::GaussianBlur(rgb, rgb, cv::Size(0, 0), 6.0);
    return rgb;
}

double difference(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() ? cv::norm(a, b, cv::NORM_INF) : 256.0;
}

cv::Mat oneColour(int r, int g, int b)
{
    return cv::Mat(1, 1, CV_8UC3, cv::Scalar(r, g, b));
}
} // namespace

class TestPreprocess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frameSizes_data();
    void frameSizes();
    void unscaledFrameIsTheImage();
    void stripsStaySmall();
    void exactViews_data();
    void exactViews();
    void wholeTurnsAreIdentity_data();
    void wholeTurnsAreIdentity();
    void smallTurnIsNearTheExactView_data();
    void smallTurnIsNearTheExactView();
    void turnedViewSeesBeyondTheCrop();
    void turnIsCounterClockwise();
    void turnedViewOfUniformFrameHasNoWedges();
    void frameSmallerThanTheView();
    void neutralJitterChangesNothing();
    void jitterByDefinition_data();
    void jitterByDefinition();
    void jitterFollowsItsOrder();
    void hueAgainstHsv_data();
    void hueAgainstHsv();
    void fullHueTurnIsIdentity();
    void jitterOnPartOfAnImage();
    void planarRoundTrip();
    void planarClamps();
};

void TestPreprocess::frameSizes_data()
{
    QTest::addColumn<QSize>("image");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<int>("size");
    QTest::addColumn<QSize>("frame");
    QTest::newRow("down") << QSize(720, 720) << 1.0 << 360 << QSize(360, 360);
    QTest::newRow("crop") << QSize(400, 300) << 0.5 << 75 << QSize(150, 150); // twice the crop at most
    QTest::newRow("up") << QSize(40, 30) << 1.0 << 360 << QSize(480, 360);
    QTest::newRow("one pixel") << QSize(1, 1) << 1.0 << 32 << QSize(32, 32);
    QTest::newRow("odd") << QSize(37, 91) << 0.8 << 128 << QSize(160, 264);
}

void TestPreprocess::frameSizes()
{
    QFETCH(const QSize, image);
    QFETCH(const double, fraction);
    QFETCH(const int, size);
    QFETCH(const QSize, frame);
    const Preprocessing p {fraction, size};
    const cv::Mat scaled = scaledFrame(smoothImage(image.width(), image.height()), p);
    QCOMPARE(scaled.type(), CV_8UC3);
    QCOMPARE(QSize(scaled.cols, scaled.rows), frame);
    const cv::Mat seen = view(scaled, p, {});
    QCOMPARE(seen.cols, size);
    QCOMPARE(seen.rows, size);
}

void TestPreprocess::unscaledFrameIsTheImage()
{
    const cv::Mat image = randomImage(64, 48);
    const cv::Mat frame = scaledFrame(image, {0.5, 24});
    QCOMPARE(frame.cols, 48); // twice the crop is all that any view can see
    QCOMPARE(difference(frame, image(cv::Rect(8, 0, 48, 48))), 0.0);
    QVERIFY(frame.data != image.data);
}

void TestPreprocess::stripsStaySmall()
{
    const cv::Mat frame = scaledFrame(cv::Mat(3, 200000, CV_8UC3, cv::Scalar(10, 20, 30)), {1.0, 360});
    QVERIFY(frame.rows >= 360 && frame.cols >= 360);
    QVERIFY(frame.total() < 1000 * 1000);
}

void TestPreprocess::exactViews_data()
{
    QTest::addColumn<bool>("mirror");
    QTest::addColumn<int>("quarters");
    for (const bool mirror : {false, true})
        for (const int quarters : {0, 1, 2, 3, -1, 5})
            QTest::addRow("mirror %d, %d degrees", mirror, 90 * quarters) << mirror << quarters;
}

void TestPreprocess::exactViews()
{
    QFETCH(const bool, mirror);
    QFETCH(const int, quarters);
    const cv::Mat frame = randomImage(91, 70);
    const Preprocessing p {1.0, 40};
    cv::Mat expected = frame(cv::Rect(25, 15, 40, 40)).clone();
    if (mirror)
        cv::flip(expected, expected, 1);
    for (int i = 0; i < (quarters + 4) % 4; ++i)
        cv::rotate(expected, expected, cv::ROTATE_90_COUNTERCLOCKWISE);
    QCOMPARE(difference(view(frame, p, {mirror, 90.0 * quarters}), expected), 0.0);
}

void TestPreprocess::wholeTurnsAreIdentity_data()
{
    QTest::addColumn<double>("angle");
    for (const double angle : {0.0, 360.0, -360.0, 3600.0, -0.0})
        QTest::addRow("%g", angle) << angle;
}

void TestPreprocess::wholeTurnsAreIdentity()
{
    QFETCH(const double, angle);
    const cv::Mat frame = randomImage(50, 50);
    const cv::Mat seen = view(frame, {1.0, 50}, {false, angle});
    QCOMPARE(difference(seen, frame), 0.0);
    // A view may be changed without changing the frame.
    QVERIFY(seen.data != frame.data);
}

void TestPreprocess::smallTurnIsNearTheExactView_data()
{
    QTest::addColumn<bool>("mirror");
    QTest::addColumn<int>("quarters");
    for (const bool mirror : {false, true})
        for (int quarters = 0; quarters < 4; ++quarters)
            QTest::addRow("mirror %d, %d degrees", mirror, 90 * quarters) << mirror << quarters;
}

void TestPreprocess::smallTurnIsNearTheExactView()
{
    QFETCH(const bool, mirror);
    QFETCH(const int, quarters);
    const cv::Mat frame = smoothImage(91, 70);
    const Preprocessing p {1.0, 40};
    const cv::Mat exact = view(frame, p, {mirror, 90.0 * quarters});
    const cv::Mat near = view(frame, p, {mirror, 90.0 * quarters + 1e-5});
    QVERIFY(difference(exact, near) <= 1.0);
}

void TestPreprocess::turnedViewSeesBeyondTheCrop()
{
    // A dark square the size of the crop in a bright frame: turned by 45 degrees the view's corners
    // lie outside of it.
    cv::Mat frame(80, 80, CV_8UC3, cv::Scalar::all(250));
    frame(cv::Rect(20, 20, 40, 40)).setTo(cv::Scalar::all(10));
    const cv::Mat seen = view(frame, {0.5, 40}, {false, 45.0});
    QCOMPARE(int {seen.at<cv::Vec3b>(0, 0)[0]}, 250);
    QCOMPARE(int {seen.at<cv::Vec3b>(20, 20)[0]}, 10);
}

void TestPreprocess::turnIsCounterClockwise()
{
    cv::Mat frame(81, 81, CV_8UC3, cv::Scalar::all(0));
    cv::circle(frame, cv::Point(65, 40), 4, cv::Scalar::all(255), cv::FILLED); // to the right of the centre
    const cv::Mat seen = view(frame, {1.0, 81}, {false, 45.0});
    QVERIFY(seen.at<cv::Vec3b>(40 - 18, 40 + 18)[0] > 200); // above, to the right
    const cv::Mat mirrored = view(frame, {1.0, 81}, {true, 45.0});
    QVERIFY(mirrored.at<cv::Vec3b>(40 + 18, 40 - 18)[0] > 200);
}

void TestPreprocess::turnedViewOfUniformFrameHasNoWedges()
{
    const cv::Mat frame(64, 64, CV_8UC3, cv::Scalar(230, 220, 210));
    QCOMPARE(difference(view(frame, {1.0, 64}, {false, 31.0}), frame), 0.0);
}

void TestPreprocess::frameSmallerThanTheView()
{
    const cv::Mat frame = smoothImage(31, 20);
    const Preprocessing p {1.0, 40};
    const cv::Mat exact = view(frame, p, {});
    QCOMPARE(exact.cols, 40);
    QCOMPARE(exact.rows, 40);
    QVERIFY(difference(exact, view(frame, p, {false, 1e-5})) <= 1.0);
    QCOMPARE(view(cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(7)), p, {true, 20.0}).cols, 40);
}

void TestPreprocess::neutralJitterChangesNothing()
{
    cv::Mat image = randomImage(33, 17);
    const cv::Mat before = image.clone();
    applyColourJitter(image, {});
    QCOMPARE(difference(image, before), 0.0);
}

void TestPreprocess::jitterByDefinition_data()
{
    QTest::addColumn<float>("brightness");
    QTest::addColumn<float>("contrast");
    QTest::addColumn<float>("saturation");
    for (const float factor : {0.0F, 0.5F, 0.9F, 1.3F, 2.5F}) {
        QTest::addRow("brightness %g", static_cast<double>(factor)) << factor << 1.0F << 1.0F;
        QTest::addRow("contrast %g", static_cast<double>(factor)) << 1.0F << factor << 1.0F;
        QTest::addRow("saturation %g", static_cast<double>(factor)) << 1.0F << 1.0F << factor;
    }
}

// torchvision: factor * image + (1 - factor) * other, where other is black, the mean of grey or grey.
void TestPreprocess::jitterByDefinition()
{
    QFETCH(const float, brightness);
    QFETCH(const float, contrast);
    QFETCH(const float, saturation);
    const cv::Mat before = randomImage(40, 30);
    cv::Mat after = before.clone();
    ColourJitter jitter;
    jitter.brightness = brightness;
    jitter.contrast = contrast;
    jitter.saturation = saturation;
    applyColourJitter(after, jitter);

    const auto grey = [](const cv::Vec3b &p) { return 0.299 * p[0] + 0.587 * p[1] + 0.114 * p[2]; };
    double mean = 0.0;
    for (const cv::Vec3b &p : cv::Mat_<cv::Vec3b>(before))
        mean += grey(p) / static_cast<double>(before.total());
    const double factor = static_cast<double>(brightness * contrast * saturation); // two of them are 1
    for (int y = 0; y < before.rows; ++y) {
        for (int x = 0; x < before.cols; ++x) {
            const auto &p = before.at<cv::Vec3b>(y, x);
            const double other = brightness != 1.0F ? 0.0 : contrast != 1.0F ? mean : grey(p);
            for (int c = 0; c < 3; ++c) {
                const double exact = std::clamp(factor * p[c] + (1.0 - factor) * other, 0.0, 255.0);
                QVERIFY(std::abs(after.at<cv::Vec3b>(y, x)[c] - exact) < 0.51);
            }
        }
    }
}

void TestPreprocess::jitterFollowsItsOrder()
{
    ColourJitter jitter {2.0F, 0.5F, 1.0F, 0.0F, {0, 1, 2, 3}};
    cv::Mat image = cv::Mat(1, 2, CV_8UC3, cv::Scalar::all(20));
    image.at<cv::Vec3b>(0, 1) = cv::Vec3b::all(200);
    cv::Mat other = image.clone();
    applyColourJitter(image, jitter); // doubled first: 40, 255; then halfway to their mean 147.5
    QCOMPARE(int {image.at<cv::Vec3b>(0, 0)[0]}, 94);
    QCOMPARE(int {image.at<cv::Vec3b>(0, 1)[0]}, 201);
    jitter.order = {3, 2, 1, 0};
    applyColourJitter(other, jitter); // halfway to 110 first: 65, 155; then doubled
    QCOMPARE(int {other.at<cv::Vec3b>(0, 0)[0]}, 130);
    QCOMPARE(int {other.at<cv::Vec3b>(0, 1)[0]}, 255);
}

void TestPreprocess::hueAgainstHsv_data()
{
    QTest::addColumn<float>("turns");
    for (const float turns : {-0.5F, -0.31F, -0.01F, 0.02F, 1.0F / 6.0F, 0.25F, 0.5F})
        QTest::addRow("%g", static_cast<double>(turns)) << turns;
}

void TestPreprocess::hueAgainstHsv()
{
    QFETCH(const float, turns);
    cv::Mat image = randomImage(64, 64);
    image.row(0).setTo(cv::Scalar(0, 0, 0));
    image.row(1).setTo(cv::Scalar(255, 255, 255));
    image.row(2).setTo(cv::Scalar(255, 0, 0));
    image.row(3).setTo(cv::Scalar(0, 255, 255));
    image.row(4).setTo(cv::Scalar(80, 80, 200));
    cv::Mat hsv;
    image.convertTo(hsv, CV_32F, 1.0 / 255.0);
    cv::cvtColor(hsv, hsv, cv::COLOR_RGB2HSV); // hue in degrees
    for (cv::Vec3f &p : cv::Mat_<cv::Vec3f>(hsv))
        p[0] = std::fmod(p[0] + 360.0F * turns + 360.0F, 360.0F);
    cv::Mat expected;
    cv::cvtColor(hsv, expected, cv::COLOR_HSV2RGB);
    expected.convertTo(expected, CV_8U, 255.0);

    ColourJitter jitter;
    jitter.hue = turns;
    applyColourJitter(image, jitter);
    QVERIFY(difference(image, expected) <= 1.0);
}

void TestPreprocess::fullHueTurnIsIdentity()
{
    cv::Mat image = randomImage(40, 40);
    const cv::Mat before = image.clone();
    ColourJitter jitter;
    for (const float turns : {0.25F, 0.25F, 0.5F}) {
        jitter.hue = turns;
        applyColourJitter(image, jitter);
    }
    QVERIFY(difference(image, before) <= 3.0); // three roundings
    cv::Mat red = oneColour(200, 50, 50);
    jitter.hue = 1.0F / 3.0F;
    applyColourJitter(red, jitter);
    QCOMPARE(difference(red, oneColour(50, 200, 50)), 0.0);
}

void TestPreprocess::jitterOnPartOfAnImage()
{
    cv::Mat image = randomImage(40, 40);
    const cv::Mat before = image.clone();
    const cv::Rect part(5, 6, 20, 21);
    cv::Mat inner = image(part);
    cv::Mat alone = inner.clone();
    const ColourJitter jitter {1.2F, 0.8F, 1.3F, 0.1F, {3, 1, 0, 2}};
    applyColourJitter(inner, jitter);
    applyColourJitter(alone, jitter);
    QCOMPARE(difference(image(part), alone), 0.0);
    before(part).copyTo(image(part));
    QCOMPARE(difference(image, before), 0.0);
}

void TestPreprocess::planarRoundTrip()
{
    const cv::Mat image = randomImage(19, 23);
    std::vector<float> planes(3 * image.total());
    toPlanarFloat(image, planes.data());
    QCOMPARE(planes[0], static_cast<float>(image.at<cv::Vec3b>(0, 0)[0]) / 127.5F - 1.0F);
    QCOMPARE(planes[2 * image.total()], static_cast<float>(image.at<cv::Vec3b>(0, 0)[2]) / 127.5F - 1.0F);
    QCOMPARE(difference(fromPlanarFloat(planes.data(), image.rows, image.cols), image), 0.0);

    std::vector<float> part(3 * 4 * 5);
    const cv::Mat inner = image(cv::Rect(2, 3, 5, 4));
    toPlanarFloat(inner, part.data());
    QCOMPARE(difference(fromPlanarFloat(part.data(), 4, 5), inner), 0.0);
}

void TestPreprocess::planarClamps()
{
    const float infinity = std::numeric_limits<float>::infinity();
    const std::array<float, 6> values {-1.5F, 1.5F, infinity, -infinity, std::numeric_limits<float>::quiet_NaN(), 0.0F};
    const cv::Mat image = fromPlanarFloat(values.data(), 1, 2);
    const cv::Vec3b first = image.at<cv::Vec3b>(0, 0);
    const cv::Vec3b second = image.at<cv::Vec3b>(0, 1);
    QCOMPARE(first, cv::Vec3b(0, 255, 0));
    QCOMPARE(second, cv::Vec3b(255, 0, 128));
}

QTEST_GUILESS_MAIN(TestPreprocess)
#include "test_preprocess.moc"
