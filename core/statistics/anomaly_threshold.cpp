#include "statistics/anomaly_threshold.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("AnomalyThreshold", text);
}

// Keeps 0.95 * 100 at 95 images, whatever the binary digits of the share.
constexpr double kRounding = 1e-9;

double shareOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole)
                     : std::numeric_limits<double>::quiet_NaN();
}

/// @param scores sorted, at least one
double largestThatPasses(const std::vector<double> &scores, double specificity)
{
    const auto flagged = static_cast<size_t>((1.0 - specificity) * static_cast<double>(scores.size()) + kRounding);
    return scores[std::min(flagged, scores.size() - 1)];
}

/// @param abnormal sorted, at least one @param normal sorted
double smallestThatFinds(const std::vector<double> &normal, const std::vector<double> &abnormal, double sensitivity)
{
    const auto wanted = std::ceil(sensitivity * static_cast<double>(abnormal.size()) - kRounding);
    const size_t last = std::min(static_cast<size_t>(std::max(wanted, 1.0)), abnormal.size()) - 1;
    const double score = abnormal[last];
    double next = std::numeric_limits<double>::infinity();
    for (const auto *scores : {&normal, &abnormal})
        if (const auto at = std::upper_bound(scores->begin(), scores->end(), score); at != scores->end())
            next = std::min(next, *at);
    const double middle = std::isfinite(next) ? std::midpoint(score, next) : score;
    return middle > score ? middle : std::nextafter(score, next); // nothing above, or neighbours
}

bool isShare(double share)
{
    return share > 0.0 && share <= 1.0; // false for NaN
}

} // namespace

Expected<std::optional<ThresholdAim>> ThresholdAim::ofOptions(
    std::optional<double> sensitivity, std::optional<double> specificity)
{
    if (sensitivity && specificity)
        return fail(ErrorCode::InvalidArgument,
            tr("A threshold is chosen for a sensitivity or for a specificity, not for both."));
    if (!sensitivity && !specificity)
        return std::optional<ThresholdAim> {};
    const ThresholdAim aim =
        sensitivity ? ThresholdAim {Kind::Sensitivity, *sensitivity} : ThresholdAim {Kind::Specificity, *specificity};
    if (!isShare(aim.share))
        return fail(ErrorCode::InvalidArgument, tr("Sensitivity and specificity must lie above 0 and at most at 1."));
    return std::optional(aim);
}

double ThresholdFit::specificity() const
{
    return shareOf(normalPassed, normalImages);
}

double ThresholdFit::sensitivity() const
{
    return shareOf(abnormalFlagged, abnormalImages);
}

ThresholdFit judgeThreshold(
    double threshold, const std::vector<double> &normalScores, const std::vector<double> &abnormalScores)
{
    const auto below = [threshold](const std::vector<double> &scores) {
        return static_cast<std::int64_t>(
            std::count_if(scores.begin(), scores.end(), [threshold](double score) { return score < threshold; }));
    };
    ThresholdFit fit;
    fit.threshold = threshold;
    fit.normalImages = static_cast<std::int64_t>(normalScores.size());
    fit.normalPassed = fit.normalImages - below(normalScores);
    fit.abnormalImages = static_cast<std::int64_t>(abnormalScores.size());
    fit.abnormalFlagged = below(abnormalScores);
    return fit;
}

Expected<ThresholdFit> fitThreshold(
    std::vector<double> normalScores, std::vector<double> abnormalScores, const ThresholdAim &aim)
{
    if (!isShare(aim.share))
        return fail(ErrorCode::InvalidArgument, tr("Sensitivity and specificity must lie above 0 and at most at 1."));
    for (auto *scores : {&normalScores, &abnormalScores}) {
        if (!std::all_of(scores->begin(), scores->end(), [](double s) { return std::isfinite(s); }))
            return fail(ErrorCode::InvalidArgument, tr("An anomaly score is not a finite number."));
        std::sort(scores->begin(), scores->end());
    }
    if (aim.kind == ThresholdAim::Kind::Specificity) {
        if (normalScores.empty())
            return fail(
                ErrorCode::InvalidArgument, tr("A threshold for a stated specificity needs images of normal cells."));
        return judgeThreshold(largestThatPasses(normalScores, aim.share), normalScores, abnormalScores);
    }
    if (abnormalScores.empty())
        return fail(ErrorCode::InvalidArgument,
            tr("A threshold for a stated sensitivity needs images of abnormal cells."),
            tr("Name their class with --abnormal-class."));
    return judgeThreshold(smallestThatFinds(normalScores, abnormalScores, aim.share), normalScores, abnormalScores);
}

} // namespace cyto
