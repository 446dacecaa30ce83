// Confusion matrix: labelled class against predicted class.
#pragma once

#include "ui/plots/matrix_plot.h"

namespace cyto {

class ConfusionPlot final : public MatrixPlot {
    Q_OBJECT

public:
    explicit ConfusionPlot(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] QString rowTitle() const override;
    [[nodiscard]] QString columnTitle() const override;
};

} // namespace cyto
