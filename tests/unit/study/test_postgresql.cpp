// The tests of what is stored, once more on a PostgreSQL server that is started for them alone.
#include "private_server.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QTest>

#include <memory>

using namespace fixture;

class TestPostgresql final : public QObject {
    Q_OBJECT

    std::unique_ptr<PrivateServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            QSKIP("Qt's PostgreSQL driver is not installed.");
        m_server = std::make_unique<PrivateServer>();
        const QString problem = m_server->start();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
    }
    void cleanupTestCase() { m_server.reset(); }

    void suite_data()
    {
        QTest::addColumn<QString>("program");
        for (const char *name : {"cell_store", "labels", "audit", "sessions", "consensus", "decisions", "item_outcomes",
                 "study_tables", "votes"})
            QTest::newRow(name) << QStringLiteral("test_") + QString::fromLatin1(name);
    }
    void suite()
    {
        QFETCH(QString, program);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CYTO_STUDY_POSTGRES"), m_server->url);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, {});
        QVERIFY(process.waitForFinished(240000));
        const QByteArray output = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
        QVERIFY2(output.contains("on PostgreSQL"), "The program did not use the server");
    }
};

QTEST_GUILESS_MAIN(TestPostgresql)
#include "test_postgresql.moc"
