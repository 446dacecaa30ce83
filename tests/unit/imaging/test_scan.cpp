#include "imaging/scan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace cyto;

class TestScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void suffixes_data();
    void suffixes();
    void folderInByteOrder();
    void subfoldersStandWhereTheirNameSorts();
    void argumentsKeepTheirOrder();
    void folderNamedLikeAnImageIsACandidate();
    void linksToFoldersAreNotFollowed();
    void namesThatAreNoUtf8();
    void closedFolders();
    void oneLevel();
    void dataset();
    void datasetKeepsWhatCannotBeOpened();
    void datasetErrors();

private:
    void touch(const QString &name) const;
    [[nodiscard]] QStringList collected(const QStringList &names) const;
    [[nodiscard]] QString relative(const QString &path) const { return QDir(m_folder->path()).relativeFilePath(path); }
    /// In bytes, below the test's folder. @return false where the file system refuses the name
    [[nodiscard]] bool touchBytes(const std::string &name) const;
    [[nodiscard]] bool link(const QString &target, const QString &name) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestScan::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestScan::cleanup()
{
    // QTemporaryDir leaves behind what QDir cannot decode.
    std::error_code error;
    std::filesystem::remove_all(m_folder->path().toStdString(), error);
}

void TestScan::touch(const QString &name) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
}

QStringList TestScan::collected(const QStringList &names) const
{
    std::vector<QString> paths;
    for (const QString &name : names)
        paths.push_back(m_folder->filePath(name));
    QStringList result;
    for (const QString &path : collectImages(paths))
        result << relative(path);
    return result;
}

bool TestScan::link(const QString &target, const QString &name) const
{
    std::error_code error;
    std::filesystem::create_directory_symlink(
        m_folder->filePath(target).toStdU16String(), m_folder->filePath(name).toStdU16String(), error);
    return !error;
}

void TestScan::suffixes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("image");
    for (const char *name : {"a.jpg", "a.JPEG", "a.Png", "a.bmp", "a.tif", "a.TIFF", "x/y.z.jpg", "κύτταρο.jpg"})
        QTest::newRow(name) << QString::fromUtf8(name) << true;
    for (const char *name : {"", "a", "jpg", "ajpg", "a.jpg.txt", "a.gif", "a.tiffx", "a.jpg/"})
        QTest::addRow("not '%s'", name) << QString::fromUtf8(name) << false;
}

void TestScan::suffixes()
{
    QFETCH(const QString, path);
    QFETCH(const bool, image);
    QCOMPARE(hasImageSuffix(path), image);
}

void TestScan::folderInByteOrder()
{
    // Upper case before lower, 10 before 9, and beyond ASCII by code point even where UTF-16 orders
    // otherwise (U+FF21 comes after U+1F52C there).
    const QStringList sorted {QStringLiteral("B.png"), QStringLiteral("a10.png"), QStringLiteral("a9.png"),
        QStringLiteral("ä.png"), QStringLiteral("\uFF21.png"), QStringLiteral("\U0001F52C.png")};
    for (const QString &name : sorted)
        touch(name);
    touch(QStringLiteral("notes.txt"));
    touch(QStringLiteral("._B.png")); // what macOS leaves on foreign drives
    QCOMPARE(collected({QStringLiteral(".")}), sorted);
}

void TestScan::subfoldersStandWhereTheirNameSorts()
{
    const QStringList sorted {
        QStringLiteral("a.png"), QStringLiteral("b/c/d.jpg"), QStringLiteral("b/z.tif"), QStringLiteral("c.bmp")};
    for (const QString &name : sorted)
        touch(name);
    QCOMPARE(collected({QStringLiteral(".")}), sorted);
}

void TestScan::argumentsKeepTheirOrder()
{
    touch(QStringLiteral("set/b.png"));
    touch(QStringLiteral("set/a.png"));
    touch(QStringLiteral("named without suffix"));
    const QStringList names {QStringLiteral("z.png"), QStringLiteral("named without suffix"), QStringLiteral("set"),
        QStringLiteral("missing")};
    QCOMPARE(collected(names),
        QStringList({QStringLiteral("z.png"), QStringLiteral("named without suffix"), QStringLiteral("set/a.png"),
            QStringLiteral("set/b.png"), QStringLiteral("missing")}));
    QVERIFY(collectImages({}).empty());
}

