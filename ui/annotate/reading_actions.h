// The commands of a reading page with their words and keys; what they do is the page's.
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace cyto::ui {

class ReadingActions final : public QObject {
    Q_OBJECT
public:
    /// The page answers to the keys while it is visible.
    explicit ReadingActions(QWidget *page);

    QAction *previous, *next, *keep, *skip, *escalate, *comment, *undo, *redo, *reveal, *heatmap, *automatic, *pause;
    /// In the order of a menu.
    [[nodiscard]] QList<QAction *> all() const;

private:
    QAction *add(QWidget *page, const QString &text, const QKeySequence &key, const QString &tip);
};

} // namespace cyto::ui
