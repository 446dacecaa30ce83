// The window: places the panels and wires them to the workbench.
#pragma once

#include "ui/shell/study_docks.h"
#include "ui/shell/workbench.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace cyto {
struct StudyAddress;
}

namespace cyto::ui {

class EngineMessages;
class FirstPage;
class GalleryPanel;
class InspectorPanel;
class GroupingReader;
class JobsPanel;
class Labelling;
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

    /// As Workbench::openStudy(); asks for the password of a study on a server whose address comes without one.
    void openStudy(const QString &place);

    [[nodiscard]] GalleryPanel &gallery() { return *m_gallery; }
    [[nodiscard]] InspectorPanel &inspector() { return *m_inspector; }
    [[nodiscard]] OverviewPanel &overview() { return *m_overview; }
    [[nodiscard]] SlidesPanel &slides() { return *m_slides; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] StudyScreens &screens() { return *m_screens; }
    [[nodiscard]] const WindowActions &actions() const { return *m_actions; }
    [[nodiscard]] Labelling &labelling() { return *m_labelling; }
    /// Asks where a file is to be written; empty = not at all. Tests answer by themselves.
    void setFileQuestion(std::function<QString(const QString &title, const QString &name, const QString &filter)> ask)
    {
        m_askFile = std::move(ask);
    }

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
    /// Texts that name a key, which the reader may have changed.
    void tellKeys();
    void setLastAction(const QString &text, bool undoable);
    void showPreferences();
    void showModels();
    void showCellMenu(QPoint globalPosition);
    [[nodiscard]] QString predictionText() const;
    void chooseStudy();
    /// Where a shared study is, and its password.
    void askForSharedStudy(const StudyAddress &address);
    void openSharedStudy();
    void openWithAnotherLogin();
    void fillRecent();
    void savePicture(const QImage &picture, const QString &name);
    void saveShownPicture();

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
    GroupingReader *m_groupings;
    Labelling *m_labelling;
    EngineMessages *m_engineMessages;
    StudyScreens *m_screens;
    QLabel *m_lastAction, *m_predictionState, *m_modelState;
    QToolButton *m_undo;
    ThemeMode m_storedTheme; ///< as last applied or found; the command line may have asked for another
    QTimer m_regroup; ///< groups follow the predictions, but not at every one
    StudyDocks m_docks {*this};
    std::function<QString(const QString &, const QString &, const QString &)> m_askFile;
};

} // namespace cyto::ui
