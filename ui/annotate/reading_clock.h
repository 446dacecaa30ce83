// How long a reader looked at a cell, in a session or a Turing test: all time, and the active part of it. Idle time
// (no key, no mouse for a minute) and time in other windows are not active.
#pragma once

#include <QtGlobal>

#include <functional>

class QEvent;

namespace cyto::ui {

class ReadingClock {
public:
    /// The first minute after an input still counts: the reader is looking.
    static constexpr qint64 kIdleMs = 60'000;

    /// @param now  milliseconds that never go back; empty = the computer's own
    explicit ReadingClock(std::function<qint64()> now = {});

    void start(); ///< another cell is on screen
    void input(); ///< the reader did something
    /// An event anywhere in the program: keys and the mouse are input.
    void see(const QEvent &event);
    void setFocused(bool focused);
    [[nodiscard]] qint64 activeMs();
    [[nodiscard]] qint64 elapsedMs() const;

private:
    void account();

    std::function<qint64()> m_now;
    qint64 m_start = 0, m_counted = 0, m_input = 0; ///< times
    qint64 m_active = 0;
    bool m_focused = true;
};

} // namespace cyto::ui
