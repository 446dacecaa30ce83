// A test of paired differences that may be looked at after every trial (method.md 3.9): in place of the t-test,
// whose errors add up with each look.
#pragma once

#include "statistics/student_t.h"

namespace cyto {

/// Trials that the prior of the effect is worth: the effect (mean over standard deviation of a difference) is normal
/// about zero with variance 1 / this. 1 is the unit-information prior.
inline constexpr double kAnytimePriorTrials = 1.0;

/// Logarithm of the t-test martingale of Lai (Annals of Statistics 4, 1976) in the form of Wang and Ramdas ("Anytime-
/// valid t-tests and confidence sequences for Gaussian means with unknown variance", Sequential Analysis 44, 2025,
/// arXiv 2310.03722): with n differences, their sum S and sum of squares V, and c^2 = `priorTrials`,
///     M_n = sqrt(c^2 / (n + c^2)) ((n + c^2) V / ((n + c^2) V - S^2))^(n/2),
/// the Bayes factor of a normal effect against none under the right Haar prior of the scale. Where the differences are
/// independent and normal about zero, whatever their variance, M is a martingale that begins with 1, so that
/// P(M_n >= 1/alpha at any n) <= alpha (Ville). For a mean below zero the same bounds P(M_n >= 1/alpha and S > 0 at
/// any n): subtracting from all differences lowers t, of which M is an increasing function. Differences of other
/// distributions are covered in the limit of many trials alone.
/// 0 for no difference, and where all of them are zero.
[[nodiscard]] double logAnytimeEvidence(const RunningMoments &differences, double priorTrials = kAnytimePriorTrials);

/// min(1, 1 / M_n): a p-value at whatever trial one stops.
[[nodiscard]] double anytimeP(const RunningMoments &differences, double priorTrials = kAnytimePriorTrials);

} // namespace cyto
