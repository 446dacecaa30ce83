// cytodiffusion.json: what a checkpoint says beyond diffusers' layout. No LibTorch here.
#pragma once

#include "domain/class_set.h"
#include "domain/error.h"
#include "domain/stain_range.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace cyto {

/// Which augmentation each trial draws (method.md 3.1).
enum class TrialAugmentation { None, Geometric, Full };

/// What says that a class is worse than the best one: the t-test of method.md 3.6, repeated, or a test whose bound
/// holds however often one looks (statistics/anytime_t_test.h).
enum class PruneRule { TTest, Anytime };
/// "t-test" or "anytime".
[[nodiscard]] inline const char *pruneRuleName(PruneRule rule)
{
    return rule == PruneRule::TTest ? "t-test" : "anytime";
}

/// Defaults of the options of `classify`; every one can be overridden.
struct ClassifierDefaults {
    int trials = 100; ///< n of method.md 3.5
    int minTrials = 20; ///< before the first test
    int pruneInterval = 5; ///< trials between tests
    double pruneP = 2e-3; ///< of the anytime rule: how probable it may be at most that the best class is ever dropped
    std::uint64_t seed = 0;
    int timestepLow = 1, timestepHigh = 999; ///< the evenly spread timesteps lie between these
    TrialAugmentation augmentation = TrialAugmentation::Full;
    int encodings = 0; ///< augmented encodings per image, shared by the trials; 0 = one per trial
    PruneRule pruneRule = PruneRule::TTest;
    bool antithetic = false; ///< trials in pairs whose noises are each other's negative (classifier/trial_plan.h)
    bool stratified = false; ///< the first trials, however many, spread over the timesteps as all of them do
};
/// Adds the last three as "prune_rule", "antithetic" and "stratified", each only where it is not the default: records
/// from before they existed stay equal to those of today. Here whole, for any JSON object: the workbench's services
/// record options without linking the engine.
template <typename Json>
void addTrialOptions(Json &json, const ClassifierDefaults &options)
{
    if (options.pruneRule != PruneRule::TTest)
        json["prune_rule"] = pruneRuleName(options.pruneRule);
    if (options.antithetic)
        json["antithetic"] = true;
    if (options.stratified)
        json["stratified"] = true;
}

/// Probability of class c = softmax over classes of -score / temperature, fitted on held-out images.
struct ProbabilityCalibration {
    double temperature = 1.0;
    std::string fittedOn; ///< data set, for humans
    std::int64_t images = 0;
};

enum class AnomalyScoreKind { Margin, Zeta }; ///< method.md 3.8: margin, or the authors' later score

struct AnomalyRule {
    AnomalyScoreKind kind = AnomalyScoreKind::Margin;
    double threshold = 0.0; ///< score below: anomalous
    double sensitivity = 0.0, specificity = 0.0; ///< it was chosen for; NaN where not known
    std::string fittedOn;
    nlohmann::json reached; ///< record of what it reached there, on how many images; kept as it is
};

struct ModelSettings {
    ClassSet classes;
    double cropFraction = 1.0;
    int imageSize = 360; ///< pixels
    std::optional<StainRange> stain; ///< of the training images; unset: colours are taken as they are
    std::optional<double> largestExtent; ///< of the training images' cells (imaging/cell_extent.h), in frames' sides
    std::int64_t contextRows = 77, contextWidth = 768;
    bool replicatedContext = true; ///< all rows of the context are equal (classes fit one row)
    double maskRadiusFraction = 20.0 / 45.0; ///< of the latent width
    std::array<double, 5> weighting {0.9270553940204841, 9.836536887830196, -4.6840608002246205, 6.018538389994896,
        -9.339786177681749}; ///< coefficients of poly4(u), ascending
    bool authorsWeighting = false; ///< the file has no weighting: those of the authors' model stand in for the model's
    ClassifierDefaults defaults;
    std::optional<ProbabilityCalibration> calibration;
    std::optional<AnomalyRule> anomaly;
    nlohmann::json training, evaluation; ///< records, kept as they are

    /// Every field checked for type and range; errors name file and field. A field that this program does not know
    /// is refused, too: it would be a misspelt one, since newer files bear a newer format version.
    [[nodiscard]] static Expected<ModelSettings> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
    /// Length of a class's code: one-hot, or, for more classes than the whole context has numbers, as many bits as
    /// their count takes (method.md section 1).
    [[nodiscard]] std::int64_t codeLength() const;
    /// The code of a class, over as many rows as it takes; this block repeats down the context. Binary codes are
    /// those of 1, 2, ..., so that none is empty. @return row-major [contextRows * contextWidth]
    [[nodiscard]] std::vector<float> contextOf(int classIndex) const;
};

} // namespace cyto
