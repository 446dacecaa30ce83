// What the reader does on the page: keys, answers, notes, the way through the list.
#include "study/cell_table.h"
#include "ui/annotate/answer_panel.h"
#include "ui/annotate/heatmap_panel.h"
#include "ui/annotate/note_bar.h"
#include "ui/annotate/reading_actions.h"
#include "ui/annotate/reading_page.h"
#include "ui/gallery/digit_key.h"
#include "ui/inspector/cell_view.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/command_text.h"

#include <QAction>
#include <QKeyEvent>
#include <QProgressBar>

namespace cyto::ui {

void ReadingPage::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    // A key that is held down has been answered once.
    if (event->isAutoRepeat() || !isReady())
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers != Qt::NoModifier) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        m_pending = {};
        updateState();
        return;
    }
    if (event->key() == Qt::Key_Space) { // "keep" and "next" take it as their shortcut where they can be meant
        if (m_sitting.kind == ReadingKind::Adjudication)
            confirm();
        return;
    }
    if (const auto digit = digitOf(*event); digit && *digit <= 4) {
        static constexpr Confidence byKey[] {Confidence::High, Confidence::Moderate, Confidence::Low, Confidence::No};
        giveConfidence(byKey[*digit - 1]);
        return;
    }
    if (event->key() < Qt::Key_A || event->key() > Qt::Key_Z) {
        event->ignore();
        return;
    }
    const QChar letter(static_cast<char16_t>(event->key()));
    if (letter == kCannotIdentifyKey) {
        choose(CellTable::kCannotIdentify);
        return;
    }
    const auto style = m_options.styles.indexOfKey(letter);
    if (style && *style < m_options.classes)
        choose(*style);
    else
        tell(tr("No class has the key %1.").arg(letter));
}

void ReadingPage::choose(int style)
{
    if (!isReady()) {
        updateState(); // a button that was clicked goes back to what holds
        return;
    }
    if (m_shown->waiting) {
        tell(m_shown->pictureFailure);
        updateState();
        return;
    }
    if (m_shown->picture.isNull() && style != CellTable::kCannotIdentify) {
        tell(tr("There is no picture to judge. Choose %1, or press %2.")
                 .arg(commandText(*m_actions->skip), QString(kCannotIdentifyKey)));
        updateState();
        return;
    }
    m_pending = {};
    if (style == CellTable::kCannotIdentify) {
        m_pending.kind = LabelKind::CannotIdentify;
        if (m_sitting.kind != ReadingKind::Adjudication) {
            store(m_pending, m_options.automaticAdvance);
            return;
        }
    } else {
        m_pending.kind = LabelKind::Class;
        m_pending.classIndex = style;
    }
    updateState();
}

void ReadingPage::keep()
{
    if (!isReady() || m_shown->standing.kind == LabelKind::None)
        return;
    if (m_shown->standing.kind == LabelKind::CannotIdentify)
        choose(CellTable::kCannotIdentify);
    else
        choose(m_shown->standing.classIndex);
}

void ReadingPage::giveConfidence(Confidence confidence)
{
    if (!isReady() || m_shown->waiting || m_sitting.kind == ReadingKind::Adjudication)
        return;
    LabelValue value = m_pending.kind == LabelKind::Class ? m_pending : m_shown->label;
    if (value.kind != LabelKind::Class) {
        tell(tr("First the letter of a class, then how sure you are."));
        updateState();
        return;
    }
    value.confidence = confidence;
    store(value, m_options.automaticAdvance);
}

void ReadingPage::confirm()
{
    if (isReady() && m_pending.kind != LabelKind::None)
        store(m_pending, m_options.automaticAdvance);
}

Answer ReadingPage::answerOf(const LabelValue &value)
{
    Answer answer;
    answer.item = m_shown->item;
    answer.index = m_shown->index;
    answer.cell = m_shown->cell;
    answer.value = value;
    answer.value.comment = comment();
    answer.activeMs = m_clock.activeMs();
    answer.elapsedMs = m_clock.elapsedMs();
    return answer;
}

void ReadingPage::store(LabelValue value, bool advance)
{
    m_pending = value;
    m_whenStored = tr("Cell %1: %2.").arg(m_shown->index + 1).arg(labelText(value, m_options.styles));
    m_again = [this, value, advance] {
        if (isReady())
            store(value, advance);
    };
    m_session->answer(answerOf(value), advance);
}

void ReadingPage::askComment()
{
    if (!isReady())
        return;
    m_note->ask({tr("Comment on this cell:"), comment(), {}, true, [this](const QString &text) {
                     if (text == comment())
                         return;
                     m_drafts.insert(m_shown->item, text);
                     updateState();
                     // Where there is an answer, the comment is a new revision of it at once.
                     if (m_shown->label.kind != LabelKind::None && m_pending.kind == LabelKind::None)
                         store(m_shown->label, false);
                 }});
    updateState();
}

void ReadingPage::askSkip()
{
    if (!isReady())
        return;
    m_note->ask({tr("Skip this cell, because:"), {},
        {tr("Out of focus"), tr("Cut off at the edge"), tr("Several cells"), tr("Stain or preparation artefact"),
            tr("No picture")},
        false, [this](const QString &reason) {
            m_whenStored = tr("Cell %1 skipped: %2.").arg(m_shown->index + 1).arg(reason);
            m_again = [this, reason] {
                if (isReady())
                    m_session->skip(answerOf({}), reason);
            };
            m_session->skip(answerOf({}), reason);
        }});
    updateState();
}

void ReadingPage::askEscalation()
{
    if (!isReady())
        return;
    m_note->ask({tr("Hand this cell on, because:"), {}, {tr("I am not sure"), tr("Needs a second opinion")}, false,
        [this](const QString &reason) {
            m_whenStored = tr("Cell %1 escalated: %2.").arg(m_shown->index + 1).arg(reason);
            m_again = [this, reason] {
                if (isReady())
                    m_session->escalate(answerOf({}), reason);
            };
            m_session->escalate(answerOf({}), reason);
        }});
    updateState();
}

void ReadingPage::goBack()
{
    m_again = nullptr;
    if (atSummary())
        m_session->goTo(m_progress->maximum() - 1);
    else if (isReady() && m_shown->index > 0)
        m_session->goTo(m_shown->index - 1);
}

void ReadingPage::goNext()
{
    m_again = nullptr;
    if (isReady() && mayGoOn())
        m_session->goOn(m_shown->index, m_shown->count);
}

void ReadingPage::undo()
{
    if (m_session->isBusy() || !m_note->isHidden())
        return;
    m_again = nullptr;
    m_session->undo();
}

void ReadingPage::showHeatmap()
{
    if (!isReady())
        return;
    m_again = nullptr;
    const LabelValue &chosen = m_pending.kind == LabelKind::Class ? m_pending : m_shown->label;
    m_heatmap->toggle(
        *m_shown, chosen.kind == LabelKind::Class ? m_options.styles.at(chosen.classIndex).name : QString());
}

} // namespace cyto::ui
