// What the window connects: commands, panels, workbench.
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/grouping_reader.h"
#include "ui/inspector/cell_view.h"
#include "ui/inspector/counterfactual_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/reference_strip.h"
#include "ui/overview/overview_panel.h"
#include "ui/shell/engine_messages.h"
#include "ui/shell/first_page.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/labelling.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/on_demand_jobs.h"
#include "ui/shell/reader_access.h"
#include "ui/shell/study_screens.h"
#include "ui/shell/thumbnail_demand.h"
#include "ui/shell/window_actions.h"
#include "ui/slides/slides_model.h"
#include "ui/slides/slides_panel.h"
#include "ui/theme/format.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace cyto::ui {

void MainWindow::connectActions()
{
    const WindowActions &a = *m_actions;
    const auto on = [this](QAction *action, auto run) { connect(action, &QAction::triggered, this, run); };
    on(a.open, [this] { chooseStudy(); });
    on(a.openShared, [this] { openSharedStudy(); });
    on(a.openDemo, [this] { m_workbench.openStudy(m_workbench.services().demoFolder); });
    on(a.closeStudy, [this] { m_workbench.closeStudy(); });
    on(a.refreshFolder, [this] { m_workbench.indexStudy(); });
    on(a.relocate, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Where is the study's folder now?"));
        if (!folder.isEmpty())
            m_workbench.relocateStudy(folder);
    });
    on(a.savePicture, [this] { saveShownPicture(); });
    on(a.saveFailures, [this] {
        const QString path =
            m_askFile(tr("Save the list of failed cells"), QStringLiteral("failed-cells.csv"), tr("Table (*.csv)"));
        if (!path.isEmpty())
            m_workbench.saveFailures(path);
    });
    on(a.preferences, [this] { showPreferences(); });
    on(a.quit, [this] { close(); });
    on(a.undo, [this] { m_labelling->undo(); });
    on(a.redo, [this] { m_labelling->redo(); });
    on(a.comment, [this] { m_labelling->comment(); });
    on(a.skip, [this] { m_labelling->skip(); });
    on(a.selectAll, [this] { m_gallery->view().selectAll(); });
    on(a.nextCell, [this] { m_gallery->view().advance(); });
    on(a.previousCell, [this] {
        const QModelIndex current = m_gallery->view().currentIndex();
        if (current.isValid() && current.row() > 0)
            m_gallery->view().setCurrentIndex(m_gallery->model().index(current.row() - 1));
    });
    connect(m_actions, &WindowActions::labelChosen, this,
        [this](int style) { m_labelling->label(m_gallery->view().selectedCells(), style); });
    connect(a.groups, &QActionGroup::triggered, this,
        [this](const QAction *action) { m_gallery->setGroupBy(static_cast<GroupBy>(action->data().toInt())); });
    connect(a.sorts, &QActionGroup::triggered, this,
        [this](const QAction *action) { m_gallery->setSortBy(static_cast<SortBy>(action->data().toInt())); });
    on(a.onlyAnomalous, [this](bool checked) { m_gallery->setOnlyAnomalous(checked); });
    on(a.onlyUnreviewed, [this](bool checked) { m_gallery->setOnlyUnreviewed(checked); });
    on(a.showAll, [this] { m_gallery->clearFilters(); });
    on(a.larger, [this] { m_gallery->setPictureSize(m_gallery->view().pictureSize() + 32); });
    on(a.smaller, [this] { m_gallery->setPictureSize(m_gallery->view().pictureSize() - 32); });
    on(a.fullScreen, [this](bool checked) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, checked)); });
    on(a.predict, [this](bool checked) { checked ? m_workbench.startPrediction() : m_workbench.pausePrediction(); });
    on(a.retryFailed, [this] { m_workbench.retryFailed(); });
    on(a.counterfactual, [this] { m_inspector->showCounterfactual(); });
    on(a.counterfactualAll, [this] {
        m_inspector->tabs().setCurrentWidget(&m_inspector->counterfactual());
        m_inspector->counterfactual().computeAll();
    });
    on(a.models, [this] { showModels(); });
    on(a.keys, [this] {
        const StudySession *session = m_workbench.session();
        showKeys(this, session != nullptr ? session->styles() : ClassStyles(),
            session != nullptr ? session->labelClasses() : 0);
    });
    on(a.about, [this] { showAbout(this); });
    connect(m_undo, &QToolButton::clicked, m_labelling, &Labelling::undo);
}

