// Temperature scaling of scores (Guo et al., ICML 2017): softmax(-score / T).
#pragma once

#include "domain/error.h"

#include <vector>

namespace cyto {

struct TemperatureFit {
    double temperature = 1.0;
    double logLoss = 0.0; ///< mean negative log-likelihood there
    bool atBound = false; ///< the best lies outside what is searched: the images do not tell it
};

/// Temperature of softmax(-score / T) with the least mean negative log-likelihood, by golden-section
/// search over log T. The likelihood is convex in 1/T, so that there is one minimum.
/// @param scores by image and class @param truth class of each image
/// Errors: nothing given, lengths differ, a score that is not finite, a truth without a score.
[[nodiscard]] Expected<TemperatureFit> fitTemperature(
    const std::vector<std::vector<double>> &scores, const std::vector<int> &truth);

} // namespace cyto
