// What a Turing test found (method.md section 7): per reader, per class, and pooled. A positive is
// "synthetic", as in statistics/signal_detection.h.
#pragma once

#include "statistics/bootstrap.h"
#include "statistics/signal_detection.h"
#include "study/turing_tests.h"

#include <cstdint>

namespace cyto {

/// A share of answers with its Wilson interval, 95 %. No trials: no share.
struct TuringShare {
    std::int64_t right = 0;
    std::int64_t trials = 0;
    double share = 0.0; ///< meaningless without trials
    Interval interval {0.0, 1.0};
};

/// Milliseconds from the image to the answer.
struct ResponseTimes {
    double mean = 0.0, median = 0.0, lowerQuartile = 0.0, upperQuartile = 0.0;
};

struct TuringScore {
    TuringShare accuracy; ///< real or synthetic told rightly
    TuringShare sensitivity; ///< synthetic called synthetic
    TuringShare specificity; ///< real called real
    TuringShare syntheticClass; ///< class named as the generator was asked for; of synthetic ones with an answer
    TuringShare realClass; ///< class named as the image is labelled; of real ones with an answer and a label
    std::optional<Detection> detection; ///< d' and criterion; none without trials of both kinds
    ResponseTimes response;
};

/// Of the images of one class, both arms.
struct TuringClassScore {
    int classIndex = -1; ///< into the study's label classes; -1 = images whose class is not known
    TuringShare accuracy, sensitivity, specificity, classAgreement;
};

/// By the confidence that was given with the answer.
struct TuringConfidenceScore {
    Confidence confidence = Confidence::No;
    TuringShare accuracy;
};

struct TuringReaderScore {
    ReaderId reader = 0;
    TuringScore score;
    std::vector<TuringClassScore> classes; ///< by class index; those that occur
    std::vector<TuringConfidenceScore> confidences; ///< those that were given
};

/// A pooled number with a bootstrap interval over readers; none with one reader.
struct PooledEstimate {
    std::optional<double> value;
    std::optional<Interval> interval;
    QString problem; ///< translated: why there is none
};

struct TuringResults {
    std::vector<TuringReaderScore> readers; ///< who have finished, by id
    TuringScore pooled; ///< all trials as if of one reader; Wilson intervals take no account of readers
    std::vector<TuringClassScore> classes; ///< pooled
    PooledEstimate accuracy, sensitivity, specificity, syntheticClass, dPrime, criterion;
};

/// @param trials as TuringTests::completedTrials() gives them. Error: InvalidArgument without a trial.
[[nodiscard]] Expected<TuringResults> turingResults(
    const std::vector<TuringTrial> &trials, const BootstrapOptions &options = {});

} // namespace cyto
