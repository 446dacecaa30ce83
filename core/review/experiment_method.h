// What experiments train and classify with, as their configurations say it.
#pragma once

#include "baselines/baseline_config.h"
#include "classifier/engine.h"
#include "training/train_config.h"

#include <string>
#include <vector>

namespace cyto {

/// Options of the classifier; what stands at its default is the model's.
struct ExperimentTrials {
    int trials = 0, minTrials = 0, pruneInterval = 0; ///< 0: the model's
    double pruneP = -1.0; ///< below 0: the model's
    int encodings = -1, timestepLow = -1, timestepHigh = -1; ///< below 0: the model's
    std::string augmentation = "model"; ///< none, geometric, full, or model
    std::uint64_t seed = 0;
    std::string pruneRule = "model"; ///< t-test, anytime, or model
    std::string antithetic = "model", stratified = "model"; ///< yes, no, or model
    [[nodiscard]] ClassifyOptions options() const;
};

/// A classifier that an experiment trains.
struct ExperimentMethod {
    std::string name; ///< of its folder and in tables: letters, digits, - and _
    std::string kind = "baseline"; ///< or "diffusion"
    BaselineConfig baseline; ///< "training" of a baseline, as for train-baseline
    DenoiserConfig denoiser; ///< "training" of a diffusion model, as for train
    bool initAutoencoderOnly = true; ///< of a diffusion model's start: its denoiser begins from nothing
    /// Training images per class to which a diffusion model's weighting is fitted (method.md 3.3); 0: it stays.
    int weightingImages = 10;
    ExperimentTrials classifier;
    [[nodiscard]] bool isBaseline() const { return kind == "baseline"; }
    [[nodiscard]] RunConfig &run() { return isBaseline() ? baseline.run : denoiser.run; }
    [[nodiscard]] const RunConfig &run() const { return isBaseline() ? baseline.run : denoiser.run; }
};

/// Of methods, procedures and variants, which name folders and rows: at least one, each of letters, digits, - and _,
/// none twice. Error: names the file.
[[nodiscard]] Status checkedNames(const std::vector<std::string> &names, const QString &file);
[[nodiscard]] Status checkedMethods(const std::vector<ExperimentMethod> &methods, const QString &file);

} // namespace cyto
