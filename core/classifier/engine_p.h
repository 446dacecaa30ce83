// The engine's inside, and the way in for who holds networks in memory (the trainer). LibTorch is
// visible here: nothing above the classifier and the training includes this header.
#pragma once

#include "classifier/engine.h"
#include "classifier/network_evaluator.h"
#include "diffusion/class_gaussians.h"

#include <atomic>
#include <mutex>

namespace cyto {

/// Where generated images begin.
struct GenerationStart {
    std::optional<ClassGaussians> gaussians; ///< none: pure noise
    QString sha256; ///< of their file; empty without one
};

class Engine::Private {
public:
    Private(ClassifierModel model, int batch);

    /// Options of a run with defaults applied, checked against the model too.
    [[nodiscard]] Expected<ClassifierDefaults> resolve(const ClassifyOptions &options) const;

    ClassifierModel model;
    /// Evaluations per batch. Stays halved once memory has run out, so that the next run does not
    /// try again. Atomic, since runs on several threads may share an engine.
    std::atomic<int> batch;
    /// For tests: called with the size of each batch before it is computed; may throw.
    std::function<void(size_t)> beforeBatch;

    /// Read at the first use and then kept: the hash that is recorded stays that of what is drawn from, whatever
    /// happens to the file. A file that cannot be read is tried again.
    [[nodiscard]] Expected<std::shared_ptr<const GenerationStart>> start();

    [[nodiscard]] static std::unique_ptr<Engine> wrap(std::unique_ptr<Private> p);
    [[nodiscard]] static Private &of(Engine &engine) { return *engine.m_p; }

private:
    std::mutex m_startMutex; ///< runs on several threads may share an engine
    std::shared_ptr<const GenerationStart> m_start;
};

/// An engine on networks that are in memory already; they are used as they are, never changed.
/// Device and precision are those of the networks, so that `options` may set them to auto alone or
/// to the same. While classifying, nobody may write to the networks.
[[nodiscard]] Expected<std::unique_ptr<Engine>> makeEngine(Checkpoint checkpoint, const ComputeOptions &options);

} // namespace cyto
