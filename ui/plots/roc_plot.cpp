#include "ui/plots/roc_plot.h"

#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_elements.h"

namespace cyto {

RocPlot::RocPlot(QWidget *parent) : PlotWidget(parent)
{
    refresh();
}

void RocPlot::setData(std::vector<RocSeries> shown)
{
    m_data = std::move(shown);
    std::erase_if(m_data, [](const RocSeries &s) { return s.curve.points.empty(); });
    refresh();
}

QString RocPlot::title() const
{
    return tr("ROC curve");
}

QString RocPlot::nameOf(const RocSeries &s) const
{
    const auto number = [this](double x) { return locale().toString(x, 'f', 3); };
    return tr("%1: area %2 [%3, %4]")
        .arg(s.name, number(s.curve.auc), number(s.curve.aucInterval.low), number(s.curve.aucInterval.high));
}

QString RocPlot::summary() const
{
    QStringList lines;
    for (const RocSeries &s : m_data) {
        lines << nameOf(s);
        if (s.chosen)
            lines << tr("%1: at threshold %2 the sensitivity is %3 and the specificity %4")
                         .arg(s.name, locale().toString(s.chosen->threshold, 'g', 4),
                             locale().toString(s.chosen->sensitivity, 'f', 3),
                             locale().toString(s.chosen->specificity, 'f', 3));
    }
    return lines.join(QLatin1Char('\n'));
}

PlotTable RocPlot::table() const
{
    PlotTable table;
    table.header = {QStringLiteral("score"), QStringLiteral("threshold"), QStringLiteral("sensitivity"),
        QStringLiteral("specificity"), QStringLiteral("auc"), QStringLiteral("auc95_low"),
        QStringLiteral("auc95_high")};
    for (const RocSeries &s : m_data)
        for (const RocPoint &p : s.curve.points)
            table.rows.push_back({s.name, p.threshold, p.sensitivity, p.specificity, s.curve.auc,
                s.curve.aucInterval.low, s.curve.aucInterval.high});
    return table;
}

std::vector<RocPoint> drawnPoints(const RocCurve &curve)
{
    constexpr double step = 1.0 / 2000.0; // finer than any screen or page shows
    std::vector<RocPoint> drawn;
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const RocPoint &p = curve.points[i];
        if (i > 0 && i + 1 < curve.points.size() && p.sensitivity - drawn.back().sensitivity < step
            && drawn.back().specificity - p.specificity < step)
            continue;
        drawn.push_back(p);
    }
    return drawn;
}

void RocPlot::draw(QCustomPlot &plot, const PlotColours &colours)
{
    plot.xAxis->setLabel(tr("1 − specificity"));
    plot.yAxis->setLabel(tr("Sensitivity"));
    plot.xAxis->setRange(-0.01, 1.01); // the lines along the edges are seen whole
    plot.yAxis->setRange(-0.01, 1.01);
    addReferenceLine(plot, 0.0, 0.0, 1.0, 1.0, colours);
    for (std::size_t k = 0; k < m_data.size(); ++k) {
        const RocSeries &s = m_data[k];
        std::vector<double> x, y;
        for (const RocPoint &p : drawnPoints(s.curve)) {
            x.push_back(1.0 - p.specificity);
            y.push_back(p.sensitivity);
        }
        QPen pen(colours.ofSeries(k), 2.0);
        pen.setStyle(PlotColours::styleOf(k, colours.series.size()));
        addCurve(plot, x, y, nameOf(s))->setPen(pen);
        if (!s.chosen)
            continue;
        QCPGraph *point = plot.addGraph();
        point->setPen(pen);
        point->setLineStyle(QCPGraph::lsNone);
        point->setData({1.0 - s.chosen->specificity}, {s.chosen->sensitivity});
        addMarkers(*point, k, 9.0);
    }
    showLegend(plot, LegendPlace::BottomRight);
}

} // namespace cyto
