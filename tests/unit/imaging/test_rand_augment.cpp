#include "domain/philox.h"
#include "imaging/preprocess.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace cyto;

namespace {
constexpr int kLargest = 30;

cv::Mat randomImage(int width, int height)
{
    Philox random(3);
    cv::Mat rgb(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < 3 * width; ++x)
            rgb.ptr(y)[x] = static_cast<uchar>(30 + random.below(180));
    return rgb;
}

double difference(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() ? cv::norm(a, b, cv::NORM_INF) : 256.0;
}

cv::Mat row(std::initializer_list<int> greys)
{
    cv::Mat rgb(1, static_cast<int>(greys.size()), CV_8UC3);
    int x = 0;
    for (const int grey : greys)
        rgb.at<cv::Vec3b>(0, x++) = cv::Vec3b::all(static_cast<uchar>(grey));
    return rgb;
}
} // namespace

class TestRandAugment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsSizeAndInput_data();
    void keepsSizeAndInput();
    void magnitudeZeroIsIdentity_data();
    void magnitudeZeroIsIdentity();
    void geometryOfUniformImageHasNoWedges_data();
    void geometryOfUniformImageHasNoWedges();
    void translation_data();
    void translation();
    void shearShiftsRowsInProportion();
    void rotationIsCounterClockwise();
    void factors();
    void posterize_data();
    void posterize();
    void solarize();
    void autoContrast();
    void equalize();
    void magnitudeIsClamped();
};

void TestRandAugment::keepsSizeAndInput_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<QSize>("size");
    for (int i = 0; i < kRandAugmentOps; ++i)
        for (const QSize size : {QSize(45, 32), QSize(1, 1), QSize(1, 9), QSize(2, 2)})
            QTest::addRow("%d on %d x %d", i, size.width(), size.height()) << i << size;
}

void TestRandAugment::keepsSizeAndInput()
{
    QFETCH(const int, operation);
    QFETCH(const QSize, size);
    const cv::Mat image = randomImage(size.width(), size.height());
    const cv::Mat before = image.clone();
    for (const int magnitude : {0, 7, kLargest}) {
        for (const bool negate : {false, true}) {
            cv::Mat result = applyRandAugment(image, static_cast<RandAugmentOp>(operation), magnitude, negate);
            QCOMPARE(result.size(), image.size());
            QCOMPARE(result.type(), CV_8UC3);
            result.setTo(0); // the result shares no memory with the input
            QCOMPARE(difference(image, before), 0.0);
        }
    }
}

void TestRandAugment::magnitudeZeroIsIdentity_data()
{
    QTest::addColumn<RandAugmentOp>("op");
    using enum RandAugmentOp;
    // Solarize at 0 inverts what is 255, and the last two have no magnitude.
    for (const auto op : {Identity, ShearX, ShearY, TranslateX, TranslateY, Rotate, Brightness, Color, Contrast,
             Sharpness, Posterize, Solarize})
        QTest::addRow("%d", static_cast<int>(op)) << op;
}

void TestRandAugment::magnitudeZeroIsIdentity()
{
    QFETCH(const RandAugmentOp, op);
    const cv::Mat image = randomImage(40, 30);
    for (const bool negate : {false, true})
        QCOMPARE(difference(applyRandAugment(image, op, 0, negate), image), 0.0);
    QCOMPARE(difference(applyRandAugment(image, RandAugmentOp::Identity, kLargest, true), image), 0.0);
}

void TestRandAugment::geometryOfUniformImageHasNoWedges_data()
{
    QTest::addColumn<RandAugmentOp>("op");
    using enum RandAugmentOp;
    for (const auto op : {ShearX, ShearY, TranslateX, TranslateY, Rotate})
        QTest::addRow("%d", static_cast<int>(op)) << op;
}

void TestRandAugment::geometryOfUniformImageHasNoWedges()
{
    QFETCH(const RandAugmentOp, op);
    const cv::Mat image(30, 40, CV_8UC3, cv::Scalar(240, 235, 230));
    for (const bool negate : {false, true})
        QCOMPARE(difference(applyRandAugment(image, op, kLargest, negate), image), 0.0);
}

void TestRandAugment::translation_data()
{
    QTest::addColumn<int>("magnitude");
    QTest::addColumn<int>("pixels");
    QTest::newRow("30") << 30 << 58; // 150 / 331 of 128, cut off
    QTest::newRow("15") << 15 << 29;
    QTest::newRow("1") << 1 << 1;
}

