// Files that are no image are refused with a reason that names them, and nothing else happens.
#include "imaging/image_file.h"

#include "image_samples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace cyto;
using samples::number;

namespace {
QByteArray picture(const char *suffix)
{
    return samples::encode(suffix, samples::quarters());
}

QByteArray replaced(QByteArray bytes, qsizetype at, const QByteArray &with)
{
    return bytes.replace(at, with.size(), with);
}

/// Where the frame header's content starts: precision, height, width, components.
qsizetype jpegFrame(const QByteArray &jpeg)
{
    return jpeg.indexOf("\xFF\xC0") + 4;
}
} // namespace

class TestImageFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusedContent_data();
    void refusedContent();
    void claimedSizeIsJudgedFirst_data();
    void claimedSizeIsJudgedFirst();
    void everyCutIsNoticed_data();
    void everyCutIsNoticed();
    void loadsWithHash();
    void nonAsciiNames_data();
    void nonAsciiNames();
    void missing();
    void folderNamedLikeAnImage();
    void emptyFile();
    void hugeFile();
    void notPermitted();
    void pipe();
    void brokenLink();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QTemporaryDir m_folder;
};

void TestImageFile::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString TestImageFile::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestImageFile::refusedContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray jpeg = picture(".jpg");
    const QByteArray png = picture(".png");
    const QByteArray bmp = picture(".bmp");

    QTest::newRow("empty") << QByteArray() << ErrorCode::Corrupt;
    QTest::newRow("one byte") << QByteArray("x") << ErrorCode::Unsupported;
    QTest::newRow("text") << QByteArray("Not an image, whatever its name says.\n") << ErrorCode::Unsupported;
    QTest::newRow("text like a bitmap") << QByteArray("BMW and other makers of cars, in order of size")
                                        << ErrorCode::Unsupported;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << ErrorCode::Unsupported;
    QTest::newRow("gif") << QByteArray::fromBase64("R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=")
                         << ErrorCode::Unsupported;

    QTest::newRow("jpeg start only") << jpeg.left(3) << ErrorCode::Corrupt;
    QTest::newRow("jpeg without end") << jpeg.left(jpeg.size() - 2) << ErrorCode::Corrupt;
    QTest::newRow("jpeg end in thumbnail only")
        << samples::withExif(jpeg, 1, false).left(300) + "\xFF" << ErrorCode::Corrupt;
    QTest::newRow("jpeg without frame") << QByteArray("\xFF\xD8\xFF\xD9", 4) << ErrorCode::Corrupt;
    QTest::newRow("jpeg 12 bit") << replaced(jpeg, jpegFrame(jpeg), QByteArray(1, 12)) << ErrorCode::Unsupported;
    QTest::newRow("jpeg lossless") << replaced(jpeg, jpegFrame(jpeg) - 4, "\xFF\xC3") << ErrorCode::Unsupported;
    QTest::newRow("jpeg 2 channels") << replaced(jpeg, jpegFrame(jpeg) + 5, QByteArray(1, 2)) << ErrorCode::Unsupported;
    QTest::newRow("jpeg width 0") << replaced(jpeg, jpegFrame(jpeg) + 3, QByteArray(2, 0)) << ErrorCode::Corrupt;
    QTest::newRow("jpeg height 0") << replaced(jpeg, jpegFrame(jpeg) + 1, QByteArray(2, 0)) << ErrorCode::Unsupported;
    QTest::newRow("jpeg tables gone") << QByteArray(jpeg).replace("\xFF\xDB", "\xFF\xFE") << ErrorCode::Corrupt;

    QTest::newRow("png start only") << png.left(8) << ErrorCode::Corrupt;
    QTest::newRow("png without end") << png.left(png.size() - 12) << ErrorCode::Corrupt;
    QTest::newRow("png header gone") << replaced(png, 12, "JUNK") << ErrorCode::Corrupt;
    QTest::newRow("png width 0") << replaced(png, 16, number(0, 4, true)) << ErrorCode::Corrupt;
    QTest::newRow("png checksum wrong") << replaced(png, png.indexOf("IDAT") + 10, "\x55\xAA") << ErrorCode::Corrupt;
    QTest::newRow("png without pixels") << samples::png(4, 4, 8, 2, {}) << ErrorCode::Corrupt;

    QTest::newRow("bmp width 0") << replaced(bmp, 18, number(0, 4, false)) << ErrorCode::Corrupt;
    QTest::newRow("bmp width negative") << replaced(bmp, 18, number(0xFFFFFFF0, 4, false)) << ErrorCode::Corrupt;
    QTest::newRow("bmp height 0") << replaced(bmp, 22, number(0, 4, false)) << ErrorCode::Corrupt;
    QTest::newRow("bmp with a png") << replaced(bmp, 30, number(5, 4, false)) << ErrorCode::Unsupported;

    const samples::Tiff good {false, false, 2, 2, 8, 3, 2, 1, 1, 1, -1, std::vector<unsigned>(12, 99)};
    samples::Tiff t = good;
    t.sampleFormat = 3;
    t.bits = 32;
    QTest::newRow("tiff float") << samples::tiff(t) << ErrorCode::Unsupported;
    t.sampleFormat = 1;
    QTest::newRow("tiff 32 bit") << samples::tiff(t) << ErrorCode::Unsupported;
    t.sampleFormat = 2;
    t.bits = 16;
    QTest::newRow("tiff signed") << samples::tiff(t) << ErrorCode::Unsupported;
    t = good;
    t.channels = 2;
    QTest::newRow("tiff 2 channels") << samples::tiff(t) << ErrorCode::Unsupported;
    t = good;
    t.bits = 16;
    t.planar = 2;
    QTest::newRow("tiff 16 bit planes") << samples::tiff(t) << ErrorCode::Unsupported;
    t = good;
    t.bits = 16;
    t.channels = 4;
    t.photometric = 5;
    QTest::newRow("tiff 16 bit cmyk") << samples::tiff(t) << ErrorCode::Unsupported;
    t = good;
    t.width = 0;
    QTest::newRow("tiff width 0") << samples::tiff(t) << ErrorCode::Corrupt;
    QTest::newRow("tiff header only") << samples::tiff(good).left(8) << ErrorCode::Corrupt;
    QTest::newRow("tiff directory far away")
        << replaced(samples::tiff(good), 4, number(0xFFFFFFFE, 4, false)) << ErrorCode::Corrupt;
    QTest::newRow("bigtiff directory far away")
        << QByteArray("II\x2B\0\x08\0\0\0\xF8\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 16) << ErrorCode::Corrupt;
    QTest::newRow("bigtiff endless directory")
        << QByteArray("II\x2B\0\x08\0\0\0\x10\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 24) << ErrorCode::Corrupt;
}

void TestImageFile::refusedContent()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const auto image = decodeImage(bytes, QStringLiteral("cell 7.jpg"));
    QVERIFY(!image.has_value());
    QCOMPARE(errorCodeName(image.error().code), errorCodeName(code));
    QVERIFY2(image.error().message.contains(QLatin1String("cell 7.jpg")), qPrintable(image.error().message));
    QVERIFY(!image.error().hint.isEmpty());
}

