// The posterior of the psychometric function on a grid of its four free parameters.
#pragma once

#include "statistics/psychometric_model.h"

#include <array>
#include <vector>

namespace cyto::detail {

/// Values of one parameter, ascending, evenly spaced; one value where it is fixed.
using Axis = std::vector<double>;
[[nodiscard]] Axis evenAxis(Interval bounds, int points);

/// In this order everywhere: the last changes fastest.
enum Parameter : std::size_t { Overdispersion, Lapse, Threshold, Width, ParameterCount };

class PosteriorGrid {
public:
    PosteriorGrid(const PsychometricModel &model, std::array<Axis, ParameterCount> axes);

    [[nodiscard]] const Axis &axis(Parameter p) const { return m_axes[p]; }
    /// The part of the grid where a point's mass is at least `negligible`, and one point more on each side.
    [[nodiscard]] Interval boundsOfMass(Parameter p, double negligible) const;
    /// Mass by value; sums to 1.
    [[nodiscard]] std::vector<double> marginal(Parameter p) const;
    [[nodiscard]] double mean(Parameter p) const;
    /// Equal-tailed: quantiles of the mass summed up to each grid value, interpolated between them.
    [[nodiscard]] Interval interval(Parameter p, double credibility) const;
    [[nodiscard]] const PsychometricCost &cost() const { return m_cost; }
    [[nodiscard]] PsychometricParameters best() const;
    /// Credibility interval of psi at x.
    [[nodiscard]] Interval proportion(double x, double credibility) const;

private:
    [[nodiscard]] std::size_t stride(Parameter p) const;
    void normalise();

    double m_guess;
    std::array<Axis, ParameterCount> m_axes;
    std::vector<double> m_mass; ///< log posterior while it is built, then mass with trapezoid weights
    std::size_t m_best = 0;
    PsychometricCost m_cost; ///< of building it
    std::vector<double> m_curveMass; ///< without overdispersion: [lapse][threshold][width]
};

} // namespace cyto::detail