void TestRandAugment::translation()
{
    QFETCH(const int, magnitude);
    QFETCH(const int, pixels);
    const cv::Mat image = randomImage(128, 128);
    const cv::Rect kept(0, 0, 128 - pixels, 128);
    const cv::Rect moved(pixels, 0, 128 - pixels, 128);
    const auto turned = [](const cv::Rect &r) { return cv::Rect(r.y, r.x, r.height, r.width); };
    cv::Mat result = applyRandAugment(image, RandAugmentOp::TranslateX, magnitude, false);
    QCOMPARE(difference(result(moved), image(kept)), 0.0);
    for (int x = 0; x < pixels; ++x) // the reflected border, without repeating the outermost column
        QCOMPARE(difference(result.col(x), image.col(pixels - x)), 0.0);
    result = applyRandAugment(image, RandAugmentOp::TranslateX, magnitude, true);
    QCOMPARE(difference(result(kept), image(moved)), 0.0);
    result = applyRandAugment(image, RandAugmentOp::TranslateY, magnitude, false);
    QCOMPARE(difference(result(turned(moved)), image(turned(kept))), 0.0);
    result = applyRandAugment(image, RandAugmentOp::TranslateY, magnitude, true);
    QCOMPARE(difference(result(turned(kept)), image(turned(moved))), 0.0);
}

void TestRandAugment::shearShiftsRowsInProportion()
{
    // A bright column. Row y of the result takes its pixels from 0.3 * (y + 0.5) farther right.
    cv::Mat image(101, 101, CV_8UC3, cv::Scalar::all(0));
    image.col(60).setTo(cv::Scalar::all(255));
    const auto centre = [](const cv::Mat &line) {
        double sum = 0.0;
        double moment = 0.0;
        for (int x = 0; x < line.cols; ++x) {
            sum += line.at<cv::Vec3b>(0, x)[0];
            moment += x * line.at<cv::Vec3b>(0, x)[0];
        }
        return moment / sum;
    };
    const cv::Mat sheared = applyRandAugment(image, RandAugmentOp::ShearX, kLargest, false);
    const cv::Mat back = applyRandAugment(image, RandAugmentOp::ShearX, kLargest, true);
    for (const int y : {0, 20, 60, 100}) {
        QVERIFY(std::abs(centre(sheared.row(y)) - (60 - 0.3 * (y + 0.5))) < 0.05);
        QVERIFY(std::abs(centre(back.row(y)) - (60 + 0.3 * (y + 0.5))) < 0.05);
    }
    const cv::Mat down = applyRandAugment(image.t(), RandAugmentOp::ShearY, kLargest, false);
    QVERIFY(difference(down.t(), sheared) <= 1.0);
}

void TestRandAugment::rotationIsCounterClockwise()
{
    cv::Mat image(81, 81, CV_8UC3, cv::Scalar::all(0));
    cv::circle(image, cv::Point(70, 40), 4, cv::Scalar::all(255), cv::FILLED);
    const cv::Mat turned = applyRandAugment(image, RandAugmentOp::Rotate, kLargest, false); // by 30 degrees
    QVERIFY(turned.at<cv::Vec3b>(40 - 15, 40 + 26)[0] > 200);
    const cv::Mat back = applyRandAugment(image, RandAugmentOp::Rotate, kLargest, true);
    QVERIFY(back.at<cv::Vec3b>(40 + 15, 40 + 26)[0] > 200);
}

