#include "ui/shell/main_window.h"

#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/grouping_reader.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/reference_strip.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/overview/overview_panel.h"
#include "ui/shell/engine_messages.h"
#include "ui/shell/first_page.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/labelling.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/save_picture.h"
#include "ui/shell/study_screens.h"
#include "ui/shell/thumbnail_demand.h"
#include "ui/shell/window_actions.h"
#include "ui/slides/slides_model.h"
#include "ui/slides/slides_panel.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/format.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {

constexpr int kRegroupMs = 1500;

/// What is hidden, or behind another tab, comes to the front with the keyboard's focus; what is in front goes.
void togglePanel(QDockWidget &dock)
{
    const bool show = !dock.isVisible() || dock.visibleRegion().isEmpty();
    dock.setVisible(show);
    dock.toggleViewAction()->setChecked(show);
    if (!show)
        return;
    dock.raise();
    if (dock.widget()->focusProxy() != nullptr)
        dock.widget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

MainWindow::MainWindow(Workbench &workbench, QSettings &settings)
    : m_workbench(workbench)
    , m_settings(settings)
    , m_actions(new WindowActions(this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_first(new FirstPage(workbench.services().demoFolder, this))
    , m_gallery(new GalleryPanel(workbench.thumbnails(), workbench.pool(), this))
    , m_inspector(new InspectorPanel(workbench.pool(), workbench.thumbnails(), workbench.heatmaps(), this))
    , m_overview(new OverviewPanel(workbench.engine(), workbench.pool(), this))
    , m_slidesModel(new SlidesModel(this))
    , m_slides(new SlidesPanel(*m_slidesModel, this))
    , m_demand(new ThumbnailDemand(workbench.thumbnails(), *m_gallery, m_inspector->references(), this))
    , m_groupings(new GroupingReader(workbench.pool(), *m_gallery, this))
    , m_labelling(new Labelling(workbench, *m_gallery, *m_messages, *this))
    , m_engineMessages(new EngineMessages(workbench, *m_messages, *m_inspector, this))
    , m_screens(new StudyScreens(workbench, *this, *m_pages, *m_messages))
    , m_lastAction(new ElidedLabel(this))
    , m_predictionState(new ElidedLabel(this))
    , m_modelState(new ElidedLabel(this))
    , m_undo(new QToolButton(this))
    , m_storedTheme(workbench.preferences().theme)
    , m_askFile([this](const QString &title, const QString &name, const QString &filter) {
        return QFileDialog::getSaveFileName(this, title, name, filter);
    })
{
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_first);
    m_pages->addWidget(m_gallery);
    setCentralWidget(centre);
    buildDocks();
    buildStatusBar();
    m_gallery->setPictureSize(workbench.preferences().picture);
    m_regroup.setSingleShot(true);
    m_regroup.setInterval(kRegroupMs);
    connectActions();
    connectPanels();
    connectWorkbench();

    resize(1360, 840);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_docks.start(settings.value(QStringLiteral("window/layout")).toByteArray());
    applyCommandKeys(*menuBar(), workbench.preferences().keys);
    tellKeys();
    m_first->setRecent(workbench.recent().folders());
    fillRecent();
    onSessionChanged(workbench.session());
    updateState();
}

MainWindow::~MainWindow()
{
    // The panels go before the workbench: they must not see its last signals.
    m_workbench.disconnect(this);
}

void MainWindow::buildDocks()
{
    const auto dock = [this](const QString &title, const char *name, QWidget *content, Qt::DockWidgetArea area) {
        auto *widget = new QDockWidget(title, this);
        widget->setObjectName(QLatin1String(name)); // under which its place is remembered
        widget->setWidget(content);
        addDockWidget(area, widget);
        QAction *toggle = widget->toggleViewAction();
        m_actions->panels->addAction(toggle);
        disconnect(toggle, &QAction::triggered, widget, nullptr); // it would close what lies behind another tab
        connect(toggle, &QAction::triggered, this, [widget] { togglePanel(*widget); });
        return widget;
    };
    QDockWidget *slides = dock(tr("Slides"), "slides", m_slides, Qt::LeftDockWidgetArea);
    QDockWidget *inspector = dock(tr("Inspector"), "inspector", m_inspector, Qt::RightDockWidgetArea);
    QDockWidget *jobs = dock(tr("Jobs"), "jobs", new JobsPanel(m_workbench.jobs(), this), Qt::BottomDockWidgetArea);
    QDockWidget *plots = dock(tr("Plots"), "plots", m_overview, Qt::BottomDockWidgetArea);
    tabifyDockWidget(jobs, plots);
    resizeDocks({slides, inspector}, {350, 390}, Qt::Horizontal);
    resizeDocks({jobs}, {130}, Qt::Vertical);
    slides->toggleViewAction()->setShortcut(QKeySequence(Qt::Key_F2));
    inspector->toggleViewAction()->setShortcut(QKeySequence(Qt::Key_F3));
    jobs->toggleViewAction()->setShortcut(QKeySequence(Qt::Key_F4));
    plots->toggleViewAction()->setShortcut(QKeySequence(Qt::Key_F6));
    jobs->hide();
    plots->hide();
}

void MainWindow::buildStatusBar()
{
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo the last label"));
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_modelState->setToolTip(tr("The model whose predictions are shown."));
    statusBar()->addWidget(m_lastAction);
    statusBar()->addWidget(m_undo);
    statusBar()->addPermanentWidget(m_predictionState);
    statusBar()->addPermanentWidget(m_modelState);
    statusBar()->addPermanentWidget(m_gallery->sizeControl());
    for (QLabel *label : {m_lastAction, m_predictionState, m_modelState})
        label->setContentsMargins(6, 0, 10, 0);
    setLastAction({}, false);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_screens->pages().closeAll(); // so that the docks are remembered as they are without a page
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/layout"), m_docks.layout());
    Preferences preferences = m_workbench.preferences();
    preferences.picture = m_gallery->view().pictureSize();
    if (!(preferences == m_workbench.preferences()))
        m_workbench.setPreferences(preferences);
    m_workbench.closeStudy();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1)
        return;
    event->acceptProposedAction();
    openStudy(urls.first().toLocalFile());
}

void MainWindow::chooseStudy()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open a study: a folder of slides, or one slide"));
    if (!folder.isEmpty())
        openStudy(folder);
}

