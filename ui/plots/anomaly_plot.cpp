#include "ui/plots/anomaly_plot.h"

#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_elements.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cyto {

AnomalyCurves anomalyCurves(AnomalyDistribution shown)
{
    AnomalyCurves all {{}, shown.threshold};
    for (AnomalyDistribution::Group &group : shown.groups) {
        AnomalyCurves::Curve curve;
        curve.name = group.name;
        curve.count = group.scores.size();
        if (all.threshold)
            curve.flagged = std::count_if(
                group.scores.begin(), group.scores.end(), [&](double score) { return score < *all.threshold; });
        if (const auto density = KernelDensity::create(std::move(group.scores), shown.rule))
            curve.points = density->curve();
        else
            curve.problem = density.error().message;
        all.curves.push_back(std::move(curve));
    }
    return all;
}

AnomalyPlot::AnomalyPlot(QWidget *parent) : PlotWidget(parent)
{
    refresh();
}

void AnomalyPlot::setCurves(AnomalyCurves shown)
{
    m_data = std::move(shown);
    refresh();
}

bool AnomalyPlot::isEmpty() const
{
    return std::all_of(m_data.curves.begin(), m_data.curves.end(), [](const Curve &c) { return c.count == 0; });
}

QString AnomalyPlot::title() const
{
    return tr("Distribution of the anomaly score");
}

QString AnomalyPlot::nameOf(const Curve &curve) const
{
    return tr("%1 (%2 images)").arg(curve.name, locale().toString(static_cast<qulonglong>(curve.count)));
}

QString AnomalyPlot::summary() const
{
    QStringList lines;
    for (const Curve &curve : m_data.curves) {
        if (m_data.threshold)
            lines << tr("%1: %2 of %3 images below the threshold %4")
                         .arg(curve.name, locale().toString(static_cast<qlonglong>(curve.flagged)),
                             locale().toString(static_cast<qulonglong>(curve.count)),
                             locale().toString(*m_data.threshold, 'g', 4));
        else
            lines << nameOf(curve);
        if (!curve.problem.isEmpty())
            lines << tr("%1: %2").arg(curve.name, curve.problem);
    }
    return lines.join(QLatin1Char('\n'));
}

PlotTable AnomalyPlot::table() const
{
    PlotTable table;
    table.header = {QStringLiteral("group"), QStringLiteral("score"), QStringLiteral("density"),
        QStringLiteral("images"), QStringLiteral("threshold")};
    for (const Curve &curve : m_data.curves)
        for (const DensityPoint &p : curve.points)
            table.rows.push_back({curve.name, p.x, p.density, static_cast<std::int64_t>(curve.count),
                m_data.threshold ? PlotCell {*m_data.threshold} : PlotCell {}});
    return table;
}

void AnomalyPlot::draw(QCustomPlot &plot, const PlotColours &colours)
{
    plot.xAxis->setLabel(tr("Anomaly score (small = anomalous)"));
    plot.yAxis->setLabel(tr("Density"));
    QStringList problems;
    double left = std::numeric_limits<double>::infinity(), right = -left, top = 0.0;
    for (std::size_t k = 0; k < m_data.curves.size(); ++k) {
        const Curve &curve = m_data.curves[k];
        if (curve.points.empty()) {
            problems << tr("%1: %2").arg(nameOf(curve), curve.problem);
            continue;
        }
        QCPGraph *line = plot.addGraph();
        styleSeries(*line, colours, k);
        QColor fill = colours.ofSeries(k);
        fill.setAlphaF(0.15F);
        line->setBrush(fill);
        line->setName(nameOf(curve));
        line->addToLegend();
        for (const DensityPoint &p : curve.points) {
            line->addData(p.x, p.density);
            top = std::max(top, p.density);
        }
        left = std::min(left, curve.points.front().x);
        right = std::max(right, curve.points.back().x);
    }
    if (top > 0.0) {
        if (m_data.threshold) { // it must be seen, wherever it lies
            left = std::min(left, *m_data.threshold);
            right = std::max(right, *m_data.threshold);
        }
        plot.xAxis->setRange(left, right);
        plot.yAxis->setRange(0.0, 1.1 * top);
        if (m_data.threshold) {
            const std::array x {*m_data.threshold, *m_data.threshold}, y {0.0, 1.1 * top};
            QCPCurve *line = addCurve(
                plot, x, y, tr("Threshold %1, flagged below").arg(locale().toString(*m_data.threshold, 'g', 4)));
            line->setPen({colours.text, 1.5, Qt::DashLine});
        }
        showLegend(plot, LegendPlace::TopRight);
    }
    if (!problems.isEmpty())
        addNote(plot, problems.join(QLatin1Char('\n')), colours, top > 0.0 ? NotePlace::Top : NotePlace::Centre);
}

} // namespace cyto