void TestScan::folderNamedLikeAnImageIsACandidate()
{
    touch(QStringLiteral("set/x.jpg/inside.png"));
    touch(QStringLiteral("set/y.jpg"));
    const QStringList both {QStringLiteral("set/x.jpg"), QStringLiteral("set/y.jpg")};
    QCOMPARE(collected({QStringLiteral("set")}), both);
    QCOMPARE(collected({both.first()}), QStringList(both.first()));
}

void TestScan::linksToFoldersAreNotFollowed()
{
    touch(QStringLiteral("set/a.png"));
    if (!link(QStringLiteral("set"), QStringLiteral("set/loop")))
        QSKIP("Symbolic links may not be made here");
    QCOMPARE(collected({QStringLiteral("set")}), QStringList(QStringLiteral("set/a.png")));
    QCOMPARE(findImages({m_folder->filePath(QStringLiteral("set"))}).links,
        std::vector<QString> {m_folder->filePath(QStringLiteral("set/loop"))});
    // One that is named itself is meant.
    QVERIFY(link(QStringLiteral("set"), QStringLiteral("other")));
    QCOMPARE(collected({QStringLiteral("other")}), QStringList(QStringLiteral("other/a.png")));
    // A broken link to an image is a candidate, for its failed row.
    QVERIFY(link(QStringLiteral("gone.png"), QStringLiteral("set/b.png")));
    QCOMPARE(collected({QStringLiteral("set")}).size(), 2);
}

bool TestScan::touchBytes(const std::string &name) const
{
    const std::filesystem::path path = std::filesystem::path(m_folder->path().toStdString()) / name;
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    std::ofstream(path).close();
    return std::filesystem::exists(path, error);
}

void TestScan::namesThatAreNoUtf8()
{
    touch(QStringLiteral("set/a.png"));
    touch(QStringLiteral("set/z.png"));
    if (!touchBytes("set/m\xfcller.jpg") || !touchBytes("set/n\xe9\xe9/b.png") || !touchBytes("set/n\xfcte.txt"))
        QSKIP("The file system takes no names that are not in UTF-8");
    const FoundImages found = findImages({m_folder->filePath(QStringLiteral("set"))});
    QStringList names;
    for (const FoundImage &image : found.images) {
        names << relative(image.path);
        const bool open =
            names.back().startsWith(QLatin1String("set/a")) || names.back().startsWith(QLatin1String("set/z"));
        QCOMPARE(image.failure.has_value(), !open);
        QVERIFY(open || image.failure->message.contains(image.path));
        QVERIFY(!image.isFolder);
    }
    QCOMPARE(names,
        QStringList({QStringLiteral("set/a.png"), QStringLiteral("set/m\\xfcller.jpg"),
            QStringLiteral("set/n\\xe9\\xe9/b.png"), QStringLiteral("set/z.png")}));
    QCOMPARE(found.failures().size(), size_t {2});
    QVERIFY(mayHoldImages(m_folder->filePath(QStringLiteral("set"))));
}

