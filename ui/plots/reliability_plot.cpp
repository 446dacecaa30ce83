#include "ui/plots/reliability_plot.h"

#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_elements.h"

namespace cyto {

ReliabilityPlot::ReliabilityPlot(QWidget *parent) : PlotWidget(parent)
{
    refresh();
}

void ReliabilityPlot::setData(Reliability shown)
{
    m_data = std::move(shown);
    m_images = 0;
    for (const ReliabilityBin &bin : m_data.bins)
        m_images += bin.images;
    refresh();
}

QString ReliabilityPlot::title() const
{
    return tr("Reliability of the shown probabilities");
}

QString ReliabilityPlot::summary() const
{
    return tr("Expected calibration error %1 over %2 images")
        .arg(locale().toString(m_data.expectedCalibrationError, 'f', 4),
            locale().toString(static_cast<qlonglong>(m_images)));
}

PlotTable ReliabilityPlot::table() const
{
    PlotTable table;
    table.header = {QStringLiteral("bin_low"), QStringLiteral("bin_high"), QStringLiteral("images"),
        QStringLiteral("mean_probability"), QStringLiteral("accuracy"), QStringLiteral("wilson95_low"),
        QStringLiteral("wilson95_high")};
    for (const ReliabilityBin &b : m_data.bins) {
        if (b.images > 0)
            table.rows.push_back({b.low, b.high, b.images, b.meanProbability, b.accuracy, b.accuracyInterval.low,
                b.accuracyInterval.high});
        else
            table.rows.push_back({b.low, b.high, b.images, PlotCell {}, PlotCell {}, PlotCell {}, PlotCell {}});
    }
    return table;
}

void ReliabilityPlot::draw(QCustomPlot &plot, const PlotColours &colours)
{
    plot.xAxis->setLabel(tr("Shown probability"));
    plot.yAxis->setLabel(tr("Accuracy, with 95 % interval"));
    plot.xAxis->setRange(0.0, 1.0);
    plot.yAxis->setRange(0.0, 1.02);
    auto *images = new QCPBars(plot.xAxis, plot.yAxis);
    images->setPen(Qt::NoPen);
    images->setBrush(colours.muted);
    images->setName(tr("Share of the images"));
    images->addToLegend();
    addReferenceLine(plot, 0.0, 0.0, 1.0, 1.0, colours);
    QCPGraph *line = plot.addGraph();
    styleSeries(*line, colours, 0);
    addMarkers(*line, 0);
    line->setName(summary());
    line->addToLegend();
    std::vector<double> low, high;
    for (const ReliabilityBin &b : m_data.bins) {
        if (b.images == 0)
            continue;
        images->setWidth(0.9 * (b.high - b.low));
        images->addData((b.low + b.high) / 2.0, static_cast<double>(b.images) / static_cast<double>(m_images));
        line->addData(b.meanProbability, b.accuracy); // bins ascend, and so do their means
        low.push_back(b.accuracyInterval.low);
        high.push_back(b.accuracyInterval.high);
    }
    addErrorBars(plot, *line, low, high);
    showLegend(plot, LegendPlace::TopLeft);
}

} // namespace cyto
