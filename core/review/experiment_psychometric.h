// Psychometric fits and their data as files hold them: one form for every command that fits.
#pragma once

#include "review/experiment_summary.h"
#include "statistics/psychometric.h"

#include <nlohmann/json.hpp>

#include <QString>

namespace cyto {

/// `map`, `mean` and `ci95` of threshold, width, lambda and eta, in this order, and whether an interval is the
/// prior's doing.
[[nodiscard]] nlohmann::ordered_json psychometricJson(const PsychometricFit &fit);

/// One [stimulus, correct, total] per block.
[[nodiscard]] nlohmann::ordered_json psychometricDataJson(const std::vector<PsychometricBlock> &blocks);

/// Threshold and width with their credibility intervals. @param n answers
[[nodiscard]] std::vector<SummaryRow> psychometricRows(const PsychometricFit &fit, std::int64_t n);

/// The table that the command `psychometric` takes.
[[nodiscard]] Status writePsychometricTable(const QString &path, const std::vector<PsychometricBlock> &blocks);

} // namespace cyto
