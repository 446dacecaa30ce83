// Lists what the reader asks for now and then among the jobs: the change of a cell, the trials of a cell.
#pragma once

#include <QObject>

namespace cyto::ui {

class HeatmapService;
class JobList;
class OverviewPanel;

class OnDemandJobs final : public QObject {
    Q_OBJECT
public:
    /// All outlive this object.
    OnDemandJobs(JobList &jobs, HeatmapService &heatmaps, OverviewPanel &overview, QObject *parent);

private:
    JobList &m_jobs;
    int m_change = 0, m_trials = 0; ///< rows under way; 0 = none
};

} // namespace cyto::ui
