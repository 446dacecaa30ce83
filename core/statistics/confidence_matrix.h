// How readers' confidences go together: one count per image and ordered pair of readers (paper, Figure 9).
#pragma once

#include "domain/error.h"

#include <cstdint>
#include <vector>

namespace cyto {

struct ConfidenceMatrix {
    int levels = 0;
    std::int64_t pairs = 0; ///< ordered: six readers give 30 per image
    std::vector<std::int64_t> counts; ///< row = one reader, column = the other, row-major; symmetric
    std::vector<double> rowShare; ///< of each row's sum; NaN where the row is empty
};

/// @param confidence [image][reader]: level 0 .. levels - 1, or -1 where there is none.
/// Errors: no image with two confidences, a level out of range.
[[nodiscard]] Expected<ConfidenceMatrix> confidenceMatrix(
    const std::vector<std::vector<int>> &confidence, int levels = 4);

} // namespace cyto
