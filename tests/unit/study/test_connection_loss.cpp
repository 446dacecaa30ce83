// A study on a server that goes away: between labels, within a transaction, at the commit. What was confirmed is
// there, what was refused is not, nothing is stored twice; and the work goes on when the server is back.
#include "cutting_proxy.h"
#include "private_server.h"
#include "study_fixture.h"

#include <QSqlDatabase>
#include <QUrl>

#include <atomic>
#include <thread>

using namespace fixture;
using Cut = CuttingProxy::Cut;

class TestConnectionLoss final : public QObject {
    Q_OBJECT

    std::unique_ptr<PrivateServer> m_server;

    /// As written in the database, oldest first; on a connection of its own.
    static QStringList comments(const QString &location)
    {
        const auto connection = StudyConnection::connect(location, StudyConnection::Mode::ReadWrite);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().text()));
        auto rows = (*connection)->run(QStringLiteral("SELECT comment FROM label_revision ORDER BY id"));
        if (!rows)
            qFatal("%s", qPrintable(rows.error().text()));
        QStringList found;
        while (rows->next())
            found << rows->value(0).toString();
        return found;
    }
    static Expected<LabelRevision> label(StudyDatabase &database, ReaderId reader, const QString &comment)
    {
        LabelValue value = classLabel(1);
        value.comment = comment;
        return LabelStore(database).commit(labelChange(1, reader, value));
    }
    /// The same study by way of the proxy.
    static QString through(const CuttingProxy &proxy, const QString &location)
    {
        QUrl url(location);
        url.setPort(proxy.port());
        return url.toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            QSKIP("Qt's PostgreSQL driver is not installed.");
        m_server = std::make_unique<PrivateServer>();
        const QString problem = m_server->start();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
        qputenv("CYTO_STUDY_POSTGRES", m_server->url.toUtf8());
    }
    void cleanupTestCase() { m_server.reset(); }

    void aRestartBetweenLabelsIsNotNoticed()
    {
        Study study;
        study.addSlides(1, 2);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        VERIFY_OK(label(*study.database, ada, QStringLiteral("before")));
        QVERIFY(m_server->crash() && m_server->startAgain());
        VERIFY_OK(label(*study.database, ada, QStringLiteral("after")));
        QVERIFY(m_server->crash() && m_server->startAgain());
        const auto history = LabelStore(*study.database).history(1); // reading, too
        VERIFY_OK(history);
        QCOMPARE(history->size(), 2U);
        QVERIFY(!study.database->isConnectionLost());
        QCOMPARE(comments(study.location), (QStringList {QStringLiteral("before"), QStringLiteral("after")}));
    }

    void whileTheServerIsAwayNothingIsSavedAndItIsSaid()
    {
        Study study;
        study.addSlides(1, 2);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        VERIFY_OK(label(*study.database, ada, QStringLiteral("before")));
        QVERIFY(m_server->crash());
        for (int i = 0; i < 2; ++i) { // each time anew
            const auto refused = label(*study.database, ada, QStringLiteral("not saved"));
            QVERIFY(!refused);
            QVERIFY2(refused.error().text().contains(QStringLiteral("The connection to the study")),
                qPrintable(refused.error().text()));
            QVERIFY(refused.error().text().contains(QStringLiteral("is lost")));
            QVERIFY(study.database->isConnectionLost());
            QVERIFY(!study.database->isInDoubt());
            QVERIFY(study.database->readOnlyReason().isEmpty());
            QVERIFY(!LabelStore(*study.database).history(1));
        }
        QVERIFY(m_server->startAgain());
        VERIFY_OK(label(*study.database, ada, QStringLiteral("saved again")));
        QVERIFY(!study.database->isConnectionLost());
        QCOMPARE(comments(study.location), (QStringList {QStringLiteral("before"), QStringLiteral("saved again")}));
    }

    void whoMustNotWaitAsksOnce()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        int told = 0;
        study.database->leaveReconnecting([&told] { ++told; });
        QVERIFY(m_server->crash());
        QVERIFY(!label(*study.database, ada, QStringLiteral("not saved")));
        QCOMPARE(told, 1);
        QVERIFY(m_server->startAgain());
        QVERIFY(!label(*study.database, ada, QStringLiteral("nor this"))); // nobody has said that it is back
        QCOMPARE(told, 1);
        VERIFY_OK(study.database->reconnect());
        VERIFY_OK(label(*study.database, ada, QStringLiteral("saved")));
        QCOMPARE(comments(study.location), QStringList {QStringLiteral("saved")});
        // The next loss is told again.
        QVERIFY(m_server->crash() && m_server->startAgain());
        VERIFY_OK(label(*study.database, ada, QStringLiteral("and this")));
        QCOMPARE(told, 2);
    }

    // The server is back while the transaction that it knows nothing of any more is still open here.
    void aTransactionIsNeverContinuedOnAnotherConnection()
    {
        Study study;
        study.addSlides(1, 1);
        StudyConnection &connection = study.database->connection();
        const auto write = [&connection](const QString &key) {
            return connection.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, 'x')"), {key});
        };
        {
            auto transaction = Transaction::begin(connection);
            VERIFY_OK(transaction);
            VERIFY_OK(write(QStringLiteral("first")));
            QVERIFY(m_server->crash() && m_server->startAgain());
            QVERIFY(!write(QStringLiteral("second")));
            QVERIFY(!write(QStringLiteral("third")));
            QVERIFY(!connection.value(QStringLiteral("SELECT 1")));
            QVERIFY(!transaction->commit());
            QVERIFY(!study.database->isInDoubt()); // the server has never heard of a commit
        }
        VERIFY_OK(study.database->setSetting(QStringLiteral("fourth"), QStringLiteral("x")));
        const auto rows = connection.value(QStringLiteral("SELECT string_agg(key, ' ') FROM setting"));
        VERIFY_OK(rows);
        QCOMPARE(rows->toString(), QStringLiteral("fourth"));
    }

    void commitsThatWereCut_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::newRow("the commit got lost") << false;
        QTest::newRow("its answer got lost") << true;
    }
    void commitsThatWereCut()
    {
        QFETCH(bool, arrived);
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        CuttingProxy proxy(m_server->port());
        auto database = StudyDatabase::open(through(proxy, study.location));
        VERIFY_OK(database);
        proxy.cut(arrived ? Cut::AfterCommit : Cut::BeforeCommit);
        const auto labelled = label(**database, ada, QStringLiteral("one"));
        QVERIFY(!(*database)->isInDoubt()); // the server was asked what became of it
        QCOMPARE(labelled.has_value(), arrived);
        QCOMPARE(comments(study.location).size(), arrived ? 1 : 0);
        const auto undone = LabelStore(**database).undo(ada); // on the connection that was made again
        VERIFY_OK(undone);
        QCOMPARE(undone->size(), arrived ? 1U : 0U);
        VERIFY_OK(label(**database, ada, QStringLiteral("two")));
        QCOMPARE(comments(study.location).size(), arrived ? 3 : 1);
    }

    void withoutAServerItStaysOpenWhatBecameOfACommit()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        CuttingProxy proxy(m_server->port());
        auto database = StudyDatabase::open(through(proxy, study.location));
        VERIFY_OK(database);
        proxy.refuse(true);
        proxy.cut(Cut::AfterCommit);
        const auto labelled = label(**database, ada, QStringLiteral("one"));
        QVERIFY(!labelled);
        QVERIFY2(labelled.error().text().contains(QStringLiteral("it is not known whether it was saved")),
            qPrintable(labelled.error().text()));
        QVERIFY((*database)->isInDoubt() && (*database)->isConnectionLost());
        // An attempt in vain changes nothing of that.
        QVERIFY(!label(**database, ada, QStringLiteral("two")));
        QVERIFY((*database)->isInDoubt());
        proxy.refuse(false);
        const auto history = LabelStore(**database).history(1); // and so one looks
        VERIFY_OK(history);
        QCOMPARE(history->size(), 1U);
        VERIFY_OK(label(**database, ada, QStringLiteral("two")));
        QVERIFY(!(*database)->isInDoubt());
        QCOMPARE(comments(study.location), (QStringList {QStringLiteral("one"), QStringLiteral("two")}));
    }

    // A cable that was pulled: the server keeps the transaction and its locks, and the next one would wait for them.
    void whatTheServerStillHoldsIsEnded()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        CuttingProxy proxy(m_server->port());
        auto database = StudyDatabase::open(through(proxy, study.location));
        VERIFY_OK(database);
        {
            auto transaction = Transaction::begin((*database)->connection());
            VERIFY_OK(transaction);
            VERIFY_OK(
                (*database)->connection().execute(QStringLiteral("UPDATE audit_head SET seq = seq WHERE one = 1")));
            proxy.cut(Cut::Silently);
            QVERIFY(!(*database)->connection().value(QStringLiteral("SELECT 1")));
        }
        VERIFY_OK(label(**database, ada, QStringLiteral("one")));
        QCOMPARE(comments(study.location), QStringList {QStringLiteral("one")});
    }

    void anotherStudyAtTheSameAddressIsNotWrittenTo()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const QString name = study.location.section(QLatin1Char('/'), -1);
        CuttingProxy proxy(m_server->port());
        auto database = StudyDatabase::open(through(proxy, study.location));
        VERIFY_OK(database);
        study.database.reset();
        const auto admin =
            StudyConnection::connect(m_server->url + QStringLiteral("postgres"), StudyConnection::Mode::ReadWrite);
        VERIFY_OK(admin);
        VERIFY_OK((*admin)->execute(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(name)));
        VERIFY_OK((*admin)->execute(QStringLiteral("CREATE DATABASE %1").arg(name)));
        VERIFY_OK(StudyDatabase::create(study.location, newStudy()));
        const auto refused = label(**database, ada, QStringLiteral("one"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().contains(QStringLiteral("another study")), qPrintable(refused.error().text()));
        QCOMPARE(comments(study.location), QStringList());
    }

    // Four crashes at random moments of rapid labelling.
    void theTableHoldsWhatWasConfirmed()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        QStringList confirmed, refused, doubtful;
        for (int crash = 0; crash < 4; ++crash) {
            std::atomic<bool> over = false, back = false;
            std::thread trouble([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(37 * (crash + 1))); // somewhere within a label
                back = m_server->crash() && m_server->startAgain();
                over = true;
            });
            for (int after = 0; after < 5 && (back || !over);) { // until it has gone on for a while
                const QString comment = QString::number(confirmed.size() + refused.size() + doubtful.size());
                const bool wasBack = back;
                if (label(*study.database, ada, comment))
                    confirmed << comment;
                else
                    (study.database->isInDoubt() ? doubtful : refused) << comment;
                after += wasBack && confirmed.contains(comment) ? 1 : 0;
            }
            trouble.join();
            QVERIFY(back);
        }
        QVERIFY(!refused.isEmpty() || !doubtful.isEmpty()); // the crashes were met
        const QStringList stored = comments(study.location);
        for (const QString &comment : confirmed)
            QCOMPARE(stored.count(comment), 1);
        for (const QString &comment : refused)
            QCOMPARE(stored.count(comment), 0);
        for (const QString &comment : stored)
            QVERIFY(confirmed.contains(comment) || doubtful.contains(comment));
    }
};

QTEST_GUILESS_MAIN(TestConnectionLoss)
#include "test_connection_loss.moc"
