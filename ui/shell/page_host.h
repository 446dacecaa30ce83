// Full-window pages over the gallery: while one is open, docks, status bar and the menus of the gallery are
// out of sight, and with them their shortcuts. Pages lie on each other: the lock lies over what it locks.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QMainWindow;
class QStackedWidget;

namespace cyto::ui {

class PageHost final : public QObject {
    Q_OBJECT
public:
    PageHost(QMainWindow &window, QStackedWidget &pages, QObject *parent = nullptr);

    /// A menu that stays while pages are open.
    void keepMenu(QAction *menu) { m_kept.push_back(menu); }

    /// Adds the page to the stack when it is new there, shows it and gives it the keyboard.
    void open(QWidget *page, const QString &title);
    /// What was below comes back; a page in the middle is taken out without a change on screen.
    void close(QWidget *page);
    void closeAll();
    [[nodiscard]] QWidget *current() const { return m_open.empty() ? nullptr : m_open.back().page.data(); }
    [[nodiscard]] bool isOpen(const QWidget *page) const;
    [[nodiscard]] bool isEmpty() const { return m_open.empty(); }

Q_SIGNALS:
    /// Another page, or none: then the window shows what it showed before.
    void changed();

private:
    struct Entry {
        QPointer<QWidget> page;
        QString title;
    };
    void clearWindow();
    void restoreWindow();
    void showTop();

    QMainWindow &m_window;
    QStackedWidget &m_pages;
    std::vector<QAction *> m_kept, m_hidden;
    std::vector<Entry> m_open;
    QByteArray m_layout; ///< of the docks before the first page
};

} // namespace cyto::ui
