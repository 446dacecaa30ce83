#include "ui/shell/reading_screens.h"

#include "ui/annotate/annotation_dialog.h"
#include "ui/annotate/reading_actions.h"
#include "ui/annotate/session_desk.h"
#include "ui/annotate/session_overview_dialog.h"
#include "ui/annotate/sessions_dialog.h"
#include "ui/inspector/reading_heatmaps.h"
#include "ui/readers/study_task.h"
#include "ui/review/adjudication_desk.h"
#include "ui/review/review_dialog.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/page_host.h"
#include "ui/shell/workbench.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

#include <utility>

namespace cyto::ui {

ReadingScreens::ReadingScreens(
    Workbench &workbench, QMainWindow &window, PageHost &pages, MessageBar &messages, QMenu &menu, QMenu &sessionMenu)
    : QObject(&window)
    , m_workbench(workbench)
    , m_window(window)
    , m_pages(pages)
    , m_messages(messages)
    , m_sessionMenu(sessionMenu)
{
    const auto add = [&menu](const QString &text, const QString &tip) {
        QAction *action = menu.addAction(text);
        action->setToolTip(tip);
        action->setStatusTip(tip);
        action->setWhatsThis(tip);
        return action;
    };
    m_sessions = add(tr("&Sessions…"), tr("Your annotation and review sessions: begin, or go on where you were."));
    m_sessions->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_newAnnotation =
        add(tr("New &annotation session…"), tr("Choose cells and readers for labelling. For coordinators."));
    m_newReview = add(tr("New &review session…"), tr("Collect the cells that deserve a second look."));
    m_adjudicate = add(tr("A&djudicate…"),
        tr("Decide on the cells where the readers found no answer. For "
           "adjudicators."));
    m_overview = add(tr("Session o&verview…"),
        tr("How far every reader is in every session, and closing a session. For coordinators."));
    menu.addSeparator();
    m_sessionMenu.menuAction()->setVisible(false);
    connect(m_sessions, &QAction::triggered, this, &ReadingScreens::chooseSession);
    connect(m_newAnnotation, &QAction::triggered, this, &ReadingScreens::makeAnnotation);
    connect(m_newReview, &QAction::triggered, this, &ReadingScreens::makeReview);
    connect(m_adjudicate, &QAction::triggered, this, &ReadingScreens::adjudicate);
    connect(m_overview, &QAction::triggered, this, &ReadingScreens::showOverview);
}

void ReadingScreens::updateState()
{
    const StudySession *session = m_workbench.session();
    const bool free = session != nullptr && m_pages.isEmpty();
    const ReaderRole role = session != nullptr ? session->reader().role : ReaderRole::Reader;
    m_sessions->setEnabled(free);
    m_newAnnotation->setEnabled(free && role == ReaderRole::Coordinator);
    m_newReview->setEnabled(free);
    m_overview->setEnabled(free && role == ReaderRole::Coordinator);
    m_adjudicate->setEnabled(free && role == ReaderRole::Adjudicator);
    m_sessionMenu.menuAction()->setVisible(m_page && m_pages.current() == m_page);
}

void ReadingScreens::chooseSession()
{
    const StudySession *session = m_workbench.session();
    if (session == nullptr)
        return;
    SessionsDialog dialog(m_workbench.pool(), session->ticket(), session->reader().id, &m_window);
    if (dialog.exec() != QDialog::Accepted || m_workbench.session() != session)
        return;
    for (const SessionInfo &info : dialog.sessions())
        if (info.id == dialog.chosen())
            enter(info.id, info.blinded);
}

void ReadingScreens::enter(SessionId id, bool blinded)
{
    const StudySession *session = m_workbench.session();
    if (session == nullptr || m_page)
        return;
    // Before the page is there: what the panels hold is gone when the first cell comes.
    setBlinded(blinded);
    openPage(
        [ticket = session->ticket(), id, reader = session->reader().id,
            model = session->model()]() -> Expected<std::unique_ptr<Desk>> {
            auto database = StudyDatabase::open(ticket);
            if (!database)
                return tl::unexpected<Error>(database.error());
            return std::make_unique<SessionDesk>(std::move(*database), id, reader, model);
        },
        tr("Session"));
}

void ReadingScreens::adjudicate()
{
    const StudySession *session = m_workbench.session();
    if (session == nullptr || m_page)
        return;
    openPage(
        [ticket = session->ticket(), reader = session->reader().id]() -> Expected<std::unique_ptr<Desk>> {
            auto database = StudyDatabase::open(ticket);
            if (!database)
                return tl::unexpected<Error>(database.error());
            return std::make_unique<AdjudicationDesk>(std::move(*database), reader);
        },
        tr("Adjudication"));
}

void ReadingScreens::openPage(ReadingSession::MakeDesk make, const QString &title)
{
    const StudySession *session = m_workbench.session();
    ReadingPage::Options options;
    options.styles = session->styles();
    options.classes = session->labelClasses();
    options.automaticAdvance = m_workbench.preferences().automaticAdvance;
    // Goes with the page, and after it.
    auto *heatmaps = new ReadingHeatmaps(
        m_workbench.heatmaps(), session->model() ? session->model()->name : QString(), [this](CellId cell) {
            return m_workbench.session() != nullptr ? m_workbench.session()->file(cell) : CellFile();
        });
    options.heatmaps = heatmaps;
    m_page = new ReadingPage(std::move(make), std::move(options), &m_window);
    connect(m_page, &QObject::destroyed, heatmaps, &QObject::deleteLater);
    m_sessionMenu.clear();
    m_sessionMenu.addActions(m_page->actions().all());
    connect(m_page, &ReadingPage::begun, this, [this](const Sitting &sitting) { setBlinded(sitting.blinded); });
    connect(m_page, &ReadingPage::refused, this, [this](const Error &error) { closePage(error.text(), true); });
    connect(m_page, &ReadingPage::closed, this, [this](const QString &sentence) { closePage(sentence, false); });
    connect(m_page, &ReadingPage::automaticAdvanceChanged, this, [this](bool on) {
        Preferences preferences = m_workbench.preferences();
        preferences.automaticAdvance = on;
        m_workbench.setPreferences(preferences);
    });
    m_pages.open(m_page, title);
    updateState();
    m_page->begin();
}

void ReadingScreens::closePage(const QString &sentence, bool failure)
{
    // A signal of the page has led here: it may go only afterwards. Its session has left the study already.
    if (ReadingPage *page = takePage())
        page->deleteLater();
    setBlinded(false);
    updateState();
    m_messages.showMessage(failure ? MessageBar::Kind::Failure : MessageBar::Kind::Notice, sentence);
    // The gallery shows what was labelled in the session.
    if (StudySession *session = m_workbench.session())
        m_workbench.setReader(session->reader().name);
}

ReadingPage *ReadingScreens::takePage()
{
    ReadingPage *page = m_page;
    m_page = nullptr;
    m_sessionMenu.clear();
    if (page != nullptr) {
        m_pages.close(page);
        page->hide();
    }
    return page;
}

void ReadingScreens::end()
{
    if (!m_page)
        return;
    delete takePage(); // pauses the session; only then may the study be read again
    setBlinded(false);
    updateState();
}

void ReadingScreens::setBlinded(bool blinded)
{
    if (m_blinded == blinded)
        return;
    m_blinded = blinded;
    Q_EMIT blindedChanged(blinded);
}

void ReadingScreens::withReaders(std::function<void(const std::vector<Reader> &)> run)
{
    StudySession *session = m_workbench.session();
    if (session == nullptr)
        return;
    studyTask(
        m_workbench.pool(), session->ticket(), session,
        [](StudyDatabase &database) { return ReaderStore(database).readers(); },
        [this, run = std::move(run)](const Expected<std::vector<Reader>> &readers) {
            if (readers)
                run(*readers);
            else
                m_messages.showMessage(MessageBar::Kind::Failure, readers.error().text());
        });
}

void ReadingScreens::showOverview()
{
    const StudySession *session = m_workbench.session();
    if (session == nullptr)
        return;
    SessionOverviewDialog(m_workbench.pool(), session->ticket(), session->reader().id, &m_window).exec();
}

void ReadingScreens::makeAnnotation()
{
    StudySession *session = m_workbench.session();
    if (session == nullptr)
        return;
    studyTask(
        m_workbench.pool(), session->ticket(), session,
        [model = session->model().value_or(ModelRecord {})](
            StudyDatabase &database) { return readFilterFacts(database, model); },
        [this](const Expected<FilterFacts> &facts) {
            if (facts)
                chooseCells(std::make_shared<const FilterFacts>(*facts));
            else
                m_messages.showMessage(MessageBar::Kind::Failure, facts.error().text());
        });
}

void ReadingScreens::chooseCells(const std::shared_ptr<const FilterFacts> &facts)
{
    withReaders([this, facts](const std::vector<Reader> &readers) {
        StudySession *session = m_workbench.session();
        SessionChoices choices;
        choices.facts = facts;
        choices.table = std::make_shared<const CellTable>(session->table());
        for (const SlideInfo &slide : session->slides())
            choices.slides << slide.name;
        if (session->model()) {
            choices.model = session->model()->id;
            for (int c = 0; c < static_cast<int>(session->model()->classNames.size()); ++c) {
                const int style = session->styleOf(c);
                choices.modelClasses << (style >= 0 ? session->styles().at(style).displayName
                                                    : session->model()->classNames[static_cast<size_t>(c)]);
            }
        }
        choices.readers = readers;
        choices.make = [ticket = session->ticket(), by = session->reader().id](
                           const AnnotationPlan &plan, const std::vector<CellId> &cells) -> Expected<SessionId> {
            const auto database = StudyDatabase::open(ticket);
            if (!database)
                return tl::unexpected<Error>(database.error());
            return AnnotationSessions(**database).create(plan, cells, by);
        };
        AnnotationDialog dialog(m_workbench.pool(), std::move(choices), &m_window);
        if (dialog.exec() == QDialog::Accepted)
            onMade(dialog.plan().name);
    });
}

void ReadingScreens::makeReview()
{
    withReaders([this](const std::vector<Reader> &readers) {
        StudySession *session = m_workbench.session();
        ReviewDialog dialog(m_workbench.pool(), session->ticket(), session->model().value_or(ModelRecord {}), readers,
            session->reader().id, &m_window);
        if (dialog.exec() == QDialog::Accepted)
            onMade(dialog.plan().name);
    });
}

void ReadingScreens::onMade(const QString &name)
{
    m_messages.showMessage(MessageBar::Kind::Notice,
        tr("The session \"%1\" is made. Its readers find it under Study > Sessions.").arg(name));
}

} // namespace cyto::ui
