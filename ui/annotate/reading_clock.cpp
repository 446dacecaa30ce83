#include "ui/annotate/reading_clock.h"

#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>

namespace cyto::ui {

ReadingClock::ReadingClock(std::function<qint64()> now) : m_now(std::move(now))
{
    if (!m_now) {
        QElapsedTimer timer;
        timer.start();
        m_now = [timer] { return timer.elapsed(); };
    }
    start();
}

void ReadingClock::start()
{
    m_start = m_counted = m_input = m_now();
    m_active = 0;
}

void ReadingClock::account()
{
    const qint64 now = m_now();
    if (m_focused)
        m_active += std::max<qint64>(0, std::min(now, m_input + kIdleMs) - m_counted);
    m_counted = now;
}

void ReadingClock::input()
{
    account();
    m_input = m_counted;
}

void ReadingClock::see(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel: input(); break;
    default: break;
    }
}

void ReadingClock::setFocused(bool focused)
{
    account();
    m_focused = focused;
    if (focused) // coming back is a sign of life
        m_input = m_counted;
}

qint64 ReadingClock::activeMs()
{
    account();
    return m_active;
}

qint64 ReadingClock::elapsedMs() const
{
    return m_now() - m_start;
}

} // namespace cyto::ui