void MainWindow::connectPanels()
{
    connect(m_first, &FirstPage::openRequested, this, &MainWindow::chooseStudy);
    connect(m_first, &FirstPage::sharedRequested, this, &MainWindow::openSharedStudy);
    connect(m_first, &FirstPage::folderChosen, this, &MainWindow::openStudy);
    connect(m_gallery, &GalleryPanel::labelRequested, m_labelling, &Labelling::label);
    connect(m_gallery, &GalleryPanel::confidenceRequested, m_labelling, &Labelling::giveConfidence);
    connect(m_labelling, &Labelling::acted, this, &MainWindow::setLastAction);
    connect(m_labelling, &Labelling::failed, this, &MainWindow::updateState);
    connect(&m_gallery->view(), &GalleryView::menuRequested, this, &MainWindow::showCellMenu);
    const auto tell = [this](const Error &error) { m_messages->showMessage(MessageBar::Kind::Failure, error.text()); };
    connect(&m_gallery->model(), &GalleryModel::failed, this, tell);
    connect(m_groupings, &GroupingReader::failed, this, tell);
    connect(m_gallery, &GalleryPanel::optionsChanged, this, &MainWindow::updateState);
    connect(&m_gallery->view(), &GalleryView::currentCellChanged, this, [this](CellId cell) {
        m_inspector->setCell(cell);
        m_overview->setCell(cell);
        if (StudySession *session = m_workbench.session(); session != nullptr && cell != 0)
            session->setCursor(cell);
        updateState();
    });
    connect(&m_gallery->view(), &GalleryView::selectionCountChanged, this, [this] { updateState(); });
    connect(m_slides, &SlidesPanel::slideChosen, this, [this](std::optional<int> slide) {
        m_gallery->setSlide(slide);
        m_overview->setSlide(slide);
        m_workbench.setOpenSlide(slide);
    });
    m_inspector->counterfactual().flickerFrom(m_gallery->view());
    connect(m_inspector, &InspectorPanel::saveRequested, this, &MainWindow::savePicture);
    connect(m_inspector, &InspectorPanel::retryRequested, &m_workbench, &Workbench::retryCell);
    connect(&m_inspector->references(), &ReferenceStrip::cellChosen, &m_gallery->view(), &GalleryView::selectCell);
    connect(&m_regroup, &QTimer::timeout, this, [this] {
        m_gallery->rearrange();
        m_groupings->refresh();
        m_slidesModel->refresh();
        m_overview->refresh();
    });
    connect(m_overview, &OverviewPanel::aboutToCompute, &m_workbench, &Workbench::giveWay);
    new OnDemandJobs(m_workbench.jobs(), m_workbench.heatmaps(), *m_overview, this);
    connect(&m_screens->access(), &ReaderAccess::anotherLoginWanted, this, &MainWindow::openWithAnotherLogin);
    connect(m_screens, &StudyScreens::blindedChanged, this, &MainWindow::onBlindedChanged);
    connect(&m_screens->pages(), &PageHost::changed, this, &MainWindow::updateState);
}

