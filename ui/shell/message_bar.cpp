#include "ui/shell/message_bar.h"

#include "ui/theme/state_ink.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace cyto::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(tr("&Dismiss"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont bold = m_sign->font();
    bold.setBold(true);
    m_sign->setFont(bold);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::triggerAction);
    m_close->setToolTip(tr("Put the message away. What it says of is not changed."));
    m_action->hide();
    hide();
}

void MessageBar::showMessage(Message message)
{
    const auto gone = [&](const Message &old) {
        const bool covered = &old == &m_messages.back() && old.kind == Kind::Notice;
        const bool same = !old.run && !message.run && old.text == message.text;
        return covered || same || (!message.topic.isEmpty() && old.topic == message.topic);
    };
    m_messages.erase(std::remove_if(m_messages.begin(), m_messages.end(), gone), m_messages.end());
    m_messages.push_back(std::move(message));
    refresh();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &action, std::function<void()> run)
{
    showMessage(Message {kind, text, action, std::move(run), {}});
}

void MessageBar::refresh()
{
    if (m_held || m_messages.empty()) {
        hide();
        return;
    }
    const Message &top = m_messages.back();
    setInk(*m_sign, top.kind == Kind::Failure ? Ink::Failure : Ink::Plain);
    m_sign->setText(top.kind == Kind::Failure ? tr("Failed") : tr("Notice"));
    m_text->setText(top.text);
    m_action->setText(top.action);
    m_action->setToolTip(top.text); // what the button answers to
    m_action->setVisible(!top.action.isEmpty());
    const int more = static_cast<int>(m_messages.size()) - 1;
    m_more->setText(tr("%n more", nullptr, more));
    m_more->setToolTip(tr("Earlier failures, shown again when this message is put away."));
    m_more->setVisible(more > 0);
    setAccessibleName(top.text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::setHeld(bool held)
{
    m_held = held;
    refresh();
}

bool MessageBar::triggerAction()
{
    if (isHidden() || !m_messages.back().run)
        return false;
    // The action may show another message.
    const auto run = m_messages.back().run;
    dismiss();
    run();
    return true;
}

void MessageBar::dismiss()
{
    if (!m_messages.empty())
        m_messages.pop_back();
    refresh();
}

void MessageBar::withdraw(const QString &textOrTopic)
{
    const auto solved = [&](const Message &m) { return m.text == textOrTopic || m.topic == textOrTopic; };
    m_messages.erase(std::remove_if(m_messages.begin(), m_messages.end(), solved), m_messages.end());
    refresh();
}

void MessageBar::clear()
{
    m_messages.clear();
    refresh();
}

} // namespace cyto::ui
