// Every kind of image that is accepted comes out as the right 8-bit RGB.
#include "imaging/image_file.h"

#include "image_samples.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace cyto;
using samples::largestDifference;

namespace {
// JPEG halves the resolution of colour, so that it blurs where colours meet. A part that is in the
// wrong place or channel differs by more than this.
constexpr double kAtEdges = 100.0;

// What EXIF's and TIFF's tag 274 says, as row and column of the stored picture (EXIF 2.3).
cv::Mat storedFor(const cv::Mat &upright, int orientation)
{
    cv::Mat stored;
    switch (orientation) {
    case 2: cv::flip(upright, stored, 1); break;
    case 3: cv::flip(upright, stored, -1); break;
    case 4: cv::flip(upright, stored, 0); break;
    case 5: cv::transpose(upright, stored); break;
    case 6: cv::rotate(upright, stored, cv::ROTATE_90_COUNTERCLOCKWISE); break;
    case 7:
        cv::rotate(upright, stored, cv::ROTATE_180);
        cv::transpose(stored, stored);
        break;
    case 8: cv::rotate(upright, stored, cv::ROTATE_90_CLOCKWISE); break;
    default: stored = upright.clone(); break;
    }
    return stored;
}

std::vector<unsigned> samplesOf(const cv::Mat &rgb, unsigned factor = 1)
{
    std::vector<unsigned> result;
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols * rgb.channels(); ++x)
            result.push_back(rgb.ptr(y)[x] * factor);
    return result;
}

cv::Mat pixels(int width, std::initializer_list<cv::Vec3b> colours)
{
    const cv::Mat row(static_cast<int>(colours.size()), 1, CV_8UC3, const_cast<cv::Vec3b *>(colours.begin()));
    return row.reshape(3, static_cast<int>(colours.size()) / width).clone();
}

QByteArray bytesOf(std::initializer_list<int> values)
{
    QByteArray result;
    for (const int value : values)
        result.append(static_cast<char>(value));
    return result;
}
} // namespace

class TestImageKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinary_data();
    void ordinary();
    void handMade_data();
    void handMade();
    void orientation_data();
    void orientation();
    void sixteenBitsAreRounded();
    void anySize_data();
    void anySize();
    void jpegWithTrailingBytes();

private:
    static void compare(const QByteArray &bytes, const cv::Mat &expected, double tolerance);
};

void TestImageKinds::compare(const QByteArray &bytes, const cv::Mat &expected, double tolerance)
{
    const auto image = decodeImage(bytes, QStringLiteral("sample"));
    QVERIFY2(image.has_value(), image ? "" : qPrintable(image.error().text()));
    QCOMPARE(image->rgb.type(), CV_8UC3);
    QCOMPARE(image->rgb.cols, expected.cols);
    QCOMPARE(image->rgb.rows, expected.rows);
    const double difference = largestDifference(image->rgb, expected);
    QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
}

void TestImageKinds::ordinary_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("jpeg") << QByteArray(".jpg") << CV_8UC3 << kAtEdges;
    QTest::newRow("jpeg grey") << QByteArray(".jpg") << CV_8UC1 << 4.0;
    for (const char *suffix : {".png", ".tiff"}) {
        QTest::addRow("%s", suffix) << QByteArray(suffix) << CV_8UC3 << 0.0;
        QTest::addRow("%s grey", suffix) << QByteArray(suffix) << CV_8UC1 << 0.0;
        QTest::addRow("%s 16", suffix) << QByteArray(suffix) << CV_16UC3 << 0.0;
        QTest::addRow("%s grey 16", suffix) << QByteArray(suffix) << CV_16UC1 << 0.0;
    }
    QTest::newRow("bmp") << QByteArray(".bmp") << CV_8UC3 << 0.0;
    QTest::newRow("bmp grey") << QByteArray(".bmp") << CV_8UC1 << 0.0;
}

void TestImageKinds::ordinary()
{
    QFETCH(const QByteArray, suffix);
    QFETCH(const int, type);
    QFETCH(const double, tolerance);
    cv::Mat picture = samples::quarters();
    cv::Mat expected = picture;
    if (CV_MAT_CN(type) == 1) {
        cv::cvtColor(picture, picture, cv::COLOR_RGB2GRAY);
        cv::cvtColor(picture, expected, cv::COLOR_GRAY2RGB);
    }
    cv::Mat stored;
    picture.convertTo(stored, CV_MAT_DEPTH(type), CV_MAT_DEPTH(type) == CV_16U ? 257.0 : 1.0);
    compare(samples::encode(suffix.constData(), stored), expected, tolerance);
}