void TestRandAugment::factors()
{
    using enum RandAugmentOp;
    const cv::Mat image = row({100, 100});
    QCOMPARE(difference(applyRandAugment(image, Brightness, kLargest, false), row({190, 190})), 0.0);
    QCOMPARE(difference(applyRandAugment(image, Brightness, kLargest, true), row({10, 10})), 0.0);
    QCOMPARE(difference(applyRandAugment(image, Brightness, 10, false), row({130, 130})), 0.0);
    // The mean is 100: 110 and 90 move away from it by 1.9.
    QCOMPARE(difference(applyRandAugment(row({110, 90}), Contrast, kLargest, false), row({119, 81})), 0.0);
    QCOMPARE(difference(applyRandAugment(row({110, 90}), Color, kLargest, false), row({110, 90})), 0.0);

    // A single bright pixel of 138 on 8: smoothed it is 58, its neighbours are 18.
    cv::Mat spot(5, 5, CV_8UC3, cv::Scalar::all(8));
    spot.at<cv::Vec3b>(2, 2) = cv::Vec3b::all(138);
    const cv::Mat sharp = applyRandAugment(spot, Sharpness, kLargest, true); // factor 0.1
    QCOMPARE(int {sharp.at<cv::Vec3b>(2, 2)[0]}, 66);
    QCOMPARE(int {sharp.at<cv::Vec3b>(1, 1)[0]}, 17);
    QCOMPARE(int {sharp.at<cv::Vec3b>(0, 0)[0]}, 8);
}

void TestRandAugment::posterize_data()
{
    QTest::addColumn<int>("magnitude");
    QTest::addColumn<int>("bits");
    QTest::newRow("3") << 3 << 8;
    QTest::newRow("4") << 4 << 7;
    QTest::newRow("15") << 15 << 6;
    QTest::newRow("26") << 26 << 5;
    QTest::newRow("27") << 27 << 4;
    QTest::newRow("30") << 30 << 4;
}

void TestRandAugment::posterize()
{
    QFETCH(const int, magnitude);
    QFETCH(const int, bits);
    const int mask = 0xFF << (8 - bits);
    QCOMPARE(difference(applyRandAugment(row({255, 119, 3}), RandAugmentOp::Posterize, magnitude, false),
                 row({255 & mask, 119 & mask, 3 & mask})),
        0.0);
}

void TestRandAugment::solarize()
{
    const cv::Mat image = row({0, 126, 127, 128, 255});
    const auto solarized = [&](int m) { return applyRandAugment(image, RandAugmentOp::Solarize, m, false); };
    QCOMPARE(difference(solarized(0), row({0, 126, 127, 128, 0})), 0.0);
    QCOMPARE(difference(solarized(15), row({0, 126, 127, 127, 0})), 0.0); // from 127.5
    QCOMPARE(difference(solarized(30), row({255, 129, 128, 127, 0})), 0.0);
}

void TestRandAugment::autoContrast()
{
    const auto stretched = [](const cv::Mat &m) { return applyRandAugment(m, RandAugmentOp::AutoContrast, 0, false); };
    QCOMPARE(difference(stretched(row({50, 101, 152, 203, 60})), row({0, 85, 170, 255, 17})), 0.0);
    QCOMPARE(difference(stretched(row({77, 77})), row({77, 77})), 0.0);
}

void TestRandAugment::equalize()
{
    // 1024 pixels in four equal parts: by Pillow's rule step = 768 / 255 = 3, and the part before
    // which n pixels lie gets (1 + n) / 3.
    cv::Mat image(4, 256, CV_8UC3);
    for (int y = 0; y < 4; ++y)
        image.row(y).setTo(cv::Scalar::all(100 + y));
    const cv::Mat flat = applyRandAugment(image, RandAugmentOp::Equalize, 0, false);
    QCOMPARE(int {flat.at<cv::Vec3b>(0, 0)[0]}, 0);
    QCOMPARE(int {flat.at<cv::Vec3b>(1, 0)[1]}, 85);
    QCOMPARE(int {flat.at<cv::Vec3b>(2, 0)[2]}, 171);
    QCOMPARE(int {flat.at<cv::Vec3b>(3, 9)[0]}, 255);
    const cv::Mat uniform(8, 8, CV_8UC3, cv::Scalar(90, 91, 92));
    QCOMPARE(difference(applyRandAugment(uniform, RandAugmentOp::Equalize, 0, false), uniform), 0.0);
}

void TestRandAugment::magnitudeIsClamped()
{
    const cv::Mat image = randomImage(20, 20);
    for (int i = 0; i < kRandAugmentOps; ++i) {
        const auto op = static_cast<RandAugmentOp>(i);
        QCOMPARE(difference(applyRandAugment(image, op, 99, false), applyRandAugment(image, op, kLargest, false)), 0.0);
        QCOMPARE(difference(applyRandAugment(image, op, -9, false), applyRandAugment(image, op, 0, false)), 0.0);
    }
}

QTEST_GUILESS_MAIN(TestRandAugment)
#include "test_rand_augment.moc"