void TestScan::closedFolders()
{
    touch(QStringLiteral("set/a.png"));
    touch(QStringLiteral("set/closed/b.png"));
    touch(QStringLiteral("set/open/c.png"));
    const QString closed = m_folder->filePath(QStringLiteral("set/closed"));
    QVERIFY(QFile::setPermissions(closed, QFileDevice::Permissions()));
    std::error_code error;
    const std::filesystem::directory_iterator listed(closed.toStdString(), error);
    const FoundImages found = findImages({m_folder->filePath(QStringLiteral("set"))});
    QVERIFY(QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    if (!error)
        QSKIP("This account may read every folder");
    QCOMPARE(found.images.size(), size_t {3});
    QCOMPARE(relative(found.images[1].path), QStringLiteral("set/closed"));
    QVERIFY(found.images[1].isFolder && found.images[1].failure);
    QVERIFY(found.images[1].failure->message.contains(closed));
    QVERIFY(!found.images[0].failure && !found.images[2].failure);
}

void TestScan::oneLevel()
{
    for (const char *name : {"set/b.png", "set/s2/x.png", "set/s1/deep/y.png", "set/t.jpg/z.png", "set/notes.txt"})
        touch(QString::fromUtf8(name));
    const QString set = m_folder->filePath(QStringLiteral("set"));
    const FolderLevel level = listLevel(set);
    QCOMPARE(level.own.paths(), std::vector<QString> {set + QStringLiteral("/b.png")});
    QStringList names;
    for (const FolderLevel::Folder &folder : level.folders)
        names << folder.name;
    QCOMPARE(names, QStringList({QStringLiteral("s1"), QStringLiteral("s2"), QStringLiteral("t.jpg")}));
    QCOMPARE(imagesBelow(level.folders[0], set + QStringLiteral("/s1")).paths(),
        std::vector<QString> {set + QStringLiteral("/s1/deep/y.png")});
    QVERIFY(mayHoldImages(set + QStringLiteral("/t.jpg")));
    QVERIFY(QDir(set).mkpath(QStringLiteral("empty/none.png")));
    QVERIFY(!mayHoldImages(set + QStringLiteral("/empty")));
}

void TestScan::datasetKeepsWhatCannotBeOpened()
{
    touch(QStringLiteral("set/blast/a.png"));
    touch(QStringLiteral("elsewhere/c.png"));
    if (!touchBytes("set/blast/m\xfcller.png"))
        QSKIP("The file system takes no names that are not in UTF-8");
    if (!link(QStringLiteral("elsewhere"), QStringLiteral("set/linked")))
        QSKIP("Symbolic links may not be made here");
    const auto data = openDataset(m_folder->filePath(QStringLiteral("set")));
    QVERIFY(data);
    QCOMPARE(data->items.size(), size_t {2});
    QCOMPARE(relative(data->items[1].path), QStringLiteral("set/blast/m\\xfcller.png"));
    QCOMPARE(data->links, std::vector<QString> {m_folder->filePath(QStringLiteral("set/linked"))});
}

void TestScan::dataset()
{
    for (const char *name : {"set/monocyte/2.png", "set/monocyte/1.png", "set/monocyte/1/3.png", "set/Blast/x.jpg",
             "set/empty/readme.txt", "set/stray.png", "set/.hidden/h.png"})
        touch(QString::fromUtf8(name));
    const auto dataset = openDataset(m_folder->filePath(QStringLiteral("set")));
    QVERIFY2(dataset.has_value(), dataset ? "" : qPrintable(dataset.error().text()));
    QCOMPARE(dataset->classNames, std::vector<QString>({QStringLiteral("Blast"), QStringLiteral("monocyte")}));
    QStringList items;
    for (const DatasetItem &item : dataset->items)
        items << QStringLiteral("%1 %2").arg(item.label).arg(relative(item.path));
    QCOMPARE(items,
        QStringList({QStringLiteral("0 set/Blast/x.jpg"), QStringLiteral("1 set/monocyte/1.png"),
            QStringLiteral("1 set/monocyte/1/3.png"), QStringLiteral("1 set/monocyte/2.png")}));
}

void TestScan::datasetErrors()
{
    const auto code = [&](const char *name) {
        const auto dataset = openDataset(m_folder->filePath(QString::fromUtf8(name)));
        return dataset || !dataset.error().message.contains(QString::fromUtf8(name))
            ? QStringLiteral("none")
            : errorCodeName(dataset.error().code);
    };
    touch(QStringLiteral("file.txt"));
    touch(QStringLiteral("flat/a.png"));
    touch(QStringLiteral("texts/class/a.txt"));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("empty")));
    QCOMPARE(code("missing"), errorCodeName(ErrorCode::NotFound));
    for (const char *name : {"file.txt", "flat", "texts", "empty"})
        QCOMPARE(code(name), errorCodeName(ErrorCode::InvalidArgument));
}

QTEST_GUILESS_MAIN(TestScan)
#include "test_scan.moc"
