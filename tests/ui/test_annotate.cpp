// The annotation page, driven by keys on a real study: labels, notes, undo, times, failures.
#include "reading_fixture.h"
#include "ui/annotate/note_bar.h"
#include "ui/annotate/reading_actions.h"
#include "ui/annotate/summary_panel.h"
#include "ui/inspector/cell_view.h"
#include "ui/shell/message_bar.h"

#include <QAction>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QToolButton>

using namespace cyto;
using namespace cyto::ui;
using fixture::ReadingStudy;
using fixture::Seat;

namespace {

const int kLymphocyte = 2, kMonocyte = 3;
const Qt::Key kLymphocyteKey = Qt::Key_Y; // B and L went to basophil and blast

LabelValue classLabel(int index, Confidence confidence)
{
    LabelValue value;
    value.kind = LabelKind::Class;
    value.classIndex = index;
    value.confidence = confidence;
    return value;
}

} // namespace

class TestAnnotate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void clockLeavesOutIdleAndUnfocusedTime()
    {
        qint64 now = 1000;
        ReadingClock clock([&now] { return now; });
        clock.start();
        now += 5'000;
        QCOMPARE(clock.activeMs(), 5'000);
        clock.input();
        now += 200'000; // a minute counts, the rest is idle
        QCOMPARE(clock.activeMs(), 65'000);
        clock.input();
        now += 3'000;
        clock.setFocused(false);
        now += 40'000;
        clock.setFocused(true);
        now += 2'000;
        QCOMPARE(clock.activeMs(), 70'000);
        QCOMPARE(clock.elapsedMs(), 250'000);
        clock.start();
        QCOMPARE(clock.activeMs(), 0);
    }

    // Texts said Ctrl+K, whatever the key was.
    void textsNameTheKeysThatCommandsHave()
    {
        ReadingStudy study(1);
        const SessionId session = study.addSession(study.ada, 2, true);
        QFile::remove(study.folder.filePath(QStringLiteral("slides/smear-Omega/specimen_ga_0.png")));
        Seat seat(study.desk(session, study.ada));
        QTRY_COMPARE(seat.index(), 0);
        const ReadingActions &actions = seat.page->actions();
        const auto told = [&seat] {
            QStringList all;
            for (const QToolButton *button : seat.page->findChildren<QToolButton *>())
                all << button->text() << button->toolTip();
            for (const QLabel *label : seat.page->findChildren<QLabel *>())
                all << label->text();
            return all.join(u'\n') + seat.page->lastAction();
        };
        QVERIFY(actions.next->toolTip().contains(QStringLiteral("(Ctrl+K)")));
        QVERIFY(told().contains(QStringLiteral("Ctrl+Z")));
        actions.skip->setShortcut(QKeySequence(QStringLiteral("F7")));
        actions.undo->setShortcut(QKeySequence(QStringLiteral("F8")));
        actions.previous->setShortcut(QKeySequence(QStringLiteral("F6")));
        QString missing; // what is told where there is no picture
        for (int i = 0; i < 2; ++i) {
            const bool gone = seat.page->shown()->picture.isNull();
            seat.press(kLymphocyteKey);
            if (gone) {
                missing = seat.page->lastAction() + told();
                seat.press(Qt::Key_X);
            } else {
                seat.press(Qt::Key_1);
            }
            QVERIFY(seat.settled());
        }
        QVERIFY(seat.page->atSummary());
        QVERIFY2(missing.contains(QStringLiteral("Choose Skip (F7), or press X")), qPrintable(missing));
        const QString all = told() + missing;
        for (const char *now : {"F6", "F7", "F8"})
            QVERIFY2(all.contains(QLatin1String(now)), now);
        for (const char *before : {"Ctrl+K", "Ctrl+Z", "Backspace"})
            QVERIFY2(!all.contains(QLatin1String(before)), before);
    }

    void wholeSessionByKeys()
    {
        ReadingStudy study(6);
        const SessionId session = study.addSession(study.ada, 10, true, 0.2);
        Seat seat(study.desk(session, study.ada));
        QSignalSpy stored(seat.page.get(), &ReadingPage::labelled);
        QTRY_COMPARE(seat.index(), 0);
        const int count = seat.page->shown()->count;
        QCOMPARE(count, 12); // with two hidden repeats
        const Qt::Key confidences[] {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
        for (int i = 0; i < count; ++i) {
            QCOMPARE(seat.index(), i);
            QVERIFY(!seat.page->shown()->picture.isNull());
            seat.press(kLymphocyteKey);
            QCOMPARE(stored.count(), i); // a class alone is no answer
            QCOMPARE(study.item(session, study.ada, i).label.kind, LabelKind::None);
            seat.press(confidences[i % 4]);
            // The cell stays until its label is on the disk.
            QVERIFY(seat.page->isBusy());
            QCOMPARE(seat.index(), i);
            QVERIFY(seat.settled());
            QCOMPARE(
                study.item(session, study.ada, i).label, classLabel(kLymphocyte, static_cast<Confidence>(3 - i % 4)));
        }
        QVERIFY(seat.page->atSummary());
        const auto *summary = seat.page->findChild<SummaryPanel *>();
        QVERIFY2(summary->text().contains(QStringLiteral("12")), qPrintable(summary->text()));
        QVERIFY2(
            summary->text().contains(QStringLiteral("3 high, 3 moderate, 3 low, 3 none")), qPrintable(summary->text()));
        QSignalSpy closed(seat.page.get(), &ReadingPage::closed);
        seat.press(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(AnnotationSessions(*study.database).sessionsOf(study.ada)->front().paused);
        QVERIFY(!study.database->blindScope());
    }

    void keysThatAreNoAnswer()
    {
        ReadingStudy study(4);
        const SessionId session = study.addSession(study.ada, 5, true);
        Seat seat(study.desk(session, study.ada));
        QTRY_COMPARE(seat.index(), 0);
        seat.press(Qt::Key_1); // no class yet
        QVERIFY(!seat.page->isBusy());
        QVERIFY(seat.page->lastAction().contains(QStringLiteral("First the letter")));
        seat.press(Qt::Key_Q); // of no class
        QVERIFY(seat.page->lastAction().contains(QLatin1Char('Q')));
        seat.press(Qt::Key_Space); // nothing to go on from
        QCOMPARE(seat.index(), 0);
        seat.press(Qt::Key_M);
        seat.press(Qt::Key_Escape); // thought better of it
        seat.press(Qt::Key_1);
        QVERIFY(!seat.page->isBusy());
        // A key that is held down answers once.
        QKeyEvent held(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, QStringLiteral("x"), true);
        QCoreApplication::sendEvent(seat.page.get(), &held);
        QVERIFY(!seat.page->isBusy());
        QCOMPARE(study.item(session, study.ada, 0).outcome, QString());
        // The number row by its place: on a French keyboard the first key is "&".
        seat.press(Qt::Key_M);
        QKeyEvent french(QEvent::KeyPress, Qt::Key_Ampersand, Qt::NoModifier, 10, 0, 0, QStringLiteral("&"));
        QCoreApplication::sendEvent(seat.page.get(), &french);
        QVERIFY(seat.settled());
        QCOMPARE(study.item(session, study.ada, 0).label, classLabel(kMonocyte, Confidence::High));
        // A second answer before the next cell is on screen belongs to nothing.
        QCOMPARE(seat.index(), 1);
        seat.press(Qt::Key_X);
        seat.press(Qt::Key_X);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 2);
        QCOMPARE(study.item(session, study.ada, 1).label.kind, LabelKind::CannotIdentify);
        QCOMPARE(study.item(session, study.ada, 2).label.kind, LabelKind::None);
    }

    void goingBackSkippingCommentingUndoing()
    {
        ReadingStudy study(4);
        const SessionId session = study.addSession(study.ada, 6, true);
        Seat seat(study.desk(session, study.ada));
        QTRY_COMPARE(seat.index(), 0);
        const auto answer = [&](Qt::Key letter, Qt::Key digit) {
            seat.press(letter);
            seat.press(digit);
            return seat.settled();
        };
        QVERIFY(answer(kLymphocyteKey, Qt::Key_1));
        // A comment is written before the answer, goes with it, and is not taken for answers.
        seat.press(Qt::Key_M, Qt::ControlModifier);
        seat.type(QStringLiteral("blast like, x 1"));
        seat.press(Qt::Key_Return);
        QVERIFY(!seat.page->isBusy());
        QVERIFY(answer(Qt::Key_M, Qt::Key_2));
        QCOMPARE(study.item(session, study.ada, 1).label.comment, QStringLiteral("blast like, x 1"));
        // Skipping needs a reason.
        seat.press(Qt::Key_K, Qt::ControlModifier);
        seat.press(Qt::Key_Return);
        QCOMPARE(seat.index(), 2);
        seat.type(QStringLiteral("blurred"));
        seat.press(Qt::Key_Return);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 3);
        QCOMPARE(study.item(session, study.ada, 2).outcome, QStringLiteral("skipped"));
        // Ctrl+Z goes back to what was left out, not behind it to a label that nobody thinks of.
        seat.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 2);
        QCOMPARE(study.item(session, study.ada, 1).label.kind, LabelKind::Class);
        QCOMPARE(study.item(session, study.ada, 2).outcome, QString()); // it is not skipped any more
        QCOMPARE(seat.page->shown()->done, 2);
        seat.press(Qt::Key_Y, Qt::ControlModifier); // and again it is
        QVERIFY(seat.settled());
        QCOMPARE(study.item(session, study.ada, 2).outcome, QStringLiteral("skipped"));
        QCOMPARE(study.item(session, study.ada, 2).outcomeReason, QStringLiteral("blurred"));
        seat.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(seat.settled());
        QVERIFY(answer(Qt::Key_N, Qt::Key_3));
        // Back by two, another answer: a revision, and on to the first open cell.
        seat.press(Qt::Key_Backspace);
        QVERIFY(seat.settled());
        seat.press(Qt::Key_Backspace);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 1);
        QCOMPARE(seat.page->shown()->label.classIndex, kMonocyte);
        QVERIFY(answer(kLymphocyteKey, Qt::Key_4));
        QCOMPARE(seat.index(), 3);
        QCOMPARE(study.item(session, study.ada, 1).label.classIndex, kLymphocyte);
        QCOMPARE(study.item(session, study.ada, 1).label.comment, QStringLiteral("blast like, x 1"));
        // Undo without limit, each time at the cell concerned; then redo.
        seat.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 1);
        QCOMPARE(seat.page->shown()->label.classIndex, kMonocyte);
        for (int i = 0; i < 3; ++i) {
            seat.press(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(seat.settled());
        }
        QCOMPARE(seat.index(), 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(study.item(session, study.ada, i).label.kind, LabelKind::None);
        QVERIFY(!seat.page->actions().undo->isEnabled());
        for (int i = 0; i < 4; ++i) {
            seat.press(Qt::Key_Y, Qt::ControlModifier);
            QVERIFY(seat.settled());
        }
        QCOMPARE(study.item(session, study.ada, 1).label.classIndex, kLymphocyte);
        const CellId second = study.item(session, study.ada, 1).cell;
        seat.page.reset(); // ends the session: a blinded one shows no history
        QCOMPARE(fixture::need(LabelStore(*study.database).history(second)).size(), 6U);
    }

    void withoutAutomaticAdvanceTheCellStays()
    {
        ReadingStudy study(3);
        const SessionId session = study.addSession(study.ada, 3, false);
        Seat seat(study.desk(session, study.ada), false);
        QTRY_COMPARE(seat.index(), 0);
        seat.press(kLymphocyteKey);
        seat.press(Qt::Key_2);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 0);
        QCOMPARE(seat.page->shown()->label, classLabel(kLymphocyte, Confidence::Moderate));
        seat.press(Qt::Key_1); // the confidence alone, anew
        QVERIFY(seat.settled());
        QCOMPARE(study.item(session, study.ada, 0).label, classLabel(kLymphocyte, Confidence::High));
        seat.press(Qt::Key_Space);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 1);
        seat.press(Qt::Key_G, Qt::ControlModifier);
        seat.press(Qt::Key_X);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 2);
    }

    void timesAreStoredWithTheLabel()
    {
        ReadingStudy study(3);
        const SessionId session = study.addSession(study.ada, 3, false);
        qint64 now = 0;
        Seat seat(study.desk(session, study.ada), true, [&now] { return now; });
        QTRY_COMPARE(seat.index(), 0);
        now += 90'000; // looks for a minute and a half without a key
        seat.press(kLymphocyteKey);
        now += 2'000;
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        const auto history = fixture::need(LabelStore(*study.database).history(study.item(session, study.ada, 0).cell));
        QCOMPARE(history.size(), 1U);
        QCOMPARE(history.front().context.elapsedMs, 92'000);
        QCOMPARE(history.front().context.activeMs, 62'000);
    }

    void comesBackToTheSameCell()
    {
        ReadingStudy study(6);
        const SessionId session = study.addSession(study.ada, 9, true);
        const QString copy = study.folder.filePath(QStringLiteral("killed.db"));
        {
            Seat seat(study.desk(session, study.ada));
            QTRY_COMPARE(seat.index(), 0);
            for (int i = 0; i < 4; ++i) {
                seat.press(Qt::Key_B);
                seat.press(Qt::Key_1);
                QVERIFY(seat.settled());
            }
            QCOMPARE(seat.index(), 4);
            seat.press(kLymphocyteKey); // chosen and not stored: lost with the program, and nothing else
            // What a kill leaves behind: the files as they are now.
            QVERIFY(QFile::copy(study.location(), copy));
            if (QFile::exists(study.location() + QStringLiteral("-wal")))
                QVERIFY(QFile::copy(study.location() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        }
        const auto killed = StudyDatabase::open(copy);
        QVERIFY2(killed, killed ? "" : qPrintable(killed.error().text()));
        const AnnotationSessions sessions(**killed);
        QCOMPARE((*fixture::need(sessions.current(session, study.ada))).index, 4);
        for (int i = 0; i < 9; ++i)
            QCOMPARE(fixture::need(sessions.at(session, study.ada, i)).label.kind,
                i < 4 ? LabelKind::Class : LabelKind::None);
        // And after an orderly end.
        Seat again(study.desk(session, study.ada));
        QTRY_COMPARE(again.index(), 4);
        QCOMPARE(again.page->shown()->done, 4);
    }

    void lockedDatabaseKeepsTheCell()
    {
        ReadingStudy study(3);
        const SessionId session = study.addSession(study.ada, 3, true);
        Seat seat(study.desk(session, study.ada));
        QTRY_COMPARE(seat.index(), 0);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(study.location());
            QVERIFY(other.open());
            QSqlQuery begin(other);
            QVERIFY(begin.exec(QStringLiteral("BEGIN IMMEDIATE")));
            seat.press(kLymphocyteKey);
            seat.press(Qt::Key_1);
            QVERIFY(seat.page->isBusy());
            seat.press(Qt::Key_X); // while it is being stored: no answer to anything
            QTRY_VERIFY_WITH_TIMEOUT(!seat.page->isBusy(), 20'000);
            QCOMPARE(seat.index(), 0);
            QVERIFY2(seat.page->messages().text().contains(QStringLiteral("Nothing was stored")),
                qPrintable(seat.page->messages().text()));
            QCOMPARE(study.item(session, study.ada, 0).label.kind, LabelKind::None);
            QVERIFY(begin.exec(QStringLiteral("ROLLBACK")));
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        // "Try again" stores what was answered.
        for (QPushButton *button : seat.page->messages().findChildren<QPushButton *>())
            if (button->text().contains(QStringLiteral("Try again")))
                button->click();
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 1);
        QCOMPARE(study.item(session, study.ada, 0).label, classLabel(kLymphocyte, Confidence::High));
        QCOMPARE(seat.page->messages().text(), QString());
    }

    void noPictureNoClass()
    {
        ReadingStudy study(3);
        const SessionId session = study.addSession(study.ada, 3, true);
        const CellId first = study.item(session, study.ada, 0).cell;
        QVERIFY(QFile::remove(fixture::need(CellStore(*study.database).imagePath(first))));
        Seat seat(study.desk(session, study.ada));
        QTRY_COMPARE(seat.index(), 0);
        QVERIFY(seat.page->shown()->picture.isNull());
        QVERIFY(!seat.page->shown()->pictureFailure.contains(QStringLiteral("specimen")));
        seat.press(kLymphocyteKey);
        QVERIFY(seat.page->lastAction().contains(QStringLiteral("no picture")));
        seat.press(Qt::Key_1);
        QVERIFY(!seat.page->isBusy());
        seat.press(Qt::Key_X);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 1);
    }

    void revealedAfterTheLabelOnly()
    {
        ReadingStudy study(3);
        const SessionId session = study.addSession(study.ada, 3, true);
        Seat seat(study.desk(session, study.ada), false);
        QTRY_COMPARE(seat.index(), 0);
        QVERIFY(!seat.page->actions().reveal->isEnabled());
        seat.press(Qt::Key_N);
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        QVERIFY(seat.page->actions().reveal->isEnabled());
        seat.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(seat.settled());
        QVERIFY(seat.page->lastAction().contains(QStringLiteral("prediction is shown")));
        seat.press(kLymphocyteKey);
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        const CellId cell = study.item(session, study.ada, 0).cell;
        seat.page.reset(); // ends the session, and with it the blinding
        const auto history = fixture::need(LabelStore(*study.database).history(cell));
        QCOMPARE(history.size(), 2U);
        QVERIFY(history[0].context.blinded && !history[0].context.revealedAt.isValid());
        QVERIFY(!history[1].context.blinded && history[1].context.revealedAt.isValid());
    }

    void brightnessChangesTheDisplayAlone()
    {
        ReadingStudy study(3);
        Seat seat(study.desk(study.addSession(study.ada, 3, true), study.ada));
        QTRY_COMPARE(seat.index(), 0);
        auto *view = seat.page->findChild<CellView *>();
        const QImage before = view->image();
        view->setAdjustment(40, 20);
        QVERIFY(view->shownImage() != before);
        QCOMPARE(view->image(), before);
        seat.press(Qt::Key_Plus);
        QVERIFY(view->zoom() > 1.0);
    }
};

QTEST_MAIN(TestAnnotate)
#include "test_annotate.moc"
