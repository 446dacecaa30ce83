#include "ui/jobs/gui_progress.h"

#include "jobs/run_async.h"

namespace cyto::ui {

namespace {
constexpr std::chrono::milliseconds kInterval {100}; // faster than this nobody reads
}

GuiProgress::GuiProgress(QObject *context, ProgressHandler progress, NoticeHandler notice)
    : m_context(context), m_progress(std::move(progress)), m_notice(std::move(notice))
{
}

void GuiProgress::progressed(const Progress &progress)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        const bool last = progress.total > 0 && progress.done >= progress.total;
        if (now - m_last < kInterval && !last)
            return;
        m_last = now;
    }
    postToGui(m_context, [handler = m_progress, progress] { handler(progress); });
}

void GuiProgress::noticed(const QString &message)
{
    postToGui(m_context, [handler = m_notice, message] { handler(message); });
}

} // namespace cyto::ui