void TestImageKinds::handMade_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<cv::Mat>("expected");
    QTest::addColumn<double>("tolerance");
    const cv::Vec3b red(255, 0, 0);
    const cv::Vec3b blue(0, 0, 255);
    const cv::Vec3b white(255, 255, 255);
    const cv::Vec3b black(0, 0, 0);

    cv::Mat inks(8, 16, CV_8UC3, cv::Scalar(204, 40, 60));
    inks(cv::Rect(8, 0, 8, 8)).setTo(cv::Scalar(230, 220, 240));
    QTest::newRow("jpeg cmyk") << samples::cmykJpeg() << inks << 3.0;
    QTest::newRow("jpeg ycck") << samples::ycckJpeg() << inks << 3.0;

    const QByteArray palette = samples::pngChunk("PLTE", bytesOf({255, 0, 0, 0, 0, 255}));
    QTest::newRow("png palette") << samples::png(2, 1, 8, 3, bytesOf({0, 1}), palette) << pixels(2, {red, blue}) << 0.0;
    QTest::newRow("png palette 1 bit") << samples::png(2, 1, 1, 3, bytesOf({0x40}), palette) << pixels(2, {red, blue})
                                       << 0.0;
    QTest::newRow("png palette alpha") << samples::png(
        2, 1, 8, 3, bytesOf({0, 1}), palette + samples::pngChunk("tRNS", bytesOf({255, 51})))
                                       << pixels(2, {red, {204, 204, 255}}) << 0.0;
    QTest::newRow("png 1 bit") << samples::png(2, 1, 1, 0, bytesOf({0x40})) << pixels(2, {black, white}) << 0.0;
    QTest::newRow("png 4 bit") << samples::png(2, 1, 4, 0, bytesOf({0x8F})) << pixels(2, {{136, 136, 136}, white})
                               << 0.0;
    QTest::newRow("png grey alpha") << samples::png(3, 1, 8, 4, bytesOf({100, 255, 100, 0, 0, 51}))
                                    << pixels(3, {{100, 100, 100}, white, {204, 204, 204}}) << 0.0;
    QTest::newRow("png rgb alpha") << samples::png(2, 1, 8, 6, bytesOf({255, 0, 0, 51, 0, 0, 255, 255}))
                                   << pixels(2, {{255, 204, 204}, blue}) << 0.0;
    QTest::newRow("png rgb alpha 16") << samples::png(1, 1, 16, 6, bytesOf({255, 255, 0, 0, 0, 0, 51, 51}))
                                      << pixels(1, {{255, 204, 204}}) << 0.0;

    QTest::newRow("bmp top down") << samples::bmp(
        {2, -2, 24, false, {}, bytesOf({0, 0, 255, 255, 0, 0, 0, 0, 255, 255, 255, 0, 0, 0, 0, 0})})
                                  << pixels(2, {red, blue, white, black}) << 0.0;
    QTest::newRow("bmp os/2") << samples::bmp({2, 1, 24, true, {}, bytesOf({0, 0, 255, 255, 0, 0, 0, 0})})
                              << pixels(2, {red, blue}) << 0.0;
    QTest::newRow("bmp palette") << samples::bmp(
        {2, 1, 8, false, bytesOf({0, 0, 255, 0, 255, 0, 0, 0}), bytesOf({0, 1, 0, 0})})
                                 << pixels(2, {red, blue}) << 0.0;
    QTest::newRow("bmp alpha") << samples::bmpWithAlpha(2, 1, bytesOf({0, 0, 255, 51, 255, 0, 0, 255}))
                               << pixels(2, {{255, 204, 204}, blue}) << 0.0;
    QTest::newRow("bmp alpha left 0") << samples::bmpWithAlpha(2, 1, bytesOf({0, 0, 255, 0, 255, 0, 0, 0}))
                                      << pixels(2, {red, blue}) << 0.0;

    for (const bool bigEndian : {false, true}) {
        for (const bool bigTiff : {false, true}) {
            const QByteArray kind = QByteArray(bigTiff ? "bigtiff" : "tiff") + (bigEndian ? " msb " : " lsb ");
            samples::Tiff t {bigEndian, bigTiff, 24, 16, 8, 3, 2, 1, 1, 1, -1, samplesOf(samples::quarters())};
            QTest::addRow("%srgb", kind.constData()) << samples::tiff(t) << samples::quarters() << 0.0;
            t.bits = 16;
            t.samples = samplesOf(samples::quarters(), 257);
            QTest::addRow("%srgb 16", kind.constData()) << samples::tiff(t) << samples::quarters() << 0.0;
            t = {bigEndian, bigTiff, 2, 1, 8, 1, 0, 1, 1, 1, -1, {0, 255}};
            QTest::addRow("%swhite is 0", kind.constData()) << samples::tiff(t) << pixels(2, {white, black}) << 0.0;
            t.bits = 16;
            t.samples = {0, 65535};
            QTest::addRow("%swhite is 0, 16", kind.constData()) << samples::tiff(t) << pixels(2, {white, black}) << 0.0;
        }
    }
    samples::Tiff t {false, false, 2, 1, 8, 4, 2, 1, 1, 1, 2, {255, 0, 0, 51, 0, 0, 255, 255}};
    QTest::newRow("tiff alpha") << samples::tiff(t) << pixels(2, {{255, 204, 204}, blue}) << 1.0;
    t.extraSample = 1;
    t.samples = {51, 0, 0, 51, 0, 0, 255, 255};
    QTest::newRow("tiff premultiplied") << samples::tiff(t) << pixels(2, {{255, 204, 204}, blue}) << 0.0;
    t.bits = 16;
    t.samples = {13107, 0, 0, 13107, 0, 0, 65535, 65535};
    QTest::newRow("tiff premultiplied 16") << samples::tiff(t) << pixels(2, {{255, 204, 204}, blue}) << 0.0;
    t.extraSample = 2;
    t.samples = {65535, 0, 0, 13107, 0, 0, 65535, 65535};
    QTest::newRow("tiff alpha 16") << samples::tiff(t) << pixels(2, {{255, 204, 204}, blue}) << 0.0;
    t = {false, false, 2, 1, 8, 4, 5, 1, 1, 1, -1, {0, 255, 255, 0, 0, 0, 0, 255}};
    QTest::newRow("tiff cmyk") << samples::tiff(t) << pixels(2, {red, black}) << 1.0;
}