void MainWindow::connectWorkbench()
{
    connect(&m_workbench, &Workbench::sessionChanged, this, &MainWindow::onSessionChanged);
    const auto onModel = [this] {
        m_overview->setClassifier(m_workbench.classifier(), m_workbench.preferences().classify());
        updateState();
    };
    connect(&m_workbench, &Workbench::modelChanged, this, onModel);
    onModel();
    connect(&m_workbench, &Workbench::predictionStateChanged, this, &MainWindow::updateState);
    connect(&m_workbench, &Workbench::preferencesChanged, this, [this] {
        // The command line's theme holds until another one is chosen.
        const ThemeMode theme = m_workbench.preferences().theme;
        if (std::exchange(m_storedTheme, theme) != theme)
            applyTheme(theme);
        applyCommandKeys(*menuBar(), m_workbench.preferences().keys);
        tellKeys();
        m_overview->setClassifier(m_workbench.classifier(), m_workbench.preferences().classify());
        updateState();
    });
    connect(&m_workbench, &Workbench::failed, this, [this](const Error &error) {
        StudySession *session = m_workbench.session();
        const bool readOnly = session != nullptr && !session->readOnlyReason().isEmpty();
        const auto tryAgain = [this] {
            StudySession *s = m_workbench.session();
            if (s == nullptr)
                return;
            if (const Status status = s->retryWriting(); !status)
                m_messages->showMessage(MessageBar::Kind::Failure, status.error().text());
            updateState();
        };
        if (readOnly)
            m_messages->showMessage(
                {MessageBar::Kind::Failure, error.text(), tr("&Try again"), tryAgain, QStringLiteral("writing")});
        else
            m_messages->showMessage(MessageBar::Kind::Failure, error.text());
        updateState();
    });
    connect(&m_workbench, &Workbench::openFailed, this, [this](const QString &place, const Error &error) {
        m_messages->showMessage(MessageBar::Kind::Failure,
            tr("The study %1 could not be opened. %2").arg(QDir::toNativeSeparators(place), error.text()),
            tr("&Try again"), [this, place] { openStudy(place); });
        updateState();
    });
    connect(&m_workbench, &Workbench::noticed, this,
        [this](const QString &text) { m_messages->showMessage(MessageBar::Kind::Notice, text); });
    connect(&m_workbench, &Workbench::connectionChanged, this, [this](bool lost) {
        m_labelling->tellConnection(lost);
        updateState();
    });
    connect(&m_workbench.jobs(), &QAbstractItemModel::dataChanged, this,
        [this] { m_predictionState->setText(predictionText()); });
}

void MainWindow::onSessionChanged(StudySession *session)
{
    m_labelling->forget();
    m_regroup.stop();
    setPanels(session);
    fillRecent();
    if (session != nullptr) {
        m_messages->clear();
        m_engineMessages->tell(); // it holds for this study too
        m_actions->setClasses(session->styles(), session->labelClasses());
        connect(session, &StudySession::reloaded, this, &MainWindow::onReloaded);
        connect(session, &StudySession::labelsChanged, this, &MainWindow::onLabelled);
        connect(session, &StudySession::predictionsChanged, this, [this](const std::vector<CellId> &cells) {
            if (m_screens->isBlinded())
                return;
            m_gallery->refresh(cells);
            if (std::find(cells.begin(), cells.end(), m_inspector->cell()) != cells.end())
                m_inspector->refresh();
            if (!m_regroup.isActive())
                m_regroup.start();
        });
        m_gallery->view().selectCell(session->cursor());
        const QString folder = QDir::toNativeSeparators(session->info().sourceFolder);
        if (session->isSourceMissing() || session->isSourceEmpty())
            m_messages->showMessage(MessageBar::Kind::Failure,
                session->isSourceEmpty()
                    ? tr("The folder %1 holds no image: its drive may not be connected. Labels and predictions "
                         "are there; the pictures are not. Connect the drive, then choose \"%2\".")
                          .arg(folder, WindowActions::textOf(*m_actions->refreshFolder))
                    : tr("The folder %1 is not there. Labels and predictions are; the pictures are not.").arg(folder),
                tr("The folder has &moved…"), [this] { m_actions->relocate->trigger(); });
    }
    updateState();
}

void MainWindow::setPanels(StudySession *session)
{
    m_demand->setSession(session);
    m_gallery->setSession(session); // the whole study, not the slide that was open before
    m_inspector->setSession(session);
    m_overview->setSession(session);
    m_slidesModel->setSession(session);
    m_groupings->setSession(session);
}

void MainWindow::onBlindedChanged(bool blinded)
{
    m_regroup.stop();
    if (blinded) {
        setPanels(nullptr);
        m_first->setRecent({});
        m_actions->recent->clear();
        m_labelling->forget();
    } else {
        fillRecent();
        if (m_workbench.session() != nullptr)
            onReloaded();
    }
}

void MainWindow::onReloaded()
{
    if (m_screens->isBlinded())
        return;
    StudySession *session = m_workbench.session();
    const CellId current = m_gallery->view().currentCell();
    setPanels(session);
    m_workbench.setOpenSlide({});
    m_actions->setClasses(session->styles(), session->labelClasses());
    m_gallery->view().selectCell(current != 0 ? current : session->cursor());
    updateState();
}

void MainWindow::onLabelled(const std::vector<CellId> &cells)
{
    if (m_screens->isBlinded())
        return;
    m_gallery->refresh(cells);
    if (std::find(cells.begin(), cells.end(), m_inspector->cell()) != cells.end())
        m_inspector->refresh();
    // Groups follow at once where the reader looks at them; the cell that was labelled keeps its tick.
    if (!m_regroup.isActive())
        m_regroup.start();
    updateState();
}

