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
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, heightForWidth(sizeHint().width())}; }
    /// A long value stands in two lines where the widget is narrow.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Columns {
        int names = 0; ///< width of the longest, as it is drawn
        int left = 0; ///< of bars and values
    };
    [[nodiscard]] Columns columns(int width) const;
    [[nodiscard]] int rowHeight(const Row &row, int width) const;
    [[nodiscard]] int barHeight() const;
    [[nodiscard]] QFont fontOf(const Row &row) const;
    [[nodiscard]] static bool isMeasured(const Row &row);
    std::vector<Row> m_rows;
};

} // namespace cyto::ui
