// Density of the anomaly score for normal and abnormal cells, with the threshold (paper, Figure 3).
#pragma once

#include "statistics/density.h"
#include "ui/plots/plot_widget.h"

#include <optional>

namespace cyto {

struct AnomalyDistribution {
    struct Group {
        QString name; ///< "Normal cells"
        std::vector<double> scores; ///< small = anomalous
    };
    std::vector<Group> groups;
    std::optional<double> threshold; ///< flagged below
    BandwidthRule rule = BandwidthRule::Scott;
};

struct AnomalyCurves {
    struct Curve {
        QString name;
        std::size_t count = 0; ///< of images
        std::vector<DensityPoint> points; ///< empty where no density follows from the scores
        QString problem; ///< why
        std::int64_t flagged = 0; ///< below the threshold
    };
    std::vector<Curve> curves;
    std::optional<double> threshold;
};

/// Takes seconds for half a million scores: for a worker.
[[nodiscard]] AnomalyCurves anomalyCurves(AnomalyDistribution shown);

class AnomalyPlot final : public PlotWidget {
    Q_OBJECT

public:
    explicit AnomalyPlot(QWidget *parent = nullptr);
    void setData(AnomalyDistribution shown) { setCurves(anomalyCurves(std::move(shown))); }
    void setCurves(AnomalyCurves shown);
    /// The curves; group, score, density.
    [[nodiscard]] PlotTable table() const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;

private:
    void draw(QCustomPlot &plot, const PlotColours &colours) override;
    using Curve = AnomalyCurves::Curve;
    [[nodiscard]] QString nameOf(const Curve &curve) const;
    AnomalyCurves m_data;
};

} // namespace cyto
