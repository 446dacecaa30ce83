// Totals of a run, and those of the naive procedure (classifier/naive.h).
#pragma once

#include "classifier/engine.h"

#include <optional>
#include <vector>

namespace cyto::bench {

struct Totals {
    int images = 0, correct = 0, known = 0; ///< known: images whose class is known from their folder
    std::int64_t evaluations = 0, trials = 0;
    double seconds = 0.0;
    void add(const Prediction &p, const std::optional<int> &truth);
};

/// Of the first `count` images. @param truth  class of each image, or none
[[nodiscard]] Totals runNaively(Engine &engine, const ImageSource &images, const std::vector<std::optional<int>> &truth,
    int count, const ClassifyOptions &options);

/// Ends the program with the error's text.
[[noreturn]] void stop(const Error &error);

} // namespace cyto::bench
