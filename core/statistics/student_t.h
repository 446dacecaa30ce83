// The paired t-test that prunes classes (method.md 3.6).
#pragma once

namespace cyto {

/// Two-sided p-value of Student's t with `degrees` > 0 degrees of freedom.
/// NaN t gives 1; infinite t gives 0.
[[nodiscard]] double studentTwoSidedP(double t, double degrees);

/// Mean and sum of squared deviations, updated one value at a time (Welford).
class RunningMoments {
public:
    void add(double x)
    {
        ++m_n;
        const double d = x - m_mean;
        m_mean += d / m_n;
        m_m2 += d * (x - m_mean);
    }
    [[nodiscard]] int count() const { return m_n; }
    [[nodiscard]] double mean() const { return m_mean; }
    /// Unbiased sample variance; 0 below two values.
    [[nodiscard]] double variance() const { return m_n > 1 ? m_m2 / (m_n - 1) : 0.0; }

private:
    int m_n = 0;
    double m_mean = 0.0;
    double m_m2 = 0.0;
};

/// p-value of a paired t-test, from the moments of the differences. All differences equal and
/// not zero: 0; all zero or fewer than two: 1.
[[nodiscard]] double pairedTTestP(const RunningMoments &differences);

} // namespace cyto
