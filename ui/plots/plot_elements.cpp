#include "ui/plots/plot_elements.h"

#include "ui/plots/custom_plot.h"

#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>
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

constexpr auto kWhole = "cytoWholeText"; // dynamic property: a text before it was fitted
constexpr int kSmallestLetters = 9; // pixels
constexpr double kWidestLegend = 0.45; // of the plot
constexpr int kAxesNeed = 165; // pixels of width: numbers, label, and something to see

/// Each line in as many as the width asks for.
QString wrapped(const QString &text, const QFontMetrics &metrics, int width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString &word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
                lines << line;
                line = word;
            } else {
                line = longer;
            }
        }
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

/// Row of the axes in the plot's layout.
int rowOfAxes(QCustomPlot &plot)
{
    const QCPLayoutGrid &grid = *plot.plotLayout();
    for (int row = 0; row < grid.rowCount(); ++row)
        if (grid.element(row, 0) == plot.axisRect())
            return row;
    return 0;
}

bool isLegendBeside(QCustomPlot &plot)
{
    return plot.legend->layout() != nullptr && plot.legend->layout() != plot.axisRect()->insetLayout();
}

void putLegendBeside(QCustomPlot &plot)
{
    auto *side = new QCPLayoutGrid;
    side->setMargins({0, 8, 4, 8});
    plot.plotLayout()->addElement(rowOfAxes(plot), 1, side);
    plot.plotLayout()->setColumnStretchFactor(1, 0.001); // no wider than it needs to be
    side->addElement(0, 0, plot.legend);
    side->expandTo(2, 1); // what is left of the height stays free
    side->setRowStretchFactor(0, 0.001);
    plot.legend->setMargins({4, 4, 4, 4});
    plot.legend->setRowSpacing(0);
    plot.legend->setIconTextPadding(4);
    for (int i = 0; i < plot.legend->itemCount(); ++i)
        if (auto *item = qobject_cast<QCPPlottableLegendItem *>(plot.legend->item(i)))
            item->plottable()->setProperty(kWhole, item->plottable()->name());
}

void fitLegend(QCustomPlot &plot, QSize size)
{
    QCPLegend &legend = *plot.legend;
    std::vector<QCPAbstractPlottable *> named;
    for (int i = 0; i < legend.itemCount(); ++i) // a grid of several columns has empty cells
        if (auto *item = qobject_cast<QCPPlottableLegendItem *>(legend.item(i)))
            named.push_back(item->plottable());
    if (named.empty())
        return;
    const int entries = static_cast<int>(named.size());
    const QMargins inner = legend.margins(), outer = legend.layout()->margins();
    const int height = size.height() - inner.top() - inner.bottom() - outer.top() - outer.bottom();
    QFont font = plot.xAxis->labelFont();
    int pixels = QFontInfo(font).pixelSize();
    const auto line = [&font] { return QFontMetrics(font).lineSpacing() + 1; };
    while (pixels > kSmallestLetters && entries * line() > height)
        font.setPixelSize(--pixels);
    const int rows = std::clamp(height / line(), 1, entries);
    const int columns = (entries + rows - 1) / rows;
    const QFontMetrics metrics(font);
    legend.setFont(font);
    legend.setIconSize(16, metrics.ascent());
    legend.setWrap(rows);
    legend.setFillOrder(QCPLayoutGrid::foRowsFirst, true);
    const int whole = std::min(static_cast<int>(kWidestLegend * size.width()), size.width() - kAxesNeed);
    const int width =
        whole - inner.left() - inner.right() - outer.left() - outer.right() - (columns - 1) * legend.columnSpacing();
    const int text = width / columns - legend.iconSize().width() - legend.iconTextPadding();
    for (QCPAbstractPlottable *plottable : named)
        plottable->setName(metrics.elidedText(plottable->property(kWhole).toString(), Qt::ElideRight, text));
}

QVector<double> list(std::span<const double> values)
{
    return {values.begin(), values.end()};
}

} // namespace

void addNote(QCustomPlot &plot, const QString &text, const PlotColours &colours, NotePlace place)
{
    if (place == NotePlace::Top) {
        QFont bold = plot.legend->font();
        bold.setBold(true);
        auto *above = new QCPTextElement(&plot, text, bold);
        above->setTextColor(colours.text);
        above->setMargins({8, 6, 8, 0});
        above->setProperty(kWhole, text);
        plot.plotLayout()->insertRow(0);
        plot.plotLayout()->addElement(0, 0, above);
        return;
    }
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
    note->setPositionAlignment(Qt::AlignCenter);
    note->position->setCoords(0.5, 0.5);
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

void addLyingErrorBar(QCustomPlot &plot, QCPGraph &graph, double low, double high)
{
    auto *bar = new QCPErrorBars(plot.xAxis, plot.yAxis);
    bar->setErrorType(QCPErrorBars::etKeyError);
    bar->setDataPlottable(&graph);
    const double at = graph.data()->at(0)->key;
    bar->setData({at - low}, {high - at});
    bar->setPen({graph.pen().color(), 1.5});
    bar->setWhiskerWidth(11.0);
    bar->setSymbolGap(0.0);
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
    if (place == LegendPlace::Beside) {
        putLegendBeside(plot);
        return;
    }
    const Qt::Alignment corner = place == LegendPlace::TopLeft ? Qt::AlignTop | Qt::AlignLeft
        : place == LegendPlace::TopRight                       ? Qt::AlignTop | Qt::AlignRight
                                                               : Qt::AlignBottom | Qt::AlignRight;
    plot.axisRect()->insetLayout()->setInsetAlignment(0, corner);
}

void clearSurroundings(QCustomPlot &plot)
{
    QCPLayoutGrid &grid = *plot.plotLayout();
    if (isLegendBeside(plot)) {
        QCPLayout *side = plot.legend->layout();
        plot.axisRect()->insetLayout()->addElement(plot.legend, Qt::AlignTop | Qt::AlignRight);
        grid.remove(side);
    }
    plot.legend->setWrap(0);
    for (int row = grid.rowCount() - 1; row >= 0; --row)
        if (auto *note = qobject_cast<QCPTextElement *>(grid.element(row, 0)))
            grid.remove(note);
    grid.simplify();
}

void fitSurroundings(QCustomPlot &plot, QSize size)
{
    for (int row = 0; row < plot.plotLayout()->rowCount(); ++row)
        if (auto *note = qobject_cast<QCPTextElement *>(plot.plotLayout()->element(row, 0)))
            note->setText(wrapped(note->property(kWhole).toString(), QFontMetrics(note->font()),
                size.width() - note->margins().left() - note->margins().right() - 2));
    if (isLegendBeside(plot))
        fitLegend(plot, size);
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
