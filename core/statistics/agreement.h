// Agreement of any number of readers: percent, Fleiss, Gwet, Krippendorff (method.md 6).
#pragma once

#include "domain/error.h"
#include "statistics/bootstrap.h"
#include "statistics/interval.h"

#include <span>
#include <vector>

namespace cyto {

/// ratings[image][reader]: class 0 .. classes - 1, or -1 where the reader did not label the image.
struct RatingTable {
    int classes = 0;
    std::vector<std::vector<int>> ratings;
};

enum class AgreementMeasure {
    Percent, ///< mean over images of the share of pairs of readers that agree
    FleissKappa, ///< Psychological Bulletin 76, 1971; every image by the same number of readers
    GwetAc1, ///< British Journal of Mathematical and Statistical Psychology 61, 2008
    AlphaNominal, ///< Krippendorff, Content Analysis, 2004; missing labels allowed
    AlphaOrdinal, ///< likewise, for ordered answers such as confidence
};

struct Agreement {
    double value = 0.0;
    double percentAgreement = 0.0; ///< 0 .. 1
    std::int64_t images = 0; ///< with at least one label
    std::int64_t comparedImages = 0; ///< with at least two
};

/// Errors: readers per image differ in number between rows, classes out of range or fewer than two, no image
/// with two labels; Fleiss with missing labels; kappa or alpha where all labels are of one class, for which
/// they are not defined (percent and AC1 are 1 there).
[[nodiscard]] Expected<Agreement> agreement(const RatingTable &table, AgreementMeasure measure);

struct AgreementInterval {
    double standardError = 0.0;
    Interval interval;
};

/// Closed form over images (Gwet 2008, 2014; Student's t), for FleissKappa and GwetAc1: images are independent.
/// Other measures, or a single image: InvalidArgument.
[[nodiscard]] Expected<AgreementInterval> agreementInterval(
    const RatingTable &table, AgreementMeasure measure, double confidence = 0.95);

/// Bootstrap over clusters: the slide of each image (images of a slide are not independent).
[[nodiscard]] Expected<BootstrapEstimate> agreementBootstrap(const RatingTable &table, AgreementMeasure measure,
    std::span<const int> slides, const BootstrapOptions &options = {});

} // namespace cyto
