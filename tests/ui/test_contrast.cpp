// Every text of every main page and dialog stands out by at least 4.5:1 from what is behind it, light, dark and as the
// desktop, disabled controls included, and also after the theme was changed while the page was open.
#include "contrast.h"
#include "session_fixture.h"
#include "ui/annotate/annotation_dialog.h"
#include "ui/annotate/reading_page.h"
#include "ui/annotate/sessions_dialog.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/models/model_manager.h"
#include "ui/overview/overview_panel.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/readers/readers_dialog.h"
#include "ui/readers/sign_in_page.h"
#include "ui/report/report_page.h"
#include "ui/review/review_dialog.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/reader_access.h"
#include "ui/shell/reading_screens.h"
#include "ui/shell/result_screens.h"
#include "ui/shell/study_screens.h"
#include "ui/signoff/sign_off_page.h"
#include "ui/turing/turing_list_page.h"
#include "ui/turing/turing_results_page.h"

#include <QDockWidget>
#include <QTabWidget>
#include <QTest>

using namespace cyto;
using namespace cyto::ui;

namespace {

/// Looks at the window with every theme, and after each way from one to another.
void check(QWidget &window, const char *what, int leastTexts)
{
    for (const ThemeMode theme : {ThemeMode::System, ThemeMode::Dark, ThemeMode::System, ThemeMode::Light}) {
        applyTheme(theme);
        QCoreApplication::processEvents();
        const fixture::Readability r = fixture::readability(window);
        const QByteArray name = QByteArray(what)
            + (theme == ThemeMode::Dark         ? ", dark"
                    : theme == ThemeMode::Light ? ", light"
                                                : ", as the desktop");
        QVERIFY2(r.texts >= leastTexts, (name + ": only " + QByteArray::number(r.texts) + " texts").constData());
        QVERIFY2(r.tooFaint.isEmpty(), (name + ":\n" + r.tooFaint.join(u'\n').toUtf8()).constData());
    }
}

struct Fixture : fixture::Place, fixture::Program {
    Fixture() : fixture::Program(static_cast<fixture::Place &>(*this))
    {
        openAndPredict(slides());
        window.resize(1400, 900);
        view().selectCell(cell(0));
    }
};

} // namespace

