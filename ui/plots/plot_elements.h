// The pieces that plots are put together from.
#pragma once

#include "ui/plots/plot_colours.h"

#include <QString>

#include <span>
#include <vector>

class QCPCurve;
class QCPErrorBars;
class QCPGraph;
class QCustomPlot;
class QFontMetrics;

namespace cyto {

enum class NotePlace { Centre, Top };

/// Text over the plot, framed so that lines below it do not disturb.
void addNote(QCustomPlot &plot, const QString &text, const PlotColours &colours, NotePlace place);

/// The style and colour of the n-th series.
void styleSeries(QCPGraph &graph, const PlotColours &colours, std::size_t index);
/// Line in the order of the points, also straight up. With a name it is in the legend.
QCPCurve *addCurve(QCustomPlot &plot, std::span<const double> x, std::span<const double> y, const QString &name);
/// Between two curves over the same x.
void addBand(QCustomPlot &plot, std::span<const double> x, std::span<const double> low, std::span<const double> high,
    const QColor &colour);
/// From low to high at each point of the graph.
void addErrorBars(QCustomPlot &plot, QCPGraph &graph, std::span<const double> low, std::span<const double> high);
/// Dashed, without a name.
void addReferenceLine(QCustomPlot &plot, double x1, double y1, double x2, double y2, const PlotColours &colours);
/// Marker shapes differ as colours and line styles do.
void addMarkers(QCPGraph &graph, std::size_t index, double size = 7.0);
/// Frees the corner where there is least to cover.
enum class LegendPlace { TopLeft, TopRight, BottomRight };
void showLegend(QCustomPlot &plot, LegendPlace place);

/// An axis label in as many lines as it needs to be no longer than `length` pixels; at most four, the last one
/// shortened where even they are too few.
[[nodiscard]] QString fittedLabel(const QString &label, const QFontMetrics &metrics, int length);

/// Class names along an axis, turned where they are many.
void nameTicks(QCustomPlot &plot, bool vertical, std::span<const QString> names);

} // namespace cyto
