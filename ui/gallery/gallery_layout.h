// Where tiles and group headers lie. Knows numbers alone: the place of any of 560,000 tiles is
// computed, none is stored.
#pragma once

#include "ui/gallery/gallery_order.h"

#include <QRect>
#include <QSize>

#include <utility>
#include <vector>

namespace cyto::ui {

class GalleryLayout final {
public:
    void setGroups(std::vector<GalleryGroup> groups, bool headers);
    void setGeometry(int width, QSize tile, int headerHeight);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QSize tile() const { return m_tile; }
    [[nodiscard]] int count() const;
    [[nodiscard]] const std::vector<GalleryGroup> &groups() const { return m_groups; }
    [[nodiscard]] bool hasHeaders() const { return m_headers; }

    /// In the coordinates of the whole content. Null when there is no such tile.
    [[nodiscard]] QRect tileRect(int position) const;
    [[nodiscard]] QRect headerRect(int group) const;
    /// Position of the tile at a point, -1 where there is none.
    [[nodiscard]] int positionAt(QPoint point) const;
    [[nodiscard]] int groupAt(int y) const; ///< index; the last group that begins above y
    [[nodiscard]] int groupOfPosition(int position) const; ///< -1 when there is none
    /// Positions [first, last) whose rows touch the stripe; also those between two visible groups.
    [[nodiscard]] std::pair<int, int> range(int top, int bottom) const;
    /// One row up or down in the same column, over the borders of groups.
    [[nodiscard]] int moved(int position, int rows) const;

private:
    void relayout();
    [[nodiscard]] int rowsOf(const GalleryGroup &group) const;

    std::vector<GalleryGroup> m_groups;
    std::vector<int> m_tops; ///< of each group's header
    bool m_headers = true;
    int m_width = 1, m_headerHeight = 0, m_columns = 1, m_height = 0;
    QSize m_tile {128, 128};
};

} // namespace cyto::ui
