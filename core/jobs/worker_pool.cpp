#include "jobs/worker_pool.h"

#include <algorithm>

namespace cyto {

WorkerPool::WorkerPool(int threads)
{
    for (int i = 0; i < std::max(1, threads); ++i)
        m_threads.emplace_back([this] { work(); });
}

WorkerPool::~WorkerPool()
{
    std::map<Key, Entry> dropped; // destroyed outside the lock: a job may own anything
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_waiting);
        for (const auto &[id, cancel] : m_running)
            cancel.cancel();
    }
    for (const auto &[key, entry] : dropped)
        entry.cancel.cancel();
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

CancelToken WorkerPool::submit(JobPriority priority, Job job)
{
    CancelToken cancel;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping) {
            cancel.cancel();
            return cancel;
        }
        m_waiting.emplace(Key {-static_cast<int>(priority), m_next++}, Entry {cancel, std::move(job)});
    }
    m_wake.notify_one();
    return cancel;
}

bool WorkerPool::isWanted(JobPriority above) const
{
    const std::lock_guard lock(m_mutex);
    return !m_waiting.empty() && -m_waiting.begin()->first.first > static_cast<int>(above);
}

int WorkerPool::active() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_waiting.size() + m_running.size());
}

void WorkerPool::work()
{
    for (;;) {
        Entry entry;
        std::uint64_t id = 0;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_stopping)
                return;
            const auto first = m_waiting.begin();
            id = first->first.second;
            entry = std::move(first->second);
            m_waiting.erase(first);
            m_running.emplace(id, entry.cancel);
        }
        entry.job(entry.cancel);
        // What the job holds goes before it counts as ended.
        entry.job = nullptr;
        const std::lock_guard lock(m_mutex);
        m_running.erase(id);
    }
}

} // namespace cyto
