// Priors and likelihood of the psychometric function.
#pragma once

#include "statistics/psychometric.h"

#include <array>
#include <vector>

namespace cyto::detail {

/// log(Gamma(a + k) / Gamma(a)) for a > 0, k >= 0, with its digits where a is large.
[[nodiscard]] double logRising(double a, double k);

/// Of `correct` right answers among `total`, without the binomial coefficient, which no parameter changes.
/// @param psi, miss the probability and one minus it, both given because either may be tiny
[[nodiscard]] double logLikelihood(const PsychometricBlock &block, double psi, double miss, double overdispersion);

/// Both tails with their digits: psi and 1 - psi from the argument of the logistic function.
struct Tails {
    double psi = 0.0;
    double miss = 0.0;
};
[[nodiscard]] Tails tails(double argument, double guess, double lapse);
/// Argument of the logistic function.
[[nodiscard]] double logisticArgument(double x, double threshold, double width);

class PsychometricModel {
public:
    /// @param blocks sorted by stimulus, distinct, with answers; at least two
    PsychometricModel(std::vector<PsychometricBlock> blocks, double guess);

    [[nodiscard]] const std::vector<PsychometricBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] double guess() const { return m_guess; }
    /// Where the priors are not zero.
    [[nodiscard]] Interval thresholdBounds() const;
    [[nodiscard]] Interval widthBounds() const;
    [[nodiscard]] static Interval lapseBounds() { return {0.0, 0.5}; }
    [[nodiscard]] static Interval overdispersionBounds() { return {0.0, 1.0 - 1e-10}; }

    /// Logarithms up to a constant; minus infinity where the prior is zero.
    [[nodiscard]] double logThresholdPrior(double threshold) const;
    [[nodiscard]] double logWidthPrior(double width) const;
    [[nodiscard]] static double logLapsePrior(double lapse);
    [[nodiscard]] static double logOverdispersionPrior(double overdispersion);

    [[nodiscard]] double logPosterior(const PsychometricParameters &p) const;

private:
    std::vector<PsychometricBlock> m_blocks;
    double m_guess;
    double m_low, m_high; ///< least and largest stimulus
    double m_step; ///< least distance of two of them
};

} // namespace cyto::detail
