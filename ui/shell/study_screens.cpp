#include "ui/shell/study_screens.h"

#include "ui/shell/message_bar.h"
#include "ui/shell/reader_access.h"
#include "ui/shell/reading_screens.h"
#include "ui/shell/result_screens.h"
#include "ui/shell/study_tables.h"
#include "ui/shell/workbench.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace cyto::ui {

StudyScreens::StudyScreens(Workbench &workbench, QMainWindow &window, QStackedWidget &pages, MessageBar &messages)
    : QObject(&window)
    , m_workbench(workbench)
    , m_messages(messages)
    , m_pages(window, pages)
    , m_menu(new QMenu(tr("&Study"), &window))
    , m_sessionMenu(new QMenu(tr("Sess&ion"), &window))
{
    QMenuBar *bar = window.menuBar();
    const QList<QAction *> menus = bar->actions();
    QAction *last = menus.isEmpty() ? nullptr : menus.last();
    bar->insertMenu(last, m_menu);
    bar->insertMenu(last, m_sessionMenu);
    m_pages.keepMenu(m_menu->menuAction());
    m_pages.keepMenu(m_sessionMenu->menuAction());
    if (last != nullptr)
        m_pages.keepMenu(last); // help
    m_help = last;
    m_reading = new ReadingScreens(workbench, window, m_pages, messages, *m_menu, *m_sessionMenu);
    m_access = new ReaderAccess(workbench, window, m_pages, messages, *m_menu);
    m_results = new ResultScreens(workbench, window, m_pages, messages, *m_menu, this);
    m_tables = new StudyTables(workbench, window, m_pages, messages, *m_menu);
    connect(m_reading, &ReadingScreens::blindedChanged, this, [this](bool blinded) {
        m_messages.setHeld(blinded); // they name folders and files
        Q_EMIT blindedChanged(blinded);
    });
    connect(m_access, &ReaderAccess::readerChanging, m_reading, &ReadingScreens::end);
    connect(m_access, &ReaderAccess::lockedChanged, this, &StudyScreens::updateState);
    connect(&m_pages, &PageHost::changed, this, &StudyScreens::updateState);
    connect(&workbench, &Workbench::predictionStateChanged, this, &StudyScreens::updateState); // also without a study
    connect(&workbench, &Workbench::sessionChanged, this, &StudyScreens::onSessionChanged);
    onSessionChanged(workbench.session());
}

StudyScreens::~StudyScreens() = default;

bool StudyScreens::isBlinded() const
{
    return m_reading->isBlinded();
}

void StudyScreens::onSessionChanged(StudySession *session)
{
    if (session == nullptr) {
        m_reading->end();
        m_pages.closeAll();
    } else {
        connect(session, &StudySession::reloaded, this, &StudyScreens::updateState);
    }
    m_access->onSessionChanged(session);
    updateState();
}

void StudyScreens::updateState()
{
    m_menu->setEnabled(m_workbench.session() != nullptr && !m_access->isLocked());
    if (m_help != nullptr && m_help->menu() != nullptr)
        m_help->menu()->setEnabled(!m_access->isLocked()); // its dialogs would not stay open
    m_reading->updateState();
    m_access->updateState();
    m_tables->updateState();
    m_results->setAllowed(m_workbench.session() != nullptr && !m_access->isLocked() && !isBlinded());
}

} // namespace cyto::ui
