// Backups of a study on a server by PostgreSQL's own programs: made, read back, restored, and compared.
#include "private_server.h"
#include "study/audit_log.h"
#include "study/backup_mark.h"
#include "study/database_file.h"
#include "study/dump_reader.h"
#include "study/server_dump.h"
#include "study/study_address.h"
#include "study/study_logins.h"
#include "study_fixture.h"

#include <QSqlDatabase>

using namespace fixture;

namespace {

// What a file of passwords has to escape.
const QString kSecret = QStringLiteral("pä:ss\\wörd");

/// Lines as pg_restore prints them.
QByteArray restored(int labels, int audited, int headSeq)
{
    QByteArray text = "SET statement_timeout = 0;\n"
                      "COPY public.audit (seq, at) FROM stdin;\n";
    for (int i = 0; i < audited; ++i)
        text += QByteArray::number(i + 1) + "\tx\n";
    text += "\\.\n\nCOPY public.audit_head (one, seq, hash) FROM stdin;\n1\t" + QByteArray::number(headSeq)
        + "\t\\\\x00ff10\n\\.\nCOPY public.cell (id) FROM stdin;\n1\n2\n\\.\nCOPY public.label_revision (id) FROM "
          "stdin;\n";
    for (int i = 0; i < labels; ++i)
        text += "7\n";
    return text + "\\.\nCOPY public.reader (id) FROM stdin;\n1\n\\.\nCOPY public.study (one) FROM stdin;\n1\n\\.\n";
}

Expected<BackupMark> read(const QByteArray &text)
{
    DumpReader reader;
    for (const QByteArray &line : text.split('\n'))
        reader.take(line + '\n');
    return reader.mark(QStringLiteral("copy.dump"));
}

} // namespace

class TestServerDump final : public QObject {
    Q_OBJECT

    std::unique_ptr<PrivateServer> m_server;
    QTemporaryDir m_folder;

