// Isotonic calibration: the monotone step-and-ramp from score to probability with the least squared error.
#pragma once

#include "domain/error.h"

#include <vector>

namespace cyto {

class IsotonicCalibration {
public:
    struct Knot {
        double score = 0.0;
        double probability = 0.0;
    };

    /// Pool adjacent violators (Ayer et al., Annals of Mathematical Statistics 26, 1955); equal scores
    /// are pooled first. Errors: lengths differ, nothing given, a score that is not finite.
    [[nodiscard]] static Expected<IsotonicCalibration> fit(
        const std::vector<double> &scores, const std::vector<bool> &happened);

    /// Linear between knots, constant outside them. NaN gives NaN.
    [[nodiscard]] double at(double score) const;
    /// Ascending in score, not descending in probability; at least one.
    [[nodiscard]] const std::vector<Knot> &knots() const { return m_knots; }

private:
    std::vector<Knot> m_knots;
};

} // namespace cyto
