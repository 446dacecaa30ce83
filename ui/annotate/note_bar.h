// One line to write: a comment, or the reason for skipping or escalating. Enter takes it, Esc leaves it.
#pragma once

#include <QFrame>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace cyto::ui {

class NoteBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoteBar(QWidget *parent = nullptr);

    struct Question {
        QString text;
        QString initial;
        QStringList suggestions;
        bool mayBeEmpty = false;
        std::function<void(const QString &)> take;
    };
    void ask(Question question);
    void dismiss();

Q_SIGNALS:
    /// Taken or left: the keyboard goes back to the page.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    QLabel *m_text;
    QComboBox *m_line;
    QPushButton *m_accept, *m_cancel;
    Question m_question;
};

} // namespace cyto::ui
