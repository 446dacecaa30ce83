// A study on a PostgreSQL server in the real window: opening it with a login, labelling, coming back; what a reader's
// login may not do and is not offered; and what is said when the server does not let one in.
#include "program.h"
#include "shared_study.h"
#include "ui/readers/login_dialog.h"
#include "ui/readers/readers_dialog.h"
#include "ui/readers/shared_study_dialog.h"
#include "ui/readers/sign_in_page.h"
#include "ui/shell/first_page.h"
#include "ui/shell/page_host.h"
#include "ui/shell/reader_access.h"
#include "ui/shell/study_screens.h"
#include "visible_texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

using namespace cyto;
using namespace cyto::ui;
using fixture::SharedStudies;

namespace {

// What an address has to escape, and letters outside of ASCII.
const QString kSecret = QStringLiteral("pä:ss/wörd@%40 ?#");

SharedStudyDialog *openDialog(const MainWindow &window)
{
    for (auto *dialog : window.findChildren<SharedStudyDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

QLineEdit *line(const QWidget *dialog, const char *name)
{
    return dialog->findChild<QLineEdit *>(QLatin1String(name));
}

void enter(SharedStudyDialog *dialog, const StudyAddress &address, const QString &password)
{
    line(dialog, "server")->setText(address.server);
    dialog->findChild<QSpinBox *>()->setValue(address.port);
    line(dialog, "database")->setText(address.database);
    line(dialog, "login")->setText(address.login);
    line(dialog, "password")->setText(password);
    QPushButton *open = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open);
    QVERIFY(open->isEnabled());
    QTest::mouseClick(open, Qt::LeftButton);
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    for (auto *found : parent.findChildren<QPushButton *>())
        if (QString(found->text()).remove(QLatin1Char('&')) == text)
            return found;
    return nullptr;
}

QString settingsText(fixture::Place &place)
{
    place.settings.sync();
    QFile file(place.settings.fileName());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestSharedStudy final : public QObject {
    Q_OBJECT

    SharedStudies m_studies;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        if (const QString problem = m_studies.start(); !problem.isEmpty())
            QSKIP(qPrintable(problem));
    }

    void labelsAreThereWhenTheStudyIsOpenedAgain()
    {
        fixture::Place place;
        const QString database = QStringLiteral("labelled");
        auto owner = m_studies.make(database, place.slides(), kSecret);
        const StudyAddress address = m_studies.address(database, SharedStudies::login(database, QStringLiteral("Ada")));
        const fixture::LogTrap log;
        fixture::Program p(place);
        QTRY_VERIFY(p.workbench.classifier() != nullptr);

        p.window.actions().openShared->trigger();
        QVERIFY(openDialog(p.window) != nullptr);
        enter(openDialog(p.window), address, kSecret);
        QTRY_VERIFY(p.workbench.session() != nullptr);
        QCOMPARE(p.workbench.session()->reader().name, QStringLiteral("Ada")); // as the login says, not the account
        QCOMPARE(p.workbench.session()->table().size(), 16);
        QCOMPARE(p.workbench.session()->access(), Access::Reader);
        QVERIFY(!p.window.screens().access().isLocked()); // the password was entered a moment ago
        QVERIFY(p.window.gallery().isVisible());
        QCOMPARE(p.window.messages().text(), QString());
        // What the server would refuse is not tried.
        QVERIFY(p.workbench.predictor() == nullptr);
        QVERIFY(!p.window.actions().predict->isEnabled());
        QVERIFY(!p.window.actions().refreshFolder->isEnabled());
        QVERIFY(!p.workbench.isIndexing());

        const CellId cell = p.cell(3);
        p.view().selectCell(cell);
        QTest::keyClick(&p.view(), Qt::Key_L);
        QTRY_COMPARE(p.labelOf(cell).labelClass, 1);
        QCOMPARE(p.window.messages().text(), QString());
        p.window.actions().closeStudy->trigger();
        QVERIFY(p.workbench.session() == nullptr);
        // The owner's program finds it under the reader's name.
        const auto history = SharedStudies::must(LabelStore(*owner).history(cell));
        QCOMPARE(history.size(), 1U);
        QCOMPARE(history.front().readerName, QStringLiteral("Ada"));

        // The address is remembered, the password is not: neither in the settings nor anywhere on the screen.
        const QStringList recent = p.workbench.recent().folders();
        QCOMPARE(recent, QStringList {address.location()});
        const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(kSecret));
        for (const QString &secret : {kSecret, escaped}) {
            QVERIFY(!settingsText(place).contains(secret));
            QCOMPARE(fixture::firstWith({secret}), QString());
        }
        QVERIFY(settingsText(place).contains(database)); // the search finds what is there

        auto *list = p.window.findChild<FirstPage *>()->findChild<QListWidget *>();
        QVERIFY(list->item(0)->text().contains(QStringLiteral("labelled on 127.0.0.1")));
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        SharedStudyDialog *again = openDialog(p.window);
        QVERIFY(again != nullptr);
        QCOMPARE(again->address(), address);
        QCOMPARE(line(again, "password")->text(), QString());
        enter(again, address, kSecret);
        QTRY_VERIFY(p.workbench.session() != nullptr);
        QCOMPARE(p.labelOf(cell).labelClass, 1);
        QVERIFY(p.window.actions().undo->isEnabled());
        p.window.actions().undo->trigger();
        QTRY_COMPARE(p.labelOf(cell).labelClass, CellTable::kNoClass);
        for (const QString &caught : fixture::LogTrap::caught())
            QVERIFY2(!caught.contains(kSecret) && !caught.contains(escaped), qPrintable(caught));
    }

    void theOwnersProgramPredictsForAll()
    {
        fixture::Place place;
        const QString database = QStringLiteral("predicted");
        m_studies.make(database, place.slides(), kSecret);
        fixture::Program p(place);
        QTRY_VERIFY(p.workbench.classifier() != nullptr);
        p.workbench.openStudy(m_studies.ownersLocation(database));
        QTRY_VERIFY(p.done());
        QCOMPARE(p.workbench.session()->access(), Access::Owner);
        p.window.openStudy(
            m_studies.address(database, SharedStudies::login(database, QStringLiteral("Ada"))).location(kSecret));
        QTRY_VERIFY(p.workbench.session() != nullptr && p.workbench.session()->access() == Access::Reader);
        QCOMPARE(p.workbench.session()->pendingPredictions(), 0);
        // A coordinator's login adds predictions too.
        p.window.openStudy(
            m_studies.address(database, SharedStudies::login(database, QStringLiteral("Cora"))).location(kSecret));
        QTRY_VERIFY(p.workbench.session() != nullptr && p.workbench.session()->access() == Access::Coordinator);
        QTRY_VERIFY(p.workbench.predictor() != nullptr);
        QCOMPARE(p.workbench.session()->reader().name, QStringLiteral("Cora"));
        QCOMPARE(p.window.messages().text(), QString());
    }

    void nobodyElseGoesOnWithALogin()
    {
        fixture::Place place;
        const QString database = QStringLiteral("locked");
        m_studies.make(database, place.slides(), kSecret);
        const StudyAddress address = m_studies.address(database, SharedStudies::login(database, QStringLiteral("Ada")));
        fixture::Program p(place);
        p.window.openStudy(address.location(kSecret));
        QTRY_VERIFY(p.workbench.session() != nullptr);
        ReaderAccess &access = p.window.screens().access();
        access.lock();
        QVERIFY(access.isLocked());
        auto *names = access.page().findChild<QComboBox *>();
        QCOMPARE(names->count(), 1);
        QCOMPARE(names->currentText(), QStringLiteral("Ada"));
        auto *password = access.page().findChild<QLineEdit *>();
        password->setText(kSecret);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!access.isLocked(), 30'000);
        access.switchReader();
        QVERIFY(!access.isLocked());
        SharedStudyDialog *dialog = openDialog(p.window);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->address().database, database);
        QCOMPARE(dialog->address().login, QString());
        QCOMPARE(line(dialog, "password")->text(), QString());
        enter(dialog, m_studies.address(database, SharedStudies::login(database, QStringLiteral("Cora"))), kSecret);
        QTRY_VERIFY(p.workbench.session() != nullptr && p.workbench.session()->reader().name == QStringLiteral("Cora"));
    }

