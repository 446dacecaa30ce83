// The procedure that the engine is compared with, on the same weights, trials and random numbers: one image after the
// other, each trial a batch of the living classes with a view and an encoding of its own, the whole network for every
// class (the authors' script, method.md section 3). No LibTorch in this header.
#pragma once

#include "classifier/engine.h"

namespace cyto {

/// As Engine::classify(), which gives the same scores with encodings = 0 but for rounding. The option "encodings" has
/// no effect here, and neither has the engine's batch. Nothing is pruned where the option "prune-p" is 0.
[[nodiscard]] Status classifyNaively(Engine &engine, const ImageSource &images, const ClassifyOptions &options,
    const CancelToken &cancel, ProgressSink *sink, const Engine::ResultHandler &handler);

} // namespace cyto
