// Two programs and one study in a file: the second is told who holds it, and takes over what a killed one left.
#include "study/study_connection.h"
#include "study_fixture.h"

#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace fixture;

namespace {

/// The other program: holds the study until its input ends.
int hold(const QString &location)
{
    const auto database = StudyDatabase::open(location);
    std::fputs(database ? "ready\n" : qPrintable(database.error().text()), stdout);
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return database ? 0 : 1;
}

class OtherProgram {
public:
    explicit OtherProgram(const QString &location)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), location});
        if (!m_process.waitForReadyRead(30000))
            qFatal("the other program did not start");
        said = m_process.readAllStandardOutput();
    }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    void close()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(30000);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(30000);
    }
    QByteArray said;

private:
    QProcess m_process;
};

} // namespace

class TestStudyDatabasePrograms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondIsToldWhoHoldsIt()
    {
        Study study;
        study.addSlides(1, 3);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        study.database.reset();
        OtherProgram other(study.location);
        QCOMPARE(other.said, QByteArray("ready\n"));
        const auto refused = StudyDatabase::open(study.location);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Mismatch);
        for (const QString &word : {QString::number(other.id()), QSysInfo::machineHostName(), study.location,
                 QFileInfo(QCoreApplication::applicationFilePath()).fileName()})
            QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
        QVERIFY(!refused.error().hint.isEmpty());
        other.close();
        VERIFY_OK(study.reopen());
        VERIFY_OK(LabelStore(*study.database).commit(labelChange(1, ada, classLabel(1))));
    }

    // The other way round: what this program holds, the other cannot open.
    void theFirstIsNamedToTheOther()
    {
        const Study study;
        OtherProgram other(study.location);
        QVERIFY2(other.said.contains(QByteArray::number(QCoreApplication::applicationPid())), other.said.constData());
        other.close();
    }

    void aKilledProgramHoldsNothing()
    {
        Study study;
        study.database.reset();
        OtherProgram other(study.location);
        QVERIFY(!StudyDatabase::open(study.location));
        other.kill();
        QVERIFY(QFile::exists(study.location + QStringLiteral(".lock"))); // left behind
        VERIFY_OK(study.reopen());
    }

    // Killed between making the lock and writing its name into it.
    void aNamelessLockHoldsNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half a line") << QByteArray("47");
        QTest::newRow("no computer") << QByteArray("4711\ncytodiff");
    }
    void aNamelessLockHoldsNothing()
    {
        QFETCH(QByteArray, content);
        Study study;
        study.database.reset();
        QFile lock(study.location + QStringLiteral(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write(content) == content.size());
        lock.close();
        VERIFY_OK(study.reopen());
    }

    // A network drive: whether a process of another computer lives cannot be seen from here, so it is believed.
    void anotherComputerIsBelieved()
    {
        Study study;
        study.database.reset();
        QFile lock(study.location + QStringLiteral(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\ncytodiffusion\nbench-in-room-7\nabc\ndef\n");
        lock.close();
        const auto refused = StudyDatabase::open(study.location);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Mismatch);
        QVERIFY2(refused.error().message.contains(QStringLiteral("bench-in-room-7"))
                && refused.error().message.contains(QStringLiteral("4711")),
            qPrintable(refused.error().message));
        QVERIFY(lock.remove());
        VERIFY_OK(study.reopen());
    }

    void noWriteAheadLogOnANetworkDrive()
    {
        Study study;
        study.addSlides(1, 2);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        StudyConnection &connection = study.database->connection();
        const auto journal = [&] { return connection.value(QStringLiteral("PRAGMA journal_mode"))->toString(); };
        VERIFY_OK(connection.useJournal(false));
        QCOMPARE(journal(), QStringLiteral("wal"));
        VERIFY_OK(connection.useJournal(true)); // as if it had been moved to one
        QCOMPARE(journal(), QStringLiteral("delete"));
        QCOMPARE(connection.value(QStringLiteral("PRAGMA synchronous"))->toInt(), 2);
        VERIFY_OK(LabelStore(*study.database).commit(labelChange(1, ada, classLabel(1))));
        QVERIFY(!QFile::exists(study.location + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(study.location + QStringLiteral("-shm")));
        VERIFY_OK(study.reopen());
        QCOMPARE(LabelStore(*study.database).current(1, ada)->classIndex, 1);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--hold"))
        return hold(arguments.value(2));
    TestStudyDatabasePrograms test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_study_database_programs.moc"
