// Accuracy against confidence with the fitted psychometric function (paper, Figure 2).
#pragma once

#include "statistics/psychometric.h"
#include "ui/plots/plot_widget.h"

#include <optional>

namespace cyto {

struct PsychometricSeries {
    QString name; ///< the model, or the reader
    std::vector<PsychometricBlock> blocks;
    std::optional<PsychometricFit> fit; ///< none: the points alone are drawn
};

class PsychometricPlot final : public PlotWidget {
    Q_OBJECT

public:
    explicit PsychometricPlot(QWidget *parent = nullptr);
    void setData(std::vector<PsychometricSeries> shown);
    [[nodiscard]] PlotTable table() const override;
    [[nodiscard]] bool isEmpty() const override { return m_data.empty(); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;

private:
    void draw(QCustomPlot &plot, const PlotColours &colours) override;
    /// A lying error bar: where the function has risen half-way, and its credibility interval.
    void drawThreshold(QCustomPlot &plot, const QColor &colour, const PsychometricFit &fit);
    void drawPoints(QCustomPlot &plot, const PlotColours &colours, std::size_t index);
    std::vector<PsychometricSeries> m_data; ///< without blocks that have no answers
};

} // namespace cyto
