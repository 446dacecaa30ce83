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
class QSize;

namespace cyto {

enum class NotePlace { Centre, Top };

/// Centre: over an empty plot, framed. Top: in a row of its own above the axes, where it covers nothing.
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
/// Lying: from low to high at the only point of the graph.
void addLyingErrorBar(QCustomPlot &plot, QCPGraph &graph, double low, double high);
/// Dashed, without a name.
void addReferenceLine(QCustomPlot &plot, double x1, double y1, double x2, double y2, const PlotColours &colours);
/// Marker shapes differ as colours and line styles do.
void addMarkers(QCPGraph &graph, std::size_t index, double size = 7.0);
/// A corner where there is least to cover, or beside the axes where something would be covered in each.
enum class LegendPlace { TopLeft, TopRight, BottomRight, Beside };
void showLegend(QCustomPlot &plot, LegendPlace place);
/// Takes away what stands around the axes: note and legend.
void clearSurroundings(QCustomPlot &plot);
/// Makes note and legend fit a plot of this size (logical pixels), so that the axes keep their room. Names that
/// are too long are shortened, then the letters become smaller, then the legend gets further columns.
void fitSurroundings(QCustomPlot &plot, QSize size);

/// An axis label in as many lines as it needs to be no longer than `length` pixels; at most four, the last one
/// shortened where even they are too few.
[[nodiscard]] QString fittedLabel(const QString &label, const QFontMetrics &metrics, int length);

/// Class names along an axis, turned where they are many.
void nameTicks(QCustomPlot &plot, bool vertical, std::span<const QString> names);

} // namespace cyto
