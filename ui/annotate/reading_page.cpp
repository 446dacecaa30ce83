#include "ui/annotate/reading_page.h"

#include "study/cell_table.h"
#include "ui/annotate/answer_panel.h"
#include "ui/annotate/heatmap_panel.h"
#include "ui/annotate/note_bar.h"
#include "ui/annotate/reading_actions.h"
#include "ui/annotate/summary_panel.h"
#include "ui/inspector/cell_view.h"
#include "ui/review/context_panel.h"
#include "ui/shell/message_bar.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>

namespace cyto::ui {

namespace {
constexpr int kPatienceMs = 400;
/// Of all that the page says: only the newest holds.
const QString kAnswer = QStringLiteral("answer");
} // namespace

ReadingPage::ReadingPage(ReadingSession::MakeDesk make, Options options, QWidget *parent)
    : QWidget(parent)
    , m_options(std::move(options))
    , m_session(new ReadingSession(std::move(make), this))
    , m_actions(new ReadingActions(this))
    , m_clock(m_options.now)
    , m_view(new CellView(this))
    , m_answers(new AnswerPanel(this))
    , m_context(new ContextPanel(this))
    , m_heatmap(new HeatmapPanel(*m_session, m_options.heatmaps, this))
    , m_messages(new MessageBar(this))
    , m_note(new NoteBar(this))
    , m_summary(new SummaryPanel(this))
    , m_stack(new QStackedWidget(this))
    , m_title(new QLabel(this))
    , m_mode(new QLabel(this))
    , m_place(new QLabel(this))
    , m_prompt(new QLabel(this))
    , m_commentText(new QLabel(this))
    , m_lastAction(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_undoButton(new QToolButton(this))
{
    build();
    connectAll();
    setFocusProxy(m_view);
    m_answers->setClasses(m_options.styles, m_options.classes);
    m_context->setClasses(m_options.styles);
    m_heatmap->setClasses(m_options.styles);
    m_actions->automatic->setChecked(m_options.automaticAdvance);
    m_view->setImage({}, tr("Opening the session…"));
    updateState();
}

ReadingPage::~ReadingPage()
{
    // The session is a child and ends with the page; its last signals must not meet half a page.
    m_session->disconnect(this);
    delete m_session;
}

void ReadingPage::connectAll()
{
    connect(m_session, &ReadingSession::begun, this, [this](const Sitting &sitting) {
        m_sitting = sitting;
        m_begun = true;
        m_title->setText(sitting.name);
        m_mode->setText(sitting.kind == ReadingKind::Adjudication
                ? tr("Decide where the readers found no answer. They are called A, B, C anew for every cell.")
                : sitting.blinded ? tr("Blinded: what the model and other readers say, and where the cell comes from, "
                                       "is hidden.")
                                  : tr("Open: what the model says is shown."));
        if (sitting.waiting > 0)
            m_mode->setText(m_mode->text() + u' '
                + tr("%n cell(s) wait until your blinded session is over.", nullptr, sitting.waiting));
        m_answers->setConfidenceAsked(sitting.kind != ReadingKind::Adjudication);
        Q_EMIT begun(sitting);
    });
    connect(m_session, &ReadingSession::refused, this, [this](const Error &error) {
        if (m_begun)
            onFailed(error); // it was open already, and could not be read again
        else
            Q_EMIT refused(error);
    });
    connect(m_session, &ReadingSession::busyChanged, this, &ReadingPage::onBusyChanged);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ReadingPage::onSlow);
    connect(m_session, &ReadingSession::presented, this, &ReadingPage::onPresented);
    connect(m_session, &ReadingSession::ended, this, &ReadingPage::onEnded);
    connect(m_session, &ReadingSession::failed, this, &ReadingPage::onFailed);
    connect(m_session, &ReadingSession::doubted, this, &ReadingPage::onDoubted);
    connect(m_session, &ReadingSession::serverReturned, this, &ReadingPage::onServerReturned);
    connect(m_session, &ReadingSession::stored, this, [this] {
        if (m_shown) {
            m_sittingMs += m_clock.activeMs();
            m_drafts.remove(m_shown->item);
        }
        m_again = nullptr;
        m_pending = {};
        m_messages->clear();
        tell(m_whenStored);
        Q_EMIT labelled();
    });
    connect(m_session, &ReadingSession::undone, this,
        [this] { tell(tr("The last step was taken back; it stays on record.")); });
    connect(m_session, &ReadingSession::redone, this, [this] { tell(tr("What was taken back was done again.")); });
    connect(m_session, &ReadingSession::nothingToDo, this, [this] { tell(tr("There is nothing to take back.")); });
    connect(m_session, &ReadingSession::revealed, this, [this](const ModelWord &word) {
        if (m_shown) {
            m_shown->model = word;
            m_shown->revealed = true;
        }
        m_context->showRevealed(word);
        updateState();
        tell(tr("The model's prediction is shown; a change from now on says so."));
    });
    connect(m_session, &ReadingSession::left, this, [this](const QString &failure) {
        Q_EMIT closed(failure.isEmpty() ? farewell()
                                        : tr("\"%1\" is closed; all answers are stored, but the pause could not be "
                                             "noted. %2")
                                              .arg(m_sitting.name, failure));
    });
    const ReadingActions &a = *m_actions;
    connect(a.previous, &QAction::triggered, this, &ReadingPage::goBack);
    connect(a.next, &QAction::triggered, this, &ReadingPage::goNext);
    connect(a.keep, &QAction::triggered, this, &ReadingPage::keep);
    connect(a.skip, &QAction::triggered, this, &ReadingPage::askSkip);
    connect(a.escalate, &QAction::triggered, this, &ReadingPage::askEscalation);
    connect(a.comment, &QAction::triggered, this, &ReadingPage::askComment);
    connect(a.undo, &QAction::triggered, this, &ReadingPage::undo);
    connect(a.redo, &QAction::triggered, this, [this] { m_session->redo(); });
    connect(a.reveal, &QAction::triggered, this, [this] {
        if (isReady())
            m_session->reveal(answerOf(m_shown->label));
    });
    connect(a.heatmap, &QAction::triggered, this, &ReadingPage::showHeatmap);
    connect(a.automatic, &QAction::toggled, this, [this](bool on) {
        m_options.automaticAdvance = on;
        Q_EMIT automaticAdvanceChanged(on);
    });
    connect(a.pause, &QAction::triggered, this, &ReadingPage::leave);
    connect(m_undoButton, &QToolButton::clicked, this, &ReadingPage::undo);
    connect(m_answers, &AnswerPanel::classChosen, this, &ReadingPage::choose);
    connect(m_answers, &AnswerPanel::confidenceChosen, this, &ReadingPage::giveConfidence);
    connect(m_answers, &AnswerPanel::confirmed, this, &ReadingPage::confirm);
    connect(m_note, &NoteBar::closed, this, [this] {
        updateState();
        m_view->setFocus();
    });
    connect(m_summary, &SummaryPanel::closeRequested, this, &ReadingPage::leave);
    connect(m_summary, &SummaryPanel::cellWanted, this, [this](int index) { m_session->goTo(index); });
}

QString ReadingPage::farewell() const
{
    if (atSummary() && m_waiting > 0)
        return tr("Everything in \"%1\" is stored; %n cell(s) of it wait until your blinded session is over.", nullptr,
            m_waiting)
            .arg(m_sitting.name);
    if (atSummary())
        return tr("All cells of \"%1\" have been seen; everything is stored.").arg(m_sitting.name);
    if (m_sitting.kind == ReadingKind::Adjudication)
        return tr("Your decisions are stored. Study > Adjudicate goes on with the cells that are left.");
    return tr("\"%1\" is paused. Study > Sessions goes on where you were.").arg(m_sitting.name);
}

bool ReadingPage::atSummary() const
{
    return m_stack->currentWidget() == m_summary;
}

QString ReadingPage::lastAction() const
{
    return m_lastAction->text();
}

void ReadingPage::leave()
{
    m_note->dismiss();
    m_session->leave();
}

void ReadingPage::tell(const QString &lastAction)
{
    m_lastAction->setText(lastAction);
}

void ReadingPage::onPresented(const Presentation &cell)
{
    const bool another = !m_shown || m_shown->item != cell.item;
    m_heatmap->follow(cell.item);
    m_shown = cell;
    m_pending = {};
    m_stack->setCurrentIndex(0);
    m_view->setImage(cell.picture, cell.pictureFailure);
    if (another)
        m_view->fit(); // the zoom of one cell says nothing of the next
    m_context->setCell(cell, m_sitting.kind);
    m_clock.start();
    updateState();
    m_view->setFocus();
}

void ReadingPage::onEnded(const ReadingSummary &summary)
{
    m_heatmap->dismiss();
    m_shown.reset();
    m_pending = {};
    m_progress->setRange(0, summary.items);
    m_progress->setValue(summary.items);
    m_waiting = summary.waiting;
    m_place->setText(
        m_waiting > 0 ? tr("%n cell(s) wait", nullptr, m_waiting) : tr("All %n cell(s) seen", nullptr, summary.items));
    m_summary->setSummary(m_sitting, summary, m_sittingMs, *m_actions->previous);
    m_stack->setCurrentWidget(m_summary);
    m_view->setImage({});
    updateState();
}

void ReadingPage::onFailed(const Error &error)
{
    // What was asked for may have been stored, and only the next cell not read: then there is nothing to repeat.
    if (m_again) {
        m_messages->showMessage({MessageBar::Kind::Failure,
            tr("Nothing was stored; the cell stays. %1").arg(error.text()), tr("&Try again"), m_again, kAnswer});
    } else {
        m_messages->showMessage(
            {MessageBar::Kind::Failure, error.text(), tr("&Go on"), [this] { m_session->begin(); }, kAnswer});
    }
    updateState();
    if (m_again && m_pending.kind != LabelKind::None)
        m_prompt->setText(tr("Not saved: %1.").arg(labelText(m_pending, m_options.styles)));
}

void ReadingPage::onServerReturned()
{
    if (m_again)
        m_messages->showMessage(
            {MessageBar::Kind::Notice, tr("The study's server is back. What was not saved can be saved now."),
                tr("&Try again"), m_again, kAnswer});
    else
        m_messages->showMessage({MessageBar::Kind::Notice, tr("The study's server is back."), tr("&Go on"),
            [this] { m_session->begin(); }, kAnswer});
}

// Neither the old answer nor a new one: both could be a second one.
void ReadingPage::onDoubted(const Error &error)
{
    m_again = nullptr;
    m_pending = {};
    m_shown.reset();
    m_messages->showMessage(
        {MessageBar::Kind::Failure, tr("It is not known whether the answer was stored. %1").arg(error.text()),
            tr("&Look"), [this] { m_session->begin(); }, kAnswer});
    updateState();
    m_prompt->setText(tr("Look what is stored before you go on."));
}

// Buttons that turn grey and back at every answer would be all that a reader sees; keys that come meanwhile
// are left unanswered all the same.
void ReadingPage::onBusyChanged(bool busy)
{
    m_slow = false;
    if (busy) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    updateState();
}

void ReadingPage::onSlow()
{
    m_slow = true;
    updateState();
    m_prompt->setText(tr("One moment…"));
}

bool ReadingPage::isAnswered() const
{
    return m_shown && !m_shown->outcome.isEmpty();
}

bool ReadingPage::mayGoOn() const
{
    return isAnswered() || (m_shown && m_shown->waiting);
}

bool ReadingPage::isReady() const
{
    return m_shown && !m_session->isBusy() && m_note->isHidden();
}

QString ReadingPage::comment() const
{
    return m_shown ? m_drafts.value(m_shown->item, m_shown->label.comment) : QString();
}

void ReadingPage::updateState()
{
    const bool here = m_shown && m_note->isHidden() && !m_slow;
    const bool ready = here && !m_shown->waiting;
    const bool review = m_sitting.kind == ReadingKind::Review;
    const bool adjudication = m_sitting.kind == ReadingKind::Adjudication;
    const LabelValue &given = m_shown ? m_shown->label : m_pending;
    const LabelValue value = m_pending.kind != LabelKind::None ? m_pending : given;
    const ReadingActions &a = *m_actions;
    a.previous->setEnabled((here && m_shown->index > 0) || (atSummary() && !m_slow));
    const bool keepable = review && m_shown && m_shown->standing.kind != LabelKind::None;
    // Space keeps what can be kept, confirms what was chosen, and goes on from what has an answer.
    const bool keeps = keepable && !isAnswered();
    a.keep->setVisible(keepable);
    a.keep->setEnabled(ready && keeps && m_pending.kind == LabelKind::None);
    a.keep->setText(
        keepable ? tr("&Keep %1").arg(labelText(m_shown->standing, m_options.styles)) : tr("&Keep the label"));
    a.next->setEnabled(here && !keeps && mayGoOn() && m_pending.kind == LabelKind::None);
    a.next->setVisible(!keeps);
    a.skip->setEnabled(ready);
    a.escalate->setVisible(!adjudication); // there is nobody above the adjudicator
    a.escalate->setEnabled(ready && !adjudication);
    a.comment->setEnabled(ready);
    a.undo->setVisible(m_sitting.undoable);
    a.redo->setVisible(m_sitting.undoable);
    a.undo->setEnabled(!m_slow && m_note->isHidden() && (m_shown ? m_shown->canUndo : atSummary()));
    a.redo->setEnabled(ready && m_shown->canRedo);
    a.reveal->setVisible(m_sitting.blinded);
    a.reveal->setEnabled(ready && m_sitting.blinded && m_shown->label.kind != LabelKind::None);
    a.heatmap->setVisible(!adjudication);
    a.heatmap->setEnabled(ready && !adjudication && (!m_sitting.blinded || m_shown->revealed));
    m_undoButton->setVisible(a.undo->isEnabled() && m_sitting.undoable);
    m_answers->setActive(
        ready, ready && (adjudication ? m_pending.kind != LabelKind::None : value.kind == LabelKind::Class));
    m_answers->setValue(value);
    if (m_shown) {
        m_progress->setRange(0, m_shown->count);
        m_progress->setValue(m_shown->done);
        m_place->setText(
            tr("Cell %1 of %2, %3 answered").arg(m_shown->index + 1).arg(m_shown->count).arg(m_shown->done));
    }
    const QString text = comment();
    m_commentText->setVisible(!text.isEmpty());
    m_commentText->setText(m_shown && m_drafts.contains(m_shown->item) && m_shown->label.comment != text
            ? tr("Comment, stored with the answer: %1").arg(text)
            : tr("Comment: %1").arg(text));
    updatePrompt();
}

void ReadingPage::updatePrompt()
{
    if (!m_shown) {
        m_prompt->clear();
        return;
    }
    if (m_shown->waiting) {
        m_prompt->setText(m_shown->pictureFailure);
        return;
    }
    const QString chosen = labelText(m_pending, m_options.styles);
    if (m_pending.kind != LabelKind::None)
        m_prompt->setText(m_sitting.kind == ReadingKind::Adjudication
                ? tr("%1. Confirm with Space.").arg(chosen)
                : tr("%1. How sure are you? 1 to 4.").arg(chosen));
    else if (m_shown->label.kind != LabelKind::None)
        m_prompt->setText(tr("Stored: %1.").arg(labelText(m_shown->label, m_options.styles)));
    else if (m_shown->outcome == QLatin1String("skipped"))
        m_prompt->setText(tr("Skipped: %1. An answer can still be given.").arg(m_shown->outcomeReason));
    else if (m_shown->outcome == QLatin1String("escalated"))
        m_prompt->setText(tr("Escalated: %1. An answer can still be given.").arg(m_shown->outcomeReason));
    else
        m_prompt->setText(tr("Which class is it? Press its letter."));
}

void ReadingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        m_clock.setFocused(isVisible() && isActiveWindow());
}

void ReadingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QCoreApplication::instance()->installEventFilter(this);
    m_clock.setFocused(isActiveWindow());
}

void ReadingPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    QCoreApplication::instance()->removeEventFilter(this);
    m_clock.setFocused(false);
}

bool ReadingPage::eventFilter(QObject *watched, QEvent *event)
{
    m_clock.see(*event);
    return QWidget::eventFilter(watched, event);
}

} // namespace cyto::ui
