#include "benchmarks/bench_naive.h"

#include "classifier/naive.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace cyto::bench {

void Totals::add(const Prediction &p, const std::optional<int> &truth)
{
    ++images;
    evaluations += p.evaluations;
    trials += p.trials;
    known += truth ? 1 : 0;
    correct += truth && *truth == p.predicted ? 1 : 0;
}

Totals runNaively(Engine &engine, const ImageSource &images, const std::vector<std::optional<int>> &truth, int count,
    const ClassifyOptions &options)
{
    ImageSource first = images;
    first.count = static_cast<size_t>(count);
    Totals totals;
    const auto start = std::chrono::steady_clock::now();
    const Status s = classifyNaively(engine, first, options, {}, nullptr, [&](size_t i, const Expected<Prediction> &p) {
        if (!p)
            stop(p.error());
        totals.add(*p, truth[i]);
    });
    totals.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!s)
        stop(s.error());
    return totals;
}

void stop(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    std::exit(1);
}

} // namespace cyto::bench
