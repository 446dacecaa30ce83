// Notices that nobody is there: no key and no mouse for some minutes.
#pragma once

#include <QObject>
#include <QTimer>

namespace cyto::ui {

class IdleLock final : public QObject {
    Q_OBJECT
public:
    explicit IdleLock(QObject *parent = nullptr);
    ~IdleLock() override;

    /// 0 = never.
    void setMilliseconds(int idle);
    [[nodiscard]] int milliseconds() const { return m_timer.interval(); }
    /// Runs only while somebody is signed in with a password: who has none could not come back in.
    void setRunning(bool running);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
    bool m_running = false;
};

} // namespace cyto::ui
