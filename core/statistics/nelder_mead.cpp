#include "statistics/nelder_mead.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cyto {

namespace {

struct Vertex {
    std::vector<double> at;
    double value = 0.0;
};

double spread(const std::vector<Vertex> &simplex)
{
    double largest = std::abs(simplex.back().value - simplex.front().value);
    for (const Vertex &v : simplex)
        for (std::size_t i = 0; i < v.at.size(); ++i)
            largest = std::max(largest, std::abs(v.at[i] - simplex.front().at[i]));
    return largest;
}

} // namespace

NelderMeadResult nelderMead(const std::function<double(const std::vector<double> &)> &function,
    const std::vector<double> &start, const std::vector<double> &step, const NelderMeadOptions &options)
{
    const std::size_t n = start.size();
    int left = options.evaluations;
    const auto evaluated = [&](std::vector<double> at) {
        --left;
        const double value = function(at);
        return Vertex {std::move(at), value};
    };
    std::vector<Vertex> simplex {evaluated(start)};
    for (std::size_t i = 0; i < n; ++i) {
        std::vector<double> at = start;
        at[i] += step[i];
        simplex.push_back(evaluated(std::move(at)));
    }
    const auto byValue = [](const Vertex &a, const Vertex &b) { return a.value < b.value; };
    bool converged = false;
    for (;;) {
        std::stable_sort(simplex.begin(), simplex.end(), byValue);
        converged = spread(simplex) <= options.tolerance;
        if (converged || left <= 0)
            break;
        std::vector<double> centre(n);
        for (std::size_t v = 0; v < n; ++v)
            for (std::size_t i = 0; i < n; ++i)
                centre[i] += simplex[v].at[i] / static_cast<double>(n);
        const auto along = [&](double factor) { // from the worst through the centre of the others
            std::vector<double> at(n);
            for (std::size_t i = 0; i < n; ++i)
                at[i] = centre[i] + factor * (centre[i] - simplex[n].at[i]);
            return evaluated(std::move(at));
        };
        Vertex reflected = along(1.0);
        if (reflected.value < simplex[0].value) {
            Vertex expanded = along(2.0);
            simplex[n] = expanded.value < reflected.value ? std::move(expanded) : std::move(reflected);
        } else if (reflected.value < simplex[n - 1].value) {
            simplex[n] = std::move(reflected);
        } else {
            const bool outside = reflected.value < simplex[n].value;
            Vertex contracted = along(outside ? 0.5 : -0.5);
            if (contracted.value < std::min(reflected.value, simplex[n].value)) {
                simplex[n] = std::move(contracted);
                continue;
            }
            for (std::size_t v = 1; v <= n; ++v) {
                std::vector<double> at = simplex[v].at;
                for (std::size_t i = 0; i < n; ++i)
                    at[i] = std::midpoint(at[i], simplex[0].at[i]);
                simplex[v] = evaluated(std::move(at));
            }
        }
    }
    return {simplex.front().at, simplex.front().value, converged};
}

} // namespace cyto
