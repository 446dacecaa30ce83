// One bar per class: probability, or after how many trials the class was given up.
#pragma once

#include "domain/prediction.h"
#include "ui/theme/class_style.h"

#include <QWidget>

namespace cyto::ui {

class ConfidenceBars final : public QWidget {
    Q_OBJECT
public:
    struct Row {
        ClassStyle style;
        double probability = 0.0; ///< NaN where the model was not calibrated
        double score = 0.0; ///< relative error, shown where there is no probability
        int prunedAt = 0; ///< 0 = the class stayed to the end
        bool predicted = false;
    };

    explicit ConfidenceBars(QWidget *parent = nullptr);

    /// In the order of the probabilities, the largest first.
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// "98.7 %", "score 0.62" without calibration, or "pruned after 8 trials".
    [[nodiscard]] static QString valueText(const Row &row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    std::vector<Row> m_rows;
};

} // namespace cyto::ui
