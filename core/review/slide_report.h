// What the report of a signed slide says (workbench.md, "Sign-off"): as data; ui renders it as HTML and PDF.
#pragma once

#include "review/study_differential.h"
#include "study/sign_off.h"

namespace cyto {

/// A cell that the differential leaves out, or that could not be read.
struct ReportedCell {
    QString image; ///< relative path
    QString reason; ///< translated
};

/// A cell whose label differs from the prediction.
struct OverriddenCell {
    QString image;
    QString predictedClass; ///< display name
    double probability = 0.0; ///< of the predicted class
    QString labelClass; ///< display name, or that it cannot be identified
    QString readers; ///< names, joined by ", "
    QString reason; ///< their comments on the label; may be empty
};

struct SlideReport {
    StudyInfo study;
    SlideInfo slide;
    std::optional<ModelRecord> model;
    SlideReadiness readiness;
    SlideDifferential differential;
    std::vector<ReportedCell> excluded; ///< not in the differential's total, with the reason
    std::vector<ReportedCell> failures; ///< unreadable, missing, not predicted
    std::vector<OverriddenCell> overridden; ///< people against the model
    std::vector<Signature> signatures; ///< oldest first; each says whether it is still of this content
    bool signedNow = false; ///< a signature is of what the slide holds now; if not: "unsigned revision"
    qint64 consensusVersion = 0;
    QDateTime madeAt; ///< UTC
    QString program; ///< name and version
};

/// Of one moment. @param model with its id; none: nothing is said of predictions.
/// Errors: NotFound (slide), Unreadable in a blinded session, what the database says.
[[nodiscard]] Expected<SlideReport> slideReport(StudyDatabase &database, qint64 slide,
    const std::optional<ModelRecord> &model, const DifferentialOptions &options = {}, const ClassNaming &naming = {});

} // namespace cyto
