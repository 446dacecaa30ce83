#include "review/calibration_fit.h"

#include <opencv2/core.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CalibrationFit", text);
}

constexpr int kTerms = 5;

double standardDeviation(const std::vector<double> &values)
{
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double sum = 0.0;
    for (const double v : values)
        sum += (v - mean) * (v - mean);
    return std::sqrt(sum / n);
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2.0;
}

double uOf(int timestep)
{
    return (1000.0 - timestep) / 1000.0;
}

} // namespace

double weightingPolynomial(const std::array<double, 5> &coefficients, int timestep)
{
    double value = 0.0;
    for (auto c = coefficients.rbegin(); c != coefficients.rend(); ++c)
        value = value * uOf(timestep) + *c;
    return value;
}

bool isPositive(const std::array<double, 5> &coefficients, int low, int high)
{
    for (int t = low; t <= high; ++t)
        if (!(weightingPolynomial(coefficients, t) > 0.0)) // NaN too
            return false;
    return true;
}

Expected<WeightingFit> fitWeighting(const std::vector<TrialErrors> &trials, int low, int high)
{
    std::map<int, std::vector<double>> spreads;
    for (const TrialErrors &t : trials)
        if (t.errors.size() >= 2)
            spreads[t.timestep].push_back(standardDeviation(t.errors));
    if (spreads.size() < kTerms)
        return fail(ErrorCode::InvalidArgument,
            tr("The weighting needs at least five different timesteps, and there are %1.").arg(spreads.size()),
            tr("Use more trials."));
    WeightingFit fit;
    for (auto &[timestep, values] : spreads)
        fit.points.emplace_back(timestep, median(std::move(values)));

    const auto rows = static_cast<int>(fit.points.size());
    cv::Mat a(rows, kTerms, CV_64F), b(rows, 1, CV_64F), x;
    for (int r = 0; r < rows; ++r) {
        const auto &[timestep, spread] = fit.points[static_cast<size_t>(r)];
        for (int k = 0; k < kTerms; ++k)
            a.at<double>(r, k) = std::pow(uOf(timestep), k);
        b.at<double>(r) = spread;
    }
    // Singular values: a narrow range of timesteps makes the powers of u nearly dependent.
    cv::solve(a, b, x, cv::DECOMP_SVD);
    for (int k = 0; k < kTerms; ++k)
        fit.coefficients[static_cast<size_t>(k)] = x.at<double>(k);
    if (!isPositive(fit.coefficients, low, high))
        return fail(ErrorCode::Internal,
            tr("The fitted weighting is not positive at every timestep from %1 to %2, and so of no use.")
                .arg(low)
                .arg(high),
            tr("Use more images or trials, or a narrower range with --timestep-low and --timestep-high."));
    double sum = 0.0;
    for (const auto &[timestep, spread] : fit.points)
        sum += std::pow((weightingPolynomial(fit.coefficients, timestep) - spread) / spread, 2);
    fit.relativeError = std::sqrt(sum / rows);
    return fit;
}

} // namespace cyto
