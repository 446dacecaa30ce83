// The window: places the panels and wires them to the workbench.
#pragma once

#include "ui/shell/workbench.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace cyto::ui {

class FirstPage;
class GalleryPanel;
class InspectorPanel;
class JobsPanel;
class MessageBar;
class OverviewPanel;
class SlidesModel;
class SlidesPanel;
class StudyScreens;
class ThumbnailDemand;
class WindowActions;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// Both outlive the window.
    MainWindow(Workbench &workbench, QSettings &settings);
    ~MainWindow() override;

    [[nodiscard]] GalleryPanel &gallery() { return *m_gallery; }
    [[nodiscard]] InspectorPanel &inspector() { return *m_inspector; }
    [[nodiscard]] OverviewPanel &overview() { return *m_overview; }
    [[nodiscard]] SlidesPanel &slides() { return *m_slides; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] StudyScreens &screens() { return *m_screens; }
    [[nodiscard]] const WindowActions &actions() const { return *m_actions; }
    /// Asks before a change of so many cells. Tests answer by themselves.
    void setBulkQuestion(std::function<bool(int cells, const QString &label)> ask) { m_askBulk = std::move(ask); }

    void label(const std::vector<CellId> &cells, int style);
    void undo();
    void redo();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildDocks();
    void buildStatusBar();
    void connectActions();
    void connectWorkbench();
    void connectPanels();
    void onSessionChanged(StudySession *session);
    void onReloaded();
    /// Panels hold nothing of the study while a session is blinded.
    void onBlindedChanged(bool blinded);
    void setPanels(StudySession *session);
    void onLabelled(const std::vector<CellId> &cells);
    void updateState();
    void updateGalleryState();
    void setLastAction(const QString &text, bool undoable);
    void giveConfidence(Confidence confidence);
    [[nodiscard]] QString predictionText() const;
    void chooseStudy();
    void fillRecent();
    void savePicture(const QImage &picture, const QString &name);

    Workbench &m_workbench;
    QSettings &m_settings;
    WindowActions *m_actions;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    FirstPage *m_first;
    GalleryPanel *m_gallery;
    InspectorPanel *m_inspector;
    OverviewPanel *m_overview;
    SlidesModel *m_slidesModel;
    SlidesPanel *m_slides;
    ThumbnailDemand *m_demand;
    StudyScreens *m_screens;
    QLabel *m_lastAction, *m_predictionState, *m_modelState;
    QToolButton *m_undo;
    QTimer m_regroup; ///< groups follow the predictions, but not at every one
    std::vector<CellId> m_lastLabelled;
    LabelValue m_lastValue;
    std::function<bool(int, const QString &)> m_askBulk;
};

} // namespace cyto::ui
