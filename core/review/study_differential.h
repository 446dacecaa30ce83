// The differential of each slide, with Wilson intervals (workbench.md, "Study report").
#pragma once

#include "review/study_evidence.h"
#include "statistics/interval.h"

namespace cyto {

/// Whose word counts for a cell.
enum class DifferentialSource {
    Consensus, ///< resolved by the newest run
    Reader, ///< labels of one reader
    Model, ///< predictions, also those nobody has looked at
};

struct DifferentialOptions {
    DifferentialSource source = DifferentialSource::Consensus;
    ReaderId reader = 0; ///< of Reader
    /// Names of classes that are shown with their count, but are not part of the total: a differential
    /// counts leucocytes, and reports erythroblasts beside them.
    std::vector<QString> notCounted {
        QStringLiteral("artefact"), QStringLiteral("erythroblast"), QStringLiteral("platelet")};
    std::int64_t warnBelow = 200; ///< cells (CLSI H20)
};

struct DifferentialClass {
    QString name; ///< for display
    std::int64_t count = 0;
    double share = 0.0; ///< of the total; meaningless while that is 0
    Interval interval {0.0, 1.0}; ///< Wilson, 95 %
    QString className; ///< stable, for files
};

struct SlideDifferential {
    SlideInfo slide;
    DifferentialSource source = DifferentialSource::Consensus;
    std::vector<DifferentialClass> classes; ///< every class of the total, also those with no cell
    std::vector<DifferentialClass> notCounted; ///< classes outside of it; share and interval mean nothing
    std::int64_t total = 0;
    std::int64_t cannotIdentify = 0; ///< people could not tell
    std::int64_t unresolved = 0; ///< labelled, but without consensus
    std::int64_t failed = 0; ///< unreadable, missing, or the prediction failed
    std::int64_t unjudged = 0; ///< cells that the source says nothing of
    bool uncertain = false; ///< fewer than DifferentialOptions::warnBelow: say so beside the numbers
};

/// One per slide, in slide order. Error: InvalidArgument for a class, reader or model that is not there.
[[nodiscard]] Expected<std::vector<SlideDifferential>> slideDifferentials(
    const StudyEvidence &evidence, const DifferentialOptions &options = {});

} // namespace cyto