void TestImageKinds::handMade()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const cv::Mat, expected);
    QFETCH(const double, tolerance);
    compare(bytes, expected, tolerance);
}

void TestImageKinds::orientation_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("orientation");
    for (const char *kind : {"jpeg lsb", "jpeg msb", "png", "tiff 8", "tiff 16"})
        for (int orientation = 0; orientation <= 9; ++orientation)
            QTest::addRow("%s %d", kind, orientation) << QByteArray(kind) << orientation;
}

void TestImageKinds::orientation()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const int, orientation);
    const cv::Mat upright = samples::quarters(32, 48);
    const cv::Mat stored = storedFor(upright, orientation);
    if (kind.startsWith("jpeg")) {
        compare(samples::withExif(samples::encode(".jpg", stored), orientation, kind.endsWith("msb")), upright, kAtEdges);
    } else if (kind == "png") {
        const QByteArray rows(reinterpret_cast<const char *>(stored.data), static_cast<qsizetype>(stored.total()) * 3);
        const QByteArray exif = samples::pngChunk("eXIf", samples::exifBlock(orientation, true));
        compare(samples::png(stored.cols, stored.rows, 8, 2, rows, exif), upright, 0.0);
    } else {
        const bool wide = kind == "tiff 16";
        compare(samples::tiff({false, false, stored.cols, stored.rows, wide ? 16 : 8, 3, 2, orientation, 1, 1, -1,
                    samplesOf(stored, wide ? 257 : 1)}),
            upright, 0.0);
    }
}

void TestImageKinds::sixteenBitsAreRounded()
{
    // 128 is half of 257: below goes down, above goes up.
    const samples::Tiff t {false, false, 4, 1, 16, 1, 1, 1, 1, 1, -1, {128, 129, 65535, 65406}};
    compare(samples::tiff(t), pixels(4, {{0, 0, 0}, {1, 1, 1}, {255, 255, 255}, {254, 254, 254}}), 0.0);
}

void TestImageKinds::anySize_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("1x1") << 1 << 1;
    QTest::newRow("1x500") << 1 << 500;
    QTest::newRow("5000x1") << 5000 << 1;
    QTest::newRow("odd") << 37 << 23;
    QTest::newRow("large") << 2000 << 1500;
}

void TestImageKinds::anySize()
{
    QFETCH(const int, width);
    QFETCH(const int, height);
    const cv::Mat picture(height, width, CV_8UC3, cv::Scalar(180, 120, 200));
    for (const char *suffix : {".png", ".bmp", ".tiff", ".jpg"})
        compare(samples::encode(suffix, picture), picture, 3.0);
}

void TestImageKinds::jpegWithTrailingBytes()
{
    // Cameras append previews and maker notes after the end marker.
    const QByteArray jpeg = samples::encode(".jpg", samples::quarters());
    compare(jpeg + QByteArray(100, '\0') + "\xFF\xD8 more", samples::quarters(), kAtEdges);
}

QTEST_GUILESS_MAIN(TestImageKinds)
#include "test_image_kinds.moc"
