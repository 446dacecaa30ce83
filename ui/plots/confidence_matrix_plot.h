// How confident two readers of the same image are, over all ordered pairs of readers (paper, Figure 9).
#pragma once

#include "ui/plots/matrix_plot.h"

namespace cyto {

class ConfidenceMatrixPlot final : public MatrixPlot {
    Q_OBJECT

public:
    explicit ConfidenceMatrixPlot(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] QString rowTitle() const override;
    [[nodiscard]] QString columnTitle() const override;
};

} // namespace cyto
