#include "ui/shell/study_screens.h"

#include "ui/shell/message_bar.h"
#include "ui/shell/workbench.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace cyto::ui {

StudyScreens::StudyScreens(
    Workbench &workbench, QSettings &settings, QMainWindow &window, QStackedWidget &pages, MessageBar &messages)
    : QObject(&window)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_window(window)
    , m_messages(messages)
    , m_pages(window, pages)
    , m_menu(new QMenu(tr("&Study"), &window))
{
    QMenuBar *bar = window.menuBar();
    const QList<QAction *> menus = bar->actions();
    bar->insertMenu(menus.isEmpty() ? nullptr : menus.last(), m_menu);
    m_pages.keepMenu(m_menu->menuAction());
    if (!menus.isEmpty())
        m_pages.keepMenu(menus.last()); // help
    connect(&workbench, &Workbench::sessionChanged, this, &StudyScreens::onSessionChanged);
    updateState();
}

StudyScreens::~StudyScreens() = default;

void StudyScreens::onSessionChanged(StudySession *session)
{
    if (session == nullptr)
        m_pages.closeAll();
    updateState();
}

void StudyScreens::updateState()
{
    m_menu->setEnabled(m_workbench.session() != nullptr);
}

} // namespace cyto::ui
