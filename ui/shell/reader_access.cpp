#include "ui/shell/reader_access.h"

#include "ui/readers/reader_dialog.h"
#include "ui/readers/readers_dialog.h"
#include "ui/readers/sign_in_page.h"
#include "ui/readers/study_task.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/page_host.h"
#include "ui/shell/workbench.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace cyto::ui {

ReaderAccess::ReaderAccess(
    Workbench &workbench, QMainWindow &window, PageHost &pages, MessageBar &messages, QMenu &menu)
    : QObject(&window)
    , m_workbench(workbench)
    , m_window(window)
    , m_pages(pages)
    , m_messages(messages)
    , m_page(new SignInPage(workbench.pool(), &window))
    , m_others(window)
{
    m_page->hide();
    setIdleTime();
    connect(&workbench, &Workbench::preferencesChanged, this, &ReaderAccess::setIdleTime);
    const auto add = [&menu](const QString &text, const QString &tip) {
        QAction *action = menu.addAction(text);
        action->setToolTip(tip);
        action->setStatusTip(tip);
        action->setWhatsThis(tip);
        return action;
    };
    m_switch = add(tr("A&nother reader…"), tr("Somebody else goes on at this computer."));
    m_lock = add(tr("&Lock"), tr("Cover the window until the password is entered again."));
    m_lock->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_readers = add(tr("R&eaders…"), tr("Who takes part in the study, with which role."));
    m_coordinator = add(tr("&First coordinator…"), tr("Makes the account that makes readers and sessions."));
    connect(m_switch, &QAction::triggered, this, &ReaderAccess::switchReader);
    connect(m_lock, &QAction::triggered, this, &ReaderAccess::lock);
    connect(m_readers, &QAction::triggered, this, &ReaderAccess::showReaders);
    connect(m_coordinator, &QAction::triggered, this, &ReaderAccess::makeCoordinator);
    connect(&m_idle, &IdleLock::idle, this, &ReaderAccess::lock);
    connect(m_page, &SignInPage::signedIn, this, &ReaderAccess::onSignedIn);
    connect(m_page, &SignInPage::cancelled, this, [this] { setLocked(false); });
    connect(m_page, &SignInPage::studyCloseRequested, &m_workbench, &Workbench::closeStudy);
}

void ReaderAccess::setIdleTime()
{
    const int milliseconds = 60'000 * m_workbench.preferences().lockMinutes;
    if (milliseconds != m_idle.milliseconds()) // setting it begins the time anew
        m_idle.setMilliseconds(milliseconds);
}

void ReaderAccess::onSessionChanged(StudySession *session)
{
    setLocked(false);
    m_hasCoordinator = true;
    if (session != nullptr) {
        connect(session, &StudySession::reloaded, this, &ReaderAccess::updateState);
        findCoordinator();
        // Who came with a login of a server has entered its password a moment ago.
        if (session->reader().hasPassword && session->access() == Access::Owner)
            lock();
    }
    updateState();
}

void ReaderAccess::updateState()
{
    const StudySession *session = m_workbench.session();
    const bool free = session != nullptr && m_pages.isEmpty();
    const bool coordinator = session != nullptr && session->reader().role == ReaderRole::Coordinator;
    const bool password = session != nullptr && session->reader().hasPassword;
    m_switch->setEnabled(free);
    m_lock->setEnabled(password && !m_locked);
    m_readers->setEnabled(free && coordinator);
    m_coordinator->setVisible(!m_hasCoordinator && (session == nullptr || session->access() == Access::Owner));
    m_coordinator->setEnabled(free && !m_hasCoordinator);
    m_idle.setRunning(password && !m_locked);
}

void ReaderAccess::setLocked(bool locked)
{
    if (m_locked == locked)
        return;
    m_locked = locked;
    if (!locked) {
        m_others.uncover();
        m_pages.close(m_page);
    }
    updateState();
    Q_EMIT lockedChanged();
    // Last: what goes on when an open dialog ends finds the study locked.
    if (const int closed = locked ? m_others.cover() : 0; closed > 0)
        m_messages.showMessage(MessageBar::Kind::Notice,
            tr("The lock has closed %n open window(s). What was not confirmed there was not done.", nullptr, closed));
}

