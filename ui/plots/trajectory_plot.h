// How a cell's class scores settle over the trials, and where classes were dropped.
#pragma once

#include "ui/plots/plot_widget.h"

#include <optional>

namespace cyto {

struct ScoreTrajectory {
    struct Series {
        QString className;
        std::vector<int> trials; ///< ascending, from 1
        std::vector<double> scores; ///< running score after each; small = likely
        std::optional<int> prunedAt; ///< number of trials after which the class was dropped
    };
    std::vector<Series> classes;
};

class TrajectoryPlot final : public PlotWidget {
    Q_OBJECT

public:
    explicit TrajectoryPlot(QWidget *parent = nullptr);
    void setData(ScoreTrajectory shown);
    [[nodiscard]] PlotTable table() const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;

private:
    void draw(QCustomPlot &plot, const PlotColours &colours) override;
    [[nodiscard]] QString nameOf(const ScoreTrajectory::Series &series) const;
    ScoreTrajectory m_data;
};

} // namespace cyto
