// Indexing real folders: slides, refreshes, moved and unreadable files, cancelling and going on.
#include "review/study_indexer.h"
#include "study_fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <filesystem>
#include <fstream>

using namespace fixture;

namespace {

class Sink final : public ProgressSink {
public:
    void progressed(const Progress &progress) override { last = progress; }
    void noticed(const QString &message) override { notices << message; }
    Progress last;
    QStringList notices;
};

} // namespace

class TestStudyIndexer final : public QObject {
    Q_OBJECT

    /// Images are told apart by content alone; the indexer decodes nothing.
    static void put(const QString &root, const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(root + QLatin1Char('/') + path).absolutePath());
        QFile file(root + QLatin1Char('/') + path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's image");
    }

    struct Case {
        Case()
        {
            put(images.path(), QStringLiteral("slide1/b.png"), "one");
            put(images.path(), QStringLiteral("slide1/a.JPG"), "two");
            put(images.path(), QStringLiteral("slide1/notes.txt"), "none");
            put(images.path(), QStringLiteral("slide2/deep/c.tiff"), "three");
            put(images.path(), QStringLiteral("exports/table.csv"), "none");
            auto made = StudyDatabase::create(data.filePath(QStringLiteral("s.db")), newStudy(images.path()));
            if (!made)
                qFatal("%s", qPrintable(made.error().text()));
            database = std::move(*made);
        }
        QTemporaryDir images;
        QTemporaryDir data;
        std::unique_ptr<StudyDatabase> database;
    };

    static QStringList paths(StudyDatabase &database)
    {
        QStringList all;
        CellStore store(database);
        const auto loaded = store.load(0, 0);
        for (int row = 0; row < loaded->table.size(); ++row)
            all << store.cell(loaded->table.id(row))->relativePath;
        return all;
    }

private Q_SLOTS:
    void findsSlides()
    {
        Case c;
        Sink sink;
        StudyIndexer indexer(*c.database, {}, &sink);
        std::vector<qint64> changed;
        indexer.slideChanged = [&](qint64 slide) { changed.push_back(slide); };
        const auto report = indexer.indexNames({});
        VERIFY_OK(report);
        QCOMPARE(report->slides, 2);
        QCOMPARE(report->counts.added, 3);
        QCOMPARE(changed.size(), size_t {2});
        QCOMPARE(paths(*c.database),
            (QStringList {
                QStringLiteral("slide1/a.JPG"), QStringLiteral("slide1/b.png"), QStringLiteral("slide2/deep/c.tiff")}));
        QCOMPARE(CellStore(*c.database).load(0, 0)->slides[1].name, QStringLiteral("slide2"));
        QCOMPARE(sink.last.total, 4);
        const auto again = indexer.indexNames({});
        QCOMPARE(again->counts.unchanged, 3);
        QCOMPARE(changed.size(), size_t {2}); // nothing changed
    }

    void oneSlide_data()
    {
        QTest::addColumn<bool>("oneSlide");
        QTest::addColumn<int>("slides");
        QTest::newRow("folders") << false << 3;
        QTest::newRow("one slide") << true << 1;
    }
    void oneSlide()
    {
        QFETCH(bool, oneSlide);
        QFETCH(int, slides);
        Case c;
        put(c.images.path(), QStringLiteral("top.bmp"), "top");
        IndexOptions options;
        options.oneSlide = oneSlide;
        const auto report = StudyIndexer(*c.database, options).indexNames({});
        VERIFY_OK(report);
        QCOMPARE(report->slides, slides);
        QCOMPARE(paths(*c.database).size(), 4);
        QVERIFY(paths(*c.database).contains(QStringLiteral("top.bmp")));
    }

    void hashesLaterAndGoesOnAfterACancel()
    {
        Case c;
        IndexOptions options;
        options.hashBatch = 1;
        StudyIndexer indexer(*c.database, options);
        VERIFY_OK(indexer.indexNames({}));
        QCOMPARE(*CellStore(*c.database).unhashedCount(), 3);
        const CancelToken stopped;
        stopped.cancel();
        QCOMPARE(indexer.hashContents(stopped).error().code, ErrorCode::Cancelled);
        QCOMPARE(indexer.indexNames(stopped).error().code, ErrorCode::Cancelled);
        QCOMPARE(*CellStore(*c.database).unhashedCount(), 3);
        const auto report = indexer.hashContents({});
        VERIFY_OK(report);
        QCOMPARE(report->hashed, 3);
        QCOMPARE(*CellStore(*c.database).unhashedCount(), 0);
        QCOMPARE(
            CellStore(*c.database).cell(1)->file.sha256, QCryptographicHash::hash("two", QCryptographicHash::Sha256));
        QCOMPARE(indexer.hashContents({})->hashed, 0);
    }

