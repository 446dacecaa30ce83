// What the classifier says of one image: plain values, no LibTorch.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace cyto {

/// One class of one image.
struct ClassScore {
    double score = 0.0; ///< weighted error relative to the mean over classes (method.md 3.4); smallest wins
    double probability = 0.0; ///< calibrated, sums to 1 over the classes
    int trials = 0; ///< trials in which the class was evaluated
    int prunedAt = 0; ///< trial after which it was dropped; 0 = never
};

/// One trial's weighted errors, for the trajectory plot; NaN where a class was pruned.
struct TrialRecord {
    int timestep = 0;
    std::vector<double> errors;
};

struct Prediction {
    QByteArray imageSha256; ///< 32 bytes
    std::vector<ClassScore> classes; ///< in the model's class order
    int predicted = -1; ///< index of the smallest score
    int second = -1; ///< index of the second smallest; -1 with a single class
    double margin = 0.0; ///< second smallest minus smallest score
    double anomalyScore = 0.0; ///< small = anomalous (method.md 3.8)
    std::optional<double> anomalyThreshold; ///< from the checkpoint; empty where none was fitted
    bool anomalous = false; ///< anomalyScore < anomalyThreshold
    int trials = 0;
    std::int64_t evaluations = 0; ///< denoiser evaluations, one per class and trial
    double elapsedMs = 0.0; ///< share of the batch's time spent on this image
    QString modelSha256; ///< hex
    std::uint64_t seed = 0;
    std::vector<TrialRecord> trajectory; ///< filled when asked for
};

} // namespace cyto
