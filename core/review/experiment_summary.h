// The figures of an experiment in one table, as Markdown and as CSV, so that a document can quote them as they are.
// Both files are in English whatever the language of the program, as all our tables.
#pragma once

#include "domain/error.h"
#include "statistics/interval.h"

#include <nlohmann/json.hpp>

#include <QString>

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace cyto {

/// One figure. What is not known is NaN, or empty, and stays empty in the files.
struct SummaryRow {
    std::string method; ///< classifier, reader or weighting
    std::string setting; ///< "10 images per class"
    std::string measure; ///< "balanced accuracy"
    bool isShare = false; ///< shown in percent
    std::int64_t n = 0;
    std::string unit = "images"; ///< of n
    double value = std::numeric_limits<double>::quiet_NaN();
    Interval interval {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
    std::string intervalOf; ///< what it is taken over: "images", "repeats", "slides"
    double secondsPerImage = std::numeric_limits<double>::quiet_NaN(); ///< of classifying
    double trainingSeconds = std::numeric_limits<double>::quiet_NaN(); ///< of the experiment's own training
    std::string modelSha256; ///< of the model that was judged
    std::string target {}; ///< "at most 75 % (goal 55 %)"; the files have a column of it where a figure has one
};

/// A figure of metrics.json with its interval; empty where it was not measured.
/// @param key "balanced_accuracy", beside "balanced_accuracy_interval" @param n number of images
[[nodiscard]] std::optional<SummaryRow> measuredRow(const nlohmann::json &metrics, const char *key, std::int64_t n);
/// What all figures of a judged model share: seconds per image and of training, and its hash.
void addJudged(SummaryRow &row, const nlohmann::json &summary);

/// summary.csv and summary.md. @param record of the experiment: experiment, program_version, data, models, config, and
/// notes, a list of lines for the head
[[nodiscard]] Status writeSummary(
    const QString &folder, const nlohmann::json &record, const std::vector<SummaryRow> &rows);

} // namespace cyto
