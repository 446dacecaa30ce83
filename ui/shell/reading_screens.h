// Sessions of the open study: making them, entering them, and the page on which they are read.
#pragma once

#include "study/reader_store.h"
#include "ui/annotate/filter_facts.h"
#include "ui/annotate/reading_page.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace cyto::ui {

class MessageBar;
class PageHost;
class Workbench;

class ReadingScreens final : public QObject {
    Q_OBJECT
public:
    /// @param sessionMenu  holds the commands of the open page, and is seen with it alone
    ReadingScreens(Workbench &workbench, QMainWindow &window, PageHost &pages, MessageBar &messages, QMenu &menu,
        QMenu &sessionMenu);

    [[nodiscard]] bool isBlinded() const { return m_blinded; }
    [[nodiscard]] ReadingPage *page() { return m_page; }
    void updateState();
    void enter(SessionId session, bool blinded);
    void adjudicate();
    /// At once; what is being stored is waited for.
    void end();

Q_SIGNALS:
    void blindedChanged(bool blinded);

private:
    void chooseSession();
    void makeAnnotation();
    void chooseCells(const std::shared_ptr<const FilterFacts> &facts);
    void makeReview();
    void showOverview();
    /// Runs with the readers of the study, or says why they are not known.
    void withReaders(std::function<void(const std::vector<Reader> &)> run);
    void openPage(ReadingSession::MakeDesk make, const QString &title);
    void closePage(const QString &sentence, bool failure);
    /// Takes the page out of the window.
    [[nodiscard]] ReadingPage *takePage();
    void setBlinded(bool blinded);
    void onMade(const QString &name);

    Workbench &m_workbench;
    QMainWindow &m_window;
    PageHost &m_pages;
    MessageBar &m_messages;
    QMenu &m_sessionMenu;
    QAction *m_sessions, *m_newAnnotation, *m_newReview, *m_adjudicate, *m_overview;
    QPointer<ReadingPage> m_page;
    bool m_blinded = false;
};

} // namespace cyto::ui