void TestImageFile::claimedSizeIsJudgedFirst_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray jpeg = picture(".jpg");
    QTest::newRow("jpeg") << replaced(jpeg, jpegFrame(jpeg) + 1, QByteArray(4, '\x7F'));
    QTest::newRow("png") << samples::png(10001, 10000, 8, 2, {});
    QTest::newRow("png largest") << samples::png(0x7FFFFFFF, 0x7FFFFFFF, 16, 6, {});
    QTest::newRow("png strip") << samples::png(1 << 21, 1, 8, 0, {});
    const QByteArray bmp = picture(".bmp");
    QTest::newRow("bmp largest") << replaced(bmp, 18, number(0x7FFFFFFF, 4, false) + number(0x80000000, 4, false));
    for (const bool bigEndian : {false, true}) {
        for (const bool bigTiff : {false, true}) {
            samples::Tiff t {bigEndian, bigTiff, 20000, 20000, 8, 1, 1, 1, 1, 1, -1, {0, 0}};
            QTest::addRow("tiff %d %d", bigEndian, bigTiff) << samples::tiff(t);
            t.width = t.height = -1; // 4294967295
            QTest::addRow("tiff largest %d %d", bigEndian, bigTiff) << samples::tiff(t);
        }
    }
}

void TestImageFile::claimedSizeIsJudgedFirst()
{
    QFETCH(const QByteArray, bytes);
    const auto image = decodeImage(bytes, QStringLiteral("huge %3 %1 %2.tif"));
    QVERIFY(!image.has_value());
    QCOMPARE(errorCodeName(image.error().code), errorCodeName(ErrorCode::TooLarge));
    QVERIFY(image.error().message.contains(QLatin1String("100 megapixels")));
    QVERIFY(image.error().message.contains(QLatin1String("huge %3 %1 %2.tif"))); // no place holders
}

void TestImageFile::everyCutIsNoticed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *suffix : {".jpg", ".png", ".bmp", ".tiff"})
        QTest::newRow(suffix) << picture(suffix);
    QTest::newRow("cmyk") << samples::cmykJpeg();
    QTest::newRow("bigtiff") << samples::tiff(
        {true, true, 4, 4, 16, 3, 2, 1, 1, 1, -1, std::vector<unsigned>(48, 30000)});
}