void MainWindow::updateGalleryState()
{
    const StudySession *session = m_workbench.session();
    if (session == nullptr)
        return;
    if (session->table().isEmpty())
        m_gallery->setEmptyText(m_workbench.isIndexing()
                ? tr("Looking for cells in %1…").arg(QDir::toNativeSeparators(session->info().sourceFolder))
                : tr("No image was found in %1. Images end in .jpg, .jpeg, .png, .bmp, .tif or .tiff. Put some there "
                     "and choose \"%2\", or open another folder with \"%3\".")
                      .arg(QDir::toNativeSeparators(session->info().sourceFolder),
                          WindowActions::textOf(*m_actions->refreshFolder), WindowActions::textOf(*m_actions->open)));
    m_gallery->setWritable(session->readOnlyReason().isEmpty());
}

void MainWindow::updateState()
{
    const StudySession *session = m_workbench.session();
    const StudyPredictor *predictor = m_workbench.predictor();
    const bool study = session != nullptr;
    const bool cell = study && m_inspector->cell() != 0;
    const WindowActions &a = *m_actions;
    m_gallery->sizeControl()->setVisible(study);
    if (m_screens->pages().isEmpty()) {
        m_docks.setStudy(study);
        m_pages->setCurrentWidget(study ? static_cast<QWidget *>(m_gallery) : m_first);
        setWindowTitle(study ? tr("%1 – CytoDiffusion").arg(session->info().name) : tr("CytoDiffusion"));
    }
    a.openDemo->setVisible(!m_workbench.services().demoFolder.isEmpty());
    for (QAction *action : {a.closeStudy, a.refreshFolder, a.relocate, a.selectAll, a.nextCell, a.previousCell,
             a.onlyAnomalous, a.onlyUnreviewed, a.showAll})
        action->setEnabled(study);
    a.refreshFolder->setEnabled(study && session->mayAddCells() && !m_workbench.isIndexing());
    a.groups->setEnabled(study);
    a.sorts->setEnabled(study);
    a.undo->setEnabled(study && session->canUndo());
    a.redo->setEnabled(study && session->canRedo());
    a.labelAs->setEnabled(
        study && session->readOnlyReason().isEmpty() && m_gallery->view().selectionModel()->hasSelection());
    a.comment->setEnabled(cell && session->readOnlyReason().isEmpty());
    a.skip->setEnabled(a.comment->isEnabled());
    a.savePicture->setEnabled(cell);
    a.counterfactual->setEnabled(cell && m_workbench.classifier());
    a.counterfactualAll->setEnabled(a.counterfactual->isEnabled());
    a.predict->setEnabled(predictor != nullptr);
    a.predict->setChecked(predictor != nullptr && predictor->state() == StudyPredictor::State::Running);
    a.saveFailures->setEnabled(study);
    a.retryFailed->setEnabled(predictor != nullptr && !session->failedPredictions().empty());
    const ArrangeOptions &options = m_gallery->options();
    a.onlyAnomalous->setChecked(options.filter.onlyAnomalous);
    a.onlyUnreviewed->setChecked(options.filter.onlyUnreviewed);
    const auto check = [](const QActionGroup *group, int value) {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == value);
    };
    check(a.groups, static_cast<int>(options.groupBy));
    check(a.sorts, static_cast<int>(options.sortBy));
    m_predictionState->setText(predictionText());
    const auto &classifier = m_workbench.classifier();
    const QString name = QDir(m_workbench.modelFolder()).dirName();
    const QString model = classifier
        ? tr("Model %1 (%2), %3").arg(name, shortHash(classifier->modelSha256), classifier->device)
        : m_workbench.modelFailure().isEmpty() ? tr("The model %1 is being loaded…").arg(name)
                                               : tr("No model: labelling works, prediction does not");
    m_modelState->setText(model);
    m_modelState->setToolTip(m_workbench.modelFailure().isEmpty() ? tr("The model whose predictions are shown.")
                                                                  : m_workbench.modelFailure());
    m_first->setModelText(
        m_workbench.modelFailure().isEmpty() ? model : tr("No model. %1").arg(m_workbench.modelFailure()));
    updateGalleryState();
}

} // namespace cyto::ui
