// The procedure that the engine is compared with, on the same weights and images: one image after the
// other, each trial a batch of the living classes, a fresh augmentation and encoding per trial, the whole
// network for every class (the authors' script, method.md section 3).
#pragma once

#include "classifier/engine_p.h"

#include <optional>
#include <vector>

namespace cyto::bench {

struct Totals {
    int images = 0, correct = 0, known = 0; ///< known: images whose class is known from their folder
    std::int64_t evaluations = 0, trials = 0;
    double seconds = 0.0;
};

/// @param truth  class of each image, or none
[[nodiscard]] Totals runNaively(const ClassifierModel &model, const ImageSource &images,
    const std::vector<std::optional<int>> &truth, int count, const ClassifierDefaults &options);

/// Ends the program with the error's text.
[[noreturn]] void stop(const Error &error);

} // namespace cyto::bench