void TestImageFile::everyCutIsNoticed()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(decodeImage(bytes, QStringLiteral("whole")).has_value());
    // A TIFF may end with the place of the next directory, which says that there is none.
    const qsizetype needless = bytes.startsWith("MM") ? 8 : bytes.startsWith("II") ? 4 : 0;
    for (qsizetype size = 0; size < bytes.size() - needless; ++size) {
        const auto image = decodeImage(bytes.left(size), QStringLiteral("cut"));
        QVERIFY2(!image.has_value(), qPrintable(QString::number(size)));
    }
}

void TestImageFile::loadsWithHash()
{
    const QByteArray bytes = picture(".png");
    const auto image = loadImage(write(QStringLiteral("a.png"), bytes));
    QVERIFY2(image.has_value(), image ? "" : qPrintable(image.error().text()));
    QCOMPARE(image->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(image->sha256.size(), 32);
    QCOMPARE(samples::largestDifference(image->rgb, samples::quarters()), 0.0);
    // The content counts, not the suffix.
    QVERIFY(loadImage(write(QStringLiteral("png named.jpg"), bytes)).has_value());
}

void TestImageFile::nonAsciiNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("latin") << QStringLiteral("Zelle groß.png");
    QTest::newRow("greek") << QStringLiteral("κύτταρο.png");
    QTest::newRow("chinese") << QStringLiteral("细胞.png");
    QTest::newRow("emoji") << QStringLiteral("\U0001F52C.png");
    QTest::newRow("place holders") << QStringLiteral("100%1 %2.png");
    QTest::newRow("spaces") << QStringLiteral("  two  spaces .png");
}

void TestImageFile::nonAsciiNames()
{
    QFETCH(const QString, name);
    QVERIFY(loadImage(write(name, picture(".png"))).has_value());
    const auto image = loadImage(write(name, "no image"));
    QVERIFY(!image.has_value());
    QVERIFY2(image.error().message.contains(name), qPrintable(image.error().message));
}

void TestImageFile::missing()
{
    const auto image = loadImage(m_folder.filePath(QStringLiteral("nothing.png")));
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().code, ErrorCode::NotFound);
    QVERIFY(image.error().message.contains(QLatin1String("nothing.png")));
    QCOMPARE(loadImage(QString()).error().code, ErrorCode::NotFound);
}

void TestImageFile::folderNamedLikeAnImage()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.jpg")));
    const auto image = loadImage(m_folder.filePath(QStringLiteral("folder.jpg")));
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().code, ErrorCode::Unsupported);
    QVERIFY(image.error().message.contains(QLatin1String("is a folder")));
}

void TestImageFile::emptyFile()
{
    const auto image = loadImage(write(QStringLiteral("empty.png"), {}));
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().code, ErrorCode::Corrupt);
    QVERIFY(image.error().message.contains(QLatin1String("empty.png")));
}

void TestImageFile::hugeFile()
{
    // Sparse: takes no room on the disk, and would take 2 GB of memory if it were read.
    const QString path = write(QStringLiteral("huge.tif"), QByteArray("II*\0", 4));
    QFile file(path);
    if (!file.resize(qint64 {2} << 30))
        QSKIP("The file system of the temporary folder has no sparse files");
    const auto image = loadImage(path);
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().code, ErrorCode::TooLarge);
    QVERIFY(file.remove());
}

void TestImageFile::notPermitted()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("Run by root, who may read every file");
    const QString path = write(QStringLiteral("secret.png"), picture(".png"));
    QVERIFY(QFile::setPermissions(path, {}));
    QCOMPARE(loadImage(path).error().code, ErrorCode::Unreadable);

    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("closed")));
    const QString folder = m_folder.filePath(QStringLiteral("closed"));
    const QString inside = write(QStringLiteral("closed/a.png"), picture(".png"));
    QVERIFY(QFile::setPermissions(folder, {}));
    QCOMPARE(loadImage(inside).error().code, ErrorCode::Unreadable);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
#else
    QSKIP("Permissions are set in the way of Unix");
#endif
}

void TestImageFile::pipe()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder.filePath(QStringLiteral("pipe.png"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto image = loadImage(path);
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().code, ErrorCode::Unsupported);
#else
    QSKIP("Named pipes lie outside the file system here");
#endif
}

void TestImageFile::brokenLink()
{
    std::error_code error;
    const QString path = m_folder.filePath(QStringLiteral("link.png"));
    std::filesystem::create_symlink("gone.png", path.toStdU16String(), error);
    if (error)
        QSKIP("Symbolic links may not be made here");
    QCOMPARE(loadImage(path).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestImageFile)
#include "test_image_file.moc"
