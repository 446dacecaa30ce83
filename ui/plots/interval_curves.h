// Curves of means with intervals over one axis: what learning curves and ablations share.
#pragma once

#include "statistics/interval.h"
#include "ui/plots/plot_colours.h"

#include <QString>

#include <vector>

class QCustomPlot;

namespace cyto {

struct IntervalPoint {
    double x = 0.0;
    int repeats = 0;
    double mean = 0.0;
    Interval interval; ///< 95 %
};

struct IntervalSeries {
    QString name;
    std::vector<IntervalPoint> points; ///< by x
};

/// Orders the points by x and leaves out what cannot be drawn: numbers that are not finite, x <= 0 on a
/// logarithmic axis, series without a point.
void tidy(std::vector<IntervalSeries> &series, bool logarithmic);

/// Axes over all points with ticks at the x that occur, shares from 0 to 1 upwards.
void drawIntervalSeries(
    QCustomPlot &plot, const PlotColours &colours, const std::vector<IntervalSeries> &series, bool logarithmic);

} // namespace cyto
