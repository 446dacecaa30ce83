// A reader labels as fast as the disk takes it and the program is killed at random moments: whatever was
// acknowledged is there, nothing is damaged, and the session goes on at the same cell.
// CYTO_KILL_ROUNDS sets the number of kills (200).
#include "study/annotation_sessions.h"
#include "study/audit_log.h"
#include "study/study_connection.h"
#include "study_fixture.h"

#include "domain/philox.h"

#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <cstdio>

using namespace fixture;

namespace {

constexpr int kCells = 1500;

int classOf(int index)
{
    return index % 4;
}

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

/// The child: one line for every label whose commit has returned.
int labelUntilKilled(const QString &location, ReaderId reader, SessionId session)
{
    auto database = StudyDatabase::open(location);
    if (!database) {
        say("error " + database.error().text().toUtf8() + '\n');
        return 1;
    }
    AnnotationSessions sessions(**database);
    if (!sessions.enter(session, reader))
        return 1;
    say("ready\n");
    LabelStore labels(**database);
    for (;;) {
        const auto cell = sessions.current(session, reader);
        if (!cell)
            return 1;
        if (!*cell)
            return 0;
        LabelChange change = labelChange((*cell)->cell, reader, classLabel(classOf((*cell)->index)));
        change.context.session = session;
        change.context.sessionItem = (*cell)->item;
        const auto revision = labels.commit(change);
        if (!revision)
            return 1;
        say(QByteArray::number(revision->id) + ' ' + QByteArray::number((*cell)->index) + '\n');
    }
}

} // namespace

class TestKill final : public QObject {
    Q_OBJECT

    struct Acknowledged {
        qint64 revision = 0;
        int index = 0;
    };

    SessionId makeSession(Study &study, ReaderId reader, ReaderId coordinator)
    {
        AnnotationPlan plan;
        plan.name = QStringLiteral("kill");
        plan.seed = m_sessions++;
        plan.readers = {reader};
        std::vector<CellId> cells;
        for (CellId id = 1; id <= kCells; ++id)
            cells.push_back(id);
        const auto session = AnnotationSessions(*study.database).create(plan, cells, coordinator);
        if (!session)
            qFatal("%s", qPrintable(session.error().text()));
        return *session;
    }

    // Runs the child and kills it at a random moment: while it opens the study (one in ten), or after a random
    // number of labels and a random part of a millisecond. Returns what it had acknowledged by then.
    static std::vector<Acknowledged> killOnce(const Study &study, ReaderId reader, SessionId session, Philox &random)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--label"), study.location, QString::number(reader), QString::number(session)});
        if (!child.waitForStarted(30000))
            qFatal("the child did not start");
        QByteArray output;
        const bool whileOpening = random.below(10) == 0;
        const auto wanted = static_cast<qsizetype>(1 + random.below(10)); // lines; the first says "ready"
        while (!whileOpening && output.count('\n') < wanted) {
            if (!child.waitForReadyRead(30000))
                break; // it has labelled every cell
            output += child.readAllStandardOutput();
        }
        QThread::usleep(random.below(whileOpening ? 40'000 : 1'000)); // the random moment, not a wait for something
        child.kill();
        child.waitForFinished(30000);
        output += child.readAllStandardOutput();
        std::vector<Acknowledged> all;
        QList<QByteArray> lines = output.split('\n');
        lines.removeLast(); // what stands after the last line break
        if (lines.isEmpty())
            return all;
        if (lines.first() != "ready")
            qFatal("%s", lines.first().constData());
        for (qsizetype i = 1; i < lines.size(); ++i)
            all.push_back({lines[i].split(' ').at(0).toLongLong(), lines[i].split(' ').at(1).toInt()});
        return all;
    }

    quint64 m_sessions = 1;

private Q_SLOTS:
    void nothingCommittedIsLost()
    {
        bool set = false;
        const int wanted = qEnvironmentVariableIntValue("CYTO_KILL_ROUNDS", &set);
        const int rounds = set ? wanted : 200;
        Study study;
        study.addSlides(1, kCells);
        const ReaderId coordinator = study.addReader(QStringLiteral("Cora"), -1.0, ReaderRole::Coordinator);
        const ReaderId reader = study.addReader(QStringLiteral("Ada"));
        SessionId session = makeSession(study, reader, coordinator);
        Philox random(20260101);
        qint64 acknowledged = 0;
        for (int round = 0; round < rounds; ++round) {
            study.database.reset();
            const std::vector<Acknowledged> labels = killOnce(study, reader, session, random);
            acknowledged += static_cast<qint64>(labels.size());
            VERIFY_OK(study.reopen()); // checks the integrity, and takes over the dead program's lock
            StudyConnection &connection = study.database->connection();
            for (const Acknowledged &label : labels)
                QCOMPARE(
                    connection
                        .value(QStringLiteral("SELECT class_id FROM label_revision WHERE id = ?"), {label.revision})
                        ->toInt(),
                    classOf(label.index));
            const int stored =
                connection.value(QStringLiteral("SELECT count(*) FROM label_revision WHERE session_id = ?"), {session})
                    ->toInt();
            if (!labels.empty()) // at most one more was committed than could be said
                QVERIFY(stored == labels.back().index + 1 || stored == labels.back().index + 2);
            const auto current = AnnotationSessions(*study.database).current(session, reader);
            VERIFY_OK(current);
            if (*current)
                QCOMPARE((*current)->index, stored); // each label moves on by one: the same cell
            else
                session = makeSession(study, reader, coordinator);
            if (round % 20 == 0)
                QVERIFY(AuditLog(*study.database).verify()->faults.empty());
        }
        QCOMPARE(study.database->connection().value(QStringLiteral("PRAGMA integrity_check"))->toString(),
            QStringLiteral("ok"));
        const auto report = AuditLog(*study.database).verify();
        VERIFY_OK(report);
        QVERIFY(report->faults.empty());
        QVERIFY(report->labels >= acknowledged);
        QVERIFY2(acknowledged > rounds, "The rounds were too short to say anything");
        qInfo("%d kills, %lld acknowledged labels, all there", rounds, static_cast<long long>(acknowledged));
    }
};

int main(int argc, char **argv)
{
    // What a killed program has written stays with the system, on the disk or not: waiting for a disk would prove
    // nothing more, and takes most of the time.
    if (!qEnvironmentVariableIsSet("TMPDIR") && QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--label"))
        return labelUntilKilled(arguments.value(2), arguments.value(3).toLongLong(), arguments.value(4).toLongLong());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_kill.moc"
