// The engine's inside, and the way in for who holds networks in memory (the trainer). LibTorch is
// visible here: nothing above the classifier and the training includes this header.
#pragma once

#include "classifier/engine.h"
#include "classifier/network_evaluator.h"

#include <atomic>

namespace cyto {

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

    [[nodiscard]] static std::unique_ptr<Engine> wrap(std::unique_ptr<Private> p);
    [[nodiscard]] static Private &of(Engine &engine) { return *engine.m_p; }
};

/// An engine on networks that are in memory already; they are used as they are, never changed.
/// Device and precision are those of the networks, so that `options` may set them to auto alone or
/// to the same. While classifying, nobody may write to the networks.
[[nodiscard]] Expected<std::unique_ptr<Engine>> makeEngine(Checkpoint checkpoint, const ComputeOptions &options);

} // namespace cyto
