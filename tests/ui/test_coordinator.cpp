// What a coordinator sees and ends: all sessions with what is not read yet, closing one, and why a study in a file has
// no logins to give.
#include "reading_fixture.h"
#include "ui/annotate/session_overview_dialog.h"
#include "ui/annotate/sessions_dialog.h"
#include "ui/readers/readers_dialog.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace cyto;
using namespace cyto::ui;
using fixture::need;
using fixture::ReadingStudy;

namespace {

QPushButton *buttonNamed(const QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QPushButton *>())
        if (QString(button->text()).remove(QLatin1Char('&')) == text)
            return button;
    return nullptr;
}

/// Ada answers so many cells of the session.
void answer(const ReadingStudy &study, SessionId session, int cells)
{
    AnnotationSessions sessions(*study.database);
    need(sessions.enter(session, study.ada));
    for (int i = 0; i < cells; ++i) {
        const auto shown = need(sessions.current(session, study.ada));
        LabelChange change;
        change.cell = shown->cell;
        change.value.kind = LabelKind::Class;
        change.value.classIndex = 2;
        change.context.reader = study.ada;
        change.context.session = session;
        change.context.sessionItem = shown->item;
        need(LabelStore(*study.database).commit(change));
    }
    need(sessions.leave(session, study.ada));
}

SessionId sessionForTwo(const ReadingStudy &study)
{
    AnnotationPlan plan;
    plan.name = QStringLiteral("round 2");
    plan.blinded = true;
    plan.seed = 3;
    plan.readers = {study.ada, study.bob};
    plan.cellsPerReader = 5;
    plan.repeatShare = 0.0;
    return need(AnnotationSessions(*study.database).create(plan, study.cells, study.cora));
}

} // namespace

class TestCoordinator final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void closingTellsWhatIsNotReadAndAsksFirst()
    {
        ReadingStudy study(8);
        const SessionId session = sessionForTwo(study);
        answer(study, session, 2);
        WorkerPool pool(1);
        SessionOverviewDialog dialog(pool, study.ticket(), study.cora);
        dialog.show();
        QSignalSpy listed(&dialog, &SessionOverviewDialog::listed);
        QVERIFY(listed.wait());
        auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        const QTreeWidgetItem *item = list->topLevelItem(0);
        QCOMPARE(item->text(0), QStringLiteral("round 2"));
        QCOMPARE(item->text(2), QStringLiteral("2 of 10"));
        QCOMPARE(item->childCount(), 2);
        QCOMPARE(item->child(0)->text(0), QStringLiteral("Ada"));
        QCOMPARE(item->child(0)->text(2), QStringLiteral("2 of 5"));
        QCOMPARE(item->child(1)->text(2), QStringLiteral("0 of 5"));

        QPushButton *close = buttonNamed(dialog, QStringLiteral("Close session…"));
        QVERIFY(close->isEnabled());
        close->click();
        auto *question = dialog.findChild<QMessageBox *>();
        QVERIFY(question != nullptr && question->isVisible());
        QVERIFY(question->text().contains(QStringLiteral("round 2")));
        const QString told = question->informativeText();
        QVERIFY2(told.contains(QStringLiteral("8 answer")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Ada (3 of 5)")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Bob (5 of 5)")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("may then see predictions")), qPrintable(told)); // it is blinded
        // Enter does not close it, and a refusal leaves it open.
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(!need(AnnotationSessions(*study.database).sessionsOf(study.ada)).front().closed);
        QTRY_VERIFY(dialog.findChild<QMessageBox *>() == nullptr);

        close->click();
        question = dialog.findChild<QMessageBox *>();
        QSignalSpy closed(&dialog, &SessionOverviewDialog::sessionClosed);
        buttonNamed(*question, QStringLiteral("Close the session"))->click();
        QVERIFY(closed.wait());
        QTRY_COMPARE(list->topLevelItem(0)->text(3), QStringLiteral("Closed"));
        QVERIFY(need(AnnotationSessions(*study.database).sessionsOf(study.ada)).front().closed);
        QVERIFY(!close->isEnabled());
        QVERIFY(dialog.message().contains(QStringLiteral("is closed")));
        // Its readers cannot go on.
        SessionsDialog own(pool, study.ticket(), study.ada);
        QSignalSpy ownListed(&own, &SessionsDialog::listed);
        QVERIFY(ownListed.wait());
        QCOMPARE(own.chosen(), SessionId {0});
    }

    void aFinishedSessionLeavesNothingUnread()
    {
        ReadingStudy study(8);
        const SessionId session = study.addSession(study.ada, 4, false);
        answer(study, session, 4);
        const auto sessions = need(sessionOverview(*study.database));
        QCOMPARE(sessions.size(), 1U);
        QCOMPARE(sessions.front().done(), 4);
        const QString told = closingText(sessions.front());
        QVERIFY2(told.contains(QStringLiteral("Every reader has answered")), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("may then see")), qPrintable(told)); // nothing was hidden
    }

    void whoIsNoCoordinatorIsRefused()
    {
        ReadingStudy study(8);
        sessionForTwo(study);
        WorkerPool pool(1);
        SessionOverviewDialog dialog(pool, study.ticket(), study.ada);
        QSignalSpy listed(&dialog, &SessionOverviewDialog::listed);
        QVERIFY(listed.wait());
        buttonNamed(dialog, QStringLiteral("Close session…"))->click();
        buttonNamed(*dialog.findChild<QMessageBox *>(), QStringLiteral("Close the session"))->click();
        QVERIFY(listed.wait());
        QVERIFY2(dialog.message().contains(QStringLiteral("Only a coordinator")), qPrintable(dialog.message()));
        QVERIFY(!need(sessionOverview(*study.database)).front().closed);
    }

    void nobodySeesTheOverviewWhileBlinded()
    {
        ReadingStudy study(8);
        const SessionId session = sessionForTwo(study);
        need(AnnotationSessions(*study.database).enter(session, study.ada));
        const auto hidden = sessionOverview(*study.database);
        QVERIFY(!hidden);
        QCOMPARE(hidden.error().code, ErrorCode::Unreadable);
    }

    void aStudyInAFileSaysWhyItHasNoLogins()
    {
        ReadingStudy study(2);
        WorkerPool pool(1);
        ReadersDialog dialog(pool, study.ticket());
        dialog.show();
        QSignalSpy listed(&dialog, &ReadersDialog::listed);
        QVERIFY(listed.wait());
        auto *list = dialog.findChild<QTreeWidget *>();
        list->setCurrentItem(list->topLevelItem(0));
        QVERIFY(!buttonNamed(dialog, QStringLiteral("Give a login…"))->isVisible());
        QVERIFY(!buttonNamed(dialog, QStringLiteral("Take the login away…"))->isVisible());
        QVERIFY(list->isColumnHidden(5));
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("This study is a file"));
        }));
    }
};

QTEST_MAIN(TestCoordinator)
#include "test_coordinator.moc"
