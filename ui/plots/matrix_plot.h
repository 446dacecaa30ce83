// A matrix of counts, each row shaded by its shares: what confusion and confidence matrices share.
#pragma once

#include "ui/plots/plot_widget.h"

#include <cstdint>

namespace cyto {

struct CountMatrix {
    QStringList names; ///< of rows and columns
    std::vector<std::int64_t> counts; ///< row-major, names x names
};

class MatrixPlot : public PlotWidget {
    Q_OBJECT

public:
    /// Counts that do not fit the names show nothing.
    void setData(CountMatrix shown);
    /// One row per cell: row, column, count, share of the row.
    [[nodiscard]] PlotTable table() const override;
    [[nodiscard]] bool isEmpty() const override { return m_total == 0; }

protected:
    MatrixPlot(QString rowColumn, QString columnColumn, QWidget *parent);
    [[nodiscard]] virtual QString rowTitle() const = 0;
    [[nodiscard]] virtual QString columnTitle() const = 0;
    void draw(QCustomPlot &plot, const PlotColours &colours) override;

    [[nodiscard]] const CountMatrix &matrix() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_data.names.size()); }
    [[nodiscard]] std::int64_t count(std::size_t row, std::size_t column) const;
    [[nodiscard]] std::int64_t rowSum(std::size_t row) const;

private:
    QString m_rowColumn, m_columnColumn; ///< names in the CSV file
    CountMatrix m_data;
    std::int64_t m_total = 0;
};

} // namespace cyto
