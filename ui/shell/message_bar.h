// What went wrong, above the work and not in its way: stays until it is dismissed or solved.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace cyto::ui {

class MessageBar final : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Notice, Failure };
    explicit MessageBar(QWidget *parent = nullptr);

    /// @param action  text of a button, with what it does; empty = none
    void showMessage(Kind kind, const QString &text, const QString &action = {}, std::function<void()> run = {});
    [[nodiscard]] QString text() const;
    void dismiss();
    /// As a click on its button; false when there is none.
    bool triggerAction();
    /// Messages wait until they are let go; of several the last one comes.
    void setHeld(bool held);

private:
    QLabel *m_sign, *m_text;
    QPushButton *m_action, *m_close;
    std::function<void()> m_run;
    bool m_held = false;
    std::function<void()> m_waiting; ///< shows the message that was held
};

} // namespace cyto::ui
