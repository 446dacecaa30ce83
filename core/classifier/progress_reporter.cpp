#include "classifier/progress_reporter.h"

#include <chrono>

namespace cyto {

namespace {
constexpr auto kInterval = std::chrono::milliseconds(100);
}

ProgressReporter::ProgressReporter(ProgressSink *sink, QString task, std::int64_t total) : m_sink(sink)
{
    m_progress.task = std::move(task);
    m_progress.total = total;
}

void ProgressReporter::report(std::int64_t done, std::int64_t failed, bool last)
{
    if (!m_sink)
        return;
    const auto now = RateMeter::Clock::now();
    m_meter.update(static_cast<double>(done), now);
    if (!last && now - m_reported < kInterval)
        return;
    m_reported = now;
    m_progress.done = done;
    m_progress.failed = failed;
    m_progress.perSecond = m_meter.perSecond();
    m_progress.remainingSeconds =
        m_meter.remainingSeconds(static_cast<double>(done), static_cast<double>(m_progress.total));
    m_sink->progressed(m_progress);
}

void ProgressReporter::notice(const QString &message) const
{
    if (m_sink)
        m_sink->noticed(message);
}

} // namespace cyto
