#include "ui/plots/learning_curve_plot.h"

#include "ui/plots/custom_plot.h"
#include "ui/plots/interval_curves.h"

#include <algorithm>

namespace cyto {

LearningCurvePlot::LearningCurvePlot(QWidget *parent) : PlotWidget(parent)
{
    refresh();
}

void LearningCurvePlot::setData(LearningCurve shown)
{
    m_data = std::move(shown);
    for (LearningCurve::Series &s : m_data.series) {
        std::erase_if(s.points, [](const auto &p) { return p.imagesPerClass < 1; }); // the axis is logarithmic
        std::stable_sort(s.points.begin(), s.points.end(),
            [](const auto &a, const auto &b) { return a.imagesPerClass < b.imagesPerClass; });
    }
    std::erase_if(m_data.series, [](const auto &s) { return s.points.empty(); });
    refresh();
}

QString LearningCurvePlot::title() const
{
    return tr("Learning curve");
}

QString LearningCurvePlot::summary() const
{
    QStringList lines;
    const auto number = [this](double x) { return locale().toString(x, 'f', 3); };
    for (const auto &s : m_data.series)
        for (const auto &p : s.points)
            lines << tr("%1, %2 images per class: %3 [%4, %5]")
                         .arg(s.name, locale().toString(p.imagesPerClass), number(p.mean), number(p.interval.low),
                             number(p.interval.high));
    return lines.join(QLatin1Char('\n'));
}

PlotTable LearningCurvePlot::table() const
{
    PlotTable table;
    table.header = {QStringLiteral("method"), QStringLiteral("images_per_class"), QStringLiteral("repeats"),
        QStringLiteral("mean"), QStringLiteral("low95"), QStringLiteral("high95")};
    for (const auto &s : m_data.series)
        for (const auto &p : s.points)
            table.rows.push_back({s.name, std::int64_t {p.imagesPerClass}, std::int64_t {p.repeats}, p.mean,
                p.interval.low, p.interval.high});
    return table;
}

void LearningCurvePlot::draw(QCustomPlot &plot, const PlotColours &colours)
{
    plot.xAxis->setLabel(tr("Training images per class"));
    plot.yAxis->setLabel(tr("%1, with 95 % interval").arg(m_data.measure));
    std::vector<IntervalSeries> series;
    for (const auto &s : m_data.series) {
        IntervalSeries curve {s.name, {}};
        for (const auto &p : s.points)
            curve.points.push_back({static_cast<double>(p.imagesPerClass), p.repeats, p.mean, p.interval});
        series.push_back(std::move(curve));
    }
    drawIntervalSeries(plot, colours, series, true);
}

} // namespace cyto
