// How large a cell is in its frame, and frames of which more is shown because the cell is larger than usual.
#include "domain/philox.h"
#include "imaging/cell_extent.h"
#include "imaging/preprocess.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace cyto;

namespace {

const cv::Scalar kGround(235, 225, 205), kCytoplasm(190, 170, 190), kNucleus(80, 30, 130), kRedCell(225, 180, 170);

/// A cell in the middle, its nucleus `extent` of the side wide; red cells at the left edge; grain.
cv::Mat cell(double extent, int width = 200, int height = 200)
{
    cv::Mat rgb(height, width, CV_8UC3, kGround);
    const int side = std::min(width, height);
    const cv::Point centre(width / 2, height / 2);
    cv::circle(rgb, {side / 12, height / 2}, side / 14, kRedCell, -1);
    cv::circle(rgb, centre, static_cast<int>(std::lround(0.7 * extent * side)), kCytoplasm, -1);
    cv::circle(rgb, centre, static_cast<int>(std::lround(0.5 * extent * side)), kNucleus, -1);
    Philox random(3);
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < 3 * rgb.cols; ++x)
            rgb.ptr(y)[x] = cv::saturate_cast<uchar>(rgb.ptr(y)[x] + static_cast<int>(random.below(5)) - 2);
    return rgb;
}

} // namespace

class TestCellExtent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheNucleusInTheFrame()
    {
        for (const double extent : {0.15, 0.3, 0.5, 0.65}) {
            QVERIFY2(std::abs(cellExtent(cell(extent)) - extent) < 0.03, qPrintable(QString::number(extent)));
            // Neither the frame's size nor its shape matters.
            QVERIFY(std::abs(cellExtent(cell(extent, 90, 90)) - extent) < 0.04);
            QVERIFY(std::abs(cellExtent(cell(extent, 300, 200)) - extent) < 0.03);
        }
    }

    void lobesBelongTogetherAndNeighboursDoNot()
    {
        cv::Mat lobes(200, 200, CV_8UC3, kGround);
        cv::circle(lobes, {82, 100}, 14, kNucleus, -1);
        cv::circle(lobes, {118, 100}, 14, kNucleus, -1);
        const double two = cellExtent(lobes);
        QVERIFY2(std::abs(two - 0.32) < 0.04, qPrintable(QString::number(two)));
        cv::circle(lobes, {180, 20}, 14, kNucleus, -1);
        QVERIFY(std::abs(cellExtent(lobes) - two) < 0.02);
    }

    void nothingThereIsNothing()
    {
        for (const int grey : {0, 255}) // a flat image has no darker part, or is one
            QVERIFY(cellExtent(cv::Mat(50, 50, CV_8UC3, cv::Scalar::all(grey))) <= 1.5);
        cv::Mat aside(200, 200, CV_8UC3, kGround);
        cv::circle(aside, {20, 20}, 15, kNucleus, -1);
        QCOMPARE(cellExtent(aside), 0.0);
        for (const cv::Size size : {cv::Size(1, 1), cv::Size(1, 300), cv::Size(3, 2)})
            QVERIFY(std::isfinite(cellExtent(cv::Mat(size, CV_8UC3, kGround))));
    }

    void largerCellsAreShownWithMoreOfTheirFrame()
    {
        const Preprocessing plain {0.6, 64}, limited {.cropFraction = 0.6, .size = 64, .largestExtent = 0.4};
        const auto shown = [](const cv::Mat &image, const Preprocessing &p) {
            return cellExtent(view(scaledFrame(image, p), p, {}));
        };
        // Within the limit: bit for bit what it was.
        QCOMPARE(cv::norm(scaledFrame(cell(0.35), plain), scaledFrame(cell(0.35), limited), cv::NORM_INF), 0.0);
        QVERIFY(std::abs(shown(cell(0.55), plain) - 0.55 / 0.6) < 0.06);
        QVERIFY(std::abs(shown(cell(0.55), limited) - 0.4 / 0.6) < 0.05);
        // There is never more than the frame.
        QVERIFY(std::abs(shown(cell(0.8), limited) - 0.8) < 0.06);
    }
};

QTEST_APPLESS_MAIN(TestCellExtent)
#include "test_cell_extent.moc"
