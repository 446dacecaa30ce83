// Paints one tile from the model's roles: picture, class as shape and text, confidence bar, marks.
#pragma once

#include <QStyledItemDelegate>

namespace cyto::ui {

class TileDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whole tile for a picture of so many pixels.
    [[nodiscard]] static QSize tileSize(int picture, const QFontMetrics &metrics);
    void setPicture(int pixels) { m_picture = pixels; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPicture(
        QPainter *painter, const QRect &frame, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCaption(
        QPainter *painter, const QRect &line, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMarks(QPainter *painter, const QRect &frame, const QModelIndex &index) const;

    int m_picture = 128;
};

} // namespace cyto::ui
