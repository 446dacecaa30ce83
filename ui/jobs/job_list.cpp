#include "ui/jobs/job_list.h"

#include "ui/theme/format.h"

#include <QLocale>

#include <algorithm>

namespace cyto::ui {

namespace {
constexpr size_t kMostEnded = 50;
}

int JobList::begin(const QString &task, std::function<void()> cancel, Keep keep)
{
    // The list must not grow for ever; successes go first.
    if (m_jobs.size() >= kMostEnded) {
        const auto old = std::find_if(m_jobs.rbegin(), m_jobs.rend(),
            [](const Job &job) { return job.state == State::Done || job.state == State::Cancelled; });
        if (old != m_jobs.rend())
            remove(static_cast<int>(m_jobs.rend() - old) - 1);
    }
    beginInsertRows({}, 0, 0);
    m_jobs.insert(m_jobs.begin(), {m_next, task, std::move(cancel), {}, State::Running, {}, keep});
    endInsertRows();
    Q_EMIT runningChanged(running());
    return m_next++;
}

int JobList::rowOf(int job) const
{
    const auto it = std::find_if(m_jobs.begin(), m_jobs.end(), [job](const Job &j) { return j.id == job; });
    return it == m_jobs.end() ? -1 : static_cast<int>(it - m_jobs.begin());
}

void JobList::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_jobs.erase(m_jobs.begin() + row);
    endRemoveRows();
}

void JobList::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void JobList::report(int job, const Progress &progress)
{
    const int row = rowOf(job);
    if (row < 0)
        return;
    m_jobs[static_cast<size_t>(row)].progress = progress;
    changed(row);
}

void JobList::setPaused(int job, bool paused)
{
    const int row = rowOf(job);
    if (row < 0)
        return;
    Job &j = m_jobs[static_cast<size_t>(row)];
    if (j.isUnderWay())
        j.state = paused ? State::Paused : State::Running;
    changed(row);
    Q_EMIT runningChanged(running());
}

void JobList::end(int job, End end, const QString &message)
{
    const int row = rowOf(job);
    if (row < 0)
        return;
    Job &j = m_jobs[static_cast<size_t>(row)];
    j.state = end == End::Done ? State::Done : end == End::Cancelled ? State::Cancelled : State::Failed;
    j.message = message;
    j.cancel = nullptr;
    if (j.keep == Keep::Failed && j.state != State::Failed) {
        remove(row);
        Q_EMIT runningChanged(running());
        return;
    }
    changed(row);
    // Below all that is under way, and above what ended before it.
    const int to = static_cast<int>(
        std::count_if(m_jobs.begin(), m_jobs.end(), [](const Job &other) { return other.isUnderWay(); }));
    if (row < to && beginMoveRows({}, row, row, {}, to + 1)) {
        std::rotate(m_jobs.begin() + row, m_jobs.begin() + row + 1, m_jobs.begin() + to + 1);
        endMoveRows();
    }
    Q_EMIT runningChanged(running());
}

bool JobList::isRunning(int job) const
{
    const int row = rowOf(job);
    return row >= 0 && m_jobs[static_cast<size_t>(row)].state == State::Running;
}

int JobList::running() const
{
    return static_cast<int>(
        std::count_if(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return job.state == State::Running; }));
}

QString JobList::lastFailure() const
{
    const auto it =
        std::find_if(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return job.state == State::Failed; });
    return it == m_jobs.end() ? QString() : it->message;
}

bool JobList::canCancel(int row) const
{
    return row >= 0 && row < rowCount() && m_jobs[static_cast<size_t>(row)].cancel != nullptr;
}

void JobList::cancel(int row)
{
    if (!canCancel(row))
        return;
    // A copy: the job may end, and with it this function, while it is called.
    const auto cancel = m_jobs[static_cast<size_t>(row)].cancel;
    cancel();
}

void JobList::clearEnded()
{
    beginResetModel();
    std::erase_if(m_jobs, [](const Job &job) { return !job.isUnderWay(); });
    endResetModel();
}

int JobList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JobList::text(const Job &job, int column) const
{
    const QLocale locale;
    const Progress &p = job.progress;
    switch (column) {
    case TaskColumn: return job.task;
    case ProgressColumn:
        if (p.total <= 0)
            return p.done > 0 ? locale.toString(p.done) : QString();
        return p.failed > 0 ? tr("%1 of %2, %3 failed")
                                  .arg(locale.toString(p.done), locale.toString(p.total), locale.toString(p.failed))
                            : tr("%1 of %2").arg(locale.toString(p.done), locale.toString(p.total));
    case RateColumn:
        return p.perSecond > 0.0
            ? tr("%1 per second").arg(locale.toString(p.perSecond, 'f', p.perSecond < 10.0 ? 1 : 0))
            : QString();
    case RemainingColumn:
        return p.remainingSeconds && job.state == State::Running ? durationText(*p.remainingSeconds) : QString();
    case StateColumn:
        switch (job.state) {
        case State::Running: return tr("Running");
        case State::Paused: return tr("Paused");
        case State::Done: return job.message.isEmpty() ? tr("Done") : job.message;
        case State::Cancelled: return tr("Cancelled");
        case State::Failed: return tr("Failed: %1").arg(job.message);
        }
        break;
    default: break;
    }
    return {};
}

QVariant JobList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Job &job = m_jobs[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(job, index.column());
    if (role == FractionRole && index.column() == ProgressColumn) {
        if (job.state != State::Running && job.state != State::Paused)
            return {};
        return job.progress.total > 0 ? static_cast<double>(job.progress.done) / static_cast<double>(job.progress.total)
                                      : -1.0;
    }
    return {};
}

QVariant JobList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TaskColumn: return tr("Task");
    case ProgressColumn: return tr("Progress");
    case RateColumn: return tr("Rate");
    case RemainingColumn: return tr("Time left");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace cyto::ui
