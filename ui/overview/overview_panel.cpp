#include "ui/overview/overview_panel.h"

#include "imaging/image_file.h"
#include "jobs/run_async.h"
#include "ui/overview/running_scores.h"
#include "ui/plots/anomaly_plot.h"
#include "ui/plots/differential_plot.h"
#include "ui/plots/trajectory_plot.h"
#include "ui/study/study_session.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace cyto::ui {

namespace {
constexpr size_t kAtOnce = 5000; // scores; fewer are drawn sooner than a worker would answer
} // namespace

OverviewPanel::OverviewPanel(WorkerPool &engine, WorkerPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_pool(pool)
    , m_tabs(new QTabWidget(this))
    , m_differential(new DifferentialPlot(this))
    , m_anomaly(new AnomalyPlot(this))
    , m_trajectory(new TrajectoryPlot(this))
    , m_compute(new QPushButton(tr("Show the &trials of this cell"), this))
    , m_message(new QLabel(this))
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    m_message->setWordWrap(true);
    m_compute->setToolTip(tr("Predict the chosen cell once more and keep the score of every class after every trial."));
    column->addWidget(m_compute, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    column->addWidget(m_trajectory, 1);
    m_tabs->addTab(m_differential, tr("&Differential"));
    m_tabs->addTab(m_anomaly, tr("&Anomaly scores"));
    m_tabs->addTab(cell, tr("T&rials of the cell"));
    m_tabs->setAccessibleName(tr("Plots"));
    auto *save = new QPushButton(tr("&Save plot…"), this);
    save->setToolTip(tr("Save the plot as PNG, SVG or PDF, or its data as CSV."));
    m_tabs->setCornerWidget(save);
    connect(save, &QPushButton::clicked, this, [this, save] {
        auto *plot = m_tabs->currentWidget()->findChild<PlotWidget *>();
        if (plot == nullptr)
            plot = qobject_cast<PlotWidget *>(m_tabs->currentWidget());
        QMenu menu(this);
        plot->addSaveActions(menu);
        menu.exec(save->mapToGlobal(save->rect().bottomLeft()));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    setWhatsThis(tr("The open slide, or the whole study, in plots. Right click saves a plot as PNG, SVG or PDF, or its "
                    "data as CSV."));
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPanel::redraw);
    connect(m_compute, &QPushButton::clicked, this, &OverviewPanel::computeTrajectory);
    updateTrajectoryState();
}

OverviewPanel::~OverviewPanel()
{
    m_cancel.cancel();
}

void OverviewPanel::setSession(const StudySession *session)
{
    m_session = session;
    m_slide.reset();
    ++m_scores;
    m_anomaly->setCurves({}); // those of another study must not stay until the new ones are there
    setCell(0);
    refresh();
}

void OverviewPanel::setClassifier(std::shared_ptr<const ClassifierService> service, const ClassifyOptions &options)
{
    // What was computed holds as long as the model and its trials are the same.
    if (service == m_service && options.trials == m_options.trials)
        return;
    m_service = std::move(service);
    m_options = options;
    setCell(m_cell);
}

void OverviewPanel::setSlide(std::optional<int> slideIndex)
{
    m_slide = slideIndex;
    ++m_scores;
    refresh();
}

void OverviewPanel::setCell(CellId cell)
{
    dropTrajectory();
    m_cell = cell;
    m_trajectory->setData({});
    updateTrajectoryState();
}

void OverviewPanel::dropTrajectory()
{
    m_cancel.cancel();
    ++m_generation;
    if (std::exchange(m_working, false))
        Q_EMIT stopped();
}

void OverviewPanel::cancelTrajectory()
{
    dropTrajectory();
    updateTrajectoryState(tr("Cancelled."));
}

void OverviewPanel::refresh()
{
    if (isVisible())
        m_soon.start();
}

void OverviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    redraw();
}

void OverviewPanel::redraw()
{
    Differential differential;
    AnomalyDistribution scores;
    if (m_session != nullptr) {
        const CellTable &table = m_session->table();
        std::vector<std::int64_t> counts(static_cast<size_t>(m_session->styles().size()), 0);
        AnomalyDistribution::Group all {tr("Cells"), {}};
        for (int row = 0; row < table.size(); ++row) {
            if (m_slide && table.slideIndex(row) != *m_slide)
                continue;
            // The reader's word counts where there is one; what the model is unsure of does not count.
            const int label = table.label(row).labelClass;
            const int style = label != CellTable::kNoClass ? label
                : table.isUnidentified(row)                ? CellTable::kNoClass
                                                           : m_session->styleOf(table.predictedClass(row));
            if (style >= 0)
                ++counts[static_cast<size_t>(style)];
            if (table.isPredicted(row))
                all.scores.push_back(static_cast<double>(table.anomalyScore(row)));
        }
        for (int i = 0; i < m_session->styles().size(); ++i)
            if (counts[static_cast<size_t>(i)] > 0)
                differential.classes.push_back({m_session->styles().at(i).displayName, counts[static_cast<size_t>(i)]});
        if (!all.scores.empty())
            scores.groups.push_back(std::move(all));
        if (m_session->model())
            scores.threshold = m_session->model()->anomalyThreshold;
    }
    m_differential->setData(std::move(differential));
    drawScores(std::move(scores));
}

void OverviewPanel::drawScores(AnomalyDistribution scores)
{
    if (scores.groups.empty() || scores.groups.front().scores.size() <= kAtOnce) {
        ++m_scores;
        m_anomaly->setData(std::move(scores));
        return;
    }
    if (m_drawing) {
        m_drawAgain = true;
        return;
    }
    m_drawing = true;
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [scores = std::move(scores)](
            const CancelToken &) mutable -> Expected<AnomalyCurves> { return anomalyCurves(std::move(scores)); },
        [this, drawn = m_scores](Expected<AnomalyCurves> curves) {
            m_drawing = false;
            if (drawn == m_scores) {
                m_anomaly->setMissing(curves ? QString() : curves.error().text());
                m_anomaly->setCurves(curves ? std::move(*curves) : AnomalyCurves {});
            }
            if (std::exchange(m_drawAgain, false))
                refresh();
        });
}

