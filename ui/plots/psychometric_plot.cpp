#include "ui/plots/psychometric_plot.h"

#include "statistics/proportion.h"
#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_elements.h"

#include <algorithm>
#include <limits>

namespace cyto {

namespace {

double share(const PsychometricBlock &block)
{
    return static_cast<double>(block.correct) / static_cast<double>(block.total);
}

/// Larger than the points and filled, so that it is none of them.
QCPScatterStyle thresholdMarker(const QColor &colour)
{
    return {QCPScatterStyle::ssDiamond, QPen(colour, 1.5), QBrush(colour), 11.0};
}

} // namespace

PsychometricPlot::PsychometricPlot(QWidget *parent) : PlotWidget(parent)
{
    refresh();
}

void PsychometricPlot::setData(std::vector<PsychometricSeries> shown)
{
    m_data = std::move(shown);
    for (PsychometricSeries &s : m_data)
        std::erase_if(s.blocks, [](const PsychometricBlock &b) { return b.total <= 0; });
    std::erase_if(m_data, [](const PsychometricSeries &s) { return s.blocks.empty(); });
    refresh();
}

QString PsychometricPlot::title() const
{
    return tr("Psychometric function");
}

QString PsychometricPlot::summary() const
{
    QStringList lines;
    const auto number = [this](double x) { return locale().toString(x, 'f', 3); };
    for (const PsychometricSeries &s : m_data) {
        if (!s.fit) {
            lines << tr("%1: not fitted").arg(s.name);
            continue;
        }
        lines << tr("%1: threshold %2 [%3, %4], width %5 [%6, %7]")
                     .arg(s.name, number(s.fit->map.threshold), number(s.fit->threshold.low),
                         number(s.fit->threshold.high), number(s.fit->map.width), number(s.fit->width.low),
                         number(s.fit->width.high));
        if (s.fit->thresholdBeyondStimuli)
            lines << tr("%1: the threshold may lie beyond the confidences that occur").arg(s.name);
    }
    return lines.join(QLatin1Char('\n'));
}

PlotTable PsychometricPlot::table() const
{
    PlotTable table;
    table.header = {QStringLiteral("series"), QStringLiteral("kind"), QStringLiteral("stimulus"),
        QStringLiteral("correct"), QStringLiteral("total"), QStringLiteral("proportion"), QStringLiteral("low95"),
        QStringLiteral("high95")};
    for (const PsychometricSeries &s : m_data) {
        for (const PsychometricBlock &b : s.blocks) {
            const Interval i = wilsonInterval(b.correct, b.total);
            table.rows.push_back(
                {s.name, QStringLiteral("answers"), b.stimulus, b.correct, b.total, share(b), i.low, i.high});
        }
        if (!s.fit)
            continue;
        for (const PsychometricBandPoint &p : s.fit->band)
            table.rows.push_back({s.name, QStringLiteral("fit"), p.stimulus, PlotCell {}, PlotCell {},
                psychometricFunction(p.stimulus, s.fit->map), p.proportion.low, p.proportion.high});
    }
    return table;
}

void PsychometricPlot::drawPoints(QCustomPlot &plot, const PlotColours &colours, std::size_t index)
{
    const PsychometricSeries &s = m_data[index];
    QCPGraph *points = plot.addGraph();
    styleSeries(*points, colours, index);
    points->setLineStyle(QCPGraph::lsNone);
    addMarkers(*points, index, 6.0);
    points->setName(s.name);
    points->addToLegend();
    QVector<double> x, y;
    std::vector<PsychometricBlock> sorted = s.blocks;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.stimulus < b.stimulus; });
    std::vector<double> low, high;
    for (const PsychometricBlock &b : sorted) {
        x << b.stimulus;
        y << share(b);
        const Interval i = wilsonInterval(b.correct, b.total);
        low.push_back(i.low);
        high.push_back(i.high);
    }
    points->setData(x, y, true);
    addErrorBars(plot, *points, low, high);
}

void PsychometricPlot::drawThreshold(QCustomPlot &plot, const QColor &colour, const PsychometricFit &fit)
{
    QCPGraph *threshold = plot.addGraph();
    threshold->removeFromLegend();
    threshold->setPen({colour, 1.5});
    threshold->setLineStyle(QCPGraph::lsNone);
    threshold->setScatterStyle(thresholdMarker(colour));
    // At the height that it stands for.
    threshold->setData({fit.map.threshold}, {psychometricFunction(fit.map.threshold, fit.map)});
    addLyingErrorBar(plot, *threshold, fit.threshold.low, fit.threshold.high);
}

void PsychometricPlot::draw(QCustomPlot &plot, const PlotColours &colours)
{
    plot.xAxis->setLabel(tr("Confidence"));
    plot.yAxis->setLabel(tr("Accuracy, with 95 % intervals"));
    bool anyFit = false;
    for (std::size_t k = 0; k < m_data.size(); ++k) {
        drawPoints(plot, colours, k);
        const std::optional<PsychometricFit> &fit = m_data[k].fit;
        if (!fit || fit->band.empty())
            continue;
        std::vector<double> x, y, low, high;
        for (const PsychometricBandPoint &p : fit->band) {
            x.push_back(p.stimulus);
            y.push_back(psychometricFunction(p.stimulus, fit->map));
            low.push_back(p.proportion.low);
            high.push_back(p.proportion.high);
        }
        addBand(plot, x, low, high, colours.ofSeries(k));
        addCurve(plot, x, y, {})->setPen({colours.ofSeries(k), 2.0, PlotColours::styleOf(k, colours.series.size())});
        drawThreshold(plot, colours.ofSeries(k), *fit);
        anyFit = true;
    }
    if (anyFit) { // says once what the diamonds are, in no series' colour
        QCPGraph *key = plot.addGraph();
        key->setLineStyle(QCPGraph::lsNone);
        key->setScatterStyle(thresholdMarker(colours.text));
        key->setName(tr("Threshold, with 95 % interval"));
        key->addToLegend();
    }
    // Over the confidences that occur: an interval of the threshold may end far beyond them.
    double left = std::numeric_limits<double>::infinity(), right = -left;
    for (const PsychometricSeries &s : m_data)
        for (const PsychometricBlock &b : s.blocks) {
            left = std::min(left, b.stimulus);
            right = std::max(right, b.stimulus);
        }
    const double room = right > left ? 0.03 * (right - left) : 0.05;
    plot.xAxis->setRange(left - room, right + room);
    plot.yAxis->setRange(0.0, 1.02);
    showLegend(plot, LegendPlace::BottomRight);
}

} // namespace cyto
