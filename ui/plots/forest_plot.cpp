#include "ui/plots/forest_plot.h"

#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_elements.h"

#include <array>
#include <cmath>

namespace cyto {

ForestPlot::ForestPlot(QWidget *parent) : PlotWidget(parent)
{
    refresh();
}

void ForestPlot::setData(Forest shown)
{
    m_data = std::move(shown);
    std::erase_if(m_data.rows, [](const Forest::Row &row) { return !std::isfinite(row.share); });
    refresh();
}

QString ForestPlot::title() const
{
    return m_data.title.isEmpty() ? tr("Readers") : m_data.title;
}

QString ForestPlot::summary() const
{
    QStringList lines;
    const auto percent = [this](double share) { return locale().toString(100.0 * share, 'f', 1); };
    for (const Forest::Row &row : m_data.rows)
        lines << (row.interval
                ? tr("%1: %2 % (95 % interval %3 % to %4 %)")
                      .arg(row.name, percent(row.share), percent(row.interval->low), percent(row.interval->high))
                : tr("%1: %2 %").arg(row.name, percent(row.share)));
    return lines.join(QLatin1Char('\n'));
}

PlotTable ForestPlot::table() const
{
    PlotTable table;
    table.header = {QStringLiteral("name"), QStringLiteral("pooled"), QStringLiteral("trials"), QStringLiteral("share"),
        QStringLiteral("low95"), QStringLiteral("high95")};
    for (const Forest::Row &row : m_data.rows)
        table.rows.push_back({row.name, std::int64_t {row.pooled ? 1 : 0}, row.trials, row.share,
            row.interval ? PlotCell {row.interval->low} : PlotCell {},
            row.interval ? PlotCell {row.interval->high} : PlotCell {}});
    return table;
}

void ForestPlot::draw(QCustomPlot &plot, const PlotColours &colours)
{
    std::vector<QString> names;
    for (const Forest::Row &row : m_data.rows)
        names.push_back(row.name);
    nameTicks(plot, true, names);
    plot.yAxis->setRangeReversed(true); // the first row on top
    plot.xAxis->setLabel(m_data.axis);
    plot.xAxis->setRange(0.0, 100.0);
    if (m_data.reference) {
        const double at = 100.0 * *m_data.reference;
        const std::array x {at, at}, y {-0.5, static_cast<double>(names.size()) - 0.5};
        addCurve(plot, x, y, m_data.referenceName)->setPen({colours.axis, 1.5, Qt::DashLine});
    }
    for (std::size_t i = 0; i < m_data.rows.size(); ++i) {
        const Forest::Row &row = m_data.rows[i];
        const double height = static_cast<double>(i);
        const QColor colour = colours.ofSeries(row.pooled ? 1 : 0);
        if (row.interval) {
            const std::array x {100.0 * row.interval->low, 100.0 * row.interval->high}, y {height, height};
            addCurve(plot, x, y, {})->setPen({colour, row.pooled ? 3.0 : 2.0});
        }
        QCPGraph *point = plot.addGraph();
        point->setPen({colour, 2.0});
        point->setLineStyle(QCPGraph::lsNone);
        point->setData({100.0 * row.share}, {height});
        addMarkers(*point, row.pooled ? 3 : 0, row.pooled ? 12.0 : 8.0);
    }
    if (m_data.reference && !m_data.referenceName.isEmpty())
        showLegend(plot, LegendPlace::TopRight);
}

} // namespace cyto
