#include "ui/plots/plot_elements.h"

#include "ui/plots/custom_plot.h"

#include <QFontMetrics>

#include <array>

namespace cyto {

namespace {

// QCustomPlot does not break lines, and a note must stay inside of the smallest plot.
QString broken(const QString &text)
{
    constexpr qsizetype widest = 56;
    QString lines;
    qsizetype used = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!lines.isEmpty())
            lines += QLatin1Char('\n');
        used = 0;
        for (const QString &word : line.split(QLatin1Char(' '))) {
            if (used > 0)
                lines += used + word.size() >= widest ? QLatin1Char('\n') : QLatin1Char(' ');
            used = used > 0 && used + word.size() < widest ? used + 1 + word.size() : word.size();
            lines += word;
        }
    }
    return lines;
}

QVector<double> list(std::span<const double> values)
{
    return {values.begin(), values.end()};
}

} // namespace

void addNote(QCustomPlot &plot, const QString &text, const PlotColours &colours, NotePlace place)
{
    auto *note = new QCPItemText(&plot);
    note->setLayer(QStringLiteral("overlay"));
    note->setText(broken(text));
    note->setFont(plot.legend->font());
    note->setColor(colours.text);
    note->setBrush(colours.background);
    note->setPen(colours.axis);
    note->setPadding({6, 3, 6, 3});
    note->setClipToAxisRect(false);
    note->position->setType(QCPItemPosition::ptAxisRectRatio);
    const bool centre = place == NotePlace::Centre;
    note->setPositionAlignment(centre ? Qt::AlignCenter : Qt::AlignHCenter | Qt::AlignTop);
    note->position->setCoords(0.5, centre ? 0.5 : 0.02);
}

QString fittedLabel(const QString &label, const QFontMetrics &metrics, int length)
{
    constexpr qsizetype mostLines = 4;
    QStringList lines;
    for (const QString &word : label.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && (metrics.horizontalAdvance(longer) <= length || lines.size() == mostLines))
            lines.last() = longer;
        else
            lines << word;
    }
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, length);
    return lines.join(QLatin1Char('\n'));
}

void styleSeries(QCPGraph &graph, const PlotColours &colours, std::size_t index)
{
    QPen pen(colours.ofSeries(index), 2.0);
    pen.setStyle(PlotColours::styleOf(index, colours.series.size()));
    graph.setPen(pen);
}

QCPCurve *addCurve(QCustomPlot &plot, std::span<const double> x, std::span<const double> y, const QString &name)
{
    auto *curve = new QCPCurve(plot.xAxis, plot.yAxis);
    curve->setData(list(x), list(y));
    if (!name.isEmpty()) {
        curve->setName(name);
        curve->addToLegend();
    }
    return curve;
}

void addBand(QCustomPlot &plot, std::span<const double> x, std::span<const double> low, std::span<const double> high,
    const QColor &colour)
{
    QCPGraph *bottom = plot.addGraph();
    QCPGraph *top = plot.addGraph();
    bottom->setData(list(x), list(low), true);
    top->setData(list(x), list(high), true);
    bottom->setPen(Qt::NoPen);
    top->setPen(Qt::NoPen);
    QColor fill = colour;
    fill.setAlphaF(0.2F);
    top->setBrush(fill);
    top->setChannelFillGraph(bottom);
}

void addErrorBars(QCustomPlot &plot, QCPGraph &graph, std::span<const double> low, std::span<const double> high)
{
    auto *bars = new QCPErrorBars(plot.xAxis, plot.yAxis);
    bars->setDataPlottable(&graph);
    QVector<double> minus, plus;
    for (std::size_t i = 0; i < low.size(); ++i) {
        const double value = graph.data()->at(static_cast<int>(i))->value;
        minus << value - low[i];
        plus << high[i] - value;
    }
    bars->setData(minus, plus);
    bars->setPen({graph.pen().color(), 1.5});
    bars->setWhiskerWidth(7.0);
    bars->setSymbolGap(0.0); // a gap would cut the bar of a value near its end
}

void addReferenceLine(QCustomPlot &plot, double x1, double y1, double x2, double y2, const PlotColours &colours)
{
    const std::array x {x1, x2}, y {y1, y2};
    addCurve(plot, x, y, {})->setPen({colours.axis, 1.0, Qt::DashLine});
}

void addMarkers(QCPGraph &graph, std::size_t index, double size)
{
    constexpr std::array shapes {QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare, QCPScatterStyle::ssTriangle,
        QCPScatterStyle::ssDiamond, QCPScatterStyle::ssCross, QCPScatterStyle::ssTriangleInverted};
    QCPScatterStyle style(shapes[index % shapes.size()], size);
    style.setPen({graph.pen().color(), 1.5});
    style.setBrush(graph.pen().color());
    graph.setScatterStyle(style);
}

void showLegend(QCustomPlot &plot, LegendPlace place)
{
    plot.legend->setVisible(true);
    const Qt::Alignment corner = place == LegendPlace::TopLeft ? Qt::AlignTop | Qt::AlignLeft
        : place == LegendPlace::TopRight                       ? Qt::AlignTop | Qt::AlignRight
                                                               : Qt::AlignBottom | Qt::AlignRight;
    plot.axisRect()->insetLayout()->setInsetAlignment(0, corner);
}

void nameTicks(QCustomPlot &plot, bool vertical, std::span<const QString> names)
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (std::size_t i = 0; i < names.size(); ++i)
        ticker->addTick(static_cast<double>(i), names[i]);
    QCPAxis *axis = vertical ? plot.yAxis : plot.xAxis;
    axis->setTicker(ticker);
    axis->setSubTicks(false);
    axis->grid()->setVisible(false);
    axis->setRange(-0.5, static_cast<double>(names.size()) - 0.5);
    if (!vertical && names.size() > 4)
        axis->setTickLabelRotation(-40.0);
}

} // namespace cyto
