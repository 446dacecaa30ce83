#include "ui/shell/page_host.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace cyto::ui {

PageHost::PageHost(QMainWindow &window, QStackedWidget &pages, QObject *parent)
    : QObject(parent), m_window(window), m_pages(pages)
{
}

bool PageHost::isOpen(const QWidget *page) const
{
    return std::any_of(m_open.begin(), m_open.end(), [page](const Entry &e) { return e.page == page; });
}

void PageHost::open(QWidget *page, const QString &title)
{
    if (m_open.empty())
        clearWindow();
    std::erase_if(m_open, [page](const Entry &e) { return e.page == page || e.page == nullptr; });
    m_open.push_back({page, title});
    if (m_pages.indexOf(page) < 0)
        m_pages.addWidget(page);
    showTop();
    Q_EMIT changed();
}

void PageHost::close(QWidget *page)
{
    if (!isOpen(page))
        return;
    std::erase_if(m_open, [page](const Entry &e) { return e.page == page || e.page == nullptr; });
    m_pages.removeWidget(page);
    if (m_open.empty())
        restoreWindow();
    else
        showTop();
    Q_EMIT changed();
}

void PageHost::closeAll()
{
    if (m_open.empty())
        return;
    for (const Entry &entry : m_open)
        if (entry.page)
            m_pages.removeWidget(entry.page);
    m_open.clear();
    restoreWindow();
    Q_EMIT changed();
}

void PageHost::showTop()
{
    QWidget *page = m_open.back().page;
    m_pages.setCurrentWidget(page);
    m_window.setWindowTitle(tr("%1 – CytoDiffusion", "title of a page").arg(m_open.back().title));
    page->setFocus();
}

void PageHost::clearWindow()
{
    m_layout = m_window.saveState();
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>())
        dock->hide();
    m_window.statusBar()->hide();
    m_hidden.clear();
    for (QAction *menu : m_window.menuBar()->actions()) {
        if (!menu->isVisible() || std::find(m_kept.begin(), m_kept.end(), menu) != m_kept.end())
            continue;
        // A menu that cannot be seen answers to no shortcut.
        menu->setVisible(false);
        m_hidden.push_back(menu);
    }
}

void PageHost::restoreWindow()
{
    for (QAction *menu : std::exchange(m_hidden, {}))
        menu->setVisible(true);
    m_window.statusBar()->show();
    m_window.restoreState(m_layout);
}

} // namespace cyto::ui
