// While the study is locked, no other window of the program stays open: dialogs, questions, menus and file
// dialogs are sent away, whatever lies over what, and those that would open meanwhile.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace cyto::ui {

class CoveredWindows final : public QObject {
    Q_OBJECT
public:
    /// @param kept  the window that shows the lock
    explicit CoveredWindows(QWidget &kept, QObject *parent = nullptr);

    /// Closes all other windows, the innermost first, each as by Escape: nothing that stands in them is done.
    /// Returns how many there were, menus aside.
    int cover();
    /// Windows may be opened again.
    void uncover();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOther(const QWidget &window) const;

    const QPointer<QWidget> m_kept;
    bool m_covered = false;
};

} // namespace cyto::ui
