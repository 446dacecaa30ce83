// The report of a slide as a document: differential, exclusions, overrides, signatures.
#pragma once

#include "review/slide_report.h"
#include "ui/plots/report.h"

namespace cyto::ui {

/// Draws the plot: in the GUI thread.
[[nodiscard]] Report slideReportDocument(const SlideReport &report, std::int64_t warnBelow);

/// "Signed", "Unsigned revision", "Not signed": of what the slide holds now; translated.
[[nodiscard]] QString signatureState(const SlideReport &report);
/// The meaning of a signature as people read it; translated.
[[nodiscard]] QString meaningText(const QString &meaningName);

} // namespace cyto::ui