    void movedFileKeepsItsLabel()
    {
        Case c;
        StudyIndexer indexer(*c.database);
        VERIFY_OK(indexer.indexNames({}));
        VERIFY_OK(indexer.hashContents({}));
        const ReaderId ada = ReaderStore(*c.database).ensureReader(QStringLiteral("Ada"))->id;
        VERIFY_OK(LabelStore(*c.database).commit(labelChange(2, ada, classLabel(1)))); // slide1/b.png
        QVERIFY(QDir(c.images.path()).rename(QStringLiteral("slide1"), QStringLiteral("renamed")));
        const auto names = indexer.indexNames({});
        VERIFY_OK(names);
        QCOMPARE(names->counts.added, 2);
        QCOMPARE(names->missing, 2);
        const auto contents = indexer.hashContents({});
        VERIFY_OK(contents);
        QCOMPARE(contents->moved, 2);
        const auto cell = CellStore(*c.database).cell(2);
        QCOMPARE(cell->relativePath, QStringLiteral("renamed/b.png"));
        QCOMPARE(cell->state, CellState::Indexed);
        QCOMPARE(LabelStore(*c.database).current(2, ada)->classIndex, 1);
        QCOMPARE(paths(*c.database).size(), 3);
    }

    void unreadableFilesGetAReason()
    {
        Case c;
        put(c.images.path(), QStringLiteral("slide1/empty.png"), {});
        QVERIFY(
            QFile::link(QStringLiteral("/no/such/target.png"), c.images.filePath(QStringLiteral("slide1/broken.png"))));
        StudyIndexer indexer(*c.database);
        VERIFY_OK(indexer.indexNames({}));
        const auto report = indexer.hashContents({});
        VERIFY_OK(report);
        QCOMPARE(report->unreadable, 2);
        const auto failures = CellStore(*c.database).failures();
        QCOMPARE(failures->size(), size_t {2});
        for (const CellRecord &cell : *failures)
            QVERIFY(!cell.failure.isEmpty());
        QCOMPARE(CellStore(*c.database).load(0, 0)->slides[0].failed, 2);
    }

    void namesThatAreNoUtf8AreFailedCells()
    {
        Case c;
        const std::filesystem::path file =
            std::filesystem::path(c.images.path().toStdString()) / "slide1" / "m\xfcller.png";
        std::ofstream(file) << "cell";
        if (std::error_code error; !std::filesystem::exists(file, error))
            QSKIP("The file system takes no names that are not in UTF-8");
        StudyIndexer indexer(*c.database);
        const auto named = indexer.indexNames({});
        VERIFY_OK(named);
        QCOMPARE(named->counts.added, 4);
        const auto report = indexer.hashContents({});
        VERIFY_OK(report);
        QCOMPARE(report->unreadable, 1);
        const auto failures = CellStore(*c.database).failures();
        QCOMPARE(failures->size(), size_t {1});
        QCOMPARE(failures->front().relativePath, QStringLiteral("slide1/m\\xfcller.png"));
        QVERIFY2(failures->front().failure.contains(QStringLiteral("UTF-8")), qPrintable(failures->front().failure));
        QCOMPARE(indexer.indexNames({})->missing, 0);
        std::filesystem::remove(file); // which QTemporaryDir would leave behind
    }