    // The gallery: what is not confirmed is not shown as stored, and can be saved when the server is back.
    void aServerThatGoesAwayAndComesBack()
    {
        fixture::Place place;
        const QString database = QStringLiteral("lost");
        m_studies.make(database, place.slides(), kSecret);
        fixture::Program p(place);
        p.window.openStudy(
            m_studies.address(database, SharedStudies::login(database, QStringLiteral("Ada"))).location(kSecret));
        QTRY_VERIFY(p.workbench.session() != nullptr);
        QVERIFY(p.window.gallery().isVisible());
        const CellId cell = p.cell(3);
        p.view().selectCell(cell);

        QVERIFY(m_studies.server().crash());
        QTest::keyClick(&p.view(), Qt::Key_L);
        QVERIFY(p.workbench.session()->isConnectionLost());
        QCOMPARE(p.labelOf(cell).labelClass, CellTable::kNoClass);
        const QString text = p.window.messages().text();
        QVERIFY2(text.contains(QStringLiteral("could not be stored")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("The connection to the study")), qPrintable(text));
        QVERIFY(!text.contains(kSecret));

        QVERIFY(m_studies.server().startAgain());
        // By itself: nobody presses a key.
        QTRY_VERIFY_WITH_TIMEOUT(p.window.messages().text().contains(QStringLiteral("The server is back")), 30'000);
        QVERIFY(p.window.messages().text().contains(QStringLiteral("still not saved")));
        QVERIFY(!p.workbench.session()->isConnectionLost());
        QCOMPARE(p.labelOf(cell).labelClass, CellTable::kNoClass);
        QVERIFY(p.window.messages().triggerAction());
        QTRY_COMPARE(p.labelOf(cell).labelClass, 1);
        const auto owner = SharedStudies::must(StudyDatabase::open(m_studies.ownersLocation(database)));
        QCOMPARE(SharedStudies::must(LabelStore(*owner).history(cell)).size(), 1U);
    }

    // Computers of a laboratory find the same images under different paths.
    void eachComputerHasItsOwnImageFolder()
    {
        fixture::Place place;
        const QString database = QStringLiteral("elsewhere");
        auto owner = m_studies.make(database, place.slides(), kSecret);
        const QString coordinators = place.folder.filePath(QStringLiteral("as the coordinator sees it"));
        SharedStudies::must(owner->setSourceFolder(coordinators));
        const QString location =
            m_studies.address(database, SharedStudies::login(database, QStringLiteral("Ada"))).location(kSecret);
        {
            fixture::Program p(place);
            p.window.openStudy(location);
            QTRY_VERIFY(p.workbench.session() != nullptr);
            QVERIFY(p.workbench.session()->isSourceMissing());
            QVERIFY(p.window.messages().text().contains(coordinators));
            p.workbench.relocateStudy(place.slides());
            QTRY_VERIFY(!p.workbench.session()->isSourceMissing());
            QVERIFY(QFileInfo::exists(p.workbench.session()->imagePath(p.cell(0))));
        }
        fixture::Program p(place);
        p.window.openStudy(location);
        QTRY_VERIFY(p.workbench.session() != nullptr);
        QVERIFY(!p.workbench.session()->isSourceMissing());
        const auto worker = SharedStudies::must(StudyDatabase::open(p.workbench.session()->ticket()));
        QVERIFY(QFileInfo::exists(SharedStudies::must(CellStore(*worker).imagePath(p.cell(0)))));
        QCOMPARE(SharedStudies::must(owner->info()).sourceFolder, coordinators); // for the others
    }

    // The owner gives a login in the list of readers, and takes it away again.
    void theOwnerGivesAndTakesLogins()
    {
        fixture::Place place;
        const QString database = QStringLiteral("givers");
        auto owner = m_studies.make(database, place.slides(), kSecret);
        Reader fred;
        fred.name = QStringLiteral("Fred Müller");
        const ReaderId id = SharedStudies::must(ReaderStore(*owner).add(fred, kSecret)).id;
        WorkerPool pool(1);
        ReadersDialog dialog(pool, owner->ticket());
        dialog.show();
        QSignalSpy listed(&dialog, &ReadersDialog::listed);
        QVERIFY(listed.wait());
        auto *list = dialog.findChild<QTreeWidget *>();
        const auto choose = [list](const QString &name) {
            list->setCurrentItem(list->findItems(name, Qt::MatchExactly).front());
            return list->currentItem()->text(5);
        };
        QCOMPARE(choose(QStringLiteral("Ada")), QStringLiteral("ada_givers"));
        QVERIFY(!button(dialog, QStringLiteral("Give a login…"))->isEnabled()); // Ada has one
        QCOMPARE(choose(fred.name), QStringLiteral("none"));
        QVERIFY(!button(dialog, QStringLiteral("Take the login away…"))->isEnabled());
        button(dialog, QStringLiteral("Give a login…"))->click();
        auto *form = dialog.findChild<LoginDialog *>();
        QVERIFY(form != nullptr && form->isVisible());
        QCOMPARE(form->login(), QStringLiteral("fred_müller"));
        QPushButton *ok = form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled()); // without a password
        for (QLineEdit *edit : form->findChildren<QLineEdit *>())
            if (edit->echoMode() == QLineEdit::Password)
                edit->setText(kSecret);
        QVERIFY(ok->isEnabled());
        ok->click();
        QVERIFY(listed.wait());
        QCOMPARE(choose(fred.name), QStringLiteral("fred_müller"));
        // What the reader needs is told, without the password; and it works.
        const StudyAddress address = m_studies.address(database, QStringLiteral("fred_müller"));
        QVERIFY2(dialog.message().contains(address.location()), qPrintable(dialog.message()));
        QVERIFY(!dialog.message().contains(kSecret));
        auto freds = SharedStudies::must(StudyDatabase::open(address.location(kSecret)));
        QCOMPARE(SharedStudies::must(ReaderStore(*freds).ofLogin())->id, id);

        button(dialog, QStringLiteral("Take the login away…"))->click();
        auto *question = dialog.findChild<QMessageBox *>();
        QVERIFY(question->text().contains(QStringLiteral("fred_müller")));
        QVERIFY(button(*question, QStringLiteral("Take it away")) != nullptr);
        button(*question, QStringLiteral("Take it away"))->click();
        QVERIFY(listed.wait());
        QCOMPARE(choose(fred.name), QStringLiteral("none"));
        QVERIFY(!freds->info()); // also what was connected before
        QVERIFY(!StudyDatabase::open(address.location(kSecret)));
        // The name stays taken, and that is said.
        const Status again = StudyLogins(*owner).give(id, QStringLiteral("fred_müller"), kSecret);
        QVERIFY(!again);
        QVERIFY2(again.error().text().contains(QStringLiteral("already")), qPrintable(again.error().text()));
    }

