// A few threads that take the most urgent job first. Jobs of equal priority keep their order.
#pragma once

#include "jobs/cancel_token.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace cyto {

/// Higher goes first. What the reader looks at comes before what may be looked at later.
enum class JobPriority : int {
    Batch = 0, ///< prediction of a study, hashing
    Index = 10, ///< scanning folders
    Wanted = 20, ///< somebody waits for it: opening, export, verification
    Visible = 30, ///< thumbnails on screen, the heatmap that was asked for
};

class WorkerPool {
public:
    /// Must not throw; polls the token and returns soon after it is cancelled.
    using Job = std::function<void(const CancelToken &)>;

    explicit WorkerPool(int threads);
    /// Cancels all jobs, drops those that have not begun, and waits for the others.
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// From any thread. A job whose token is cancelled before it begins is run all the same, so that
    /// each job has exactly one end; it finds the token cancelled.
    CancelToken submit(JobPriority priority, Job job);
    /// True while a job more urgent than `priority` waits: a batch job on the only thread may then give way.
    [[nodiscard]] bool isWanted(JobPriority above) const;
    /// Jobs that wait or run.
    [[nodiscard]] int active() const;
    [[nodiscard]] int threads() const { return static_cast<int>(m_threads.size()); }

private:
    struct Entry {
        CancelToken cancel;
        Job job;
    };
    /// Descending priority, then in the order of submission.
    using Key = std::pair<int, std::uint64_t>;
    void work();

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::map<Key, Entry> m_waiting;
    std::map<std::uint64_t, CancelToken> m_running;
    std::uint64_t m_next = 0;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace cyto
