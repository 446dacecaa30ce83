// What the study report shows, and the statistics in the form that the plots take. Nothing is computed here:
// every number comes from core/.
#pragma once

#include "review/study_statistics.h"
#include "ui/plots/anomaly_plot.h"
#include "ui/plots/differential_plot.h"
#include "ui/plots/matrix_plot.h"
#include "ui/plots/psychometric_plot.h"
#include "ui/plots/roc_plot.h"

#include <QDateTime>

namespace cyto::ui {

struct StudyReportData {
    StudyStatistics statistics;
    AnomalyCurves densities; ///< of statistics.anomaly
    bool fitted = false; ///< the psychometric functions were fitted, not only counted
    QDateTime madeAt; ///< UTC
};

/// In a worker. Errors: as studyStatistics().
[[nodiscard]] Expected<StudyReportData> computeStudyReport(
    const StudyStatisticsRequest &request, const CancelToken &cancel, ProgressSink *sink);

/// The reader's name; its number where the study does not know it.
[[nodiscard]] QString readerName(const StudyStatistics &statistics, ReaderId reader);
/// "Consensus", or the reader's name.
[[nodiscard]] QString judgeName(const StudyStatistics &statistics, const StudyConfusion &confusion);
/// Whose accuracy a curve is: the model, a reader, all readers.
[[nodiscard]] QString subjectName(const StudyStatistics &statistics, const StudyPsychometric &curve);

[[nodiscard]] Differential differentialOf(const SlideDifferential &slide, std::int64_t warnBelow);
[[nodiscard]] CountMatrix countsOf(const StudyConfusion &confusion);
/// From High to No confidence, as the paper's Figure 9.
[[nodiscard]] CountMatrix countsOf(const ConfidenceMatrix &matrix);
[[nodiscard]] PsychometricSeries seriesOf(const StudyStatistics &statistics, const StudyPsychometric &curve);
/// Curves over that confidence that have any answers.
[[nodiscard]] std::vector<PsychometricSeries> psychometricsOf(
    const StudyStatistics &statistics, ConfidenceSource confidence);
[[nodiscard]] std::vector<RocSeries> rocOf(const StudyAnomaly &anomaly);

/// Why a plot is empty and how it fills; translated.
[[nodiscard]] QString missingDifferential(const SlideDifferential &slide);
[[nodiscard]] QString missingConfusion(const StudyStatistics &statistics, const StudyConfusion *confusion);
[[nodiscard]] QString missingConfidences();
[[nodiscard]] QString missingPsychometric(const StudyStatistics &statistics, ConfidenceSource confidence);
[[nodiscard]] QString missingAnomaly(const StudyStatistics &statistics);

} // namespace cyto::ui
