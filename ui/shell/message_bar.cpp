#include "ui/shell/message_bar.h"

#include "ui/theme/state_ink.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace cyto::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
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
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::triggerAction);
    m_close->setToolTip(tr("Put the message away. What it says of is not changed."));
    m_action->hide();
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &action, std::function<void()> run)
{
    if (m_held) {
        m_waiting = [this, kind, text, action, run] { showMessage(kind, text, action, run); };
        return;
    }
    setInk(*m_sign, kind == Kind::Failure ? Ink::Failure : Ink::Plain);
    m_sign->setText(kind == Kind::Failure ? tr("Failed") : tr("Notice"));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setToolTip(text); // what the button answers to
    m_action->setVisible(!action.isEmpty());
    m_run = std::move(run);
    setAccessibleName(text);
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
    if (held)
        dismiss();
    else if (const auto show = std::exchange(m_waiting, nullptr))
        show();
}

bool MessageBar::triggerAction()
{
    // The action may show another message.
    const auto run = m_run;
    if (!run)
        return false;
    dismiss();
    run();
    return true;
}

void MessageBar::dismiss()
{
    m_run = nullptr;
    hide();
}

} // namespace cyto::ui
