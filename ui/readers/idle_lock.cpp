#include "ui/readers/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace cyto::ui {

IdleLock::IdleLock(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

IdleLock::~IdleLock()
{
    if (QCoreApplication *application = QCoreApplication::instance())
        application->removeEventFilter(this);
}

void IdleLock::setMilliseconds(int idle)
{
    m_timer.stop();
    m_timer.setInterval(idle);
    setRunning(m_running);
}

void IdleLock::setRunning(bool running)
{
    m_running = running;
    if (!running || m_timer.interval() == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (m_timer.isActive())
            m_timer.start();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cyto::ui
