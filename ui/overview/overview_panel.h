// The open slide or study in plots: differential, anomaly scores; and how the chosen cell's scores settled.
#pragma once

#include "jobs/worker_pool.h"
#include "review/classifier_service.h"
#include "study/study_types.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace cyto {
class AnomalyPlot;
struct AnomalyDistribution;
class DifferentialPlot;
class TrajectoryPlot;
} // namespace cyto

namespace cyto::ui {

class StudySession;

class OverviewPanel final : public QWidget {
    Q_OBJECT
public:
    /// @param engine  predicts one cell once more
    /// @param pool  for everything else that takes long
    OverviewPanel(WorkerPool &engine, WorkerPool &pool, QWidget *parent = nullptr);
    ~OverviewPanel() override;

    /// Null: no study.
    void setSession(const StudySession *session);
    void setClassifier(std::shared_ptr<const ClassifierService> service, const ClassifyOptions &options);
    void setSlide(std::optional<int> slideIndex);
    void setCell(CellId cell);
    /// Numbers changed; drawn when the panel is seen.
    void refresh();
    /// Predicts the cell once more and keeps every trial.
    void computeTrajectory();
    void cancelTrajectory();

    [[nodiscard]] const DifferentialPlot &differential() const { return *m_differential; }
    [[nodiscard]] const AnomalyPlot &anomaly() const { return *m_anomaly; }
    [[nodiscard]] const TrajectoryPlot &trajectory() const { return *m_trajectory; }

Q_SIGNALS:
    /// Before the engine is asked: whoever uses it gives way.
    void aboutToCompute();
    /// Each aboutToCompute() is followed by one of these.
    void computed();
    void failed(const cyto::Error &error);
    void stopped();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void redraw();
    /// At once, or by a worker: the curve of half a million scores takes seconds.
    void drawScores(AnomalyDistribution scores);
    void showTrajectory(const Prediction &prediction);
    void dropTrajectory();
    void updateTrajectoryState(const QString &message = {});

    WorkerPool &m_engine;
    WorkerPool &m_pool;
    const StudySession *m_session = nullptr;
    std::shared_ptr<const ClassifierService> m_service;
    ClassifyOptions m_options;
    std::optional<int> m_slide;
    CellId m_cell = 0;
    CancelToken m_cancel;
    int m_generation = 0;
    bool m_working = false;
    int m_scores = 0; ///< of which cells the scores are drawn: what comes of earlier ones is dropped
    bool m_drawing = false, m_drawAgain = false;
    QTimer m_soon;

    QTabWidget *m_tabs;
    DifferentialPlot *m_differential;
    AnomalyPlot *m_anomaly;
    TrajectoryPlot *m_trajectory;
    QPushButton *m_compute;
    QLabel *m_message;
};

} // namespace cyto::ui
