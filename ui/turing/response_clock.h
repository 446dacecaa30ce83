// How long somebody takes to answer: only while the question is in sight and the window is the active one.
#pragma once

#include <QElapsedTimer>

namespace cyto::ui {

class ResponseClock final {
public:
    /// A new question.
    void restart()
    {
        m_before = 0;
        m_running.start();
    }
    void pause()
    {
        m_before = elapsedMs();
        m_running.invalidate();
    }
    void resume()
    {
        if (!m_running.isValid())
            m_running.start();
    }
    [[nodiscard]] bool isPaused() const { return !m_running.isValid(); }
    [[nodiscard]] qint64 elapsedMs() const { return m_before + (m_running.isValid() ? m_running.elapsed() : 0); }

private:
    qint64 m_before = 0; ///< of the stretches that have ended
    QElapsedTimer m_running;
};

} // namespace cyto::ui
