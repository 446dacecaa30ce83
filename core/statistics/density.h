// Gaussian kernel density estimate of one variable.
#pragma once

#include "domain/error.h"

#include <vector>

namespace cyto {

enum class BandwidthRule {
    Scott, ///< standard deviation x n^(-1/5) (Scott, Multivariate Density Estimation, 1992)
    Silverman, ///< standard deviation x (3 n / 4)^(-1/5) (Silverman, Density Estimation, 1986)
};

struct DensityPoint {
    double x = 0.0;
    double density = 0.0;
};

class KernelDensity {
public:
    /// Errors: fewer than two values, one that is not finite, all equal (no bandwidth follows from them).
    [[nodiscard]] static Expected<KernelDensity> create(
        std::vector<double> values, BandwidthRule rule = BandwidthRule::Scott);

    [[nodiscard]] double bandwidth() const { return m_bandwidth; }
    [[nodiscard]] std::size_t count() const { return m_values.size(); }
    [[nodiscard]] double at(double x) const;
    /// Evenly spaced over the values and `margin` bandwidths to either side; points >= 2.
    [[nodiscard]] std::vector<DensityPoint> curve(int points = 256, double margin = 3.0) const;

private:
    std::vector<double> m_values; ///< sorted
    double m_bandwidth = 1.0;
};

} // namespace cyto
