// Two classifiers on the same images: the difference of their accuracies, image by image.
#pragma once

#include "domain/error.h"
#include "statistics/interval.h"

#include <cstdint>
#include <vector>

namespace cyto {

struct PairedAccuracy {
    std::int64_t images = 0;
    std::int64_t onlyA = 0, onlyB = 0; ///< images that one alone got right
    double accuracyDifference = 0.0; ///< A minus B
    Interval accuracyInterval; ///< bootstrap over images, 95 %
    double balancedDifference = 0.0; ///< of the mean recalls
    Interval balancedInterval; ///< bootstrap within the classes, 95 %
    double mcnemarP = 1.0; ///< exact, two-sided (McNemar, Psychometrika 12, 1947)
};

/// @param truth class of each image, any numbers @param rightA, rightB whether each classifier said so
/// Errors: lengths differ, no image.
[[nodiscard]] Expected<PairedAccuracy> pairedAccuracy(const std::vector<int> &truth, const std::vector<bool> &rightA,
    const std::vector<bool> &rightB, std::uint64_t seed = 1);

/// Two-sided p that two classifiers, of which each alone is right on so many images, are equally good.
[[nodiscard]] double mcnemarExactP(std::int64_t onlyA, std::int64_t onlyB);

} // namespace cyto
