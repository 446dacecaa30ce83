// The full window of a session: one cell at a time, class, then confidence, then the next. The keyboard alone
// is enough. A cell stays on screen until its answer is on the disk.
#pragma once

#include "ui/annotate/reading_clock.h"
#include "ui/annotate/reading_session.h"
#include "ui/theme/class_style.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace cyto::ui {

class AnswerPanel;
class CellView;
class ContextPanel;
class HeatmapDoor;
class HeatmapPanel;
class MessageBar;
class NoteBar;
class ReadingActions;
class SummaryPanel;

class ReadingPage final : public QWidget {
    Q_OBJECT
public:
    struct Options {
        ClassStyles styles;
        int classes = 0; ///< the first so many of the styles can be given
        bool automaticAdvance = true;
        std::function<qint64()> now; ///< of the clock; empty = the computer's
        HeatmapDoor *heatmaps = nullptr; ///< outlives the page; null = there is no model
    };
    ReadingPage(ReadingSession::MakeDesk make, Options options, QWidget *parent = nullptr);
    ~ReadingPage() override;

    void begin() { m_session->begin(); }
    /// Pauses; closed() follows when that is noted down.
    void leave();

    [[nodiscard]] const Sitting &sitting() const { return m_sitting; }
    /// The cell on screen; null before the first, and at the summary.
    [[nodiscard]] const Presentation *shown() const { return m_shown ? &*m_shown : nullptr; }
    [[nodiscard]] const ReadingActions &actions() const { return *m_actions; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] bool isBusy() const { return m_session->isBusy(); }
    [[nodiscard]] bool atSummary() const;
    [[nodiscard]] QString lastAction() const;

Q_SIGNALS:
    /// The session has begun: from now on it is blinded or open.
    void begun(const cyto::ui::Sitting &sitting);
    void refused(const cyto::Error &error);
    /// @param sentence  what to tell in the window
    void closed(const QString &sentence);
    void automaticAdvanceChanged(bool on);
    void labelled(); ///< something was stored

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildSide();
    QWidget *buildFoot();
    void connectAll();
    void onPresented(const Presentation &cell);
    void onEnded(const ReadingSummary &summary);
    void onFailed(const Error &error);
    /// What was not saved can be saved now; that is the reader's to say.
    void onServerReturned();
    void onDoubted(const Error &error);
    void onBusyChanged(bool busy);
    void onSlow();
    void updateState();
    void updatePrompt();

    void choose(int style);
    void keep();
    void giveConfidence(Confidence confidence);
    void confirm();
    void store(LabelValue value, bool advance);
    void askComment();
    void askSkip();
    void askEscalation();
    void goBack();
    void goNext();
    void undo();
    void showHeatmap();
    void tell(const QString &lastAction);
    [[nodiscard]] Answer answerOf(const LabelValue &value);
    [[nodiscard]] bool isReady() const; ///< a cell is on screen and nothing is under way
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] bool mayGoOn() const;
    [[nodiscard]] QString comment() const;
    [[nodiscard]] QString farewell() const;

    Options m_options;
    ReadingSession *m_session;
    ReadingActions *m_actions;
    ReadingClock m_clock;
    Sitting m_sitting;
    std::optional<Presentation> m_shown;
    LabelValue m_pending; ///< chosen and not stored; kind None = nothing
    QHash<qint64, QString> m_drafts; ///< comments that wait for their label, by item
    QString m_whenStored; ///< the last action, once it is true
    std::function<void()> m_again; ///< the request that failed
    int m_waiting = 0; ///< at the end: cells that could not be shown
    qint64 m_sittingMs = 0; ///< active time of the stored answers
    bool m_begun = false;
    QTimer m_patience; ///< a request that takes longer than this is told
    bool m_slow = false;

    CellView *m_view;
    AnswerPanel *m_answers;
    ContextPanel *m_context;
    HeatmapPanel *m_heatmap;
    MessageBar *m_messages;
    NoteBar *m_note;
    SummaryPanel *m_summary;
    QStackedWidget *m_stack;
    QLabel *m_title, *m_mode, *m_place, *m_prompt, *m_commentText, *m_lastAction;
    QProgressBar *m_progress;
    QToolButton *m_undoButton;
};

} // namespace cyto::ui
