// Every command of the window: its words, its shortcut, its place in the menus. What it does is the window's.
#pragma once

#include "ui/gallery/gallery_order.h"
#include "ui/theme/class_style.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace cyto::ui {

class WindowActions final : public QObject {
    Q_OBJECT
public:
    /// Adds the menus to the window's menu bar.
    explicit WindowActions(QMainWindow *window);

    /// File
    QAction *open, *openShared, *openDemo, *closeStudy, *refreshFolder, *relocate, *savePicture, *saveFailures,
        *preferences, *quit;
    QMenu *recent;
    /// Edit
    QAction *undo, *redo, *selectAll, *nextCell, *previousCell, *comment, *skip;
    QMenu *labelAs;
    /// View
    QActionGroup *groups, *sorts; ///< data: GroupBy, SortBy
    QAction *onlyAnomalous, *onlyUnreviewed, *showAll, *larger, *smaller, *fullScreen;
    QMenu *panels;
    /// Prediction
    QAction *predict, *retryFailed, *counterfactual, *counterfactualAll, *models;
    /// Help
    QAction *whatsThis, *keys, *about;

    /// "Look for new cells (F5)": the command's words with the key that it has now.
    [[nodiscard]] static QString textOf(const QAction &action);
    /// One command per class, with its letter.
    void setClasses(const ClassStyles &styles, int classes);

Q_SIGNALS:
    void labelChosen(int style);

private:
    QAction *add(QMenu *menu, const char *id, const QString &text, const QKeySequence &key, const QString &tip);
    void buildView(QMenu *view);
};

} // namespace cyto::ui
