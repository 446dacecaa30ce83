// The pages for results in the "Study" menu: study report, Turing tests, sign-off.
#pragma once

#include "ui/report/study_context.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QMainWindow;
class QMenu;

namespace cyto {
struct TuringTestInfo;
}

namespace cyto::ui {

class MessageBar;
class PageHost;
class ReportPage;
class SignOffPage;
class StudySession;
class TuringListPage;
class TuringResultsPage;
class TuringTestPage;
class Workbench;
struct TuringMaker;

class ResultScreens final : public QObject {
    Q_OBJECT
public:
    /// Adds its commands to the menu's end. All outlive this object.
    ResultScreens(Workbench &workbench, QMainWindow &window, PageHost &pages, MessageBar &messages, QMenu &menu,
        QObject *parent = nullptr);
    ~ResultScreens() override;

    /// Whether the study may be looked at: not without one, and not in a blinded session. What the pages hold
    /// goes when it may not.
    void setAllowed(bool allowed);
    void openReport();
    void openSignOff();
    void openTuringTests();
    [[nodiscard]] ReportPage *report() const;
    [[nodiscard]] SignOffPage *signOff() const;
    [[nodiscard]] TuringListPage *turingTests() const;

private:
    void onSessionChanged(StudySession *session);
    void onModelChanged();
    /// What the pages know of the study is brought up to date.
    void giveStudy();
    /// @param reader the study and its reader; empty = none
    void giveTuring(const std::optional<StudyContext> &study, const QString &reader);
    void invalidate();
    void makeTuringPages();
    void takeTest(const TuringTestInfo &test);
    [[nodiscard]] std::optional<StudyContext> context() const;
    [[nodiscard]] std::optional<TuringMaker> maker() const;
    template <class Page>
    void connectPage(Page *page);

    Workbench &m_workbench;
    QMainWindow &m_window;
    PageHost &m_pages;
    MessageBar &m_messages;
    QAction *m_openReport, *m_openSignOff, *m_openTuring;
    // Children of the window, which may go before this object.
    QPointer<ReportPage> m_report;
    QPointer<SignOffPage> m_signOff;
    QPointer<TuringListPage> m_turing;
    QPointer<TuringTestPage> m_turingTest;
    QPointer<TuringResultsPage> m_turingResults;
    QString m_givenReader, m_givenModel, m_turingReader; ///< what the pages were given last
    bool m_allowed = false;
};

} // namespace cyto::ui
