// A Turing test as its reader takes it: one image at a time, no going back, no running score; to be left and
// resumed at any time.
#pragma once

#include "study/turing_tests.h"
#include "ui/annotate/reading_clock.h"
#include "ui/report/study_context.h"
#include "ui/theme/class_style.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace cyto::ui {

class TuringAnswerPanel;
class CellView;

class TuringTestPage final : public QWidget {
    Q_OBJECT
public:
    /// @param now  of the clock; empty = the computer's
    explicit TuringTestPage(QWidget *parent = nullptr, std::function<qint64()> now = {});
    ~TuringTestPage() override;

    /// Begins, or goes on with the first image that is not answered.
    /// @param database of the GUI thread, this page's own @param styles the study's classes first
    void start(std::unique_ptr<StudyDatabase> database, const StudyContext &study, const ClassStyles &styles,
        const TuringTestInfo &test);
    /// Gives the connection back; nothing of the test is kept here.
    void stop();
    /// The image that is to be judged now; empty outside of questions.
    [[nodiscard]] const std::optional<TuringQuestion> &question() const { return m_question; }
    /// Text of what is said between the questions; empty while an image is shown.
    [[nodiscard]] QString message() const;
    [[nodiscard]] TuringAnswerPanel &panel() { return *m_panel; }

Q_SIGNALS:
    /// The reader pauses, or has finished and read so.
    void closed();
    void finished(qint64 test);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Step { Introduction, Question, Feedback, Broken, Done };
    void introduce();
    void next();
    void showQuestion();
    void commit(TuringAnswer answer);
    void onContinue();
    void say(Step step, const QString &title, const QString &text, const QString &button);
    void updateClock();

    std::unique_ptr<StudyDatabase> m_database;
    std::optional<StudyContext> m_study;
    TuringTestInfo m_test;
    std::optional<TuringQuestion> m_question;
    std::optional<bool> m_wasPractice; ///< the question before this one
    Step m_step = Step::Done;
    ReadingClock m_clock; ///< its active time is the response time
    QStackedWidget *m_pages;
    QWidget *m_messagePage, *m_questionPage;
    QLabel *m_title, *m_text, *m_number;
    QProgressBar *m_progress;
    QPushButton *m_continue, *m_leave, *m_pause;
    CellView *m_view;
    TuringAnswerPanel *m_panel;
};

} // namespace cyto::ui