class TestContrast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { applyTheme(ThemeMode::Light); }

    // What the other tests rely on: the measure finds faint text, and does not take clear text for faint.
    void theMeasureSees()
    {
        applyTheme(ThemeMode::Light);
        QWidget window;
        QLabel faint(QStringLiteral("hardly to be read"), &window);
        QLabel clear(QStringLiteral("easily read"), &window);
        clear.move(0, 60);
        QPalette palette = faint.palette();
        palette.setColor(QPalette::WindowText, QColor(0xb0, 0xb0, 0xb0));
        faint.setPalette(palette);
        window.resize(300, 120);
        window.show();
        const fixture::Readability r = fixture::readability(window);
        QCOMPARE(r.texts, 2);
        QCOMPARE(r.tooFaint.size(), 1);
        QVERIFY2(r.tooFaint.first().contains(QStringLiteral("hardly")), qPrintable(r.tooFaint.first()));
    }

    void firstPage()
    {
        fixture::Place place;
        fixture::Program p(place);
        QTRY_VERIFY(p.workbench.classifier() != nullptr);
        check(p.window, "first page", 8);
    }

    void gallery()
    {
        Fixture f;
        f.window.labelling().label({f.cell(0), f.cell(1)}, 0);
        for (QDockWidget *dock : f.window.findChildren<QDockWidget *>())
            dock->show();
        f.window.messages().showMessage(
            MessageBar::Kind::Failure, QStringLiteral("The disk is full."), QStringLiteral("Try again"), [] {});
        check(f.window, "gallery with a failure", 60);
        f.window.messages().showMessage(MessageBar::Kind::Notice, QStringLiteral("A notice."));
        f.window.inspector().tabs().setCurrentIndex(1);
        f.window.overview().computeTrajectory();
        check(f.window, "counterfactual", 50);
        f.workbench.closeStudy();
        check(f.window, "no study", 8);
    }

    void reading()
    {
        Fixture f;
        const SessionId session = fixture::makeSession(f.workbench, true);
        f.window.screens().reading().enter(session, true);
        ReadingPage *page = f.window.screens().reading().page();
        QTRY_VERIFY(page != nullptr && page->shown() != nullptr);
        check(f.window, "annotation", 15);
        QTest::keyClick(page, Qt::Key_B); // a class is chosen, the confidence is asked for
        check(f.window, "annotation, class given", 15);
        page->leave();
        QTRY_VERIFY(f.window.screens().pages().isEmpty());
    }

    void review()
    {
        Fixture f;
        f.window.labelling().label({f.cell(0), f.cell(1), f.cell(2), f.cell(3)}, 0);
        const SessionId session = fixture::makeReview(f.workbench);
        f.window.screens().reading().enter(session, false);
        ReadingPage *page = f.window.screens().reading().page();
        QTRY_VERIFY(page != nullptr && page->shown() != nullptr);
        QCOMPARE(page->shown()->reasons.size(), 5);
        check(f.window, "review", 20);
        QTest::keyClick(page, Qt::Key_B);
        check(f.window, "review, class given", 20);
        page->leave();
        QTRY_VERIFY(f.window.screens().pages().isEmpty());
    }

    void turingResults()
    {
        Fixture f;
        const TuringTestInfo test = fixture::makeFinishedTuringTest(f.workbench);
        const StudySession &session = *f.workbench.session();
        TuringResultsPage page(f.workbench.pool());
        page.resize(1400, 900);
        page.load({session.ticket(), session.info(), session.reader(), session.model()}, test);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.report() && page.report()->results, 60'000);
        check(page, "results of a Turing test", 20);
    }

    void results()
    {
        Fixture f;
        f.window.labelling().label({f.cell(0), f.cell(1)}, 0);
        ResultScreens &results = f.window.screens().results();
        results.openReport();
        QTRY_COMPARE(f.workbench.pool().active(), 0);
        check(f.window, "study report", 10);
        f.window.screens().pages().closeAll();
        results.openSignOff();
        QTRY_COMPARE(f.workbench.pool().active(), 0);
        check(f.window, "sign-off", 8);
        f.window.screens().pages().closeAll();
        results.openTuringTests();
        QTRY_COMPARE(f.workbench.pool().active(), 0);
        check(f.window, "Turing tests", 4);
        f.window.screens().pages().closeAll();
        f.window.screens().access().switchReader();
        QTRY_COMPARE(f.workbench.pool().active(), 0);
        check(f.window, "sign in", 3);
    }

    void dialogs()
    {
        Fixture f;
        fixture::makeSession(f.workbench, true);
        const StudySession &session = *f.workbench.session();
        std::vector<KeyUse> keys = classKeys(session.styles(), session.labelClasses());
        PreferencesDialog preferences(f.workbench.preferences(), Machine {}, nullptr, {}, keys);
        ModelManager models(f.workbench.engine(), f.workbench.pool(), f.services().models, {}, {});
        SessionsDialog sessions(f.workbench.pool(), session.ticket(), session.reader().id);
        SessionChoices choices;
        choices.table = std::make_shared<const CellTable>(session.table());
        choices.slides = QStringList {QStringLiteral("slide-a"), QStringLiteral("slide-b")};
        choices.readers = {session.reader()};
        AnnotationDialog annotation(f.workbench.pool(), choices);
        ReviewDialog review(
            f.workbench.pool(), session.ticket(), *session.model(), {session.reader()}, session.reader().id);
        const std::vector<std::pair<const char *, QWidget *>> dialogs {{"preferences", &preferences},
            {"models", &models}, {"sessions", &sessions}, {"annotation session", &annotation},
            {"review session", &review}};
        for (const auto &[name, dialog] : dialogs) {
            dialog->show();
            QTRY_COMPARE(f.workbench.pool().active(), 0);
            check(*dialog, name, 3);
            auto *tabs = dialog->findChild<QTabWidget *>();
            for (int i = 1; tabs != nullptr && i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                check(*dialog, name, 3);
            }
            dialog->hide();
        }
    }
};

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
