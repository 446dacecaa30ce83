// A reader at a session of a study whose server goes away: what the page says, and what is stored in the end.
#include "reading_fixture.h"
#include "study/study_connection.h"
#include "ui/shell/message_bar.h"
#include "unit/study/cutting_proxy.h"
#include "unit/study/private_server.h"

#include <QLabel>
#include <QSqlDatabase>
#include <QUrl>

using namespace cyto;
using namespace cyto::ui;
using namespace fixture;

class TestReadingLoss final : public QObject {
    Q_OBJECT

    std::unique_ptr<PrivateServer> m_server;

    /// A new database, and a study of four cells in it.
    [[nodiscard]] std::unique_ptr<ReadingStudy> makeStudy(const QString &database) const
    {
        const auto admin = need(
            StudyConnection::connect(m_server->url + QStringLiteral("postgres"), StudyConnection::Mode::ReadWrite));
        need(admin->execute(QStringLiteral("CREATE DATABASE ") + database));
        return std::make_unique<ReadingStudy>(2, m_server->url + database);
    }
    /// Labels of the session: place in its list and class (L is the letter of blast, class 1, and M of monocyte, 3); as
    /// another program sees them.
    static QStringList stored(const ReadingStudy &study)
    {
        const auto connection = need(StudyConnection::connect(study.location(), StudyConnection::Mode::ReadWrite));
        auto rows = need(connection->run(
            QStringLiteral("SELECT i.presented_index, l.class_id FROM label_revision l JOIN session_item i ON i.id = "
                           "l.session_item_id ORDER BY l.id")));
        QStringList found;
        while (rows.next())
            found << QStringLiteral("%1:%2").arg(rows.value(0).toInt()).arg(rows.value(1).toInt());
        return found;
    }
    static bool says(const QWidget &page, const QString &text)
    {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text, Qt::CaseInsensitive))
                return true;
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            QSKIP("Qt's PostgreSQL driver is not installed.");
        m_server = std::make_unique<PrivateServer>();
        const QString problem = m_server->start();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
    }
    void cleanupTestCase() { m_server.reset(); }

    void whatIsNotSavedIsShownSoAndSavedLater()
    {
        const auto study = makeStudy(QStringLiteral("paused"));
        const SessionId session = study->addSession(study->ada, 3, true);
        Seat seat(study->desk(session, study->ada));
        QTRY_COMPARE(seat.index(), 0);
        seat.press(Qt::Key_L);
        seat.press(Qt::Key_1);
        QTRY_COMPARE(seat.index(), 1);

        QVERIFY(m_server->crash());
        seat.press(Qt::Key_M);
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 1); // the cell stays
        const QString text = seat.page->messages().text();
        QVERIFY2(text.contains(QStringLiteral("Nothing was stored")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("The connection to the study")), qPrintable(text));
        QVERIFY(says(*seat.page, QStringLiteral("Not saved: monocyte")));
        QVERIFY(!says(*seat.page, QStringLiteral("Stored:")));
        QVERIFY(!seat.page->lastAction().contains(QStringLiteral("Cell 2")));
        // Still away: trying is no harm.
        QVERIFY(seat.page->messages().triggerAction());
        QVERIFY(seat.settled());
        QVERIFY(says(*seat.page, QStringLiteral("Not saved: monocyte")));

        QVERIFY(m_server->startAgain());
        QCOMPARE(stored(*study), QStringList {QStringLiteral("0:1")});
        // The page finds that by itself, and leaves it to the reader what becomes of the answer.
        QTRY_VERIFY2_WITH_TIMEOUT(seat.page->messages().text().contains(QStringLiteral("is back")),
            qPrintable(seat.page->messages().text()), 60'000);
        QVERIFY(says(*seat.page, QStringLiteral("Not saved: monocyte")));
        QCOMPARE(stored(*study), QStringList {QStringLiteral("0:1")});
        QVERIFY(seat.page->messages().triggerAction());
        QTRY_COMPARE(seat.index(), 2);
        QCOMPARE(seat.page->messages().text(), QString());
        QVERIFY(seat.page->lastAction().contains(QStringLiteral("Cell 2")));
        QCOMPARE(stored(*study), (QStringList {QStringLiteral("0:1"), QStringLiteral("1:3")}));
    }

    // The server is started anew between two labels: nobody has to know.
    void aRestartBetweenTwoCellsIsNotNoticed()
    {
        const auto study = makeStudy(QStringLiteral("restarted"));
        const SessionId session = study->addSession(study->ada, 3, false);
        Seat seat(study->desk(session, study->ada));
        QTRY_COMPARE(seat.index(), 0);
        QVERIFY(m_server->crash() && m_server->startAgain());
        seat.press(Qt::Key_L);
        seat.press(Qt::Key_1);
        QTRY_COMPARE(seat.index(), 1);
        QCOMPARE(seat.page->messages().text(), QString());
        QCOMPARE(stored(*study), QStringList {QStringLiteral("0:1")});
    }

    // The answer to the commit is lost and the server cannot be asked: no word about the label, and no second one.
    void whatNobodyKnowsIsLookedUp()
    {
        const auto study = makeStudy(QStringLiteral("doubted"));
        const SessionId session = study->addSession(study->ada, 3, true);
        CuttingProxy proxy(m_server->port());
        QUrl url(study->location());
        url.setPort(proxy.port());
        Seat seat([location = url.toString(), session, reader = study->ada,
                      model = study->model]() -> Expected<std::unique_ptr<Desk>> {
            auto own = StudyDatabase::open(location);
            if (!own)
                return tl::unexpected<Error>(own.error());
            return std::make_unique<SessionDesk>(std::move(*own), session, reader, model);
        });
        QTRY_COMPARE(seat.index(), 0);
        proxy.refuse(true);
        proxy.cut(CuttingProxy::Cut::AfterCommit);
        seat.press(Qt::Key_L);
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        const QString text = seat.page->messages().text();
        QVERIFY2(text.contains(QStringLiteral("It is not known whether the answer was stored")), qPrintable(text));
        QVERIFY(says(*seat.page, QStringLiteral("Look what is stored")));
        QVERIFY(!says(*seat.page, QStringLiteral("Not saved")));
        seat.press(Qt::Key_M); // no answer is taken meanwhile
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        proxy.refuse(false);
        QVERIFY(seat.page->messages().triggerAction());
        QTRY_COMPARE(seat.index(), 1); // it was stored: the next cell
        QCOMPARE(stored(*study), QStringList {QStringLiteral("0:1")});
    }
};

QTEST_MAIN(TestReadingLoss)
#include "test_reading_loss.moc"