void OverviewPanel::updateTrajectoryState(const QString &message)
{
    m_compute->setEnabled(m_cell != 0 && m_service && !m_working);
    m_message->setText(!message.isEmpty() ? message
            : m_cell == 0                 ? tr("Choose a cell in the gallery.")
            : !m_service                  ? tr("There is no model.")
                                          : QString());
    m_message->setVisible(!m_message->text().isEmpty());
}

void OverviewPanel::computeTrajectory()
{
    if (m_cell == 0 || !m_service || m_working || m_session == nullptr)
        return;
    m_working = true;
    updateTrajectoryState(tr("Computing…"));
    ClassifyOptions options = m_options;
    options.keepTrajectory = true;
    const int generation = m_generation;
    m_cancel = runAsync(
        m_engine, JobPriority::Visible, this,
        [service = m_service, options, path = m_session->imagePath(m_cell)](
            const CancelToken &cancel) -> Expected<Prediction> {
            Expected<Prediction> prediction = fail(ErrorCode::Internal, tr("The engine returned nothing."));
            const Status status = service->classify(ImageSource {1, [&](size_t) { return loadImage(path); }}, options,
                cancel, nullptr, [&](size_t, Expected<Prediction> result) { prediction = std::move(result); });
            if (!status)
                return tl::unexpected<Error>(status.error());
            return prediction;
        },
        [this, generation](const Expected<Prediction> &prediction) {
            if (generation != m_generation)
                return;
            m_working = false;
            if (prediction)
                showTrajectory(*prediction);
            updateTrajectoryState(prediction ? QString() : prediction.error().text());
            if (prediction)
                Q_EMIT computed();
            else
                Q_EMIT failed(prediction.error());
        });
    Q_EMIT aboutToCompute();
}

void OverviewPanel::showTrajectory(const Prediction &prediction)
{
    ScoreTrajectory scores;
    const std::vector<RunningScores> running = runningScores(prediction);
    for (size_t c = 0; c < running.size(); ++c) {
        const int style = m_session->styleOf(static_cast<int>(c));
        if (style < 0)
            continue;
        ScoreTrajectory::Series series;
        series.className = m_session->styles().at(style).displayName;
        series.trials = running[c].trials;
        series.scores = running[c].scores;
        if (running[c].prunedAt > 0)
            series.prunedAt = running[c].prunedAt;
        scores.classes.push_back(std::move(series));
    }
    m_trajectory->setData(std::move(scores));
}

} // namespace cyto::ui
