#include "ui/shell/study_docks.h"

#include <QDockWidget>
#include <QMainWindow>

namespace cyto::ui {

namespace {

constexpr int kVersion = 1; // of saved dock positions

/// Before the window is shown every dock counts as hidden; what matters is whether somebody hid it.
bool isWanted(const QDockWidget *dock)
{
    return !dock->isHidden() || !dock->testAttribute(Qt::WA_WState_ExplicitShowHide);
}

} // namespace

QList<QDockWidget *> StudyDocks::docks() const
{
    return m_window.findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
}

void StudyDocks::start(const QByteArray &layout)
{
    m_window.restoreState(layout, kVersion);
}

void StudyDocks::setStudy(bool open)
{
    if (open == m_study)
        return;
    m_study = open;
    if (open) {
        for (QDockWidget *dock : m_away)
            dock->show();
        m_away.clear();
        return;
    }
    for (QDockWidget *dock : docks()) {
        if (!isWanted(dock))
            continue;
        m_away << dock;
        dock->hide();
    }
}

QByteArray StudyDocks::layout()
{
    const bool study = m_study;
    setStudy(true); // the state says which docks are visible
    const QByteArray state = m_window.saveState(kVersion);
    setStudy(study);
    return state;
}

} // namespace cyto::ui
