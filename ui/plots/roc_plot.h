// ROC curves with their areas and the chosen threshold.
#pragma once

#include "statistics/roc.h"
#include "ui/plots/plot_widget.h"

#include <optional>

namespace cyto {

struct RocSeries {
    QString name; ///< of the score
    RocCurve curve;
    std::optional<RocPoint> chosen; ///< operating point
};

/// Enough points for the line: half a million cells give as many, which would be slow to draw.
[[nodiscard]] std::vector<RocPoint> drawnPoints(const RocCurve &curve);

class RocPlot final : public PlotWidget {
    Q_OBJECT

public:
    explicit RocPlot(QWidget *parent = nullptr);
    void setData(std::vector<RocSeries> shown);
    [[nodiscard]] PlotTable table() const override;
    [[nodiscard]] bool isEmpty() const override { return m_data.empty(); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;

private:
    void draw(QCustomPlot &plot, const PlotColours &colours) override;
    [[nodiscard]] QString nameOf(const RocSeries &series) const;
    std::vector<RocSeries> m_data;
};

} // namespace cyto
