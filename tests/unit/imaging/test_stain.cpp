// Colours of another laboratory: measured, brought into a model's range, and changed for training.
#include "domain/philox.h"
#include "imaging/preprocess.h"
#include "imaging/stain.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace cyto;

namespace {

/// A stained disc on its ground, with grain; the disc covers about a fifth of the image.
cv::Mat cell(const cv::Scalar &ground, const cv::Scalar &stain, int side = 96)
{
    cv::Mat rgb(side, side, CV_8UC3, ground);
    cv::circle(rgb, {side / 2, side / 2}, side / 4, stain, -1);
    Philox random(3);
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < 3 * rgb.cols; ++x)
            rgb.ptr(y)[x] = cv::saturate_cast<uchar>(rgb.ptr(y)[x] + static_cast<int>(random.below(5)) - 2);
    return rgb;
}

const cv::Scalar kGround(235, 225, 205), kStain(80, 30, 130);
const StainRange kRange {{225, 220, 200}, {245, 235, 215}, {60, 20, 120}, {100, 60, 150}};

bool near(const Intensities &a, const Intensities &b, double tolerance)
{
    return std::abs(a[0] - b[0]) <= tolerance && std::abs(a[1] - b[1]) <= tolerance
        && std::abs(a[2] - b[2]) <= tolerance;
}

} // namespace

