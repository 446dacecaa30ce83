// Thumbnails: decoded small, kept on disk, dropped when stale, refused with a reason.
#include "imaging/image_file.h"
#include "support/patience.h"
#include "ui/gallery/thumbnail_loader.h"

#include <QDirIterator>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <thread>

using namespace cyto;
using namespace cyto::ui;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, QSize size, QColor colour)
{
    QImage image(size, QImage::Format_RGB888);
    image.fill(colour);
    const QString path = folder.filePath(name);
    if (!image.save(path))
        qFatal("cannot write a test image");
    return path;
}

int files(const QString &folder)
{
    int n = 0;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        ++n;
    }
    return n;
}

} // namespace

class TestThumbnails : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Every study counts its cells from 1: what was begun for one must not keep the other's picture away.
    void thePictureOfAnotherStudyDoesNotKeepThisOnesAway()
    {
        const QTemporaryDir folder;
        const QString first = write(folder, QStringLiteral("first.png"), {32, 32}, Qt::red);
        const QString second = write(folder, QStringLiteral("second.png"), {32, 32}, Qt::blue);
        WorkerPool pool(1);
        ThumbnailLoader loader(pool, {});
        loader.want({{1, first}});
        while (pool.active() > 0) // decoded, and on its way to this thread
            std::this_thread::yield();
        loader.clear();
        loader.want({{1, second}});
        QTRY_VERIFY(loader.find(1) != nullptr);
        QCOMPARE(loader.find(1)->toImage().pixelColor(8, 8), QColor(Qt::blue));
        QCOMPARE(loader.pending(), 0);
    }

    void scaledWhileDecoding_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("thumbnail");
        QTest::newRow("large JPEG") << QStringLiteral("jpg") << QSize(2000, 1000) << QSize(128, 64);
        QTest::newRow("JPEG a little too large") << QStringLiteral("jpg") << QSize(200, 150) << QSize(128, 96);
        QTest::newRow("PNG") << QStringLiteral("png") << QSize(300, 600) << QSize(64, 128);
        QTest::newRow("small ones stay") << QStringLiteral("png") << QSize(40, 30) << QSize(40, 30);
        QTest::newRow("a line") << QStringLiteral("png") << QSize(1000, 1) << QSize(128, 1);
    }
    void scaledWhileDecoding()
    {
        QFETCH(QString, suffix);
        QFETCH(QSize, size);
        QFETCH(QSize, thumbnail);
        const QTemporaryDir folder;
        const QString path = write(folder, QStringLiteral("a.") + suffix, size, QColor(200, 100, 50));
        const auto image = loadThumbnail(path, 128);
        QVERIFY(image.has_value());
        QCOMPARE(QSize(image->rgb.cols, image->rgb.rows), thumbnail);
        const auto pixel = image->rgb.at<cv::Vec3b>(0, image->rgb.cols / 2);
        QVERIFY(qAbs(pixel[0] - 200) < 4 && qAbs(pixel[1] - 100) < 4 && qAbs(pixel[2] - 50) < 4);
        // The hash is that of the file, as of the whole image.
        QCOMPARE(image->sha256, loadImage(path)->sha256);
    }

    void damagedFilesAreRefusedWithAReason()
    {
        const QTemporaryDir folder;
        QFile(write(folder, QStringLiteral("cut.jpg"), {400, 400}, Qt::red)).resize(1500);
        const auto image = loadThumbnail(folder.filePath(QStringLiteral("cut.jpg")), 128);
        QVERIFY(!image);
        QVERIFY(image.error().message.contains(QStringLiteral("cut.jpg")));
        WorkerPool pool(2);
        ThumbnailLoader loader(pool, {});
        QSignalSpy failed(&loader, &ThumbnailLoader::failed);
        loader.want(
            {{5, folder.filePath(QStringLiteral("cut.jpg"))}, {6, folder.filePath(QStringLiteral("none.png"))}});
        QTRY_COMPARE(failed.count(), 2);
        QVERIFY(loader.failure(5).contains(QStringLiteral("cut.jpg")));
        QVERIFY(loader.failure(6).contains(QStringLiteral("none.png")));
        QVERIFY(loader.find(5) == nullptr);
    }

    void secondTimeComesFromDisk()
    {
        const QTemporaryDir folder;
        const QTemporaryDir cache;
        const QString path = write(folder, QStringLiteral("a.png"), {300, 300}, Qt::blue);
        {
            WorkerPool pool(2);
            ThumbnailLoader loader(pool, cache.path());
            loader.want({{1, path}});
            QTRY_VERIFY(loader.find(1) != nullptr);
        }
        QCOMPARE(files(cache.path()), 1);
        const ThumbnailDiskCache disk(cache.path());
        QVERIFY(!disk.find(disk.keyOf(path, 128)).isNull());
        QVERIFY(disk.find(disk.keyOf(path, 256)).isNull());
        // Another content at the same place is another picture.
        write(folder, QStringLiteral("a.png"), {301, 300}, Qt::green);
        QVERIFY(disk.find(disk.keyOf(path, 128)).isNull());
    }

    void diskCacheIsTrimmed()
    {
        const QTemporaryDir cache;
        const ThumbnailDiskCache disk(cache.path());
        QImage image(64, 64, QImage::Format_RGB888);
        image.fill(Qt::gray);
        for (int i = 0; i < 20; ++i)
            disk.insert(QStringLiteral("%1abcdef").arg(i, 4, 16, QLatin1Char('0')), image);
        QCOMPARE(files(cache.path()), 20);
        disk.trim(0);
        QCOMPARE(files(cache.path()), 0);
    }

    void staleWishesAreDropped()
    {
        const QTemporaryDir folder;
        std::vector<ThumbnailLoader::Wish> old;
        for (int i = 0; i < 50; ++i)
            old.push_back({i + 1, write(folder, QStringLiteral("%1.png").arg(i), {20, 20}, Qt::red)});
        WorkerPool pool(1);
        std::promise<void> gate;
        pool.submit(JobPriority::Visible, [open = gate.get_future().share()](const CancelToken &) { open.wait(); });
        ThumbnailLoader loader(pool, {});
        loader.want(old);
        loader.want({old[40], old[41]}); // scrolled on before anything was decoded
        gate.set_value();
        QTRY_COMPARE(loader.pending(), 0);
        QTRY_VERIFY(loader.find(41) != nullptr && loader.find(42) != nullptr);
        QVERIFY(loader.find(1) == nullptr);
    }

    void memoryIsBounded()
    {
        const QTemporaryDir folder;
        WorkerPool pool(2);
        ThumbnailLoader loader(pool, {});
        loader.setMemoryLimit(1); // 16 pictures of 128 x 128 x 4 bytes
        std::vector<ThumbnailLoader::Wish> wishes;
        for (int i = 0; i < 40; ++i)
            wishes.push_back({i + 1, write(folder, QStringLiteral("%1.png").arg(i), {128, 128}, Qt::red)});
        loader.want(wishes);
        QTRY_COMPARE(loader.pending(), 0);
        QTRY_VERIFY(loader.find(40) != nullptr);
        int kept = 0;
        for (int i = 0; i < 40; ++i)
            kept += loader.find(i + 1) != nullptr ? 1 : 0;
        QVERIFY(kept <= 16);
    }

    void largerTilesGetBetterPictures()
    {
        const QTemporaryDir folder;
        const QString path = write(folder, QStringLiteral("a.png"), {500, 500}, Qt::red);
        WorkerPool pool(2);
        ThumbnailLoader loader(pool, {});
        loader.want({{1, path}});
        QTRY_VERIFY(loader.find(1) != nullptr);
        QCOMPARE(loader.find(1)->width(), 128);
        loader.setSide(300);
        QVERIFY(loader.find(1) != nullptr); // the small one until then
        loader.want({{1, path}});
        QTRY_COMPARE(loader.find(1)->width(), 384);
    }
};

QTEST_MAIN(TestThumbnails)
#include "test_thumbnails.moc"
