// Every number of a training run, with the paper's defaults (method.md section 2), as one JSON file.
#pragma once

#include "diffusion/model_config.h"
#include "domain/error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>

namespace cyto {

struct AugmentationConfig {
    bool mirror = true; ///< flips and diagonal mirrors, with the rotation
    bool rotate = true; ///< 0..360 degrees
    double brightness = 0.25, contrast = 0.25, saturation = 0.25, hue = 0.125;
    int randAugmentOps = 2, randAugmentMagnitude = 9;
    /// Share of images that are shown as another laboratory would: stained, magnified and focused otherwise.
    double foreignShare = 0.0;
    double foreignStain = 0.3; ///< densities of each channel times exp(-this .. this)
    double foreignMix = 0.0; ///< each density plus -this .. this of each other channel's
    double foreignGrey = 0.0; ///< densities drawn to the mean of the channels by up to this share
    double foreignGamma = 0.0; ///< densities to the power exp(-this .. this)
    double foreignGround = 0.03; ///< densities of the ground in each channel plus -this .. this
    double foreignZoomLow = 0.8, foreignZoomHigh = 1.6;
    double foreignBlur = 1.2; ///< largest standard deviation of a Gaussian blur, in pixels of the input
};

struct OptimiserConfig {
    double learningRate = 1e-5;
    double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, weightDecay = 0.01;
    int warmupSteps = 1000;
    bool cosineDecay = false; ///< to finalFraction of the rate at the last step; else constant
    double finalFraction = 0.0;
    double gradientNorm = 1.0; ///< clipped at; 0 = not clipped
    double emaDecay = 0.9999;
};

/// What both networks' trainers share.
struct RunConfig {
    std::int64_t steps = 100000;
    int batch = 10; ///< images per step
    std::uint64_t seed = 0;
    /// f32, or bf16: network in bf16, master weights in f32. auto becomes one of them (resolvePrecision()).
    std::string precision = "auto";
    int threads = 0; ///< 0 = all cores
    std::int64_t logEvery = 50, validateEvery = 1000, saveEvery = 500;
    int validationImages = 200; ///< drawn evenly over the classes; 0 = all
    int cacheMegabytes = 4096; ///< decoded frames kept in memory
    double classBalance = 0.0; ///< 0: as in the data, 1: every class equally often
    double cropFraction = 1.0; ///< used when starting from nothing
    bool stainRange = false; ///< measure the training images' colours where the model does not know them yet
    bool largestExtent = false; ///< and how large their cells are in the frame
    int imageSize = 360;
    OptimiserConfig optimiser;
    AugmentationConfig augmentation;
};

/// auto: bf16 where the processor has matrix units for it, f32 elsewhere. Readers of configurations and trainers do
/// this first, so that records and a run's identity name what is computed with.
void resolvePrecision(RunConfig &run);

struct DenoiserConfig {
    RunConfig run;
    UNetConfig unet; ///< used when starting from nothing
    /// When starting from a checkpoint: more residual blocks, which begin as identities (deepened()); empty = as it is.
    std::vector<std::int64_t> deepen;
    std::int64_t contextRows = 77;
    double minSnrGamma = 5.0; ///< 0 = no weighting
    double noiseOffset = 0.1;
    double mixupAlpha = 0.3, mixupProbability = 1.0;
    /// Part of the timesteps drawn evenly from [focusLow, focusHigh], where classes separate; the
    /// others come from the whole schedule.
    double focusFraction = 0.0;
    int focusLow = 0, focusHigh = 999;
    /// Contrast between conditions: cross-entropy over the true class and `contrastNegatives` wrong
    /// ones of -contrastScale * error / error of the true one; weight 0 = off (the paper's training).
    double contrastWeight = 0.0, contrastScale = 50.0;
    int contrastNegatives = 1;
    ///< Negatives are drawn in proportion to how badly they are told apart so far (1), or evenly (0).
    double hardNegatives = 0.0;
    /// Weight of the cross-entropy of a linear classifier on the pooled trunk (TrunkClassifier); 0 = off.
    double trunkClassWeight = 0.0;
    /// Of each batch, so many images are denoised; the others pass the trunk and its classifier alone, at a
    /// small part of the cost. 0 = all.
    int denoisedImages = 0;
    double maskRadiusFraction = 20.0 / 45.0; ///< of the classifier, and of the contrast

    [[nodiscard]] static Expected<DenoiserConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

struct AutoencoderTrainingConfig {
    RunConfig run;
    AutoencoderConfig network;
    /// learned: both halves are trained. principal_components: the encoder is set in closed form from
    /// the training images (principal_encoder.h) and only the decoder is trained.
    std::string encoder = "learned";
    int trainingCrop = 0; ///< random crops of this size in pixels; 0 = whole input
    double l1Weight = 1.0, l2Weight = 1.0, gradientWeight = 1.0, klWeight = 1e-4;

    [[nodiscard]] static Expected<AutoencoderTrainingConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

} // namespace cyto
