// The gallery: tiles in groups, of any number. Only what is on screen is touched.
#pragma once

#include "ui/gallery/gallery_layout.h"
#include "ui/gallery/gallery_model.h"

#include <QAbstractItemView>
#include <QRubberBand>

namespace cyto::ui {

class TileDelegate;

class GalleryView final : public QAbstractItemView {
    Q_OBJECT
public:
    explicit GalleryView(QWidget *parent = nullptr);

    void setGalleryModel(GalleryModel *model);
    /// 64 .. 360 pixels.
    void setPictureSize(int pixels);
    [[nodiscard]] int pictureSize() const { return m_picture; }
    [[nodiscard]] std::vector<CellId> selectedCells() const;
    [[nodiscard]] CellId currentCell() const;
    /// Selects and shows, as soon as the order that is on its way is there; nothing when the cell is not shown.
    void selectCell(CellId cell);
    /// The tile after the current one, as automatic advance goes.
    void advance();
    /// Positions on screen, then one screen after and before them: what thumbnails are needed for.
    [[nodiscard]] std::vector<int> wantedPositions() const;
    [[nodiscard]] const GalleryLayout &galleryLayout() const { return m_layout; }
    /// Text in the middle while nothing is shown: why, and what to do next.
    void setEmptyText(const QString &text);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

Q_SIGNALS:
    void wantedChanged();
    void currentCellChanged(cyto::CellId cell);
    void selectionCountChanged(int cells);
    void pictureSizeChanged(int pixels);
    void menuRequested(QPoint globalPosition);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyboardSearch(const QString &) override { } // letters choose classes
    void startDrag(Qt::DropActions actions) override;

private:
    void relayout();
    void onModelAboutToBeReset();
    void onModelReset();
    void paintHeader(QPainter &painter, int group, const QRect &rect) const;
    [[nodiscard]] int headerHeight() const;

    GalleryModel *m_model = nullptr;
    TileDelegate *m_delegate;
    GalleryLayout m_layout;
    int m_picture = 128;
    QString m_emptyText;
    // Kept over a new order: what was selected stays so.
    std::vector<CellId> m_keptSelection;
    CellId m_keptCurrent = 0;
    CellId m_wished = 0; ///< to be selected with the next order
    QRubberBand m_band {QRubberBand::Rectangle, this};
    QPoint m_bandOrigin; // in the content
    int m_anchor = 0; // position from which Shift selects
    bool m_banding = false;
    bool m_restoring = false;
};

} // namespace cyto::ui
