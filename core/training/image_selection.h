// Which images of a data set a run trains on: a fold left out, or a few images of each class. What is chosen
// follows from the data set and the seeds alone. No LibTorch here.
#pragma once

#include "imaging/scan.h"
#include "jobs/cancel_token.h"

#include <cstdint>

namespace cyto {

/// Cross-validation. Images of one group never stand on both sides of a split.
struct FoldSplit {
    int folds = 0; ///< 0 = none
    int fold = 0; ///< 0 .. folds - 1, the one that is left out
    std::uint64_t seed = 0;
    /// Regular expression; images whose paths below the data set have the same first captured text (or match)
    /// are a group: a slide, a patient. Empty or no match: the image by itself. Files with the same content
    /// belong together in any case.
    QString groupPattern;
    /// Likewise: images of a class whose paths have the same text are a stratum of it, and each stratum is spread over
    /// the folds as a class would be. Empty: the class as a whole.
    QString stratumPattern {};
};

struct ImageSelection {
    FoldSplit split;
    int perClass = 0; ///< this many of each class, after the split; 0 = all
    std::uint64_t drawSeed = 0; ///< of those; fewer are always part of more
};

/// What assignFolds() found.
struct FoldAssignment {
    std::vector<int> fold; ///< of each image
    std::vector<int> group; ///< of each image
    int groups = 0;
};

/// Stratified by class: groups, largest first, go where the classes are then spread most evenly. Errors: fewer
/// than two folds, more folds than groups, a fold out of range, a pattern that cannot be read, a class (or a stratum
/// of one) that one of the folds has nothing of, cancelled.
[[nodiscard]] Expected<FoldAssignment> assignFolds(
    const Dataset &data, const QString &folder, const FoldSplit &split, const CancelToken &cancel = {});

/// The images of one fold, or all others.
[[nodiscard]] Dataset imagesOfFold(const Dataset &data, const FoldAssignment &assignment, int fold);
[[nodiscard]] Dataset imagesOutsideFold(const Dataset &data, const FoldAssignment &assignment, int fold);

/// Some of each class, drawn without replacement, in the order of `data`. Error: a class has fewer.
[[nodiscard]] Expected<Dataset> drawPerClass(const Dataset &data, int perClass, std::uint64_t seed);

/// The images to train on: those of a data set without the excluded classes, of which some are selected. Labels
/// follow the remaining order. A class to exclude that does not occur is an error.
[[nodiscard]] Expected<Dataset> openTrainingData(const QString &folder, const std::vector<QString> &excluded,
    const ImageSelection &selection = {}, const CancelToken &cancel = {});

} // namespace cyto
