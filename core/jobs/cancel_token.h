// Shared cancel flag: the owner cancels, the worker polls at every denoising step.
#pragma once

#include <atomic>
#include <memory>

namespace cyto {

class CancelToken {
public:
    CancelToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) { }
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag; // copies share it
};

} // namespace cyto
