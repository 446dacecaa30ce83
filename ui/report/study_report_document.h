// The study report as a document: HTML and PDF of what the screen shows.
#pragma once

#include "ui/plots/report.h"
#include "ui/report/report_data.h"

namespace cyto::ui {

/// Draws the plots: in the GUI thread. The document itself can then be written in a worker.
/// @param warnBelow as the differentials were computed with
[[nodiscard]] Report studyReportDocument(const StudyReportData &data, std::int64_t warnBelow);

} // namespace cyto::ui
