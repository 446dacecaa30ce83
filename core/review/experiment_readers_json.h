// What an experiment on readers found, as its result.json and its summary hold it.
#pragma once

#include "review/experiment_summary.h"
#include "review/study_statistics.h"

namespace cyto {

/// Stable name of a curve for files: "all_readers_by_consensus", "reader_3_by_model", "model_by_model".
[[nodiscard]] QString curveName(const StudyPsychometric &curve);

/// `readers`, `agreement`, `curves` with every fit, `confidence_matrix`. What could not be computed says why.
[[nodiscard]] nlohmann::json readersJson(const StudyStatistics &statistics);

[[nodiscard]] std::vector<SummaryRow> readersSummary(const StudyStatistics &statistics);

} // namespace cyto
