// Making, opening, refusing and migrating a study's database.
#include "study/database_file.h"
#include "study/file_system.h"
#include "study/migrations.h"
#include "study/study_connection.h"
#include "study_fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <thread>

using namespace fixture;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

/// A database with one statement's worth of content, of another program.
void makeForeign(const QString &path)
{
    auto connection = StudyConnection::connect(path, StudyConnection::Mode::ReadWrite);
    if (!connection || !(*connection)->execute(QStringLiteral("CREATE TABLE recipes (name TEXT)")))
        qFatal("no foreign database");
}

void makeNewer(const QString &path)
{
    auto made = StudyDatabase::create(path, newStudy());
    if (!made
        || !(*made)->connection().execute(QStringLiteral(
            "INSERT INTO schema_migration (version, name, applied_at, program) VALUES (9999, 'x', '', '')")))
        qFatal("no newer database");
}

} // namespace

class TestStudyDatabase final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsAndReadsBack()
    {
        Study study;
        const auto before = study.database->info();
        VERIFY_OK(before);
        VERIFY_OK(study.reopen());
        const auto info = study.database->info();
        VERIFY_OK(info);
        QCOMPARE(info->uuid, before->uuid);
        QCOMPARE(info->uuid.size(), 36);
        QCOMPARE(info->name, QStringLiteral("Löwenzahn study"));
        QCOMPARE(info->sourceFolder, QStringLiteral("/nowhere/slides"));
        QCOMPARE(info->labelClasses.size(), 4);
        QCOMPARE(info->labelClasses.at(3).displayName, QStringLiteral("Artefact"));
        QCOMPARE(info->schemaVersion, allMigrations().back().version);
        QVERIFY(info->createdAt.isValid());
        QVERIFY(study.database->readOnlyReason().isEmpty());
        VERIFY_OK(study.database->setSetting(QStringLiteral("cursor/1"), QStringLiteral("17")));
        VERIFY_OK(study.reopen());
        QCOMPARE(*study.database->setting(QStringLiteral("cursor/1")), QStringLiteral("17"));
        QCOMPARE(*study.database->setting(QStringLiteral("never set")), QString());
        VERIFY_OK(study.database->setSourceFolder(QStringLiteral("/elsewhere")));
        QCOMPARE(study.database->info()->sourceFolder, QStringLiteral("/elsewhere"));
    }

    void commitsReachTheDisk()
    {
        Study study;
        StudyConnection &connection = study.database->connection();
        QCOMPARE(connection.value(QStringLiteral("PRAGMA synchronous"))->toInt(), 2);
        QCOMPARE(connection.value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
        const bool network = isOnNetworkDrive(study.folder.path());
        QCOMPARE(connection.value(QStringLiteral("PRAGMA journal_mode"))->toString(),
            network ? QStringLiteral("delete") : QStringLiteral("wal"));
    }

    void networkDrivesAreKnown()
    {
        QVERIFY(isNetworkMagic(0x6969) && isNetworkMagic(0xFF534D42) && isNetworkMagic(0x65735546));
        QVERIFY(isNetworkMagic(0xFFFFFFFFFF534D42ULL)); // sign-extended by a 64-bit field
        QVERIFY(!isNetworkMagic(0xEF53) && !isNetworkMagic(0x01021994) && !isNetworkMagic(0x9123683E));
        QVERIFY(isNetworkName(QStringLiteral("nfs4")) && isNetworkName(QStringLiteral("fuse.sshfs")));
        QVERIFY(!isNetworkName(QStringLiteral("ext4")) && !isNetworkName(QStringLiteral("apfs")));
        QVERIFY(isOnNetworkDrive(QStringLiteral("/no/such/folder")));
    }

    void notMadeTwiceNorInTheImages()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("x.db"));
        write(file, "something");
        auto twice = StudyDatabase::create(file, newStudy());
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(contentOf(file), QByteArray("something"));
        auto inside = StudyDatabase::create(folder.filePath(QStringLiteral("sub/y.db")), newStudy(folder.path()));
        QVERIFY(!inside);
        QVERIFY(inside.error().message.contains(folder.path()));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("sub"))));
        auto classless = StudyDatabase::create(folder.filePath(QStringLiteral("z.db")), {QStringLiteral("z"), {}, {}});
        QVERIFY(!classless);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("z.db"))));
    }

    void hostileFiles_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << QStringLiteral("missing") << ErrorCode::NotFound;
        QTest::newRow("empty") << QStringLiteral("empty") << ErrorCode::Unsupported;
        QTest::newRow("a folder") << QStringLiteral("folder") << ErrorCode::Unreadable;
        QTest::newRow("a picture") << QStringLiteral("picture") << ErrorCode::Unsupported;
        QTest::newRow("another program's") << QStringLiteral("foreign") << ErrorCode::Unsupported;
        QTest::newRow("newer") << QStringLiteral("newer") << ErrorCode::Unsupported;
        QTest::newRow("truncated") << QStringLiteral("truncated") << ErrorCode::Corrupt;
        QTest::newRow("overwritten pages") << QStringLiteral("overwritten") << ErrorCode::Corrupt;
        QTest::newRow("header alone") << QStringLiteral("header") << ErrorCode::Corrupt;
    }
    void hostileFiles()
    {
        QFETCH(QString, kind);
        QFETCH(ErrorCode, code);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("study.db"));
        if (kind == QLatin1String("empty"))
            write(file, {});
        else if (kind == QLatin1String("folder"))
            QDir(folder.path()).mkdir(QStringLiteral("study.db"));
        else if (kind == QLatin1String("picture"))
            write(file, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(5000, 'p'));
        else if (kind == QLatin1String("foreign"))
            makeForeign(file);
        else if (kind == QLatin1String("newer"))
            makeNewer(file);
        else if (kind != QLatin1String("missing"))
            damage(file, kind);
        const QByteArray before = contentOf(file);
        const auto opened = StudyDatabase::open(file);
        QVERIFY(!opened);
        QVERIFY2(opened.error().code == code, qPrintable(opened.error().text()));
        QVERIFY(opened.error().message.contains(file));
        QVERIFY(!opened.error().hint.isEmpty());
        QCOMPARE(contentOf(file), before); // refused, not damaged
    }

    static void damage(const QString &file, const QString &kind)
    {
        {
            auto made = StudyDatabase::create(file, newStudy());
            CellStore cells(**made);
            std::vector<CellFile> files;
            for (int i = 0; i < 3000; ++i)
                files.push_back({QStringLiteral("file_%1.png").arg(i), i, i, QByteArray(32, static_cast<char>(i))});
            if (!cells.mergeFiles(*cells.ensureSlide(QStringLiteral("a"), QStringLiteral("a")), files, 0))
                qFatal("no cells");
        }
        QByteArray bytes = contentOf(file);
        if (kind == QLatin1String("truncated"))
            bytes.truncate(bytes.size() / 2);
        else if (kind == QLatin1String("header"))
            bytes.truncate(100);
        else
            for (qsizetype page = 4096 * 3; page + 4096 < bytes.size(); page += 4096)
                bytes.replace(page, 512, QByteArray(512, 'X'));
        write(file, bytes);
    }

    void secondProgramIsToldWhoHoldsIt()
    {
        Study study;
        const auto second = StudyDatabase::open(study.location); // the lock counts within a program, too
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Mismatch);
        QVERIFY2(second.error().message.contains(QString::number(QCoreApplication::applicationPid())),
            qPrintable(second.error().message));
        QVERIFY(second.error().message.contains(QSysInfo::machineHostName()));
    }

    void anotherThreadSharesTheLock()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const StudyTicket ticket = study.database->ticket();
        QString problem;
        std::thread worker([&] {
            auto opened = StudyDatabase::open(ticket);
            if (const Status checked = StudyDatabase::checkIntegrity(ticket); !checked)
                problem = checked.error().text();
            else if (!opened)
                problem = opened.error().text();
            else if (auto label = LabelStore(**opened).commit(labelChange(1, ada, classLabel(1))); !label)
                problem = label.error().text();
        });
        worker.join();
        QCOMPARE(problem, QString());
        QCOMPARE(LabelStore(*study.database).current(1, ada)->classIndex, 1);
    }

    void readOnlyFile()
    {
        const QString location = [] {
            auto study = std::make_unique<Study>();
            study->addSlides(1, 2);
            study->folder.setAutoRemove(false);
            return study->location;
        }();
        const QString folder = QFileInfo(location).absolutePath();
        QFile::setPermissions(location, QFileDevice::ReadOwner);
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        const auto restore = qScopeGuard([&] {
            QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
            QDir(folder).removeRecursively();
        });
        if (QFileInfo(location).isWritable())
            QSKIP("This user may write everywhere (root): permissions cannot be tried.");
        auto opened = StudyDatabase::open(location);
        VERIFY_OK(opened);
        QVERIFY((*opened)->readOnlyReason().contains(location));
        QCOMPARE(CellStore(**opened).load(0, 0)->table.size(), 2);
        const auto refused = (*opened)->setSetting(QStringLiteral("a"), QStringLiteral("b"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, (*opened)->readOnlyReason());
        QVERIFY(!(*opened)->retryWriting());
    }

    void migratesAnOlderStudyAfterABackup()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("old.db"));
        makeVersion1(file);
        auto opened = StudyDatabase::open(file);
        VERIFY_OK(opened);
        QCOMPARE((*opened)->info()->schemaVersion, allMigrations().back().version);
        QCOMPARE((*opened)->info()->name, QStringLiteral("old"));
        const QStringList backups = QDir(backupFolder(file)).entryList({QStringLiteral("schema-1-*.db")}, QDir::Files);
        QCOMPARE(backups.size(), 1);
        // The backup is the study as it was, and can be opened (and so migrated) itself.
        auto old = StudyConnection::connect(
            backupFolder(file) + QLatin1Char('/') + backups[0], StudyConnection::Mode::ReadOnly);
        VERIFY_OK(old);
        QCOMPARE(*schemaVersion(**old), 1);
        opened->reset();
        VERIFY_OK(StudyDatabase::open(file));
        QCOMPARE(QDir(backupFolder(file)).entryList(QDir::Files).size(), 1);
    }

    static void makeVersion1(const QString &file)
    {
        auto connection = StudyConnection::connect(file, StudyConnection::Mode::ReadWrite);
        const auto statements = {
            QStringLiteral("INSERT INTO study VALUES (1, 'u', 'old', '/x', '2026-01-01T00:00:00.000Z', 't')"),
            QStringLiteral("INSERT INTO label_class VALUES (0, 'blast', 'Blast', '', '')"),
            QStringLiteral("INSERT INTO audit_head VALUES (1, 0, zeroblob(32))")};
        if (!connection || !migrate(**connection, {allMigrations().front()}))
            qFatal("no version 1");
        for (const QString &statement : statements)
            if (!(*connection)->execute(statement))
                qFatal("no version 1");
    }

    void failedMigrationChangesNothing()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("old.db"));
        makeVersion1(file);
        auto connection = StudyConnection::connect(file, StudyConnection::Mode::ReadWrite);
        VERIFY_OK(connection);
        auto steps = allMigrations();
        steps.push_back({steps.back().version + 1, QStringLiteral("bad"),
            QStringLiteral("CREATE TABLE half_done (x INTEGER)\n\nCREATE TABEL nonsense (x)")});
        QVERIFY(!migrate(**connection, steps));
        QCOMPARE(*schemaVersion(**connection), allMigrations().back().version); // the good ones stand
        QCOMPARE((*connection)
                     ->value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'half_done'"))
                     ->toInt(),
            0);
    }

    void migrationsAreNumberedWithoutGaps()
    {
        int version = 0;
        for (const Migration &migration : allMigrations()) {
            QCOMPARE(migration.version, ++version);
            for (const Dialect dialect : {Dialect::Sqlite, Dialect::PostgreSql}) {
                const QStringList statements = migrationStatements(migration.sql, dialect);
                QVERIFY(!statements.isEmpty());
                for (const QString &statement : statements)
                    QVERIFY2(!statement.contains(QLatin1String("{id}")) && !statement.contains(QLatin1String("{blob}")),
                        qPrintable(statement));
            }
        }
    }

    void backupIsWholeAndReplacesNothing()
    {
        Study study;
        study.addSlides(1, 50);
        const QString copy = study.folder.filePath(QStringLiteral("copy.db"));
        VERIFY_OK(study.database->backup(copy));
        QCOMPARE(study.database->backup(copy).error().code, ErrorCode::InvalidArgument);
        auto opened = StudyDatabase::open(copy);
        VERIFY_OK(opened);
        QCOMPARE(CellStore(**opened).load(0, 0)->table.size(), 50);
        QCOMPARE((*opened)->info()->uuid, study.database->info()->uuid);
        QVERIFY(!study.database->backup(QStringLiteral("/no/such/folder/copy.db")));
        QVERIFY(study.database->readOnlyReason().isEmpty()); // the study itself can be written
        const QDir backups(backupFolder(study.location));
        VERIFY_OK(study.database->rotateBackups());
        VERIFY_OK(study.database->rotateBackups()); // once a day
        QCOMPARE(backups.entryList(QDir::Files).size(), 1);
        // Older days go, copies made before migrations and by hand stay.
        const QString today = backups.entryList(QDir::Files).front();
        for (const char *name :
            {"daily-20200101.db", "daily-20200102.db", "schema-1-20200101-000000-000.db", "mine.db"})
            write(backups.filePath(QLatin1String(name)), "old");
        QVERIFY(QFile::remove(backups.filePath(today)));
        VERIFY_OK(study.database->rotateBackups(2));
        QCOMPARE(backups.entryList(QDir::Files, QDir::Name),
            (QStringList {QStringLiteral("daily-20200102.db"), today, QStringLiteral("mine.db"),
                QStringLiteral("schema-1-20200101-000000-000.db")}));
    }

    void defaultLocationIsStableAndOutsideOfTheImages()
    {
        const QTemporaryDir folder;
        const QString location = StudyDatabase::defaultLocation(folder.path());
        QCOMPARE(StudyDatabase::defaultLocation(folder.path() + QLatin1Char('/')), location);
        QVERIFY(!location.startsWith(folder.path()));
        QVERIFY(location.endsWith(QLatin1String(".db")));
        QVERIFY(StudyDatabase::defaultLocation(QStringLiteral("/other")) != location);
    }

    void passwordsStayOutOfMessages()
    {
        const auto opened = StudyDatabase::open(QStringLiteral("postgresql://ada:secret@127.0.0.1:1/none"));
        QVERIFY(!opened);
        QVERIFY2(!opened.error().text().contains(QLatin1String("secret")), qPrintable(opened.error().text()));
    }
};

QTEST_GUILESS_MAIN(TestStudyDatabase)
#include "test_study_database.moc"
