// All statistics of a study in one go, for the report's screen: run in a worker.
#pragma once

#include "review/study_agreement.h"
#include "review/study_calibration.h"
#include "review/study_confusion.h"
#include "review/study_differential.h"
#include "review/study_psychometric.h"

#include "jobs/progress.h"
#include "study/study_database.h"

namespace cyto {

struct StudyStatisticsRequest {
    StudyTicket ticket;
    std::optional<ModelRecord> model; ///< with its id; none: what needs a model is empty
    AgreementOptions agreement;
    StudyPsychometricOptions psychometric;
    DifferentialOptions differential;
    StudyAnomalyOptions anomaly;
    ClassNaming naming; ///< of classes in the results
};

struct StudyStatistics {
    StudyInfo info;
    std::optional<ModelRecord> model;
    std::vector<Reader> readers;
    qint64 consensusVersion = 0; ///< 0 = no run yet
    StudyAgreement agreement;
    std::optional<ConfidenceMatrix> confidenceMatrix; ///< none: no image has two confidences
    std::vector<StudyConfusion> confusions; ///< consensus first; empty without a model
    std::vector<StudyPsychometric> psychometrics;
    std::vector<SlideDifferential> slides;
    std::optional<StudyAnomaly> anomaly; ///< with a model
    std::optional<StudyCalibration> calibration; ///< likewise
};

/// Errors: of the database; InvalidArgument of the options; Cancelled. @param sink may be null
[[nodiscard]] Expected<StudyStatistics> studyStatistics(
    const StudyStatisticsRequest &request, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
