// What the measures of agreement share: labels counted by image and class.
#pragma once

#include "statistics/agreement.h"

#include <cstdint>
#include <span>
#include <vector>

namespace cyto::detail {

struct LabelCounts {
    std::size_t classes = 0;
    std::size_t readers = 0;
    std::vector<std::vector<double>> counts; ///< [image][class]
    std::vector<double> labels; ///< [image]: their sum
};

/// Images without any label are left out of none: indices stay those of the table.
[[nodiscard]] Expected<LabelCounts> countLabels(const RatingTable &table);

/// Of these images, repeats allowed. NaN where the measure is not defined.
[[nodiscard]] double measureOf(
    const LabelCounts &counts, AgreementMeasure measure, std::span<const std::uint32_t> images);

} // namespace cyto::detail
