// What the command line program says while it works, all of it on stderr: one line that is rewritten
// on a terminal, plain lines at most every five seconds elsewhere, or JSON lines.
#pragma once

#include "domain/error.h"
#include "jobs/progress.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <ostream>

namespace cyto {

enum class ReportStyle { Terminal, Plain, Json };

class TerminalReporter final : public ProgressSink {
public:
    using Clock = std::chrono::steady_clock;
    /// @param now for tests
    TerminalReporter(std::ostream &out, ReportStyle style, std::function<Clock::time_point()> now = Clock::now);
    ~TerminalReporter() override;
    TerminalReporter(const TerminalReporter &) = delete;
    TerminalReporter &operator=(const TerminalReporter &) = delete;

    void setStyle(ReportStyle style);
    /// Also gets every message; for the log file. Level is "info", "warning" or "error".
    void setLog(std::function<void(const char *level, const QString &message)> log);

    void progressed(const Progress &progress) override;
    void noticed(const QString &message) override;
    void error(const Error &error);
    /// One input that failed while the run went on.
    void failedInput(const QString &path, const QString &reason);

private:
    void clearLine();
    void print(const QString &line);
    std::ostream &m_out;
    ReportStyle m_style;
    std::function<Clock::time_point()> m_now;
    std::function<void(const char *, const QString &)> m_log;
    std::mutex m_mutex;
    Clock::time_point m_lastShown;
    QString m_lastTask;
    std::int64_t m_lastDone = -1;
    qsizetype m_lineLength = 0; ///< of the line that is being rewritten
};

/// "Classifying: 120/800 (15 %), 3.4/s, 3 min 20 s left, 2 failed"
[[nodiscard]] QString progressText(const Progress &progress);
/// "3 min 20 s"
[[nodiscard]] QString durationText(double seconds);

} // namespace cyto
