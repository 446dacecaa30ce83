// A worker's progress in the GUI thread: throttled, and only while the receiver lives.
#pragma once

#include "jobs/progress.h"

#include <QPointer>

#include <chrono>
#include <functional>
#include <mutex>

namespace cyto::ui {

class GuiProgress final : public ProgressSink {
public:
    using ProgressHandler = std::function<void(const Progress &)>;
    using NoticeHandler = std::function<void(const QString &)>;
    /// The handlers run in the GUI thread. @param context their owner
    GuiProgress(QObject *context, ProgressHandler progress, NoticeHandler notice);

    void progressed(const Progress &progress) override;
    void noticed(const QString &message) override;

private:
    const QPointer<QObject> m_context;
    const ProgressHandler m_progress;
    const NoticeHandler m_notice;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace cyto::ui
