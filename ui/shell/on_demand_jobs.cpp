#include "ui/shell/on_demand_jobs.h"

#include "ui/inspector/heatmap_service.h"
#include "ui/jobs/job_list.h"
#include "ui/overview/overview_panel.h"

#include <utility>

namespace cyto::ui {

OnDemandJobs::OnDemandJobs(JobList &jobs, HeatmapService &heatmaps, OverviewPanel &overview, QObject *parent)
    : QObject(parent), m_jobs(jobs)
{
    connect(&heatmaps, &HeatmapService::aboutToCompute, this, [this, &heatmaps] {
        m_change = m_jobs.begin(
            tr("What the model would change"), [&heatmaps] { heatmaps.cancel(); }, JobList::Keep::Failed);
    });
    connect(&heatmaps, &HeatmapService::progressed, this,
        [this](const Progress &progress) { m_jobs.report(m_change, progress); });
    connect(&heatmaps, &HeatmapService::ready, this,
        [this] { m_jobs.end(std::exchange(m_change, 0), JobList::End::Done); });
    connect(&heatmaps, &HeatmapService::stopped, this,
        [this] { m_jobs.end(std::exchange(m_change, 0), JobList::End::Cancelled); });
    connect(&heatmaps, &HeatmapService::failed, this, [this](CellId, const Error &error) {
        m_jobs.end(std::exchange(m_change, 0), JobList::End::Failed, error.text());
    });

    connect(&overview, &OverviewPanel::aboutToCompute, this, [this, &overview] {
        m_trials = m_jobs.begin(
            tr("Trials of one cell"), [&overview] { overview.cancelTrajectory(); }, JobList::Keep::Failed);
    });
    connect(&overview, &OverviewPanel::computed, this,
        [this] { m_jobs.end(std::exchange(m_trials, 0), JobList::End::Done); });
    connect(&overview, &OverviewPanel::stopped, this,
        [this] { m_jobs.end(std::exchange(m_trials, 0), JobList::End::Cancelled); });
    connect(&overview, &OverviewPanel::failed, this,
        [this](const Error &error) { m_jobs.end(std::exchange(m_trials, 0), JobList::End::Failed, error.text()); });
}

} // namespace cyto::ui
