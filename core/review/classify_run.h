// Batch prediction of files: journal, resumption, tables in input order (programs.md, "classify").
#pragma once

#include "review/classifier_service.h"
#include "review/prediction_table.h"

#include <nlohmann/json.hpp>

#include <map>
#include <vector>

namespace cyto {

struct ClassifyRequest {
    std::vector<QString> images; ///< from findImages(); at least one
    std::map<QString, Error>
        unreachable; ///< those of them that the search could not open: failed rows, with the reason
    ClassifyOptions options;
    QString precision = QStringLiteral("auto"); ///< as asked for; part of what a run may be resumed with
    QString output; ///< predictions.csv
    QString scores; ///< scores.csv; empty = none
    bool resume = false;
    bool allClasses = false; ///< the caller needs the scores of every class also of resumed images
};

struct ClassifyResult {
    std::vector<PredictionRow> rows; ///< in input order
    ClassifierDefaults options; ///< as resolved
    nlohmann::json identity; ///< see runIdentityJson()
    qint64 reused = 0; ///< images that were not computed in this run
    double seconds = 0.0; ///< wall clock, for those that were
    [[nodiscard]] qint64 failed() const;
    [[nodiscard]] qint64 computed() const { return static_cast<qint64>(rows.size()) - reused; }
};

/// What can be known of the outputs before a model is loaded: classifyImages() asks first, too. Errors: two outputs
/// are one file, and those of checkTarget().
[[nodiscard]] Status checkOutputs(const ClassifyRequest &request);

/// Where a run that is under way keeps what it has.
[[nodiscard]] QString journalPath(const QString &output);

/// Failed images are rows, not errors. Errors: options, a table that cannot be written, a resumption
/// that does not fit, cancelled; all but the first leave the journal, so that --resume goes on.
[[nodiscard]] Expected<ClassifyResult> classifyImages(
    const ClassifyRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
