#include "ui/plots/differential_plot.h"

#include "statistics/proportion.h"
#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_elements.h"

#include <algorithm>
#include <limits>

namespace cyto {

namespace {

double percent(std::int64_t count, std::int64_t total)
{
    return 100.0 * static_cast<double>(count) / static_cast<double>(total);
}

} // namespace

DifferentialPlot::DifferentialPlot(QWidget *parent) : PlotWidget(parent)
{
    refresh();
}

void DifferentialPlot::setData(Differential shown)
{
    m_data = std::move(shown);
    m_total = 0;
    for (Differential::Row &row : m_data.classes) {
        row.count = std::max<std::int64_t>(row.count, 0);
        m_total += row.count;
    }
    refresh();
}

bool DifferentialPlot::warns() const
{
    return m_total < m_data.warnBelow;
}

QString DifferentialPlot::warning() const
{
    const auto cells = static_cast<int>(std::min<std::int64_t>(m_total, std::numeric_limits<int>::max()));
    return tr("Only %n cells: fewer than the %1 of CLSI H20, so that the shares are uncertain", nullptr, cells)
        .arg(m_data.warnBelow);
}

QString DifferentialPlot::title() const
{
    return tr("Differential");
}

QString DifferentialPlot::summary() const
{
    QStringList lines;
    if (warns())
        lines << warning();
    for (const auto &row : m_data.classes) {
        const Interval i = wilsonInterval(row.count, m_total);
        lines << tr("%1: %2 % (95 % interval %3 % to %4 %, %5 cells)")
                     .arg(row.className, locale().toString(percent(row.count, m_total), 'f', 1),
                         locale().toString(100.0 * i.low, 'f', 1), locale().toString(100.0 * i.high, 'f', 1),
                         locale().toString(static_cast<qlonglong>(row.count)));
    }
    return lines.join(QLatin1Char('\n'));
}

PlotTable DifferentialPlot::table() const
{
    PlotTable table;
    table.header = {QStringLiteral("class"), QStringLiteral("cells"), QStringLiteral("total"), QStringLiteral("share"),
        QStringLiteral("wilson95_low"), QStringLiteral("wilson95_high")};
    for (const auto &row : m_data.classes) {
        const Interval i = wilsonInterval(row.count, m_total);
        table.rows.push_back({row.className, row.count, m_total, percent(row.count, m_total) / 100.0, i.low, i.high});
    }
    return table;
}

void DifferentialPlot::draw(QCustomPlot &plot, const PlotColours &colours)
{
    auto *bars = new QCPBars(plot.xAxis, plot.yAxis);
    bars->setPen(colours.ofSeries(0));
    QColor fill = colours.ofSeries(0);
    fill.setAlphaF(0.6F);
    bars->setBrush(fill);
    bars->setWidth(0.7);
    QCPGraph *tops = plot.addGraph(); // carries the intervals
    tops->setLineStyle(QCPGraph::lsNone);
    tops->setPen(colours.text);

    std::vector<QString> names;
    std::vector<double> low, high;
    QVector<double> x, share;
    double largest = 0.0;
    for (const auto &row : m_data.classes) {
        const Interval i = wilsonInterval(row.count, m_total);
        x << static_cast<double>(names.size());
        names.push_back(row.className);
        share << percent(row.count, m_total);
        low.push_back(100.0 * i.low);
        high.push_back(100.0 * i.high);
        largest = std::max(largest, high.back());
    }
    bars->setData(x, share, true);
    tops->setData(x, share, true);
    addErrorBars(plot, *tops, low, high);
    nameTicks(plot, false, names);
    plot.yAxis->setLabel(tr("Share of cells (%), with 95 % interval"));
    plot.yAxis->setRange(0.0, std::min(100.0, largest) * 1.05);
    if (warns())
        addNote(plot, warning(), colours, NotePlace::Top);
}

} // namespace cyto
