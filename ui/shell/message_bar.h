// What went wrong, above the work and not in its way: stays until it is dismissed or solved.
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace cyto::ui {

class MessageBar final : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Notice, Failure };
    explicit MessageBar(QWidget *parent = nullptr);

    struct Message {
        Kind kind;
        QString text;
        QString action; ///< text of a button, with what it does; empty = none
        std::function<void()> run;
        QString topic; ///< a later message of the same topic takes its place; empty = none
    };

    /// The newest message is on top. A notice that it covers goes; a failure stays beneath until it is put away.
    void showMessage(Message message);
    void showMessage(Kind kind, const QString &text, const QString &action = {}, std::function<void()> run = {});
    /// Of the message on top; empty while none is shown.
    [[nodiscard]] QString text() const;
    /// Puts the message on top away: the failure beneath it, if any, is shown again.
    void dismiss();
    /// Puts away what this text or topic says, wherever it is: it has been solved.
    void withdraw(const QString &textOrTopic);
    /// Puts all messages away: what they are about is no longer open.
    void clear();
    /// As a click on its button; false when there is none.
    bool triggerAction();
    /// Messages wait, unseen, until they are let go.
    void setHeld(bool held);

private:
    void refresh();

    QLabel *m_sign, *m_text, *m_more;
    QPushButton *m_action, *m_close;
    std::vector<Message> m_messages; ///< the newest last
    bool m_held = false;
};

} // namespace cyto::ui
