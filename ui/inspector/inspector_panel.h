// Everything about one cell: picture, probabilities, anomaly, model, labels, references, counterfactual.
#pragma once

#include "jobs/worker_pool.h"
#include "study/study_types.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSlider;
class QTabWidget;

namespace cyto::ui {

class CellView;
class ConfidenceBars;
class CounterfactualPanel;
class HeatmapService;
class ReferenceStrip;
class StudySession;
class ThumbnailLoader;

class InspectorPanel final : public QWidget {
    Q_OBJECT
public:
    InspectorPanel(
        WorkerPool &pool, const ThumbnailLoader &thumbnails, HeatmapService &heatmaps, QWidget *parent = nullptr);
    ~InspectorPanel() override;

    /// Null: no study.
    void setSession(StudySession *session);
    void setCell(CellId cell);
    [[nodiscard]] CellId cell() const { return m_cell; }
    /// The cell's prediction or labels changed.
    void refresh();
    /// Why nothing is predicted: no model could be loaded, or the engine failed. Empty = nothing is wrong.
    void setFailure(const QString &reason);
    /// Brings the counterfactual tab forward and computes (Ctrl+H).
    void showCounterfactual();

    [[nodiscard]] CounterfactualPanel &counterfactual() { return *m_counterfactual; }
    [[nodiscard]] ReferenceStrip &references() { return *m_references; }
    [[nodiscard]] const ConfidenceBars &bars() const { return *m_bars; }
    [[nodiscard]] QTabWidget &tabs() { return *m_tabs; }
    [[nodiscard]] CellView &view() { return *m_view; }
    /// Suggested for a file of the cell's picture.
    [[nodiscard]] QString pictureName() const;

Q_SIGNALS:
    void saveRequested(const QImage &picture, const QString &suggestedName);
    void retryRequested(cyto::CellId cell);
    /// What setFailure() told of, once more.
    void engineRetryRequested();

private:
    QWidget *buildCellPage();
    void loadPicture();
    void showPrediction();
    void showHistory();
    void showReferences();
    void clearFacts();
    /// With the button that tries again.
    void showFailure(const QString &sentence, bool ofEngine);
    void showMenu(QPoint globalPosition);

    WorkerPool &m_pool;
    StudySession *m_session = nullptr;
    CellId m_cell = 0;
    QString m_failure;
    bool m_retryEngine = false; ///< what the button tries: the engine, or this cell
    int m_generation = 0;
    CancelToken m_loading;

    QTabWidget *m_tabs;
    QWidget *m_details; ///< everything below the picture; hidden without a cell
    CounterfactualPanel *m_counterfactual;
    CellView *m_view;
    QLabel *m_title, *m_verdict, *m_anomaly, *m_others;
    ConfidenceBars *m_bars;
    QPushButton *m_retry;
    QSlider *m_brightness, *m_contrast;
    QFormLayout *m_facts;
    QListWidget *m_history;
    ReferenceStrip *m_references;
};

} // namespace cyto::ui