    [[nodiscard]] std::unique_ptr<StudyConnection> admin(const QString &database = QStringLiteral("postgres")) const
    {
        auto connection = StudyConnection::connect(m_server->url + database, StudyConnection::Mode::ReadWrite);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().text()));
        return std::move(*connection);
    }
    void sql(const QString &statement) const
    {
        if (const Status done = admin()->execute(statement); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    /// Of an owner with a password; two cells, `labels` labels by Ada.
    std::unique_ptr<StudyDatabase> makeStudy(const QString &name, int labels)
    {
        sql(QStringLiteral("CREATE ROLE keeper_%1 LOGIN CREATEROLE PASSWORD '%2'").arg(name, kSecret));
        sql(QStringLiteral("CREATE DATABASE %1 OWNER keeper_%1").arg(name));
        auto address = *StudyAddress::parse(m_server->url + name);
        address.login = QStringLiteral("keeper_") + name;
        auto made = StudyDatabase::create(address.location(kSecret), newStudy());
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        CellStore store(**made);
        const auto slide = store.ensureSlide(QStringLiteral("a"), QStringLiteral("a"));
        if (!slide
            || !store.mergeFiles(*slide,
                {{QStringLiteral("1.png"), 1, 5, Study::hash(0, 1)},
                    {QStringLiteral("2.png"), 1, 5, Study::hash(0, 2)}},
                0))
            qFatal("no cells");
        Reader reader;
        reader.name = QStringLiteral("Ada");
        const ReaderId ada = ReaderStore(**made).add(reader, {})->id;
        for (int i = 0; i < labels; ++i) {
            LabelValue value = classLabel(i % 3);
            value.comment = QStringLiteral("tab\tline\nend \\. %1").arg(i);
            if (const auto stored = LabelStore(**made).commit(labelChange(1 + i % 2, ada, value)); !stored)
                qFatal("%s", qPrintable(stored.error().text()));
        }
        return std::move(*made);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8());
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            QSKIP("Qt's PostgreSQL driver is not installed.");
        m_server = std::make_unique<PrivateServer>();
        const QString problem = m_server->start();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
    }
    void cleanupTestCase() { m_server.reset(); }

    void aBackupCanBeRestored()
    {
        const auto study = makeStudy(QStringLiteral("whole"), 30);
        // A copy from before a migration is not copied once more.
        QVERIFY(study->connection().execute(QStringLiteral("CREATE SCHEMA backup_1_x")));
        QVERIFY(study->connection().execute(QStringLiteral("CREATE TABLE backup_1_x.cell (id integer)")));
        const QString file = m_folder.filePath(QStringLiteral("whole.dump"));
        VERIFY_OK(study->backup(file));
        QVERIFY(QFileInfo(file).size() > 0);
        QVERIFY(!QFileInfo::exists(file + QStringLiteral(".part")));
        const auto wanted = backupMark(study->connection());
        VERIFY_OK(wanted);
        QCOMPARE(wanted->labels, 30);

        sql(QStringLiteral("CREATE DATABASE restored"));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(m_server->program(QStringLiteral("pg_restore")),
            {QStringLiteral("--exit-on-error"), QStringLiteral("--no-owner"),
                QStringLiteral("--dbname=") + m_server->url + QStringLiteral("restored"), file});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());

        const auto copy = StudyDatabase::open(m_server->url + QStringLiteral("restored"));
        VERIFY_OK(copy);
        const auto found = backupMark((*copy)->connection());
        VERIFY_OK(found);
        QCOMPARE(found->labels, wanted->labels);
        QCOMPARE(found->cells, wanted->cells);
        QCOMPARE(found->audited, wanted->audited);
        QCOMPARE(found->head, wanted->head);
        const auto chain = AuditLog(**copy).verify();
        VERIFY_OK(chain);
        QCOMPARE(chain->faults.size(), size_t {0});
        QCOMPARE(chain->labels, 30);
        for (const CellId cell : {CellId {1}, CellId {2}}) {
            const auto before = LabelStore(*study).history(cell), after = LabelStore(**copy).history(cell);
            VERIFY_OK(before);
            VERIFY_OK(after);
            QCOMPARE(after->size(), size_t {15});
            for (size_t i = 0; i < after->size(); ++i)
                QVERIFY((*after)[i].value == (*before)[i].value);
        }
        const auto schemata = (*copy)->connection().value(
            QStringLiteral("SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname LIKE 'backup%'"));
        VERIFY_OK(schemata);
        QCOMPARE(schemata->toInt(), 0);
    }

    void nothingIsReplaced()
    {
        const auto study = makeStudy(QStringLiteral("kept"), 1);
        const QString file = m_folder.filePath(QStringLiteral("kept.dump"));
        VERIFY_OK(study->backup(file));
        const Status again = study->backup(file);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::InvalidArgument);
        const Status nowhere = study->backup(QStringLiteral("/no/such/folder/copy.dump"));
        QVERIFY(!nowhere);
        QVERIFY2(
            nowhere.error().text().contains(QStringLiteral("/no/such/folder")), qPrintable(nowhere.error().text()));
        QVERIFY(study->readOnlyReason().isEmpty());
    }

    void oneADay()
    {
        const auto study = makeStudy(QStringLiteral("daily"), 1);
        const QDir folder(backupFolder(study->connection().location()));
        QVERIFY(folder.path().startsWith(m_folder.path()));
        QVERIFY(!folder.path().contains(kSecret));
        VERIFY_OK(study->rotateBackups());
        VERIFY_OK(study->rotateBackups());
        QCOMPARE(folder.entryList({QStringLiteral("daily-*.dump")}, QDir::Files).size(), 1);
    }

    void aReadersLoginMakesNone()
    {
        const auto study = makeStudy(QStringLiteral("others"), 1);
        VERIFY_OK(StudyLogins(*study).give(1, QStringLiteral("ada_others"), kSecret));
        auto address = *StudyAddress::parse(m_server->url + QStringLiteral("others"));
        address.login = QStringLiteral("ada_others");
        const auto own = StudyDatabase::open(address.location(kSecret));
        VERIFY_OK(own);
        const QString file = m_folder.filePath(QStringLiteral("ada.dump"));
        const Status refused = (*own)->backup(file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unsupported);
        QVERIFY(refused.error().text().contains(QStringLiteral("owner")));
        QVERIFY(!QFileInfo::exists(file));
        VERIFY_OK((*own)->rotateBackups()); // nothing to be done, and no failure of the reader's
    }

    // A program of that name that tells what it was given.
    void thePasswordIsOnNoCommandLine()
    {
        const auto study = makeStudy(QStringLiteral("secret"), 1);
        const QString log = m_folder.filePath(QStringLiteral("log"));
        const QString bin = m_folder.filePath(QStringLiteral("bin"));
        QVERIFY(QDir().mkpath(bin));
        for (const QString &name : {QStringLiteral("pg_dump"), QStringLiteral("pg_restore")}) {
            QFile script(bin + QLatin1Char('/') + name);
            QVERIFY(script.open(QIODevice::WriteOnly));
            script.write("#!/bin/sh\n"
                         "if [ \"$1\" = --version ]; then echo 'pg_dump (PostgreSQL) 99.1'; exit 0; fi\n"
                         "echo \"arguments $*\" >"
                + log.toUtf8() + "\nenv >>" + log.toUtf8() + "\nstat -c 'mode %a' \"$PGPASSFILE\" >>" + log.toUtf8()
                + "\ncat \"$PGPASSFILE\" >>" + log.toUtf8() + "\necho 'no room' >&2\nexit 1\n");
            script.close();
            QVERIFY(script.setPermissions(script.permissions() | QFileDevice::ExeOwner));
        }
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", bin.toUtf8() + ':' + path);
        const Status failed = study->backup(m_folder.filePath(QStringLiteral("secret.dump")));
        qputenv("PATH", path);
        QVERIFY(!failed);
        QVERIFY2(failed.error().text().contains(QStringLiteral("no room")), qPrintable(failed.error().text()));
        QVERIFY(!failed.error().text().contains(kSecret));
        QFile told(log);
        QVERIFY(told.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(told.readAll()).split(QLatin1Char('\n'));
        QVERIFY(lines.contains(QStringLiteral("mode 600")));
        QVERIFY(lines.contains(QStringLiteral("*:*:*:*:pä\\:ss\\\\wörd")));
        QVERIFY(lines.contains(QStringLiteral("PGUSER=keeper_secret")));
        QCOMPARE(lines.filter(kSecret).size(), 0); // neither an argument nor a variable
        QVERIFY(!QFileInfo::exists(lines.filter(QStringLiteral("PGPASSFILE=")).front().section(QLatin1Char('='), 1)));
    }

    void programsMustBeNewEnough()
    {
        QVERIFY(!postgresProgram(QStringLiteral("pg_dump"), 1).isEmpty());
        QCOMPARE(postgresProgram(QStringLiteral("pg_dump"), 1000), QString());
        QCOMPARE(postgresProgram(QStringLiteral("no such program"), 1), QString());
    }

    void whatIsReadBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("whole");
        QTest::newRow("whole") << restored(3, 5, 5) << true;
        QTest::newRow("no label yet") << restored(0, 5, 5) << true;
        QTest::newRow("a row of the log is missing") << restored(3, 4, 5) << false;
        QTest::newRow("cut off") << restored(3, 5, 5).chopped(6) << false;
        QTest::newRow("a table is missing")
            << restored(3, 5, 5).replace("COPY public.label_revision", "COPY public.other") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void whatIsReadBack()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, whole);
        const auto mark = read(text);
        QCOMPARE(mark.has_value(), whole);
        if (!whole) {
            QCOMPARE(mark.error().code, ErrorCode::Corrupt);
            QVERIFY(mark.error().text().contains(QStringLiteral("copy.dump")));
            return;
        }
        QCOMPARE(mark->labels, text.count("7\n"));
        QCOMPARE(mark->cells, 2);
        QCOMPARE(mark->audited, 5);
        QCOMPARE(mark->head, QByteArray("\x00\xff\x10", 3));
    }

    void whatAgreesWithTheStudy_data()
    {
        QTest::addColumn<qint64>("labels");
        QTest::addColumn<qint64>("audited");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("agrees");
        const QByteArray a("a"), b("b"), c("c");
        QTest::newRow("as before") << qint64 {3} << qint64 {5} << a << true;
        QTest::newRow("as after") << qint64 {6} << qint64 {9} << b << true;
        QTest::newRow("on the way") << qint64 {4} << qint64 {6} << c << true;
        QTest::newRow("a label too few") << qint64 {2} << qint64 {5} << a << false;
        QTest::newRow("a label too many") << qint64 {7} << qint64 {9} << b << false;
        QTest::newRow("another log") << qint64 {3} << qint64 {5} << c << false;
    }
    void whatAgreesWithTheStudy()
    {
        QFETCH(qint64, labels);
        QFETCH(qint64, audited);
        QFETCH(QByteArray, head);
        QFETCH(bool, agrees);
        QCOMPARE(liesBetween({3, 2, 5, "a"}, {labels, 2, audited, head}, {6, 2, 9, "b"}), agrees);
    }
};

QTEST_GUILESS_MAIN(TestServerDump)
#include "test_server_dump.moc"
