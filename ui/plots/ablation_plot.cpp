#include "ui/plots/ablation_plot.h"

#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_elements.h"

namespace cyto {

AblationPlot::AblationPlot(QWidget *parent) : PlotWidget(parent)
{
    refresh();
}

void AblationPlot::setData(Ablation shown)
{
    m_data = std::move(shown);
    tidy(m_data.series, m_data.logarithmic);
    refresh();
}

QString AblationPlot::title() const
{
    return m_data.title.isEmpty() ? tr("Ablation") : m_data.title;
}

QString AblationPlot::summary() const
{
    QStringList lines;
    const auto number = [this](double x) { return locale().toString(x, 'f', 3); };
    for (const IntervalSeries &s : m_data.series)
        for (const IntervalPoint &p : s.points)
            lines << tr("%1, %2 = %3: %4 [%5, %6]")
                         .arg(s.name, m_data.axis, locale().toString(p.x, 'g', 4), number(p.mean),
                             number(p.interval.low), number(p.interval.high));
    return lines.join(QLatin1Char('\n'));
}

PlotTable AblationPlot::table() const
{
    PlotTable table;
    table.header = {QStringLiteral("variant"), m_data.column, QStringLiteral("repeats"), QStringLiteral("mean"),
        QStringLiteral("low95"), QStringLiteral("high95")};
    for (const IntervalSeries &s : m_data.series)
        for (const IntervalPoint &p : s.points)
            table.rows.push_back({s.name, p.x, std::int64_t {p.repeats}, p.mean, p.interval.low, p.interval.high});
    return table;
}

void AblationPlot::draw(QCustomPlot &plot, const PlotColours &colours)
{
    plot.xAxis->setLabel(m_data.axis);
    plot.yAxis->setLabel(tr("%1, with 95 % interval").arg(m_data.measure));
    drawIntervalSeries(plot, colours, m_data.series, m_data.logarithmic);
    if (m_data.chosen && plot.xAxis->range().contains(*m_data.chosen))
        addReferenceLine(plot, *m_data.chosen, 0.0, *m_data.chosen, 1.02, colours);
}

} // namespace cyto