class TestStain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measures()
    {
        const StainColours c = measureStain(cell(kGround, kStain));
        QVERIFY(near(c.ground, {235, 225, 205}, 3.0));
        QVERIFY(near(c.stain, {80, 30, 130}, 3.0));
        const StainColours flat = measureStain(cv::Mat(8, 8, CV_8UC3, cv::Scalar(10, 20, 30)));
        QVERIFY(near(flat.ground, {10, 20, 30}, 0.0) && near(flat.stain, {10, 20, 30}, 0.0));
    }

    void withinTheRangeNothingChanges()
    {
        const cv::Mat image = cell(kGround, kStain);
        cv::Mat adapted = image.clone();
        adaptStain(adapted, measureStain(image), kRange);
        QCOMPARE(cv::norm(adapted, image, cv::NORM_INF), 0.0);
    }

    void foreignColoursComeToTheEdge()
    {
        // Yellow ground, brown stain.
        cv::Mat image = cell(cv::Scalar(255, 250, 170), cv::Scalar(140, 70, 80));
        adaptStain(image, measureStain(image), kRange);
        const StainColours c = measureStain(image);
        QVERIFY(near(c.ground, {245, 235, 200}, 3.0));
        QVERIFY(near(c.stain, {100, 60, 120}, 3.0));
        // What has come to the edge stays there.
        cv::Mat again = image.clone();
        adaptStain(again, c, kRange);
        QVERIFY(cv::norm(again, image, cv::NORM_INF) <= 6.0);
    }

    void channelsAreAdaptedByThemselves()
    {
        const cv::Mat image = cell(cv::Scalar(235, 225, 150), kStain);
        cv::Mat adapted = image.clone();
        adaptStain(adapted, measureStain(image), kRange);
        cv::Mat before[3], after[3];
        cv::split(image, before);
        cv::split(adapted, after);
        QCOMPARE(cv::norm(before[0], after[0], cv::NORM_INF), 0.0);
        QCOMPARE(cv::norm(before[1], after[1], cv::NORM_INF), 0.0);
        QVERIFY(cv::norm(before[2], after[2], cv::NORM_INF) > 20.0);
    }

    void flatAndBlackImagesStayTame()
    {
        for (const int grey : {0, 40, 255}) {
            cv::Mat image(16, 16, CV_8UC3, cv::Scalar(grey, grey, grey));
            adaptStain(image, measureStain(image), kRange);
            double low = 0.0, high = 0.0;
            cv::minMaxLoc(image.reshape(1), &low, &high);
            QVERIFY(low >= 0.0 && high <= 255.0); // flat in each channel: no noise was blown up
            cv::Scalar mean, deviation;
            cv::meanStdDev(image, mean, deviation);
            QVERIFY(deviation[0] == 0.0 && deviation[1] == 0.0 && deviation[2] == 0.0);
        }
    }

    void framesAreAdaptedByTheirCrop()
    {
        // What lies outside the crop, a black border, has no say.
        cv::Mat framed;
        cv::copyMakeBorder(cell(kGround, kStain, 100), framed, 50, 50, 50, 50, cv::BORDER_CONSTANT, cv::Scalar());
        const Preprocessing plain {0.5, 100}, adapting {0.5, 100, kRange};
        QCOMPARE(cv::norm(scaledFrame(framed, plain), scaledFrame(framed, adapting), cv::NORM_INF), 0.0);
        const cv::Mat yellow = cell(cv::Scalar(255, 250, 170), kStain, 100);
        QVERIFY(
            cv::norm(scaledFrame(yellow, {1.0, 100}), scaledFrame(yellow, {1.0, 100, kRange}), cv::NORM_INF) > 10.0);
    }

    void changedStainKeepsTheGround()
    {
        cv::Mat image = cell(kGround, kStain);
        changeStain(image, {{{{0.5, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 2.0}}}});
        const StainColours c = measureStain(image);
        QVERIFY(near(c.ground, {235, 225, 205}, 4.0));
        const auto density = [](double i) { return -std::log(i / 255.0); };
        const double red = density(235) + 0.5 * (density(80) - density(235));
        const double blue = density(205) + 2.0 * (density(130) - density(205));
        QVERIFY(std::abs(c.stain[0] - 255.0 * std::exp(-red)) < 5.0);
        QVERIFY(std::abs(c.stain[1] - 30.0) < 3.0);
        QVERIFY(std::abs(c.stain[2] - 255.0 * std::exp(-blue)) < 5.0);
        cv::Mat same = cell(kGround, kStain);
        changeStain(same, {});
        QCOMPARE(cv::norm(same, cell(kGround, kStain), cv::NORM_INF), 0.0);
    }

    // Channels that are mixed: against the formula, pixel by pixel.
    void stainsOfOtherCamerasMixTheChannels()
    {
        const StainChange change {{{{0.8, 0.2, 0.0}, {-0.1, 1.0, 0.1}, {0.3, 0.0, 0.6}}}, {0.05, 0.0, 0.1}, 1.2};
        const cv::Mat before = cell(kGround, kStain);
        cv::Mat after = before.clone();
        changeStain(after, change);
        const StainColours measured = measureStain(before);
        const auto density = [](double i) { return -std::log(std::max(i, 4.0) / 255.0); };
        for (const cv::Point at : {cv::Point(0, 0), cv::Point(before.cols / 2, before.rows / 2)}) {
            const auto from = before.at<cv::Vec3b>(at), to = after.at<cv::Vec3b>(at);
            for (size_t c = 0; c < 3; ++c) {
                double d = density(measured.ground[c]) + change.shift[c];
                for (size_t k = 0; k < 3; ++k) {
                    const double above = density(from[static_cast<int>(k)]) - density(measured.ground[k]);
                    d += change.mix[c][k] * std::copysign(std::pow(std::abs(above), change.gamma), above);
                }
                const double expected = 255.0 * std::exp(-std::max(d, 0.0));
                QVERIFY2(std::abs(to[static_cast<int>(c)] - expected) < 1.0, qPrintable(QString::number(expected)));
            }
        }
        QVERIFY(cv::norm(after, before, cv::NORM_INF) > 10.0); // the stain's blue gets much of its red
    }

    void zoomMagnifiesAboutTheCentre()
    {
        cv::Mat frame(200, 200, CV_8UC3, cv::Scalar::all(0));
        cv::circle(frame, {100, 100}, 20, cv::Scalar::all(255), -1);
        const Preprocessing p {1.0, 120};
        const auto area = [&](double zoom) {
            cv::Mat grey;
            cv::extractChannel(view(frame, p, {false, 0.0, zoom}), grey, 0);
            return cv::sum(grey)[0] / 255.0;
        };
        QVERIFY(std::abs(area(1.5) / area(1.0) - 2.25) < 0.1);
        QVERIFY(std::abs(area(0.8) / area(1.0) - 0.64) < 0.05);
        const cv::Mat large = view(frame, p, {false, 0.0, 2.0});
        QVERIFY(large.at<cv::Vec3b>(60, 60)[0] > 250 && large.at<cv::Vec3b>(60, 15)[0] < 5);
    }
};

QTEST_APPLESS_MAIN(TestStain)
#include "test_stain.moc"
