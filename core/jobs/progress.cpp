#include "jobs/progress.h"

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {
constexpr double kWindowSeconds = 20.0; // time constant of the running rate
constexpr double kMinimumInterval = 0.05;
} // namespace

void RateMeter::update(double done, Clock::time_point now)
{
    const double seconds = std::chrono::duration<double>(now - m_last).count();
    if (seconds < kMinimumInterval || done <= m_lastDone)
        return;
    const double rate = (done - m_lastDone) / seconds;
    const double keep = m_rate > 0.0 ? std::exp(-seconds / kWindowSeconds) : 0.0;
    m_rate = keep * m_rate + (1.0 - keep) * rate;
    m_last = now;
    m_lastDone = done;
}

std::optional<double> RateMeter::remainingSeconds(double done, double total) const
{
    if (m_rate <= 0.0 || total <= 0.0)
        return std::nullopt;
    return std::max(0.0, total - done) / m_rate;
}

} // namespace cyto
