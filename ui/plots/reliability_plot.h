// Reliability diagram: how often the model is right where it says how sure it is.
#pragma once

#include "statistics/calibration.h"
#include "ui/plots/plot_widget.h"

namespace cyto {

struct Reliability {
    std::vector<ReliabilityBin> bins;
    double expectedCalibrationError = 0.0;
};

class ReliabilityPlot final : public PlotWidget {
    Q_OBJECT

public:
    explicit ReliabilityPlot(QWidget *parent = nullptr);
    void setData(Reliability shown);
    [[nodiscard]] PlotTable table() const override;
    [[nodiscard]] bool isEmpty() const override { return m_images == 0; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;

private:
    void draw(QCustomPlot &plot, const PlotColours &colours) override;
    Reliability m_data;
    std::int64_t m_images = 0;
};

} // namespace cyto
