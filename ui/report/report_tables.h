// The tables of the study report, for the screen, the HTML and the PDF alike.
#pragma once

#include "review/study_statistics.h"
#include "ui/plots/plot_table.h"
#include "ui/plots/report.h"

namespace cyto::ui {

/// A table as people read it, and its numbers as a CSV file holds them.
struct StatisticsTable {
    ReportTable shown;
    PlotTable data;
};

/// Percent, kappa or alpha, AC1, confidences.
[[nodiscard]] StatisticsTable agreementTable(const StudyAgreement &agreement);
/// Cohen's kappa of each pair of readers.
[[nodiscard]] StatisticsTable pairsTable(const StudyStatistics &statistics);
/// Readers against their own hidden repeats.
[[nodiscard]] StatisticsTable repeatsTable(const StudyStatistics &statistics);
/// Accuracy and balanced accuracy of the model by each judge.
[[nodiscard]] StatisticsTable accuracyTable(const StudyStatistics &statistics);
/// Recall and precision per class.
[[nodiscard]] StatisticsTable classTable(const StudyStatistics &statistics, const StudyConfusion &confusion);
/// Thresholds and widths of the fitted functions.
[[nodiscard]] StatisticsTable psychometricTable(const StudyStatistics &statistics, ConfidenceSource confidence);
/// One row per class of a slide.
[[nodiscard]] StatisticsTable differentialTable(const SlideDifferential &slide);
/// One row per slide: what was counted, what was not, and why.
[[nodiscard]] StatisticsTable slidesTable(const std::vector<SlideDifferential> &slides);

/// What the differential leaves out, as sentences; empty when it leaves nothing out.
[[nodiscard]] QStringList differentialNotes(const SlideDifferential &slide, std::int64_t warnBelow);
/// What the anomaly plots are of, as sentences.
[[nodiscard]] QStringList anomalyNotes(const StudyAnomaly &anomaly);

} // namespace cyto::ui
