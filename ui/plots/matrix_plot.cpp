#include "ui/plots/matrix_plot.h"

#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_elements.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace cyto {

namespace {

// Above this many classes a cell has room for its share alone.
constexpr std::size_t kRoomForCounts = 8;

} // namespace

MatrixPlot::MatrixPlot(QString rowColumn, QString columnColumn, QWidget *parent)
    : PlotWidget(parent), m_rowColumn(std::move(rowColumn)), m_columnColumn(std::move(columnColumn))
{
}

void MatrixPlot::setData(CountMatrix shown)
{
    const auto n = static_cast<std::size_t>(shown.names.size());
    const bool fits = shown.counts.size() == n * n
        && std::all_of(shown.counts.begin(), shown.counts.end(), [](std::int64_t c) { return c >= 0; });
    m_data = fits ? std::move(shown) : CountMatrix {};
    m_total = std::accumulate(m_data.counts.begin(), m_data.counts.end(), std::int64_t {0});
    refresh();
}

std::int64_t MatrixPlot::count(std::size_t row, std::size_t column) const
{
    return m_data.counts[row * size() + column];
}

std::int64_t MatrixPlot::rowSum(std::size_t row) const
{
    std::int64_t sum = 0;
    for (std::size_t c = 0; c < size(); ++c)
        sum += count(row, c);
    return sum;
}

PlotTable MatrixPlot::table() const
{
    PlotTable table;
    table.header = {m_rowColumn, m_columnColumn, QStringLiteral("count"), QStringLiteral("share_of_row")};
    for (std::size_t r = 0; r < size(); ++r)
        for (std::size_t c = 0; c < size(); ++c)
            table.rows.push_back(
                {m_data.names[static_cast<qsizetype>(r)], m_data.names[static_cast<qsizetype>(c)], count(r, c),
                    rowSum(r) > 0 ? static_cast<double>(count(r, c)) / static_cast<double>(rowSum(r))
                                  : std::numeric_limits<double>::quiet_NaN()});
    return table;
}

void MatrixPlot::draw(QCustomPlot &plot, const PlotColours &colours)
{
    const std::vector<QString> names(m_data.names.begin(), m_data.names.end());
    nameTicks(plot, false, names);
    nameTicks(plot, true, names);
    plot.yAxis->setRangeReversed(true); // the first row on top, as matrices are printed
    plot.yAxis->setLabel(rowTitle());
    plot.xAxis->setLabel(columnTitle());
    for (std::size_t r = 0; r < size(); ++r) {
        const std::int64_t sum = rowSum(r);
        for (std::size_t c = 0; c < size(); ++c) {
            const double share = sum > 0 ? static_cast<double>(count(r, c)) / static_cast<double>(sum) : 0.0;
            const QColor fill = colours.shade(share);
            auto *tile = new QCPItemRect(&plot);
            tile->topLeft->setCoords(static_cast<double>(c) - 0.5, static_cast<double>(r) - 0.5);
            tile->bottomRight->setCoords(static_cast<double>(c) + 0.5, static_cast<double>(r) + 0.5);
            tile->setBrush(fill);
            tile->setPen({colours.grid, 1.0});
            if (count(r, c) == 0)
                continue; // an empty tile says 0 more clearly than a number in each
            auto *label = new QCPItemText(&plot);
            const QString percent = tr("%1 %").arg(locale().toString(100.0 * share, 'f', share < 0.1 ? 1 : 0));
            const QString number = locale().toString(static_cast<qlonglong>(count(r, c)));
            label->setText(size() > kRoomForCounts ? number : number + QLatin1Char('\n') + percent);
            label->setFont(plot.legend->font());
            label->setColor(PlotColours::textOn(fill));
            label->setPositionAlignment(Qt::AlignCenter);
            label->position->setCoords(static_cast<double>(c), static_cast<double>(r));
        }
    }
}

} // namespace cyto