void MainWindow::fillRecent()
{
    m_actions->recent->clear();
    const QStringList folders = m_workbench.recent().folders();
    for (const QString &folder : folders) {
        QAction *action = m_actions->recent->addAction(QDir::toNativeSeparators(folder));
        connect(action, &QAction::triggered, this, [this, folder] { openStudy(folder); });
    }
    m_actions->recent->setEnabled(!folders.isEmpty());
    m_first->setRecent(folders);
}

void MainWindow::savePicture(const QImage &picture, const QString &name)
{
    if (picture.isNull())
        return;
    const QString path = m_askFile(tr("Save the picture"), name, tr("PNG picture (*.png);;JPEG picture (*.jpg)"));
    if (path.isEmpty())
        return;
    if (const Status saved = cyto::ui::savePicture(path, picture); !saved)
        m_messages->showMessage(MessageBar::Kind::Failure, saved.error().text());
    else
        statusBar()->showMessage(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), 5000);
}

void MainWindow::setLastAction(const QString &text, bool undoable)
{
    m_lastAction->setText(text);
    m_lastAction->setVisible(!text.isEmpty());
    m_undo->setVisible(!text.isEmpty() && undoable);
}

QString MainWindow::predictionText() const
{
    const StudyPredictor *predictor = m_workbench.predictor();
    if (m_workbench.isOpening())
        return tr("Opening…");
    if (m_workbench.isIndexing())
        return tr("Looking for cells…");
    if (const StudySession *session = m_workbench.session(); session != nullptr && !session->mayAddCells())
        return tr("Predictions come from the coordinator's program");
    if (predictor == nullptr)
        return {};
    const QLocale locale;
    const Progress &p = predictor->progress();
    switch (predictor->state()) {
    case StudyPredictor::State::Running:
        return p.remainingSeconds
            ? tr("Predicting: %1 of %2, %3 left")
                  .arg(locale.toString(p.done), locale.toString(p.total), durationText(*p.remainingSeconds))
            : tr("Predicting: %1 of %2").arg(locale.toString(p.done), locale.toString(p.total));
    case StudyPredictor::State::Paused: return tr("Prediction paused");
    case StudyPredictor::State::Failed: return tr("Prediction stopped by an error");
    case StudyPredictor::State::Done: return tr("All cells predicted");
    case StudyPredictor::State::Idle: return tr("Prediction not started");
    }
    return {};
}

} // namespace cyto::ui