    void aCoordinatorsLoginIsToldWhoGivesLogins()
    {
        fixture::Place place;
        const QString database = QStringLiteral("coordinated");
        m_studies.make(database, place.slides(), kSecret);
        const auto coras = SharedStudies::must(StudyDatabase::open(
            m_studies.address(database, SharedStudies::login(database, QStringLiteral("Cora"))).location(kSecret)));
        WorkerPool pool(1);
        ReadersDialog dialog(pool, coras->ticket());
        dialog.show();
        QSignalSpy listed(&dialog, &ReadersDialog::listed);
        QVERIFY(listed.wait());
        QCOMPARE(dialog.readers().size(), 2U);
        QVERIFY(!button(dialog, QStringLiteral("Give a login…"))->isVisible());
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("by the owner of the study's database"));
        }));
    }

    void failures_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("prepare"); // as the superuser, in that database
        QTest::addColumn<QStringList>("says");
        const QString ada = QStringLiteral("ada");
        const QString advice = QStringLiteral("Check the server's name, the port and the network");
        QTest::newRow("no server") << QString() << ada << kSecret << QString()
                                   << QStringList {QStringLiteral("does not answer at port 1"), advice};
        QTest::newRow("wrong password") << QStringLiteral("one") << ada << QStringLiteral("guess") << QString()
                                        << QStringList {QStringLiteral("does not accept this password"),
                                               QStringLiteral("Enter the password again")};
        QTest::newRow("no password") << QStringLiteral("two") << ada << QString() << QString()
                                     << QStringList {QStringLiteral("asks for the password"),
                                            QStringLiteral("Enter the password.")};
        QTest::newRow("no database") << QStringLiteral("-three") << QStringLiteral("postgres") << QString() << QString()
                                     << QStringList {QStringLiteral("has no database three"),
                                            QStringLiteral("Check the database's name")};
        QTest::newRow("empty database") << QStringLiteral("+four") << QStringLiteral("postgres") << QString()
                                        << QString()
                                        << QStringList {QStringLiteral("is empty"),
                                               QStringLiteral("cytodiffusion-cli study create")};
        QTest::newRow("another program's database")
            << QStringLiteral("+five") << QStringLiteral("postgres") << QString()
            << QStringLiteral("CREATE TABLE bill (id integer)")
            << QStringList {QStringLiteral("of another program"), QStringLiteral("Check the database's name")};
        QTest::newRow("newer schema") << QStringLiteral("six") << ada << kSecret
                                      << QStringLiteral("INSERT INTO schema_migration VALUES (999, 'x', 'x', 'x')")
                                      << QStringList {QStringLiteral("made by a newer program"),
                                             QStringLiteral("Update the program")};
        QTest::newRow("login that takes no part")
            << QStringLiteral("seven") << QStringLiteral("stranger") << kSecret
            << QStringLiteral("CREATE ROLE stranger LOGIN PASSWORD '%1'").arg(kSecret)
            << QStringList {QStringLiteral("takes no part in the study"), QStringLiteral("Ask the study's owner")};
        QTest::newRow("login that was taken away")
            << QStringLiteral("eight") << ada << kSecret << QStringLiteral("ALTER ROLE ada_eight NOLOGIN")
            << QStringList {QStringLiteral("may not open anything"), QStringLiteral("Ask who looks after the study")};
    }
    void failures()
    {
        QFETCH(QString, database);
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(QString, prepare);
        QFETCH(QStringList, says);
        fixture::Place place;
        const bool absent = database.startsWith(QLatin1Char('-'));
        const bool bare = database.startsWith(QLatin1Char('+'));
        database.remove(QRegularExpression(QStringLiteral("^[-+]")));
        if (bare)
            m_studies.sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1").arg(database));
        else if (!absent && !database.isEmpty())
            m_studies.make(database, place.slides(), kSecret);
        if (!prepare.isEmpty())
            m_studies.sql(database, prepare);
        StudyAddress address = m_studies.address(database.isEmpty() ? QStringLiteral("x") : database,
            login == QLatin1String("ada") ? SharedStudies::login(database, login) : login);
        if (database.isEmpty())
            address.port = 1;

        fixture::Program p(place);
        p.window.openStudy(address.location());
        enter(openDialog(p.window), address, password);
        QTRY_VERIFY(!p.window.messages().text().isEmpty());
        const QString text = p.window.messages().text();
        for (const QString &sentence : says)
            QVERIFY2(text.contains(sentence), qPrintable(text));
        QVERIFY2(password.isEmpty() || !text.contains(password), qPrintable(text));
        QVERIFY(p.workbench.session() == nullptr);
        QVERIFY(p.workbench.recent().folders().isEmpty());
        // Again: everything but the password is filled in.
        QVERIFY(p.window.messages().triggerAction());
        QVERIFY(openDialog(p.window) != nullptr);
        QCOMPARE(openDialog(p.window)->address(), address);
        QCOMPARE(line(openDialog(p.window), "password")->text(), QString());
    }

    void dialogTakesAWholeAddressAndRefusesNonsense()
    {
        SharedStudyDialog dialog {StudyAddress {}};
        QPushButton *open = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open);
        QVERIFY(!open->isEnabled());
        dialog.show();
        QLineEdit *server = line(&dialog, "server");
        QTest::keyClicks(server, QStringLiteral("db lab"));
        line(&dialog, "database")->setText(QStringLiteral("study"));
        line(&dialog, "login")->setText(QStringLiteral("ada"));
        QVERIFY(!open->isEnabled()); // no computer has a blank in its name
        server->clear();
        QTest::keyClicks(server, QStringLiteral("postgresql://eve:pw@lab.example:6000/films?sslmode=require"));
        QTest::keyClick(server, Qt::Key_Return);
        QCOMPARE(dialog.address(),
            (StudyAddress {QStringLiteral("lab.example"), 6000, QStringLiteral("films"), QStringLiteral("eve"),
                StudyAddress::Encryption::Always}));
        QCOMPARE(line(&dialog, "password")->text(), QStringLiteral("pw"));
        QVERIFY(open->isEnabled());
    }
};

QTEST_MAIN(TestSharedStudy)
#include "test_shared_study.moc"
