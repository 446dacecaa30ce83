// Progress as a worker reports it. Adapters (terminal, Qt) implement ProgressSink.
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace cyto {

struct Progress {
    QString task; ///< translated, for instance "Classifying"
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0 = unknown
    std::int64_t failed = 0;
    double perSecond = 0.0; ///< measured; 0 until something is known
    std::optional<double> remainingSeconds; ///< measured, empty until something is known
};

class ProgressSink {
public:
    virtual ~ProgressSink() = default;
    /// May be called from any thread; must return quickly.
    virtual void progressed(const Progress &progress) = 0;
    /// A line for the user that is no error of the run: "batch halved to 16: out of memory".
    virtual void noticed(const QString &message) = 0;
};

/// Measures rate and remaining time over a sliding window, so that a slow start does not bias them.
class RateMeter {
public:
    using Clock = std::chrono::steady_clock;
    explicit RateMeter(Clock::time_point start = Clock::now()) : m_last(start) { }
    /// Units done so far, at a time.
    void update(double done, Clock::time_point now = Clock::now());
    [[nodiscard]] double perSecond() const { return m_rate; }
    [[nodiscard]] std::optional<double> remainingSeconds(double done, double total) const;

private:
    Clock::time_point m_last;
    double m_lastDone = 0.0;
    double m_rate = 0.0;
};

} // namespace cyto
