// The plots of the paper's Figure 3 from what is known of both anomaly scores, for reports and experiments alike.
#pragma once

#include "statistics/anomaly_evidence.h"
#include "ui/plots/anomaly_plot.h"
#include "ui/plots/roc_plot.h"

namespace cyto {

/// "Margin" and "Zeta", translated.
[[nodiscard]] QString marginName();
[[nodiscard]] QString zetaName();

/// Both curves, each with its threshold as the chosen point.
[[nodiscard]] std::vector<RocSeries> rocSeriesOf(const AnomalyEvidence &evidence);
/// Normal and abnormal cells with the threshold.
[[nodiscard]] AnomalyDistribution distributionOf(const AnomalyScoreEvidence &evidence);
/// Where the threshold comes from, and what it was chosen for: a whole sentence. @param score its name
[[nodiscard]] QString thresholdSentence(const QString &score, const AnomalyScoreEvidence &evidence);

} // namespace cyto
