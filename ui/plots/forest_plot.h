// Shares of several readers, one below the other, each with its interval, against a line that they are
// compared with.
#pragma once

#include "statistics/interval.h"
#include "ui/plots/plot_widget.h"

#include <cstdint>
#include <optional>

namespace cyto {

struct Forest {
    struct Row {
        QString name;
        double share = 0.0;
        std::optional<Interval> interval;
        std::int64_t trials = 0;
        bool pooled = false; ///< drawn as a diamond
    };
    QString title; ///< translated: "Real or synthetic told rightly"
    QString axis; ///< translated: "Right answers (%), with 95 % interval"
    std::vector<Row> rows; ///< from top to bottom
    std::optional<double> reference; ///< a share: guessing
    QString referenceName; ///< translated
};

class ForestPlot final : public PlotWidget {
    Q_OBJECT

public:
    explicit ForestPlot(QWidget *parent = nullptr);
    void setData(Forest shown);
    [[nodiscard]] PlotTable table() const override;
    [[nodiscard]] bool isEmpty() const override { return m_data.rows.empty(); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;

private:
    void draw(QCustomPlot &plot, const PlotColours &colours) override;
    Forest m_data;
};

} // namespace cyto
