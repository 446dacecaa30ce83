// The readers of a study as the paper shows them: accuracy by confidence (Figure 2) and how their confidences go
// together (Figure 9), with their agreement. The statistics are those of the study report.
#pragma once

#include "review/experiment_config.h"
#include "review/study_statistics.h"

namespace cyto {

struct ReadersRequest {
    QString output; ///< folder
    std::optional<ModelRecord> model; ///< of the study; none: readers alone
    ReadersConfig config;
};

/// Writes a psychometric_*.csv per curve, the summary and result.json. The folder belongs to the labels as they are:
/// with one more of them, another consensus or other predictions it is refused.
/// Errors: Corrupt when the audit log does not agree with the labels; Mismatch when labels came in meanwhile;
/// NotFound when there is nothing to compare; what the study or the folder says; Cancelled.
[[nodiscard]] Expected<StudyStatistics> runReaders(
    StudyDatabase &study, const ReadersRequest &request, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
