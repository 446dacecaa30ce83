#include "ui/shell/result_screens.h"

#include "ui/report/report_page.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/page_host.h"
#include "ui/shell/workbench.h"
#include "ui/signoff/sign_off_page.h"
#include "ui/turing/turing_list_page.h"
#include "ui/turing/turing_results_page.h"
#include "ui/turing/turing_test_page.h"

#include <QAction>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

namespace cyto::ui {

ResultScreens::ResultScreens(
    Workbench &workbench, QMainWindow &window, PageHost &pages, MessageBar &messages, QMenu &menu, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_window(window), m_pages(pages), m_messages(messages)
{
    menu.addSeparator();
    m_openReport = menu.addAction(tr("Study re&port"), this, &ResultScreens::openReport);
    m_openSignOff = menu.addAction(tr("Sign &off slides"), this, &ResultScreens::openSignOff);
    m_openTuring = menu.addAction(tr("&Turing tests"), this, &ResultScreens::openTuringTests);
    m_openReport->setStatusTip(tr("Differentials, agreement, accuracy and anomaly scores of this study's labels."));
    m_openSignOff->setStatusTip(tr("Sign a slide that has been reviewed, and save its report."));
    m_openTuring->setStatusTip(tr("Can readers tell synthetic cells from real ones?"));
    connect(&workbench, &Workbench::sessionChanged, this, &ResultScreens::onSessionChanged);
    connect(&workbench, &Workbench::modelChanged, this, &ResultScreens::onModelChanged);
    onSessionChanged(workbench.session());
    setAllowed(false);
}

ResultScreens::~ResultScreens() = default;

ReportPage *ResultScreens::report() const
{
    return m_report;
}

SignOffPage *ResultScreens::signOff() const
{
    return m_signOff;
}

TuringListPage *ResultScreens::turingTests() const
{
    return m_turing;
}

void ResultScreens::setAllowed(bool allowed)
{
    for (QAction *action : {m_openReport, m_openSignOff, m_openTuring})
        action->setEnabled(allowed);
    if (m_allowed == allowed)
        return;
    m_allowed = allowed;
    giveStudy();
}

std::optional<StudyContext> ResultScreens::context() const
{
    const StudySession *session = m_workbench.session();
    if (!m_allowed || session == nullptr)
        return {};
    return StudyContext {session->ticket(), session->info(), session->reader(), session->model()};
}

std::optional<TuringMaker> ResultScreens::maker() const
{
    const std::shared_ptr<const ClassifierService> service = m_workbench.classifier();
    if (!service || !service->generate)
        return {};
    return TuringMaker {QFileInfo(m_workbench.modelFolder()).fileName(), service->settings.classes,
        [service](const StudyTicket &ticket, ReaderId coordinator, const TuringSetRequest &request,
            const CancelToken &cancel, ProgressSink *sink) -> Expected<qint64> {
            const auto database = StudyDatabase::open(ticket);
            if (!database)
                return tl::unexpected<Error>(database.error());
            TuringSetRequest asked = request;
            asked.cropFraction = service->settings.cropFraction;
            return createTuringTest(**database, coordinator, asked, generatorOf(*service), service->settings.classes,
                service->modelSha256, cancel, sink);
        }};
}

template <class Page>
void ResultScreens::connectPage(Page *page)
{
    connect(page, &Page::closed, this, [this, page] { m_pages.close(page); });
    if constexpr (requires { &Page::noticed; })
        connect(page, &Page::noticed, this,
            [this](const QString &text) { m_messages.showMessage(MessageBar::Kind::Notice, text); });
    if constexpr (requires { &Page::failed; })
        connect(page, &Page::failed, this,
            [this](const Error &error) { m_messages.showMessage(MessageBar::Kind::Failure, error.text()); });
}

void ResultScreens::openReport()
{
    if (!m_report) {
        m_report = new ReportPage(m_workbench.pool(), computeStudyReport, &m_window);
        connectPage(m_report.data());
        m_report->setStudy(context());
    }
    m_pages.open(m_report, tr("Study report"));
}

void ResultScreens::openSignOff()
{
    if (!m_signOff) {
        m_signOff = new SignOffPage(m_workbench.pool(), &m_window);
        connectPage(m_signOff.data());
        m_signOff->setStudy(context());
    }
    m_pages.open(m_signOff, tr("Sign-off"));
}

void ResultScreens::makeTuringPages()
{
    m_turing = new TuringListPage(m_workbench.pool(), m_workbench.engine(), &m_window);
    m_turingTest = new TuringTestPage(&m_window);
    m_turingResults = new TuringResultsPage(m_workbench.pool(), &m_window);
    connectPage(m_turing.data());
    connectPage(m_turingTest.data());
    connectPage(m_turingResults.data());
    for (QWidget *page : {static_cast<QWidget *>(m_turingTest), static_cast<QWidget *>(m_turingResults)})
        page->hide();
    connect(m_turing, &TuringListPage::aboutToMake, &m_workbench, &Workbench::giveWay);
    connect(m_turing, &TuringListPage::takeAsked, this, &ResultScreens::takeTest);
    connect(m_turing, &TuringListPage::resultsAsked, this, [this](const TuringTestInfo &test) {
        if (const auto study = context()) {
            m_turingResults->load(*study, test);
            m_pages.open(m_turingResults, tr("Results of a Turing test"));
        }
    });
    connect(m_turingTest, &TuringTestPage::closed, m_turingTest, &TuringTestPage::stop);
    m_turing->setStudy(context());
    m_turing->setMaker(maker());
}

void ResultScreens::openTuringTests()
{
    if (!m_turing)
        makeTuringPages();
    if (const auto study = context())
        m_turing->setFolder(QFileInfo(StudyDatabase::defaultLocation(study->info.sourceFolder)).path()
            + QStringLiteral("/turing/") + study->info.uuid);
    m_pages.open(m_turing, tr("Turing tests"));
}

void ResultScreens::takeTest(const TuringTestInfo &test)
{
    const StudySession *session = m_workbench.session();
    const auto study = context();
    if (!study || session == nullptr)
        return;
    auto database = StudyDatabase::open(study->ticket);
    if (!database) {
        m_messages.showMessage(MessageBar::Kind::Failure, database.error().text());
        return;
    }
    m_turingTest->start(std::move(*database), *study, session->styles(), test);
    m_pages.open(m_turingTest, tr("Turing test"));
}

void ResultScreens::onSessionChanged(StudySession *session)
{
    if (session != nullptr) {
        connect(session, &StudySession::labelsChanged, this, &ResultScreens::invalidate);
        connect(session, &StudySession::predictionsChanged, this, &ResultScreens::invalidate);
        connect(session, &StudySession::reloaded, this, &ResultScreens::giveStudy);
    }
    giveStudy();
}

void ResultScreens::onModelChanged()
{
    if (m_turing)
        m_turing->setMaker(maker());
    giveStudy();
}

void ResultScreens::giveStudy()
{
    const std::optional<StudyContext> study = context();
    // A reload of the same study by the same reader interrupts nobody.
    const QString reader = study ? QStringLiteral("%1/%2/%3/%4")
                                       .arg(study->info.uuid)
                                       .arg(study->reader.id)
                                       .arg(static_cast<int>(study->reader.role))
                                       .arg(study->reader.hasPassword ? 1 : 0)
                                 : QString();
    giveTuring(study, reader);
    const QString model = study && study->model ? study->model->sha256 : QString();
    if (reader == m_givenReader && model == m_givenModel) {
        invalidate();
        return;
    }
    m_givenReader = reader;
    m_givenModel = model;
    if (m_report)
        m_report->setStudy(study);
    if (m_signOff)
        m_signOff->setStudy(study);
}

void ResultScreens::giveTuring(const std::optional<StudyContext> &study, const QString &reader)
{
    // The lock lies over a test and does not end it; a set of images that is being made goes on, too.
    const bool covered = !study && m_workbench.session() != nullptr;
    if (covered || reader == m_turingReader)
        return;
    m_turingReader = reader;
    if (m_turingTest) {
        m_pages.close(m_turingTest);
        m_turingTest->stop();
    }
    if (m_turing)
        m_turing->setStudy(study);
}

void ResultScreens::invalidate()
{
    if (m_report)
        m_report->invalidate();
    if (m_signOff)
        m_signOff->invalidate();
}

} // namespace cyto::ui
