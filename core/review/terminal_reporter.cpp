#include "review/terminal_reporter.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

using Json = nlohmann::json;
using namespace std::chrono_literals;

constexpr auto kPlainInterval = 5s;
constexpr auto kTerminalInterval = 100ms;
constexpr auto kJsonInterval = 500ms;

QString tr(const char *text)
{
    return QCoreApplication::translate("TerminalReporter", text);
}

bool isLast(const Progress &p)
{
    return p.total > 0 && p.done >= p.total;
}

QString rateText(double perSecond)
{
    return QString::number(perSecond, 'f', perSecond < 10.0 ? 2 : 0);
}

QString jsonLine(const Json &json)
{
    return QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString progressJson(const Progress &p)
{
    Json json {{"event", "progress"}, {"task", p.task.toStdString()}, {"done", p.done}, {"failed", p.failed},
        {"per_second", p.perSecond}, {"total", nullptr}, {"remaining_seconds", nullptr}};
    if (p.total > 0)
        json["total"] = p.total;
    if (p.remainingSeconds)
        json["remaining_seconds"] = *p.remainingSeconds;
    return jsonLine(json);
}

} // namespace

QString durationText(double seconds)
{
    const auto s = static_cast<long long>(std::ceil(std::max(0.0, seconds)));
    if (s < 60)
        return tr("%1 s").arg(s);
    if (s < 3600)
        return tr("%1 min %2 s").arg(s / 60).arg(s % 60);
    return tr("%1 h %2 min").arg(s / 3600).arg(s % 3600 / 60);
}

QString progressText(const Progress &p)
{
    QStringList parts;
    if (p.total > 0)
        parts << tr("%1/%2 (%3 %)").arg(p.done).arg(p.total).arg(100 * p.done / p.total);
    else
        parts << tr("%1 done").arg(p.done);
    if (p.perSecond > 0.0)
        parts << tr("%1/s").arg(rateText(p.perSecond));
    if (p.remainingSeconds && !isLast(p))
        parts << tr("%1 left").arg(durationText(*p.remainingSeconds));
    if (p.failed > 0)
        parts << tr("%1 failed").arg(p.failed);
    return p.task + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

TerminalReporter::TerminalReporter(std::ostream &out, ReportStyle style, std::function<Clock::time_point()> now)
    : m_out(out), m_style(style), m_now(std::move(now)), m_lastShown(m_now())
{
}

TerminalReporter::~TerminalReporter()
{
    const std::lock_guard lock(m_mutex);
    if (m_lineLength > 0)
        m_out << '\n' << std::flush; // the last state stays visible above the prompt
}

void TerminalReporter::setStyle(ReportStyle style)
{
    m_style = style;
}

void TerminalReporter::setLog(std::function<void(const char *, const QString &)> log)
{
    m_log = std::move(log);
}

void TerminalReporter::clearLine()
{
    if (m_lineLength > 0)
        m_out << '\r' << std::string(static_cast<size_t>(m_lineLength), ' ') << '\r';
    m_lineLength = 0;
}

void TerminalReporter::print(const QString &line)
{
    clearLine();
    m_out << line.toStdString() << '\n' << std::flush;
}

void TerminalReporter::progressed(const Progress &p)
{
    const std::lock_guard lock(m_mutex);
    const auto now = m_now();
    const bool otherTask = p.task != m_lastTask;
    const auto interval = m_style == ReportStyle::Plain ? kPlainInterval
        : m_style == ReportStyle::Json                  ? Clock::duration(kJsonInterval)
                                                        : Clock::duration(kTerminalInterval);
    // A task's end is always told, and told once; its begin only where that costs no line.
    const bool soon = now - m_lastShown < interval;
    if (soon && !isLast(p) && !(otherTask && m_style != ReportStyle::Plain))
        return;
    if (isLast(p) && !otherTask && p.done == m_lastDone)
        return;
    m_lastTask = p.task;
    m_lastDone = p.done;
    m_lastShown = now;
    if (m_style == ReportStyle::Json) {
        print(progressJson(p));
        return;
    }
    const QString text = progressText(p);
    if (m_style == ReportStyle::Plain) {
        print(text);
        return;
    }
    clearLine();
    m_out << text.toStdString() << std::flush;
    m_lineLength = text.size();
    if (isLast(p)) {
        m_out << '\n' << std::flush;
        m_lineLength = 0;
    }
}

void TerminalReporter::noticed(const QString &message)
{
    const std::lock_guard lock(m_mutex);
    print(m_style == ReportStyle::Json ? jsonLine({{"event", "notice"}, {"message", message.toStdString()}}) : message);
    if (m_log)
        m_log("info", message);
}

void TerminalReporter::error(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    const QString text = error.text();
    print(m_style == ReportStyle::Json ? jsonLine(
              {{"event", "error"}, {"code", errorCodeName(error.code).toStdString()}, {"message", text.toStdString()}})
                                       : tr("Error: %1").arg(text));
    if (m_log)
        m_log("error", text);
}

void TerminalReporter::failedInput(const QString &path, const QString &reason)
{
    const std::lock_guard lock(m_mutex);
    const QString text = tr("Failed: %1: %2").arg(path, reason);
    print(m_style == ReportStyle::Json
            ? jsonLine({{"event", "failed"}, {"path", path.toStdString()}, {"reason", reason.toStdString()}})
            : text);
    if (m_log)
        m_log("warning", text);
}

} // namespace cyto
