// Readers: making them, signing in, and the lock that comes down when nobody is there.
#include "reading_fixture.h"
#include "ui/readers/idle_lock.h"
#include "ui/readers/reader_dialog.h"
#include "ui/readers/readers_dialog.h"
#include "ui/readers/sign_in_page.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace cyto;
using namespace cyto::ui;
using fixture::need;
using fixture::ReadingStudy;

class TestReaders final : public QObject {
    Q_OBJECT

    static QList<QLineEdit *> passwordLines(const QWidget &widget)
    {
        QList<QLineEdit *> lines;
        for (QLineEdit *line : widget.findChildren<QLineEdit *>())
            if (line->echoMode() == QLineEdit::Password)
                lines << line;
        return lines;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void firstCoordinatorNeedsAPassword()
    {
        Reader self;
        self.name = QStringLiteral("Dora");
        ReaderDialog dialog(ReaderDialog::Purpose::FirstCoordinator, self);
        QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        const QList<QLineEdit *> passwords = passwordLines(dialog);
        QCOMPARE(passwords.size(), 2);
        passwords[0]->setText(QStringLiteral("short"));
        passwords[1]->setText(QStringLiteral("short"));
        QVERIFY(!ok->isEnabled());
        passwords[0]->setText(QStringLiteral("long enough"));
        QVERIFY(!ok->isEnabled()); // the two differ
        passwords[1]->setText(QStringLiteral("long enough"));
        QVERIFY(ok->isEnabled());
        QCOMPARE(dialog.reader().role, ReaderRole::Coordinator);
        QVERIFY(dialog.reader().yearsExperience < 0.0); // not known is not nought
    }

    void coordinatorKeepsTheList()
    {
        ReadingStudy study(2);
        WorkerPool pool(1);
        ReadersDialog dialog(pool, study.ticket());
        QSignalSpy listed(&dialog, &ReadersDialog::listed);
        QVERIFY(listed.wait());
        QCOMPARE(dialog.readers().size(), 4U);
        Reader reader;
        reader.name = QStringLiteral("Fred");
        reader.yearsExperience = 12.5;
        dialog.store(reader, QStringLiteral("correct horse"));
        QTRY_COMPARE(dialog.readers().size(), 5U);
        const auto fred = std::find_if(dialog.readers().begin(), dialog.readers().end(),
            [](const Reader &r) { return r.name == QLatin1String("Fred"); });
        QVERIFY(fred != dialog.readers().end() && fred->hasPassword);
        Reader changed = *fred;
        changed.active = false;
        listed.clear();
        dialog.store(changed, {});
        QVERIFY(listed.wait());
        QVERIFY(!need(ReaderStore(*study.database).reader(changed.id)).active);
        QVERIFY(need(ReaderStore(*study.database).checkPassword(changed.id, QStringLiteral("correct horse"))));
        Reader twice;
        twice.name = QStringLiteral("Ada");
        listed.clear();
        dialog.store(twice, {});
        QVERIFY(listed.wait());
        QVERIFY(dialog.message().contains(QStringLiteral("Ada")));
        QCOMPARE(dialog.readers().size(), 5U);
    }

    void signsInWithThePasswordOnly()
    {
        ReadingStudy study(2);
        const ReaderId gail = study.addReader(QStringLiteral("Gail"), ReaderRole::Reader, QStringLiteral("opensesame"));
        WorkerPool pool(1);
        SignInPage page(pool);
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy in(&page, &SignInPage::signedIn);
        page.ask(study.ticket(), gail, QStringLiteral("Who is there?"), false);
        auto *names = page.findChild<QComboBox *>();
        QTRY_COMPARE(names->currentText(), QStringLiteral("Gail"));
        QLineEdit *password = passwordLines(page).front();
        QVERIFY(password->isVisible());
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(!page.isChecking()); // nothing entered
        QTest::keyClicks(password, QStringLiteral("sesame"));
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(page.isChecking());
        QTRY_VERIFY_WITH_TIMEOUT(!page.isChecking(), 30'000);
        QCOMPARE(in.count(), 0);
        QVERIFY(page.message().contains(QStringLiteral("not the password")));
        QCOMPARE(password->text(), QString());
        QTest::keyClicks(password, QStringLiteral("opensesame"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(in.count(), 1, 30'000);
        QCOMPARE(in.front().front().value<Reader>().id, gail);
        // Without a password: said, and let in.
        names->setCurrentText(QStringLiteral("Bob"));
        QVERIFY(!password->isVisible());
        QVERIFY(page.message().contains(QStringLiteral("no password")));
    }

    void whoHasLeftIsNotOffered()
    {
        ReadingStudy study(2);
        Reader bob = need(ReaderStore(*study.database).reader(study.bob));
        bob.active = false;
        need(ReaderStore(*study.database).update(bob));
        WorkerPool pool(1);
        SignInPage page(pool);
        page.ask(study.ticket(), study.ada, QStringLiteral("Who is there?"), true);
        auto *names = page.findChild<QComboBox *>();
        QTRY_COMPARE(names->count(), 3);
        QCOMPARE(names->findText(QStringLiteral("Bob")), -1);
    }

    void locksWhenNobodyIsThere()
    {
        IdleLock lock;
        QSignalSpy idle(&lock, &IdleLock::idle);
        const auto *timer = lock.findChild<QTimer *>();
        lock.setMilliseconds(600'000);
        QVERIFY(!timer->isActive()); // nobody with a password is signed in
        lock.setRunning(true);
        QVERIFY(timer->isActive());
        // A sign of life begins the time anew; being told again that somebody is signed in does not.
        QTRY_VERIFY(timer->remainingTime() < 600'000 - 500);
        lock.setRunning(true);
        QVERIFY(timer->remainingTime() < 600'000 - 500);
        QWidget somewhere;
        QTest::keyClick(&somewhere, Qt::Key_A);
        QVERIFY(timer->remainingTime() > 600'000 - 500);
        lock.setMilliseconds(1);
        QTRY_COMPARE(idle.count(), 1);
        lock.setRunning(false);
        lock.setMilliseconds(0); // never
        lock.setRunning(true);
        QVERIFY(!timer->isActive());
    }
};

QTEST_MAIN(TestReaders)
#include "test_readers.moc"
