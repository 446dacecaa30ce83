// Damaged files end in an image or an error, never in a crash. Most telling under the sanitizers.
#include "domain/philox.h"
#include "imaging/image_file.h"

#include "image_samples.h"

#include <QTest>

#include <algorithm>

using namespace cyto;

namespace {
constexpr int kMutations = 250; // of each of 8 files: 2,000

QByteArray mutated(const QByteArray &original, Philox &random)
{
    QByteArray bytes = original;
    const auto position = [&] {
        return static_cast<qsizetype>(random.below(static_cast<std::uint32_t>(bytes.size())));
    };
    const auto changes = 1 + random.below(6);
    for (std::uint32_t i = 0; i < changes && !bytes.isEmpty(); ++i) {
        // Headers are short and decide most: every second change goes there.
        const bool inHeader = random.below(2) == 0;
        const qsizetype at = inHeader ? std::min<qsizetype>(position(), random.below(64)) : position();
        switch (random.below(7)) {
        case 0: bytes[at] = static_cast<char>(random.next()); break;
        case 1: bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.below(8))); break;
        case 2: bytes[at] = static_cast<char>(random.below(2) == 0 ? 0 : 255); break;
        case 3: bytes.remove(at, 1 + static_cast<qsizetype>(random.below(16))); break;
        case 4:
            bytes.insert(
                at, QByteArray(1 + static_cast<qsizetype>(random.below(16)), static_cast<char>(random.next())));
            break;
        case 5: bytes.insert(at, bytes.mid(position(), 1 + static_cast<qsizetype>(random.below(64)))); break;
        default: {
            const QByteArray number = samples::number(random.next(), 4, random.below(2) == 0);
            bytes.replace(at, std::min<qsizetype>(4, bytes.size() - at), number);
            break;
        }
        }
    }
    if (random.below(10) == 0)
        bytes.truncate(position());
    return bytes;
}
} // namespace

class TestImageMutation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverCrashes_data();
    void neverCrashes();
};

void TestImageMutation::neverCrashes_data()
{
    QTest::addColumn<QByteArray>("original");
    const cv::Mat picture = samples::quarters(20, 14);
    cv::Mat wide;
    picture.convertTo(wide, CV_16U, 257.0);
    QTest::newRow("jpeg") << samples::withExif(samples::encode(".jpg", picture), 6, true);
    QTest::newRow("cmyk jpeg") << samples::ycckJpeg();
    QTest::newRow("png") << samples::encode(".png", picture);
    QTest::newRow("png alpha 16") << samples::png(
        3, 2, 16, 6, QByteArray(48, 'p'), samples::pngChunk("eXIf", samples::exifBlock(5, false)));
    QTest::newRow("bmp") << samples::encode(".bmp", picture);
    QTest::newRow("bmp alpha") << samples::bmpWithAlpha(3, -2, QByteArray(24, 'b'));
    QTest::newRow("tiff lzw 16") << samples::encode(".tiff", wide);
    QTest::newRow("bigtiff") << samples::tiff({true, true, 6, 4, 8, 4, 2, 7, 1, 1, 2, std::vector<unsigned>(96, 140)});
}

void TestImageMutation::neverCrashes()
{
    QFETCH(const QByteArray, original);
    QVERIFY(decodeImage(original, QStringLiteral("original")).has_value());
    int refused = 0;
    for (std::uint64_t i = 0; i < kMutations; ++i) {
        Philox random(mixKey(2024, static_cast<std::uint64_t>(original.size())), i);
        const QByteArray bytes = mutated(original, random);
        const auto image = decodeImage(bytes, QStringLiteral("mutated"));
        if (!image) {
            ++refused;
            QVERIFY(!image.error().message.isEmpty());
            continue;
        }
        QCOMPARE(image->rgb.type(), CV_8UC3);
        QVERIFY(image->rgb.rows > 0 && image->rgb.cols > 0);
        QVERIFY(static_cast<qint64>(image->rgb.total()) <= kMaxPixels);
    }
    // Else the mutations would not have touched anything that matters.
    QVERIFY2(refused > kMutations / 10, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TestImageMutation)
#include "test_image_mutation.moc"
