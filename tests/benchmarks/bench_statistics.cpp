// bench_statistics: a psychometric fit as the program makes it, beside the same grids with the likelihood computed anew
// at every point, as the formula stands. Issue 5 wants a fit under 2 s; the second shows what it would take without
// the tables, on the same machine in the same run.
//
//   bench_statistics [--benchmark_filter=REGEX]
#include "statistics/psychometric.h"
#include "statistics/psychometric_grid.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>

using namespace cyto;

namespace {

/// 25 levels, as of a model's confidences.
std::vector<PsychometricBlock> levels()
{
    const PsychometricParameters truth {0.2, 0.6, 0.02, 0.125, 0.0};
    std::vector<PsychometricBlock> blocks;
    for (int i = 0; i < 25; ++i) {
        const double x = (i + 0.5) / 25.0;
        blocks.push_back({x, std::llround(70.0 * psychometricFunction(x, truth)), 70});
    }
    return blocks;
}

PsychometricOptions options()
{
    PsychometricOptions o;
    o.guess = 0.125;
    return o;
}

void fit(benchmark::State &state)
{
    PsychometricCost cost;
    for (auto _ : state) {
        const auto fitted = fitPsychometric(levels(), options());
        if (!fitted) {
            state.SkipWithError("the fit was refused");
            return;
        }
        cost = fitted->cost;
        benchmark::DoNotOptimize(fitted->map.threshold);
    }
    state.counters["likelihoods"] = static_cast<double>(cost.likelihoods);
    state.counters["lookups"] = static_cast<double>(cost.lookups);
}

void naiveGrids(benchmark::State &state)
{
    using namespace cyto::detail;
    const PsychometricModel model(levels(), options().guess);
    for (auto _ : state) {
        double best = -INFINITY;
        for (const PsychometricGrid &g : {options().coarse, options().fine})
            for (const double eta : evenAxis(PsychometricModel::overdispersionBounds(), g.overdispersion))
                for (const double lapse : evenAxis(PsychometricModel::lapseBounds(), g.lapse))
                    for (const double threshold : evenAxis(model.thresholdBounds(), g.threshold))
                        for (const double width : evenAxis(model.widthBounds(), g.width))
                            best = std::max(best, model.logPosterior({threshold, width, lapse, model.guess(), eta}));
        benchmark::DoNotOptimize(best);
    }
}

} // namespace

BENCHMARK(fit)->Unit(benchmark::kMillisecond);
BENCHMARK(naiveGrids)->Unit(benchmark::kMillisecond)->Iterations(1);

BENCHMARK_MAIN();
