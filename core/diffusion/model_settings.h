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

/// Defaults of the options of `classify`; every one can be overridden.
struct ClassifierDefaults {
    int trials = 100; ///< n of method.md 3.5
    int minTrials = 20; ///< before the first test
    int pruneInterval = 5; ///< trials between tests
    double pruneP = 2e-3;
    std::uint64_t seed = 0;
    int timestepLow = 1, timestepHigh = 999; ///< the evenly spread timesteps lie between these
    TrialAugmentation augmentation = TrialAugmentation::Full;
    int encodings = 0; ///< augmented encodings per image, shared by the trials; 0 = one per trial
};

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
};

struct ModelSettings {
    ClassSet classes;
    double cropFraction = 1.0;
    int imageSize = 360; ///< pixels
    std::optional<StainRange> stain; ///< of the training images; unset: colours are taken as they are
    std::int64_t contextRows = 77, contextWidth = 768;
    bool replicatedContext = true; ///< all rows of the context are equal (classes fit one row)
    double maskRadiusFraction = 20.0 / 45.0; ///< of the latent width
    std::array<double, 5> weighting {0.9270553940204841, 9.836536887830196, -4.6840608002246205, 6.018538389994896,
        -9.339786177681749}; ///< coefficients of poly4(u), ascending
    ClassifierDefaults defaults;
    std::optional<ProbabilityCalibration> calibration;
    std::optional<AnomalyRule> anomaly;
    nlohmann::json training, evaluation; ///< records, kept as they are

    /// Every field checked for type and range; errors name file and field.
    [[nodiscard]] static Expected<ModelSettings> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
    /// Largest number of classes that one row of one-hot codes holds is contextWidth; more wrap over
    /// several rows (method.md section 1). @return row-major [classes][contextRows * contextWidth]
    [[nodiscard]] std::vector<float> contextOf(int classIndex) const;
};

} // namespace cyto