void ReaderAccess::lock()
{
    const StudySession *session = m_workbench.session();
    // Who has no password could not come back in.
    if (session == nullptr || m_locked || !session->reader().hasPassword)
        return;
    if (session->access() == Access::Owner)
        m_page->ask(session->ticket(), session->reader().id, tr("The study is locked. Who is there?"), false);
    else // labels of anybody else would be refused by the server
        m_page->askForOne(session->ticket(), session->reader(), tr("The study is locked."));
    m_pages.open(m_page, tr("Locked"));
    setLocked(true);
}

void ReaderAccess::switchReader()
{
    const StudySession *session = m_workbench.session();
    if (session == nullptr || m_locked)
        return;
    if (session->access() != Access::Owner) {
        Q_EMIT anotherLoginWanted();
        return;
    }
    m_page->ask(session->ticket(), session->reader().id, tr("Who is going on?"), true);
    m_pages.open(m_page, tr("Sign in"));
    setLocked(true);
}

void ReaderAccess::onSignedIn(const Reader &reader)
{
    const StudySession *session = m_workbench.session();
    if (session == nullptr)
        return;
    const bool another = reader.id != session->reader().id;
    if (another)
        Q_EMIT readerChanging();
    setLocked(false);
    if (another)
        takeReader(reader.name);
}

void ReaderAccess::takeReader(const QString &name)
{
    m_workbench.setReader(name);
    m_messages.showMessage(MessageBar::Kind::Notice, tr("%1 is signed in.").arg(name));
}

void ReaderAccess::findCoordinator()
{
    studyTask(
        m_workbench.pool(), m_workbench.session()->ticket(), m_workbench.session(),
        [](StudyDatabase &database) { return ReaderStore(database).readers(); },
        [this](const Expected<std::vector<Reader>> &readers) {
            if (!readers) // the first command that needs the readers says why
                return;
            m_hasCoordinator = std::any_of(readers->begin(), readers->end(),
                [](const Reader &r) { return r.active && r.role == ReaderRole::Coordinator; });
            updateState();
        });
}

void ReaderAccess::makeCoordinator()
{
    StudySession *session = m_workbench.session();
    if (session == nullptr || m_hasCoordinator)
        return;
    ReaderDialog dialog(ReaderDialog::Purpose::FirstCoordinator, session->reader(), &m_window);
    if (dialog.exec() != QDialog::Accepted || session != m_workbench.session())
        return;
    Reader reader = dialog.reader();
    if (reader.name != session->reader().name) {
        reader.id = 0; // somebody else than who has been labelling so far
        reader.hasPassword = false;
    }
    studyTask(
        m_workbench.pool(), session->ticket(), session,
        [reader, password = dialog.password()](StudyDatabase &database) -> Expected<Reader> {
            const auto readers = ReaderStore(database).readers();
            if (!readers)
                return tl::unexpected<Error>(readers.error());
            for (const Reader &r : *readers)
                if (r.active && r.role == ReaderRole::Coordinator)
                    return fail(ErrorCode::InvalidArgument, tr("%1 is the coordinator already.").arg(r.name));
            return storeReader(database, reader, password);
        },
        [this](const Expected<Reader> &stored) {
            if (!stored) {
                m_messages.showMessage(MessageBar::Kind::Failure, stored.error().text());
                return;
            }
            m_hasCoordinator = true;
            takeReader(stored->name); // the password was entered a moment ago
        });
}

void ReaderAccess::showReaders()
{
    const StudySession *session = m_workbench.session();
    if (session == nullptr)
        return;
    ReadersDialog dialog(m_workbench.pool(), session->ticket(), &m_window);
    dialog.exec();
    // The coordinator may have changed the own account.
    if (m_workbench.session() != nullptr)
        m_workbench.setReader(m_workbench.session()->reader().name);
}

} // namespace cyto::ui
