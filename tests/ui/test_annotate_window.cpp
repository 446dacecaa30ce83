// The reading screens in the real window: what a blinded session leaves of the gallery, who may come in, and
// what stays when the study is closed in the middle.
#include "session_fixture.h"
#include "ui/annotate/reading_page.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/readers/reader_dialog.h"
#include "ui/readers/readers_dialog.h"
#include "ui/readers/sign_in_page.h"
#include "ui/shell/page_host.h"
#include "ui/shell/reader_access.h"
#include "ui/shell/reading_screens.h"
#include "ui/shell/study_screens.h"
#include "visible_texts.h"

#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace cyto;
using namespace cyto::ui;
using fixture::makeSession;
using fixture::need;

namespace {

int visibleDocks(const MainWindow &window)
{
    int visible = 0;
    for (const QDockWidget *dock : window.findChildren<QDockWidget *>())
        visible += dock->isVisible() ? 1 : 0;
    return visible;
}

void signIn(MainWindow &window, const QString &name, const QString &password)
{
    SignInPage &page = window.screens().access().page();
    auto *names = page.findChild<QComboBox *>();
    QTRY_VERIFY(names->findText(name) >= 0);
    names->setCurrentText(name);
    for (QLineEdit *line : page.findChildren<QLineEdit *>())
        if (line->echoMode() == QLineEdit::Password) {
            line->setText(password);
            QTest::keyClick(line, Qt::Key_Return);
        }
}

} // namespace

class TestAnnotateWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void blindedSessionEmptiesTheWindow()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        const QStringList words {QStringLiteral("slide-a"), QStringLiteral("slide-b"), QStringLiteral("cell1"),
            QStringLiteral("90.0"), place.folder.path()};
        const CellId shown = p.workbench.session()->table().id(1);
        p.view().selectCell(shown);
        QTRY_VERIFY(!fixture::firstWith({QStringLiteral("slide-a")}).isEmpty()); // the search finds what is there
        QVERIFY(!fixture::firstWith({QStringLiteral("90.0")}).isEmpty());
        QVERIFY(visibleDocks(p.window) > 0);
        const SessionId session = makeSession(p.workbench, true);
        const QSize size = p.window.size();

        p.window.screens().reading().enter(session, true);
        ReadingPage *page = p.window.screens().reading().page();
        QVERIFY(page != nullptr);
        QTRY_VERIFY(page->shown() != nullptr);
        QVERIFY(p.window.screens().isBlinded());
        QCOMPARE(visibleDocks(p.window), 0);
        QCOMPARE(fixture::firstWith(words), QString());
        // Work in the background that ends meanwhile brings nothing back, and its messages wait.
        p.workbench.setReader(p.workbench.session()->reader().name);
        QSignalSpy reloaded(p.workbench.session(), &StudySession::reloaded);
        QVERIFY(reloaded.wait());
        Q_EMIT p.workbench.noticed(place.folder.filePath(QStringLiteral("slides/slide-a/cell1.png")));
        QCOMPARE(fixture::firstWith(words), QString());
        QTest::keyClick(page, Qt::Key_B);
        QTest::keyClick(page, Qt::Key_1);
        QTRY_COMPARE(page->shown()->index, 1);
        QCOMPARE(fixture::firstWith(words), QString());
        // The commands of the gallery are out of reach, those of the session are at hand.
        for (const QAction *menu : p.window.menuBar()->actions())
            QVERIFY2(!menu->isVisible() || menu->text().contains(QStringLiteral("Stud"))
                    || menu->text().contains(QStringLiteral("Sess")) || menu->text().contains(QStringLiteral("Help")),
                qPrintable(menu->text()));

        page->leave();
        QTRY_VERIFY(p.window.screens().pages().isEmpty());
        QVERIFY(!p.window.screens().isBlinded());
        QVERIFY(visibleDocks(p.window) > 0);
        QCOMPARE(p.window.size(), size); // the panels do not stand beside the page for a moment
        const auto labelled = [&p] {
            return p.workbench.session()->slides()[0].labelled + p.workbench.session()->slides()[1].labelled;
        };
        QTRY_COMPARE(labelled(), 1); // the gallery knows of it
        QTRY_COMPARE(p.window.gallery().model().order().total, 16);
        // What is still to be judged blindly is not shown, and this is said.
        QTRY_COMPARE(p.window.gallery().model().order().blinded, 5);
        QVERIFY2(p.window.gallery().hiddenText().contains(QStringLiteral(" 5 cell")),
            qPrintable(p.window.gallery().hiddenText()));
        QVERIFY(!fixture::firstWith({p.window.gallery().hiddenText()}).isEmpty());
        QVERIFY(!fixture::firstWith({QStringLiteral("slide-a")}).isEmpty());
    }

    // The tile lost its label, though the one that was given in a session stood still.
    void whatIsTakenBackInTheGalleryUncoversTheSessionsLabel()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        const SessionId session = makeSession(p.workbench, false);
        StudySession &study = *p.workbench.session();
        const auto database = need(StudyDatabase::open(study.ticket()));
        const PresentedCell item = need(AnnotationSessions(*database).at(session, study.reader().id, 0));
        LabelChange change;
        change.cell = item.cell;
        change.value.kind = LabelKind::Class;
        change.value.classIndex = 1;
        change.context.reader = study.reader().id;
        change.context.session = session;
        change.context.sessionItem = item.item;
        (void)need(LabelStore(*database).commit(change));
        LabelValue other = change.value;
        other.classIndex = 0;
        QVERIFY(study.label({item.cell}, other));
        const int row = study.table().rowOf(item.cell);
        QCOMPARE(study.table().label(row).labelClass, 0);
        QVERIFY(study.undo());
        QCOMPARE(study.table().label(row).labelClass, 1);
        QVERIFY(study.table().isReviewed(row));
    }

    void closingTheStudyPausesTheSession()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        const SessionId session = makeSession(p.workbench, true);
        const StudyTicket ticket = p.workbench.session()->ticket();
        const ReaderId reader = p.workbench.session()->reader().id;
        p.window.screens().reading().enter(session, true);
        ReadingPage *page = p.window.screens().reading().page();
        QTRY_VERIFY(page->shown() != nullptr);
        QTest::keyClick(page, Qt::Key_X);
        p.workbench.closeStudy(); // while the answer is under way
        QVERIFY(p.window.screens().reading().page() == nullptr);
        QVERIFY(p.window.screens().pages().isEmpty());
        const auto database = need(StudyDatabase::open(ticket));
        const auto mine = need(AnnotationSessions(*database).sessionsOf(reader));
        QVERIFY(mine.front().paused);
        QCOMPARE(mine.front().done, 1); // what was answered is stored
    }

    void accountWithPasswordIsAsked()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        makeSession(p.workbench, true); // and with it Cora and her password
        ReaderAccess &access = p.window.screens().access();
        const QString first = p.workbench.session()->reader().name;
        access.switchReader();
        QVERIFY(access.isLocked());
        QVERIFY(!p.window.screens().menu().isEnabled());
        signIn(p.window, QStringLiteral("Cora"), QStringLiteral("pass the pepper"));
        QTRY_VERIFY_WITH_TIMEOUT(access.page().message().contains(QStringLiteral("not the password")), 30'000);
        QCOMPARE(p.workbench.session()->reader().name, first);
        signIn(p.window, QStringLiteral("Cora"), QStringLiteral("pass the salt"));
        QTRY_VERIFY_WITH_TIMEOUT(!access.isLocked(), 30'000);
        QTRY_COMPARE(p.workbench.session()->reader().name, QStringLiteral("Cora"));
        QVERIFY(p.window.screens().pages().isEmpty());
        // Nobody is there: the window is covered until the password comes again.
        QTRY_VERIFY(access.idleLock().milliseconds() > 0);
        Q_EMIT access.idleLock().idle();
        QVERIFY(access.isLocked());
        QCOMPARE(p.window.screens().pages().current(), &access.page());
        QVERIFY(!p.window.gallery().isVisible());
        signIn(p.window, QStringLiteral("Cora"), QStringLiteral("pass the salt"));
        QTRY_VERIFY_WITH_TIMEOUT(!access.isLocked(), 30'000);
        QVERIFY(p.window.gallery().isVisible());
    }

    void theLockClosesEveryOtherWindow()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        makeSession(p.workbench, true); // and with it Cora and her password
        ReaderAccess &access = p.window.screens().access();
        access.switchReader();
        signIn(p.window, QStringLiteral("Cora"), QStringLiteral("pass the salt"));
        QTRY_VERIFY_WITH_TIMEOUT(!access.isLocked(), 30'000);
        QTRY_COMPARE(p.workbench.session()->reader().name, QStringLiteral("Cora"));
        QAction *command = nullptr;
        for (QAction *action : p.window.screens().menu().actions())
            if (action->text() == QStringLiteral("R&eaders…"))
                command = action;
        QVERIFY(command != nullptr);
        QTRY_VERIFY(command->isEnabled());
        QDialog beside(&p.window);
        beside.setModal(false);
        beside.show();
        // The dialog of the readers; over it one for a new reader, filled in; over that a question and a file dialog.
        // Each shows the next from its own event loop.
        QPointer<ReadersDialog> readers;
        QPointer<ReaderDialog> added;
        QMessageBox::StandardButton answer = QMessageBox::NoButton;
        int file = -1;
        bool openAfterwards = true, shownBefore = false;
        const auto later = [&p](auto run) { QTimer::singleShot(0, &p.window, run); };
        const auto leave = [&] {
            QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
            const QWidgetList shown = QApplication::topLevelWidgets();
            shownBefore = readers && readers->isVisible() && added && added->isVisible() && beside.isVisible();
            Q_EMIT access.idleLock().idle();
            openAfterwards = false;
            for (const QWidget *window : shown)
                openAfterwards |= window != &p.window && window->isVisible();
        };
        const auto choose = [&] {
            QFileDialog dialog(added);
            dialog.setOption(QFileDialog::DontUseNativeDialog);
            later(leave);
            file = dialog.exec();
        };
        const auto ask = [&] {
            QMessageBox box(QMessageBox::Question, QStringLiteral("Sure?"), QStringLiteral("Sure?"),
                QMessageBox::Yes | QMessageBox::Apply, added); // neither is for Escape
            box.setDefaultButton(QMessageBox::Yes);
            later(choose);
            box.exec();
            answer = box.clickedButton() == nullptr ? QMessageBox::NoButton : box.standardButton(box.clickedButton());
        };
        const auto fill = [&] {
            added = qobject_cast<ReaderDialog *>(QApplication::activeModalWidget());
            QVERIFY(added);
            added->findChild<QLineEdit *>()->setText(QStringLiteral("Zoe"));
            ask();
        };
        const auto add = [&] {
            readers = qobject_cast<ReadersDialog *>(QApplication::activeModalWidget());
            QVERIFY(readers);
            later(fill);
            for (QPushButton *button : readers->findChildren<QPushButton *>())
                if (button->text() == QStringLiteral("&New reader…"))
                    button->click();
        };
        later(add);
        command->trigger(); // comes back when all of them are closed
        QVERIFY(shownBefore);
        QVERIFY(access.isLocked());
        QVERIFY(!openAfterwards);
        QCOMPARE(file, static_cast<int>(QDialog::Rejected));
        QCOMPARE(answer, QMessageBox::NoButton);
        QVERIFY(!beside.isVisible());
        QVERIFY(p.window.messages().text().contains(QStringLiteral("5 open window(s)")));
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        // What was under way may ask something now: nothing opens while the study is locked.
        QDialog late(&p.window);
        QTimer::singleShot(20'000, &late, &QDialog::accept); // a test that fails ends all the same
        QCOMPARE(late.exec(), static_cast<int>(QDialog::Rejected));
        signIn(p.window, QStringLiteral("Cora"), QStringLiteral("pass the salt"));
        QTRY_VERIFY_WITH_TIMEOUT(!access.isLocked(), 30'000);
        const auto database = need(StudyDatabase::open(p.workbench.session()->ticket()));
        for (const Reader &reader : need(ReaderStore(*database).readers()))
            QVERIFY(reader.name != QLatin1String("Zoe"));
        QDialog again(&p.window);
        QTimer::singleShot(0, &again, &QDialog::accept);
        QCOMPARE(again.exec(), static_cast<int>(QDialog::Accepted));
    }

    void theLockComesAfterTheMinutesOfThePreferences()
    {
        fixture::Place place;
        {
            fixture::Program p(place);
            const IdleLock &lock = p.window.screens().access().idleLock();
            QCOMPARE(lock.milliseconds(), 10 * 60'000);
            PreferencesDialog dialog(p.workbench.preferences(), Machine {}, nullptr, {}, {}, &p.window);
            auto *minutes = dialog.findChild<QSpinBox *>(QStringLiteral("lockMinutes"));
            QVERIFY(minutes != nullptr);
            QCOMPARE(minutes->value(), 10);
            minutes->setValue(3);
            p.workbench.setPreferences(dialog.preferences());
            QCOMPARE(lock.milliseconds(), 3 * 60'000);
            minutes->setValue(0); // never
            p.workbench.setPreferences(dialog.preferences());
            QCOMPARE(lock.milliseconds(), 0);
            minutes->setValue(25);
            p.workbench.setPreferences(dialog.preferences());
        }
        {
            fixture::Program p(place); // started again
            QCOMPARE(p.window.screens().access().idleLock().milliseconds(), 25 * 60'000);
        }
        // A number that somebody wrote into the file, and that cannot be.
        place.settings.setValue(QStringLiteral("readers/lock_minutes"), -5);
        fixture::Program p(place);
        QCOMPARE(p.window.screens().access().idleLock().milliseconds(), 10 * 60'000);
    }
};

QTEST_MAIN(TestAnnotateWindow)
#include "test_annotate_window.moc"
