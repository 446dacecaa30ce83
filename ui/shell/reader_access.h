// Who is signed in to the open study: asks for the password where there is one, locks the window while nobody
// is there, changes readers, and lets a coordinator look after them.
#pragma once

#include "study/reader_store.h"
#include "ui/readers/idle_lock.h"
#include "ui/shell/covered_windows.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace cyto::ui {

class MessageBar;
class PageHost;
class SignInPage;
class StudySession;
class Workbench;

class ReaderAccess final : public QObject {
    Q_OBJECT
public:
    ReaderAccess(Workbench &workbench, QMainWindow &window, PageHost &pages, MessageBar &messages, QMenu &menu);

    /// True while a password is asked for: nothing of the study may be done.
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// @param session  null before the open one goes
    void onSessionChanged(StudySession *session);
    /// Commands as the reader may use them now.
    void updateState();
    /// Every other window of the program closes, as by Escape.
    void lock();
    void switchReader();
    [[nodiscard]] SignInPage &page() { return *m_page; }
    [[nodiscard]] IdleLock &idleLock() { return m_idle; }

Q_SIGNALS:
    /// Somebody else is there; what the reader before was doing ends first.
    void readerChanging();
    /// On a server the login decides who reads: somebody else opens the study anew.
    void anotherLoginWanted();
    void lockedChanged();

private:
    void setLocked(bool locked);
    void onSignedIn(const Reader &reader);
    void makeCoordinator();
    void showReaders();
    void findCoordinator();
    void takeReader(const QString &name);
    void setIdleTime();

    Workbench &m_workbench;
    QMainWindow &m_window;
    PageHost &m_pages;
    MessageBar &m_messages;
    SignInPage *m_page;
    IdleLock m_idle;
    CoveredWindows m_others;
    QAction *m_switch, *m_lock, *m_readers, *m_coordinator;
    bool m_locked = false;
    bool m_hasCoordinator = true; ///< until it is known
};

} // namespace cyto::ui
