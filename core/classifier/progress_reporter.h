// Progress with its measured rate, passed on at most ten times a second.
#pragma once

#include "jobs/progress.h"

namespace cyto {

class ProgressReporter {
public:
    /// @param sink may be null
    ProgressReporter(ProgressSink *sink, QString task, std::int64_t total);
    /// @param last passed on in any case
    void report(std::int64_t done, std::int64_t failed = 0, bool last = false);
    void setTotal(std::int64_t total) { m_progress.total = total; }
    void notice(const QString &message) const;

private:
    ProgressSink *m_sink;
    Progress m_progress;
    RateMeter m_meter;
    RateMeter::Clock::time_point m_reported {};
};

} // namespace cyto
