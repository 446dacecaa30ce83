// What a choice of the method costs or gains: accuracy against trials, seconds per image, the p-value or the
// first trial of pruning (paper, Figure 7 and Table 4).
#pragma once

#include "ui/plots/interval_curves.h"
#include "ui/plots/plot_widget.h"

#include <optional>

namespace cyto {

struct Ablation {
    QString title; ///< translated: "Trials without pruning"
    QString axis; ///< translated, with the unit: "Seconds per image"
    QString column; ///< name of the parameter in the CSV file: "seconds_per_image"
    QString measure; ///< translated: "Accuracy"
    bool logarithmic = true; ///< the parameter's axis
    std::optional<double> chosen; ///< the method's default, marked
    std::vector<IntervalSeries> series; ///< one per variant, for instance of the weighting
};

class AblationPlot final : public PlotWidget {
    Q_OBJECT

public:
    explicit AblationPlot(QWidget *parent = nullptr);
    void setData(Ablation shown);
    [[nodiscard]] PlotTable table() const override;
    [[nodiscard]] bool isEmpty() const override { return m_data.series.empty(); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;

private:
    void draw(QCustomPlot &plot, const PlotColours &colours) override;
    Ablation m_data;
};

} // namespace cyto
