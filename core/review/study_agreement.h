// How far the readers of a study agree with each other, and each with themselves (method.md section 6).
#pragma once

#include "review/study_evidence.h"
#include "statistics/agreement.h"
#include "statistics/cohen_kappa.h"
#include "statistics/confidence_matrix.h"

#include <cstdint>

namespace cyto {

struct AgreementOptions {
    /// "Cannot identify" is an answer of its own; otherwise such votes count as missing.
    bool cannotIdentifyIsClass = true;
    BootstrapOptions bootstrap; ///< over slides
};

/// A measure, or why there is none.
struct MeasuredAgreement {
    AgreementMeasure measure = AgreementMeasure::Percent;
    std::optional<double> value;
    std::optional<Interval> interval; ///< bootstrap over slides; none with a single slide
    QString problem; ///< translated: why value or interval is missing
};

struct PairAgreement {
    ReaderId a = 0, b = 0;
    std::int64_t images = 0; ///< labelled by both
    std::int64_t agree = 0;
    std::optional<CohenKappa> kappa; ///< its own interval takes images for independent: not for a report
    std::optional<Interval> interval; ///< bootstrap over slides; none with a single slide
    QString problem; ///< why there is no kappa, or no interval of it
};

/// A reader against the same reader's hidden repeats.
struct IntraReaderAgreement {
    ReaderId reader = 0;
    std::int64_t pairs = 0;
    std::int64_t agree = 0;
    Interval share; ///< Wilson
    std::optional<CohenKappa> kappa; ///< its own interval takes images for independent: not for a report
    std::optional<Interval> interval; ///< of kappa: bootstrap over slides; none with a single slide
    QString problem; ///< why there is no kappa, or no interval of it
};

struct StudyAgreement {
    std::vector<ReaderId> readers; ///< who labelled anything
    std::int64_t images = 0; ///< with at least one label
    std::int64_t comparedImages = 0; ///< with at least two
    bool complete = false; ///< every reader labelled every compared image
    MeasuredAgreement percent;
    MeasuredAgreement beyondChance; ///< Fleiss' kappa when complete, else Krippendorff's alpha
    MeasuredAgreement gwetAc1;
    MeasuredAgreement confidence; ///< Krippendorff's alpha of the four ordered confidences
    std::vector<PairAgreement> pairs; ///< a before b in `readers`
    std::vector<IntraReaderAgreement> intra; ///< readers with repeats
};

/// Never an error: what cannot be computed says why in its place.
[[nodiscard]] StudyAgreement studyAgreement(const StudyEvidence &evidence, const AgreementOptions &options = {});

/// Over ordered pairs of readers of an image (paper, Figure 9). Level 0 = No confidence .. 3 = High.
/// Error: no image with two confidences.
[[nodiscard]] Expected<ConfidenceMatrix> studyConfidenceMatrix(const StudyEvidence &evidence);

} // namespace cyto
