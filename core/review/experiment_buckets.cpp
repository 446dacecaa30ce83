#include "review/experiment_buckets.h"

#include "classifier/scores.h"

#include <opencv2/core.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentBuckets", text);
}

size_t bucketOf(int timestep, int buckets, std::int64_t steps)
{
    const std::int64_t b = std::int64_t {timestep} * buckets / steps;
    return static_cast<size_t>(std::clamp<std::int64_t>(b, 0, buckets - 1));
}

/// Of one image: by class, the sum over a bucket's trials of the error, divided by the number of all trials.
struct Features {
    std::vector<std::vector<double>> byClass; ///< [classes][buckets]
    size_t truth = 0;
};

Features featuresOf(const ImageTrials &image, int trials, int buckets, std::int64_t steps)
{
    const size_t classes = image.errors.front().size();
    const size_t n = std::min(static_cast<size_t>(trials), image.errors.size());
    Features f {
        std::vector(classes, std::vector<double>(static_cast<size_t>(buckets), 0.0)), static_cast<size_t>(image.truth)};
    for (size_t i = 0; i < n; ++i) {
        const auto &row = image.errors[i];
        // Equal for all classes, so that it changes no difference; it keeps the sums small.
        const double least = *std::min_element(row.begin(), row.end());
        for (size_t c = 0; c < classes; ++c)
            f.byClass[c][bucketOf(image.timesteps[i], buckets, steps)] += (row[c] - least) / static_cast<double>(n);
    }
    return f;
}

/// Value, gradient and Hessian of the penalised negative log-likelihood.
struct Objective {
    double logLoss = 0.0, value = 0.0;
    cv::Mat gradient, hessian;
};

Objective objectiveAt(const std::vector<Features> &images, const cv::Mat &w, double ridge)
{
    const int k = w.rows;
    Objective o;
    o.gradient = ridge * w;
    o.hessian = ridge * cv::Mat::eye(k, k, CV_64F);
    for (const Features &image : images) {
        std::vector<double> scores;
        for (const auto &x : image.byClass) {
            double s = 0.0;
            for (int b = 0; b < k; ++b)
                s += w.at<double>(b) * x[static_cast<size_t>(b)];
            scores.push_back(s);
        }
        const std::vector<double> p = probabilitiesOf(scores, 1.0);
        o.logLoss -= std::log(std::max(p[image.truth], 1e-300));
        cv::Mat mean = cv::Mat::zeros(k, 1, CV_64F), square = cv::Mat::zeros(k, k, CV_64F);
        for (size_t c = 0; c < p.size(); ++c) {
            const cv::Mat x(k, 1, CV_64F, const_cast<double *>(image.byClass[c].data()));
            mean += p[c] * x;
            square += p[c] * x * x.t();
        }
        const cv::Mat truth(k, 1, CV_64F, const_cast<double *>(image.byClass[image.truth].data()));
        o.gradient += truth - mean;
        o.hessian += square - mean * mean.t();
    }
    o.value = o.logLoss + 0.5 * ridge * w.dot(w);
    return o;
}

} // namespace

Expected<BucketWeights> fitBucketWeights(
    std::span<const ImageTrials *const> images, int trials, int buckets, std::int64_t steps, double ridge)
{
    std::vector<Features> features;
    std::vector<double> scale(static_cast<size_t>(buckets), 0.0);
    for (const ImageTrials *image : images) {
        features.push_back(featuresOf(*image, trials, buckets, steps));
        if (features.back().byClass.size() != features.front().byClass.size())
            return fail(ErrorCode::InvalidArgument, tr("The images were computed with different numbers of classes."));
        for (const auto &x : features.back().byClass)
            for (size_t b = 0; b < scale.size(); ++b)
                scale[b] = std::max(scale[b], std::abs(x[b]));
    }
    if (features.empty())
        return fail(ErrorCode::InvalidArgument, tr("The learned weighting needs images to learn from."));
    // Buckets are brought to one scale, so that the penalty treats them alike.
    for (Features &f : features)
        for (auto &x : f.byClass)
            for (size_t b = 0; b < scale.size(); ++b)
                x[b] = scale[b] > 0.0 ? x[b] / scale[b] : 0.0;

    cv::Mat w = cv::Mat::zeros(buckets, 1, CV_64F);
    Objective at = objectiveAt(features, w, ridge);
    constexpr int kMostSteps = 200;
    bool converged = false;
    for (int i = 0; i < kMostSteps && !converged; ++i) {
        cv::Mat step;
        cv::solve(at.hessian, at.gradient, step, cv::DECOMP_CHOLESKY);
        converged = at.gradient.dot(step) < 1e-10; // Newton's decrement
        // Halved until the value falls: a whole step may overshoot far from the minimum.
        for (double length = 1.0; !converged && length > 1e-8; length /= 2.0) {
            const cv::Mat next = w - length * step;
            Objective there = objectiveAt(features, next, ridge);
            if (there.value < at.value) {
                w = next;
                at = std::move(there);
                break;
            }
            converged = length <= 2e-8; // no further descent within the precision of the numbers
        }
    }
    if (!converged)
        return fail(ErrorCode::Internal, tr("The learned weighting did not converge."));
    BucketWeights result;
    result.steps = steps;
    result.logLoss = at.logLoss / static_cast<double>(features.size());
    for (int b = 0; b < buckets; ++b) {
        const double s = scale[static_cast<size_t>(b)];
        result.weights.push_back(s > 0.0 ? w.at<double>(b) / s : 0.0);
    }
    return result;
}

WeightingScheme learnedScheme(const BucketWeights &weights)
{
    return {"learned", [weights](int timestep, std::span<const double> errors) {
                const auto count = static_cast<int>(weights.weights.size());
                const double w = weights.weights[bucketOf(timestep, count, weights.steps)];
                const double least = *std::min_element(errors.begin(), errors.end());
                std::vector<double> values;
                for (const double e : errors)
                    values.push_back(w * (e - least));
                return values;
            }};
}

} // namespace cyto
