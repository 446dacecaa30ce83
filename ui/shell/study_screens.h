// The "Study" menu and the full-window pages that it opens: signing in, annotation, review, results.
#pragma once

#include "ui/shell/page_host.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QStackedWidget;

namespace cyto::ui {

class MessageBar;
class ReaderAccess;
class ReadingScreens;
class ResultScreens;
class StudySession;
class StudyTables;
class Workbench;

class StudyScreens final : public QObject {
    Q_OBJECT
public:
    /// Puts the menu before the last one of the window. All outlive this object.
    StudyScreens(Workbench &workbench, QMainWindow &window, QStackedWidget &pages, MessageBar &messages);
    ~StudyScreens() override;

    /// Further commands come to its end.
    [[nodiscard]] QMenu &menu() { return *m_menu; }
    [[nodiscard]] PageHost &pages() { return m_pages; }
    [[nodiscard]] ReaderAccess &access() { return *m_access; }
    [[nodiscard]] ReadingScreens &reading() { return *m_reading; }
    [[nodiscard]] ResultScreens &results() { return *m_results; }
    [[nodiscard]] StudyTables &tables() { return *m_tables; }
    /// True while a blinded session is open: then no panel may hold what the study says.
    [[nodiscard]] bool isBlinded() const;

Q_SIGNALS:
    void blindedChanged(bool blinded);

private:
    void onSessionChanged(StudySession *session);
    void updateState();

    Workbench &m_workbench;
    MessageBar &m_messages;
    PageHost m_pages;
    QMenu *m_menu, *m_sessionMenu;
    QAction *m_help = nullptr; ///< the window's last menu
    ReadingScreens *m_reading;
    ReaderAccess *m_access;
    ResultScreens *m_results;
    StudyTables *m_tables;
};

} // namespace cyto::ui
