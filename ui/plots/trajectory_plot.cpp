#include "ui/plots/trajectory_plot.h"

#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_elements.h"

#include <algorithm>
#include <cmath>

namespace cyto {

TrajectoryPlot::TrajectoryPlot(QWidget *parent) : PlotWidget(parent)
{
    refresh();
}

void TrajectoryPlot::setData(ScoreTrajectory shown)
{
    for (ScoreTrajectory::Series &s : shown.classes) { // a shorter list than its partner has no point there
        const std::size_t n = std::min(s.trials.size(), s.scores.size());
        s.trials.resize(n);
        s.scores.resize(n);
    }
    m_data = std::move(shown);
    refresh();
}

bool TrajectoryPlot::isEmpty() const
{
    return std::all_of(m_data.classes.begin(), m_data.classes.end(), [](const auto &s) { return s.trials.empty(); });
}

QString TrajectoryPlot::title() const
{
    return tr("Class scores over the trials");
}

QString TrajectoryPlot::nameOf(const ScoreTrajectory::Series &s) const
{
    return s.prunedAt ? tr("%1 (dropped after %n trials)", nullptr, *s.prunedAt).arg(s.className) : s.className;
}

QString TrajectoryPlot::summary() const
{
    QStringList lines;
    for (const auto &s : m_data.classes)
        if (!s.scores.empty())
            lines << tr("%1: score %2").arg(nameOf(s), locale().toString(s.scores.back(), 'g', 4));
    return lines.join(QLatin1Char('\n'));
}

PlotTable TrajectoryPlot::table() const
{
    PlotTable table;
    table.header = {
        QStringLiteral("class"), QStringLiteral("trial"), QStringLiteral("score"), QStringLiteral("pruned_at")};
    for (const auto &s : m_data.classes)
        for (std::size_t i = 0; i < s.trials.size(); ++i)
            table.rows.push_back({s.className, std::int64_t {s.trials[i]}, s.scores[i],
                s.prunedAt ? PlotCell {std::int64_t {*s.prunedAt}} : PlotCell {}});
    return table;
}

void TrajectoryPlot::draw(QCustomPlot &plot, const PlotColours &colours)
{
    plot.xAxis->setLabel(tr("Trials"));
    plot.yAxis->setLabel(tr("Score (small = likely)"));
    for (std::size_t k = 0; k < m_data.classes.size(); ++k) {
        const auto &s = m_data.classes[k];
        if (s.trials.empty())
            continue;
        QCPGraph *line = plot.addGraph();
        styleSeries(*line, colours, k);
        line->setName(nameOf(s));
        line->addToLegend();
        QVector<double> x, y;
        for (std::size_t i = 0; i < s.trials.size(); ++i) {
            x << s.trials[i];
            y << s.scores[i];
        }
        line->setData(x, y);
        if (!s.prunedAt)
            continue;
        // A cross where the class was dropped: its score stands still from there on.
        const auto at = std::upper_bound(s.trials.begin(), s.trials.end(), *s.prunedAt) - s.trials.begin();
        QCPGraph *cross = plot.addGraph();
        cross->setData({static_cast<double>(*s.prunedAt)}, {y[std::max<qsizetype>(at - 1, 0)]});
        cross->setLineStyle(QCPGraph::lsNone);
        cross->setScatterStyle({QCPScatterStyle::ssCross, {colours.ofSeries(k), 2.5}, Qt::NoBrush, 10.0});
    }
    plot.rescaleAxes();
    plot.xAxis->setRangeLower(0.0);
    plot.yAxis->scaleRange(1.1);
    showLegend(plot, LegendPlace::Beside);
}

} // namespace cyto
