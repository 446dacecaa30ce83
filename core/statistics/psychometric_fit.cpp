#include "statistics/nelder_mead.h"
#include "statistics/psychometric.h"
#include "statistics/psychometric_grid.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cyto {

namespace {

using namespace detail;

Expected<std::vector<PsychometricBlock>> pooled(std::vector<PsychometricBlock> blocks)
{
    const auto refuse = [](const QString &message) { return fail(ErrorCode::InvalidArgument, message); };
    for (const PsychometricBlock &block : blocks) {
        if (!std::isfinite(block.stimulus))
            return refuse(QCoreApplication::translate("Statistics", "The psychometric function needs finite stimuli."));
        if (block.correct < 0 || block.total < block.correct)
            return refuse(QCoreApplication::translate(
                "Statistics", "At stimulus %1 there are %2 right answers of %3, which cannot be.")
                              .arg(block.stimulus)
                              .arg(block.correct)
                              .arg(block.total));
    }
    std::erase_if(blocks, [](const PsychometricBlock &block) { return block.total == 0; });
    std::stable_sort(blocks.begin(), blocks.end(),
        [](const PsychometricBlock &a, const PsychometricBlock &b) { return a.stimulus < b.stimulus; });
    std::vector<PsychometricBlock> levels;
    for (const PsychometricBlock &block : blocks) {
        if (!levels.empty() && levels.back().stimulus == block.stimulus) {
            levels.back().correct += block.correct;
            levels.back().total += block.total;
        } else {
            levels.push_back(block);
        }
    }
    if (levels.size() < 2 || !std::isfinite(levels.back().stimulus - levels.front().stimulus))
        return refuse(QCoreApplication::translate(
            "Statistics", "The psychometric function needs answers at two different stimuli at least."));
    return levels;
}

Status check(const PsychometricOptions &o)
{
    const auto enough = [](const PsychometricGrid &g) {
        return std::min({g.threshold, g.width, g.lapse, g.overdispersion}) >= 2;
    };
    if (!(o.guess >= 0.0 && o.guess < 0.5 + 1e-12))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The guess rate must lie between 0 and 0.5, and is %1.")
                .arg(o.guess));
    if (!enough(o.coarse) || !enough(o.fine) || !(o.credibility > 0.0 && o.credibility < 1.0) || !(o.negligible >= 0.0))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate(
                "Statistics", "The grid of the psychometric fit needs at least two values of each parameter."));
    return {};
}

void add(PsychometricCost &cost, const PsychometricCost &more)
{
    cost.likelihoods += more.likelihoods;
    cost.lookups += more.lookups;
}

PosteriorGrid adaptiveGrid(const PsychometricModel &model, const PsychometricOptions &o, PsychometricCost &cost)
{
    const PosteriorGrid coarse(model,
        {evenAxis(PsychometricModel::overdispersionBounds(), o.coarse.overdispersion),
            evenAxis(PsychometricModel::lapseBounds(), o.coarse.lapse),
            evenAxis(model.thresholdBounds(), o.coarse.threshold), evenAxis(model.widthBounds(), o.coarse.width)});
    add(cost, coarse.cost());
    const auto narrowed = [&](Parameter p, int points) {
        return evenAxis(coarse.boundsOfMass(p, o.negligible), points);
    };
    PosteriorGrid fine(model,
        {narrowed(Overdispersion, o.fine.overdispersion), narrowed(Lapse, o.fine.lapse),
            narrowed(Threshold, o.fine.threshold), narrowed(Width, o.fine.width)});
    add(cost, fine.cost());
    return fine;
}

PsychometricParameters mostProbable(const PsychometricModel &model, const PosteriorGrid &grid, PsychometricCost &cost)
{
    const PsychometricParameters best = grid.best();
    const auto parameters = [&](const std::vector<double> &x) {
        return PsychometricParameters {x[0], x[1], x[2], model.guess(), x[3]};
    };
    const auto spacing = [&](Parameter p) {
        return grid.axis(p).size() > 1 ? grid.axis(p)[1] - grid.axis(p)[0] : 1e-4;
    };
    NelderMeadResult result;
    std::vector<double> start {best.threshold, best.width, best.lapse, best.overdispersion};
    // A second start with a fresh simplex: at a bound the first may collapse before it has arrived.
    for (int i = 0; i < 2; ++i) {
        const auto minusPosterior = [&](const std::vector<double> &x) {
            cost.likelihoods += static_cast<std::int64_t>(model.blocks().size());
            return -model.logPosterior(parameters(x));
        };
        result = nelderMead(
            minusPosterior, start, {spacing(Threshold), spacing(Width), spacing(Lapse), spacing(Overdispersion)});
        start = result.at;
    }
    return parameters(result.at);
}

} // namespace

Expected<PsychometricFit> fitPsychometric(
    const std::vector<PsychometricBlock> &blocks, const PsychometricOptions &options)
{
    if (const Status s = check(options); !s)
        return tl::unexpected<Error>(s.error());
    auto levels = pooled(blocks);
    if (!levels)
        return tl::unexpected<Error>(levels.error());
    const PsychometricModel model(std::move(*levels), options.guess);
    PsychometricFit fit;
    const PosteriorGrid grid = adaptiveGrid(model, options, fit.cost);
    fit.map = mostProbable(model, grid, fit.cost);
    fit.mean = {grid.mean(Threshold), grid.mean(Width), grid.mean(Lapse), options.guess, grid.mean(Overdispersion)};
    fit.threshold = grid.interval(Threshold, options.credibility);
    fit.width = grid.interval(Width, options.credibility);
    fit.lapse = grid.interval(Lapse, options.credibility);
    fit.overdispersion = grid.interval(Overdispersion, options.credibility);
    const double low = model.blocks().front().stimulus, high = model.blocks().back().stimulus;
    fit.thresholdBeyondStimuli = fit.threshold.low < low || fit.threshold.high > high;
    fit.widthBeyondStimuli = fit.width.high > high - low;
    for (int i = 0; i < options.bandPoints; ++i) {
        const double x = options.bandPoints > 1
            ? std::lerp(low, high, static_cast<double>(i) / (options.bandPoints - 1))
            : std::midpoint(low, high);
        fit.band.push_back({x, grid.proportion(x, options.credibility)});
    }
    return fit;
}

} // namespace cyto
