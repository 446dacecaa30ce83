// Where everything stands on the page.
#include "ui/annotate/answer_panel.h"
#include "ui/annotate/display_controls.h"
#include "ui/annotate/heatmap_panel.h"
#include "ui/annotate/note_bar.h"
#include "ui/annotate/reading_actions.h"
#include "ui/annotate/reading_page.h"
#include "ui/annotate/summary_panel.h"
#include "ui/inspector/cell_view.h"
#include "ui/review/context_panel.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/command_text.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/state_ink.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {

constexpr int kSideWidth = 430;

QToolButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCheckable(action->isCheckable());
    // Not the button's default action: the key is printed where the command is, not hidden in a tool tip.
    const auto follow = [button, action] {
        const QString key = keyText(*action);
        button->setToolTip(action->toolTip());
        button->setWhatsThis(action->whatsThis());
        const QString text = action->text().remove(u'&');
        button->setText(key.isEmpty() ? text : ReadingPage::tr("%1  %2", "command, key").arg(text, key));
        button->setAccessibleName(text);
        setChosen(*button, action->isChecked()); // in the dark a pressed button looks like any other
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

void ReadingPage::build()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_prompt->setFont(bold);
    m_prompt->setWordWrap(true);
    m_commentText->setWordWrap(true);
    m_commentText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_progress->setAccessibleName(tr("Cells with an answer"));
    m_view->setToolTip({}); // it would lie over the cell
    m_view->setWhatsThis(tr("The cell. + and − or the wheel zoom, the arrow keys move, 0 fits it. Brightness and "
                            "contrast change the display alone."));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 6, 10, 6);
    head->addWidget(m_title);
    head->addSpacing(12);
    head->addWidget(m_mode, 1);
    head->addWidget(m_place);
    head->addSpacing(12);
    head->addWidget(buttonOf(m_actions->pause, this));

    auto *work = new QWidget(this);
    auto *columns = new QHBoxLayout(work);
    columns->setContentsMargins(10, 0, 10, 0);
    columns->addWidget(m_view, 1);
    columns->addWidget(m_heatmap, 1);
    columns->addWidget(buildSide());
    m_stack->addWidget(work);
    m_stack->addWidget(m_summary);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);
    layout->addWidget(buildFoot());
}

QWidget *ReadingPage::buildSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_prompt);
    column->addWidget(m_answers);
    column->addWidget(m_commentText);
    column->addWidget(m_context);
    column->addStretch(1);
    column->addWidget(new DisplayControls(*m_view, this));
    // On a small screen the side scrolls, so that the cell keeps its place.
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kSideWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *ReadingPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *last = new QHBoxLayout;
    last->addWidget(m_lastAction);
    last->addWidget(m_undoButton);
    last->addStretch(1);
    auto *commands = new QWidget(foot);
    auto *flow = new FlowLayout(commands); // in two lines where the window is narrow
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {m_actions->previous, m_actions->keep, m_actions->next, m_actions->skip, m_actions->escalate,
             m_actions->comment, m_actions->reveal, m_actions->heatmap, m_actions->automatic})
        flow->addWidget(buttonOf(action, commands));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    commands->setSizePolicy(policy);
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(10, 2, 10, 6);
    rows->addLayout(last);
    rows->addWidget(commands);
    const auto tellUndo = [this] {
        const QString key = keyText(*m_actions->undo);
        m_undoButton->setText(key.isEmpty() ? tr("Undo") : tr("%1  %2", "command, key").arg(tr("Undo"), key));
    };
    connect(m_actions->undo, &QAction::changed, this, tellUndo);
    tellUndo();
    last->addStrut(m_undoButton->sizeHint().height()); // the picture does not move when there is nothing to undo
    m_undoButton->setAccessibleName(tr("Undo the last step"));
    m_undoButton->setToolTip(m_actions->undo->toolTip());
    m_undoButton->setFocusPolicy(Qt::TabFocus);
    return foot;
}

} // namespace cyto::ui
