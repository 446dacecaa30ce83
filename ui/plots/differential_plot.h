// The differential of a slide: share of each class with its interval.
#pragma once

#include "ui/plots/plot_widget.h"

#include <cstdint>

namespace cyto {

struct Differential {
    struct Row {
        QString className;
        std::int64_t count = 0;
    };
    std::vector<Row> classes; ///< of the denominator; what is not counted is not in the list
    std::int64_t warnBelow = 200; ///< cells under which the differential is called uncertain (CLSI H20)
};

class DifferentialPlot final : public PlotWidget {
    Q_OBJECT

public:
    explicit DifferentialPlot(QWidget *parent = nullptr);
    void setData(Differential shown);
    /// Too few cells to rely on.
    [[nodiscard]] bool warns() const;
    [[nodiscard]] PlotTable table() const override;
    [[nodiscard]] bool isEmpty() const override { return m_total == 0; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;

private:
    void draw(QCustomPlot &plot, const PlotColours &colours) override;
    [[nodiscard]] QString warning() const;
    Differential m_data;
    std::int64_t m_total = 0;
};

} // namespace cyto