    void aClosedFolderTakesNothingAwayAndIsListed()
    {
        Case c;
        put(c.images.path(), QStringLiteral("slide1/sub/d.png"), "four");
        Sink sink;
        StudyIndexer indexer(*c.database, {}, &sink);
        VERIFY_OK(indexer.indexNames({}));
        const QStringList closed {
            c.images.filePath(QStringLiteral("slide1/sub")), c.images.filePath(QStringLiteral("slide2"))};
        for (const QString &folder : closed)
            QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions()));
        std::error_code error;
        const std::filesystem::directory_iterator listed(closed.front().toStdString(), error);
        const auto report = indexer.indexNames({});
        for (const QString &folder : closed)
            QVERIFY(QFile::setPermissions(
                folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        if (!error)
            QSKIP("This account may read every folder");
        VERIFY_OK(report);
        QCOMPARE(report->missing, 0);
        QVERIFY(report->vanished.isEmpty());
        QCOMPARE(report->closed.size(), size_t {2});
        QCOMPARE(sink.notices.size(), 2);
        for (qsizetype i = 0; i < 2; ++i)
            QVERIFY2(sink.notices[i].contains(closed[i]), qPrintable(sink.notices[i]));
    }

    void linksThatAreNotFollowedAreTold()
    {
        Case c;
        if (!QFile::link(c.images.filePath(QStringLiteral("slide2")), c.images.filePath(QStringLiteral("slide1/more"))))
            QSKIP("Symbolic links may not be made here");
        Sink sink;
        const auto report = StudyIndexer(*c.database, {}, &sink).indexNames({});
        VERIFY_OK(report);
        QCOMPARE(report->counts.added, 3);
        QCOMPARE(sink.notices.size(), 1);
        QVERIFY2(sink.notices.front().contains(QStringLiteral("slide1/more")), qPrintable(sink.notices.front()));
    }

    // What a network drive leaves behind that is not connected.
    void anEmptyFolderTakesNothingAway_data()
    {
        QTest::addColumn<bool>("slideFolders"); // are still there, without images
        QTest::newRow("empty") << false;
        QTest::newRow("without images") << true;
    }
    void anEmptyFolderTakesNothingAway()
    {
        QFETCH(bool, slideFolders);
        Case c;
        VERIFY_OK(StudyIndexer(*c.database).indexNames({})); // not yet hashed
        QTemporaryDir away;
        for (const QString &name : {QStringLiteral("slide1"), QStringLiteral("slide2")}) {
            QVERIFY(QDir().rename(c.images.filePath(name), away.filePath(name)));
            if (slideFolders)
                put(c.images.path(), name + QStringLiteral("/notes.txt"), "none");
        }
        Sink sink;
        StudyIndexer indexer(*c.database, {}, &sink);
        for (const auto &refused : {indexer.indexNames({}), indexer.hashContents({})}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::NotFound);
            QVERIFY2(refused.error().text().contains(QDir::toNativeSeparators(c.images.path())),
                qPrintable(refused.error().text()));
            QVERIFY(refused.error().text().contains(QStringLiteral("drive")));
        }
        VERIFY_OK(CellStore(*c.database).failures());
        QCOMPARE(CellStore(*c.database).failures()->size(), size_t {0}); // neither missing nor unreadable
        QVERIFY(sink.notices.isEmpty());
        // Connected again.
        for (const QString &name : {QStringLiteral("slide1"), QStringLiteral("slide2")}) {
            QDir(c.images.filePath(name)).removeRecursively();
            QVERIFY(QDir().rename(away.filePath(name), c.images.filePath(name)));
        }
        const auto report = indexer.indexNames({});
        VERIFY_OK(report);
        QCOMPARE(report->counts.unchanged, 3);
        QCOMPARE(report->missing, 0);
    }

    void aFolderWithoutImagesIsNoErrorOfANewStudy()
    {
        QTemporaryDir images, data;
        const auto database = StudyDatabase::create(data.filePath(QStringLiteral("s.db")), newStudy(images.path()));
        VERIFY_OK(database);
        const auto report = StudyIndexer(**database).indexNames({});
        VERIFY_OK(report);
        QCOMPARE(report->slides, 0);
    }

    void aSlideThatVanishedIsNamed()
    {
        Case c;
        Sink sink;
        StudyIndexer indexer(*c.database, {}, &sink);
        VERIFY_OK(indexer.indexNames({}));
        QVERIFY(QDir(c.images.filePath(QStringLiteral("slide1"))).removeRecursively());
        const auto report = indexer.indexNames({});
        VERIFY_OK(report);
        QCOMPARE(report->missing, 2);
        QCOMPARE(report->vanished, QStringList {QStringLiteral("slide1")});
        QCOMPARE(sink.notices.size(), 1);
        QVERIFY2(sink.notices.front().contains(QStringLiteral("slide1")), qPrintable(sink.notices.front()));
        // Once, not at every look.
        const auto again = indexer.indexNames({});
        VERIFY_OK(again);
        QVERIFY(again->vanished.isEmpty());
        QCOMPARE(sink.notices.size(), 1);
    }

    void missingFolderTakesNothingAway()
    {
        Case c;
        StudyIndexer indexer(*c.database);
        VERIFY_OK(indexer.indexNames({}));
        VERIFY_OK(c.database->setSourceFolder(QStringLiteral("/no/such/folder")));
        const auto away = indexer.indexNames({});
        QVERIFY(!away);
        QCOMPARE(away.error().code, ErrorCode::NotFound);
        QVERIFY(away.error().message.contains(QLatin1String("/no/such/folder")));
        QCOMPARE(CellStore(*c.database).load(0, 0)->slides[0].failed, 0);
    }
};

QTEST_GUILESS_MAIN(TestStudyIndexer)
#include "test_study_indexer.moc"
