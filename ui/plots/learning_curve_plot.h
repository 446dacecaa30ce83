// Accuracy against the number of training images per class (paper, Figure 4).
#pragma once

#include "statistics/interval.h"
#include "ui/plots/plot_widget.h"

namespace cyto {

struct LearningCurve {
    struct Point {
        int imagesPerClass = 0;
        int repeats = 0;
        double mean = 0.0;
        Interval interval; ///< 95 %, over the repeats
    };
    struct Series {
        QString name; ///< of the method
        std::vector<Point> points;
    };
    QString measure; ///< "Balanced accuracy", translated
    std::vector<Series> series;
};

class LearningCurvePlot final : public PlotWidget {
    Q_OBJECT

public:
    explicit LearningCurvePlot(QWidget *parent = nullptr);
    void setData(LearningCurve shown);
    [[nodiscard]] PlotTable table() const override;
    [[nodiscard]] bool isEmpty() const override { return m_data.series.empty(); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;

private:
    void draw(QCustomPlot &plot, const PlotColours &colours) override;
    LearningCurve m_data;
};

} // namespace cyto
