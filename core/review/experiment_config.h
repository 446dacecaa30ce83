// The configuration files of the experiments (models/configs/experiments): numbers alone, no paths.
#pragma once

#include "review/experiment_method.h"

#include <nlohmann/json.hpp>

namespace cyto {

/// Learning curve (paper, Figure 4).
struct FewImagesConfig {
    std::vector<int> perClass {10, 20, 50, 150};
    int repeats = 5;
    std::uint64_t seed = 1;
    int testPerClass = 0; ///< images of the test data; 0 = all
    std::vector<ExperimentMethod> methods;
    [[nodiscard]] static Expected<FewImagesConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

/// Cross-validation, for the list of images to review.
struct FoldsConfig {
    int folds = 3;
    std::uint64_t seed = 1;
    std::string groupPattern; ///< see FoldSplit
    ExperimentMethod method;
    [[nodiscard]] static Expected<FoldsConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

/// Anomalies: each class in turn is left out of training, then to be found.
struct LeaveOutConfig {
    std::vector<std::string> classes {"erythroblast"};
    int testPerClass = 0;
    std::vector<ExperimentMethod> methods;
    [[nodiscard]] static Expected<LeaveOutConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

/// A way to classify that is compared with others on the same images.
struct AblationVariant {
    std::string name;
    ExperimentTrials classifier;
};

/// Weighting and pruning (paper, Table 4 and Figure 7), from errors that are computed once.
struct AblationConfig {
    int perClass = 20;
    std::vector<int> trials {1, 5, 10, 20, 50, 100, 250, 500, 1000}; ///< the largest is computed
    std::vector<double> exponents {3.0, 7.0, 11.0}; ///< a of exp(-a t / 1000)
    int buckets = 20; ///< of the learned weighting
    double ridge = 1.0; ///< its penalty: ridge / 2 times the sum of squared weights
    std::vector<double> pValues {0.05, 0.02, 1e-2, 5e-3, 2e-3, 1e-3, 1e-4, 1e-5};
    std::vector<int> minTrials {5, 10, 20, 50, 100};
    int pruneInterval = 5;
    int pruneTrials = 250; ///< most trials while p-value and least trials are varied
    ExperimentTrials classifier; ///< pruning has no part in it
    /// Each with the errors of its own draws, and with its own pruning; compared with the first.
    std::vector<AblationVariant> variants;
    [[nodiscard]] static Expected<AblationConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

/// The model's accuracy by its confidence (paper, Figure 2).
struct PsychometricConfig {
    int perClass = 0;
    int bins = 25;
    ExperimentTrials classifier;
    [[nodiscard]] static Expected<PsychometricConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

/// Readers of a study: psychometric curves, agreement, confidences (paper, Figures 2 and 9).
struct ReadersConfig {
    int readerBins = 12, modelBins = 25;
    int minimumReaders = 2; ///< images that fewer readers labelled are not common ones
    bool cannotIdentifyIsClass = true; ///< "cannot identify" is an answer of its own; otherwise it counts as missing
    int draws = 2000; ///< of the bootstrap over slides
    std::uint64_t seed = 1; ///< of the bootstrap
    [[nodiscard]] static Expected<ReadersConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

/// The class x class figure of heatmaps (paper, Figure 6).
struct MatrixConfig {
    int candidates = 5, tile = 128;
    ExperimentTrials classifier;
    [[nodiscard]] static Expected<MatrixConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

} // namespace cyto
