#include "ui/annotate/reading_actions.h"

#include "ui/theme/command_text.h"

#include <QAction>
#include <QWidget>

namespace cyto::ui {

QAction *ReadingActions::add(QWidget *page, const QString &text, const QKeySequence &key, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setAutoRepeat(false); // a key held down is one wish
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setWhatsThis(tip);
    page->addAction(action);
    return action;
}

ReadingActions::ReadingActions(QWidget *page) : QObject(page)
{
    previous = add(page, tr("&Previous cell"), QKeySequence(Qt::Key_Backspace),
        tr("Go back one cell. A new answer is a new revision; the old one stays on record."));
    next = add(page, tr("&Next cell"), QKeySequence(Qt::Key_Space), {});
    keep = add(page, tr("&Keep the label"), QKeySequence(Qt::Key_Space),
        tr("The label stands. Then 1 to 4 say how sure you are."));
    skip = add(page, tr("Sk&ip…"), QKeySequence(Qt::CTRL | Qt::Key_K), tr("Leave the cell out and say why."));
    // Keys are told as they are, also when they become others.
    const auto tellSkip = [this] {
        const QString tip =
            tr("Go on to the next cell. What leaves out a cell without an answer: %1.").arg(commandText(*skip));
        next->setToolTip(tip);
        next->setStatusTip(tip);
        next->setWhatsThis(tip);
    };
    connect(skip, &QAction::changed, this, tellSkip);
    tellSkip();
    escalate = add(page, tr("&Escalate…"), QKeySequence(Qt::CTRL | Qt::Key_E),
        tr("Hand the cell on to somebody more experienced and say why."));
    comment = add(page, tr("Commen&t…"), QKeySequence(Qt::CTRL | Qt::Key_M),
        tr("Write a comment. It is stored with the answer."));
    undo = add(page, tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z),
        tr("Take back the last answer, skip or escalation and return to its cell. It stays on record."));
    redo = add(page, tr("Re&do"), {}, tr("Do again what was taken back last."));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    reveal = add(page, tr("Show what the &model said"), QKeySequence(Qt::CTRL | Qt::Key_R),
        tr("After your answer is stored. The time of showing is kept, and a later change says so."));
    heatmap = add(page, tr("Show the model's c&hange"), QKeySequence(Qt::CTRL | Qt::Key_H),
        tr("What the model would change in the cell to see another class in it: the class that you chose, or else "
           "the model's runner-up. A later label says that this was seen."));
    automatic = add(page, tr("Go on &automatically"), QKeySequence(Qt::CTRL | Qt::Key_G),
        tr("After each answer show the next cell by itself."));
    automatic->setCheckable(true);
    pause = add(page, tr("Pause and c&lose"), QKeySequence(Qt::CTRL | Qt::Key_P),
        tr("Leave the session. It goes on at this cell when you come back."));
}

QList<QAction *> ReadingActions::all() const
{
    return {previous, next, keep, skip, escalate, comment, undo, redo, reveal, heatmap, automatic, pause};
}

} // namespace cyto::ui
