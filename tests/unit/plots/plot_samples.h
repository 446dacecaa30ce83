// One plot of each kind with data to show.
#pragma once

#include "ui/plots/plot_widget.h"

#include <functional>
#include <memory>
#include <vector>

namespace cyto::test {

struct PlotSample {
    const char *name;
    std::function<std::unique_ptr<PlotWidget>()> empty;
    std::function<std::unique_ptr<PlotWidget>()> filled;
    int rows; ///< of its table
};

[[nodiscard]] std::vector<PlotSample> plotSamples();

} // namespace cyto::test
