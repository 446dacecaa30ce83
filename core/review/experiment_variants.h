// Variants of the classifier (antithetic and stratified trials, rules of pruning, other numbers) on the same images,
// each decided from the stored errors of its own draws and compared with the first, image by image.
#pragma once

#include "review/experiment_config.h"
#include "review/experiment_folder.h"
#include "review/experiment_schemes.h"
#include "statistics/classification_metrics.h"
#include "statistics/paired_accuracy.h"

namespace cyto {

struct VariantRow {
    std::string name;
    ClassifierDefaults options; ///< as resolved
    double meanTrials = 0.0, meanEvaluations = 0.0; ///< per image, with its pruning
    ClassificationMetrics metrics;
    std::optional<PairedAccuracy> difference; ///< this one minus the first; none for the first
};

/// A variant's trials of the images, in one order for all of them.
struct VariantTrials {
    std::string name;
    ClassifierDefaults options;
    std::vector<ImageTrials> images;
};
/// Decides all images with the weighting given. Errors: those of the metrics.
[[nodiscard]] Expected<std::vector<VariantRow>> judgeVariants(
    const std::vector<VariantTrials> &variants, int classes, const std::array<double, 5> &weighting);

/// variants.csv
[[nodiscard]] Status writeVariants(const QString &path, const std::vector<VariantRow> &rows);
[[nodiscard]] std::vector<SummaryRow> variantSummary(const std::vector<VariantRow> &rows, const std::string &model);

} // namespace cyto
