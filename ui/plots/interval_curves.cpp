#include "ui/plots/interval_curves.h"

#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_elements.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cyto {

namespace {

// More ticks than this would write over each other; then the axis chooses its own.
constexpr std::size_t kMostTicks = 12;

void setRange(QCPAxis &axis, const std::set<double> &xs, bool logarithmic, const QLocale &locale)
{
    const double first = *xs.begin(), last = *xs.rbegin();
    if (logarithmic) {
        axis.setScaleType(QCPAxis::stLogarithmic);
        axis.setRange(first / 1.25, last * 1.25);
    } else {
        const double room = last > first ? 0.05 * (last - first) : std::max(0.5, 0.1 * std::abs(first));
        axis.setRange(first - room, last + room);
    }
    if (xs.size() > kMostTicks) {
        if (logarithmic)
            axis.setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog));
        return;
    }
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText); // where there are data
    for (const double x : xs)
        ticker->addTick(x, locale.toString(x, 'g', 4));
    axis.setTicker(ticker);
}

} // namespace

void tidy(std::vector<IntervalSeries> &series, bool logarithmic)
{
    for (IntervalSeries &s : series) {
        std::erase_if(s.points, [logarithmic](const IntervalPoint &p) {
            return !std::isfinite(p.x) || !std::isfinite(p.mean) || (logarithmic && p.x <= 0.0);
        });
        std::stable_sort(
            s.points.begin(), s.points.end(), [](const IntervalPoint &a, const IntervalPoint &b) { return a.x < b.x; });
    }
    std::erase_if(series, [](const IntervalSeries &s) { return s.points.empty(); });
}

void drawIntervalSeries(
    QCustomPlot &plot, const PlotColours &colours, const std::vector<IntervalSeries> &series, bool logarithmic)
{
    std::set<double> xs;
    double lowest = 1.0;
    for (std::size_t k = 0; k < series.size(); ++k) {
        QCPGraph *line = plot.addGraph();
        styleSeries(*line, colours, k);
        addMarkers(*line, k);
        line->setName(series[k].name);
        line->addToLegend();
        std::vector<double> low, high;
        for (const IntervalPoint &p : series[k].points) {
            line->addData(p.x, p.mean);
            low.push_back(p.interval.low);
            high.push_back(p.interval.high);
            lowest = std::min({lowest, p.interval.low, p.mean});
            xs.insert(p.x);
        }
        addErrorBars(plot, *line, low, high);
    }
    setRange(*plot.xAxis, xs, logarithmic, plot.locale());
    plot.yAxis->setRange(std::max(0.0, lowest - 0.05), 1.02);
    showLegend(plot, LegendPlace::BottomRight);
}

} // namespace cyto
