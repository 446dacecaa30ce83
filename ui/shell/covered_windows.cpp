#include "ui/shell/covered_windows.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QEvent>

#include <vector>

namespace cyto::ui {

namespace {

/// A dialog is rejected rather than closed: a message box without a button for Escape refuses to be closed.
void sendAway(QWidget &window)
{
    const QPointer<QWidget> alive(&window);
    if (auto *dialog = qobject_cast<QDialog *>(&window))
        dialog->reject();
    else
        window.close();
    if (alive && alive->isVisible())
        alive->hide();
}

} // namespace

CoveredWindows::CoveredWindows(QWidget &kept, QObject *parent) : QObject(parent), m_kept(&kept) { }

bool CoveredWindows::isOther(const QWidget &window) const
{
    const Qt::WindowType type = window.windowType();
    // Floating docks belong to the window, which hides them with the others.
    return window.isWindow() && &window != m_kept && (type == Qt::Window || type == Qt::Dialog || type == Qt::Sheet)
        && qobject_cast<const QDockWidget *>(&window) == nullptr;
}

int CoveredWindows::cover()
{
    if (!m_covered)
        QCoreApplication::instance()->installEventFilter(this);
    m_covered = true;
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            popup->hide();
    }
    int closed = 0;
    // Modal ones in the order in which their event loops lie within each other.
    while (QWidget *modal = QApplication::activeModalWidget()) {
        if (!isOther(*modal))
            break;
        sendAway(*modal);
        ++closed;
    }
    // One that closes may take others with it.
    std::vector<QPointer<QWidget>> others;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isVisible() && isOther(*window))
            others.emplace_back(window);
    for (const QPointer<QWidget> &window : others) {
        if (!window || !window->isVisible())
            continue;
        sendAway(*window);
        ++closed;
    }
    return closed;
}

void CoveredWindows::uncover()
{
    m_covered = false;
    QCoreApplication::instance()->removeEventFilter(this);
}

bool CoveredWindows::eventFilter(QObject *watched, QEvent *event)
{
    // What was under way when the lock came may want to ask or to tell something now. Not within its own showing:
    // exec() begins its event loop afterwards, and would not end.
    if (event->type() == QEvent::Show && watched->isWidgetType())
        if (auto *window = static_cast<QWidget *>(watched); isOther(*window))
            QMetaObject::invokeMethod(
                window,
                [this, guard = QPointer<CoveredWindows>(this), window] {
                    if (guard && m_covered)
                        sendAway(*window);
                },
                Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace cyto::ui
