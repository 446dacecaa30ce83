// Cells of the predicted and of the runner-up class side by side, to compare with.
#pragma once

#include "study/study_types.h"
#include "ui/theme/class_style.h"

#include <QWidget>

#include <vector>

namespace cyto::ui {

class ThumbnailLoader;

class ReferenceStrip final : public QWidget {
    Q_OBJECT
public:
    struct Row {
        ClassStyle style;
        QString title; ///< "Predicted: Monocyte"
        std::vector<CellId> cells;
    };

    explicit ReferenceStrip(const ThumbnailLoader &thumbnails, QWidget *parent = nullptr);

    void setRows(std::vector<Row> rows);
    /// All cells whose pictures are needed.
    [[nodiscard]] std::vector<CellId> cells() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

Q_SIGNALS:
    void wantedChanged();
    void cellChosen(cyto::CellId cell);
    void saveRequested(const QImage &picture, const QString &suggestedName);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(int index);
    /// Counted through all rows; -1 = none there.
    [[nodiscard]] int indexAt(QPoint point) const;
    [[nodiscard]] QRect tileOf(int index) const;
    [[nodiscard]] QRect tile(int row, int column) const;
    [[nodiscard]] int rowHeight() const;

    const ThumbnailLoader &m_thumbnails;
    std::vector<Row> m_rows;
    int m_current = 0; ///< for the keyboard
};

} // namespace cyto::ui
