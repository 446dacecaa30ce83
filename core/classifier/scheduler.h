// Continuous batching: trials of many images are packed into full batches, and the next image is
// admitted as soon as those at hand do not fill one, so that pruning never leaves the machine idle.
// What is decided of an image depends on its own errors alone (trial_table.h), whatever it shared
// its batches with. No LibTorch here.
#pragma once

#include "classifier/trial_table.h"
#include "domain/error.h"
#include "jobs/cancel_token.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace cyto {

/// One run of the denoiser.
struct Evaluation {
    size_t image = 0;
    int trial = 0;
    int classIndex = 0;
};

/// What computes batches.
class BatchEvaluator {
public:
    virtual ~BatchEvaluator() = default;
    /// Weighted errors in the batch's order. Evaluations of the same image and trial lie side by
    /// side. Error OutOfMemory: the same evaluations come again in smaller batches. Any other error:
    /// each image's part comes once more by itself.
    [[nodiscard]] virtual Expected<std::vector<double>> evaluate(std::span<const Evaluation> batch) = 0;
};

class Scheduler {
public:
    struct Callbacks {
        /// The next image, which the evaluator knows from then on; empty if there is none left, or,
        /// unless `wait`, none yet.
        std::function<std::optional<size_t>(bool wait)> admit;
        /// Once per admitted image, unless the run is cancelled.
        std::function<void(size_t image, Expected<TrialTable> result)> finished;
        /// The batch was halved to `batch` for want of memory.
        std::function<void(int batch)> halved;
        /// After each batch.
        std::function<void()> advanced;
    };
    struct Statistics {
        std::int64_t batches = 0;
        std::int64_t evaluations = 0;
        std::int64_t places = 0; ///< sum over batches of their size limit
    };

    /// @param batch largest number of evaluations at a time, at least 1
    Scheduler(BatchEvaluator &evaluator, int classes, const TrialRules &rules, int batch);

    /// Runs until no image is left. Error: cancelled.
    [[nodiscard]] Status run(const Callbacks &callbacks, const CancelToken &cancel);
    [[nodiscard]] const Statistics &statistics() const { return m_statistics; }
    [[nodiscard]] int batch() const { return m_batch; } ///< as halved

private:
    struct Cursor {
        int trial = 0; ///< the next that was not handed out
        size_t place = 0; ///< in the list of living classes, within that trial
    };
    struct Image {
        size_t index = 0;
        TrialTable table;
        Cursor next, saved;
    };
    [[nodiscard]] size_t readyEvaluations() const;
    void admitImages(const Callbacks &callbacks);
    [[nodiscard]] std::vector<Evaluation> pack();
    void enter(std::span<const Evaluation> batch, std::span<const double> errors, const Callbacks &callbacks);
    /// After an error that is not for want of memory: each image of the batch once more by itself, so
    /// that only those fail that cause it.
    void isolate(std::span<const Evaluation> batch, const Error &error, const Callbacks &callbacks);
    void count(size_t evaluations);

    BatchEvaluator &m_evaluator;
    int m_classes;
    TrialRules m_rules;
    int m_batch;
    bool m_exhausted = false;
    std::deque<Image> m_window; ///< in order of admission, which is the order of packing
    Statistics m_statistics;
};

} // namespace cyto
