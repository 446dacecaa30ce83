// Probabilities and quantiles of the distributions that tests and intervals need. Boost.Math computes
// them; its headers, which take longer to compile than all that uses them, stay in distributions.cpp.
#pragma once

#include <cstdint>

namespace cyto {

/// P(Z <= z) of the standard normal distribution.
[[nodiscard]] double normalCdf(double z);

/// P(Z > z), with all its digits where it is far below the resolution of 1 - normalCdf(z).
[[nodiscard]] double normalUpperTail(double z);

/// The z with P(Z <= z) = p, 0 < p < 1; std::domain_error or std::overflow_error outside.
[[nodiscard]] double normalQuantile(double p);

/// The t with P(T <= t) = p of Student's t, 0 < p < 1, degrees > 0; std::domain_error or
/// std::overflow_error outside.
[[nodiscard]] double studentQuantile(double p, double degrees);

/// P(T > t) of Student's t with degrees > 0, t finite; NaN where it is not defined. No exceptions, and
/// double precision throughout: pruning asks once per class and trial.
[[nodiscard]] double studentUpperTail(double t, double degrees) noexcept;

/// P(K = k) of n >= 0 draws with success probability p in [0, 1].
[[nodiscard]] double binomialProbability(std::int64_t k, std::int64_t n, double p);

/// The x with P(X <= x) = p of the beta distribution with parameters a, b > 0, 0 <= p <= 1.
[[nodiscard]] double betaQuantile(double p, double a, double b);

} // namespace cyto
