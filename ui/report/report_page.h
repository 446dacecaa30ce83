// The study report (workbench.md, screen 8): statistics of the study's own labels, kept up to date while it
// is in sight, computed in a worker.
#pragma once

#include "jobs/worker_pool.h"
#include "ui/report/report_data.h"
#include "ui/report/study_context.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace cyto::ui {

class AnomalyPart;
class DifferentialPart;
class ReportPart;

class ReportPage final : public QWidget {
    Q_OBJECT
public:
    using Compute =
        std::function<Expected<StudyReportData>(const StudyStatisticsRequest &, const CancelToken &, ProgressSink *)>;

    /// The pool outlives the page.
    explicit ReportPage(WorkerPool &pool, Compute work = computeStudyReport, QWidget *parent = nullptr);
    ~ReportPage() override;

    /// Another study, model or reader; none = nothing is shown.
    void setStudy(std::optional<StudyContext> study);
    /// Labels, predictions or the consensus have changed.
    void invalidate();
    /// What is shown; `madeAt` is invalid before anything was computed.
    [[nodiscard]] const StudyReportData &data() const { return *m_data; }
    [[nodiscard]] bool isComputing() const { return m_computing; }
    /// Why the newest statistics could not be computed; empty when they could.
    [[nodiscard]] QString failure() const;
    /// <base>.html and <base>.pdf; the end is told by noticed() or failed(). Empty: nothing happens.
    void saveReport(const QString &base);
    void runConsensus();

Q_SIGNALS:
    void computed();
    void closed();
    void noticed(const QString &message);
    void failed(const cyto::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPart(ReportPart *part);
    void compute(bool fit);
    void onComputed(Expected<StudyReportData> data, int generation, bool fit);
    void updateState();

    WorkerPool &m_pool;
    const Compute m_compute;
    std::optional<StudyContext> m_study;
    std::shared_ptr<const StudyReportData> m_data; ///< never null; the parts point into it
    std::vector<ReportPart *> m_parts;
    DifferentialPart *m_differential;
    AnomalyPart *m_anomaly;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QLabel *m_title, *m_state, *m_failure;
    QProgressBar *m_busy;
    QPushButton *m_save, *m_consensus, *m_again, *m_close;
    QTimer m_soon; ///< several changes in a row are one computation
    CancelToken m_cancel;
    int m_generation = 0; ///< of the study and the options: older results are dropped
    bool m_computing = false, m_dirty = false, m_saving = false;
};

} // namespace cyto::ui
