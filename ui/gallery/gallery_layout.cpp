#include "ui/gallery/gallery_layout.h"

#include <algorithm>

namespace cyto::ui {

void GalleryLayout::setGroups(std::vector<GalleryGroup> groups, bool headers)
{
    m_groups = std::move(groups);
    m_headers = headers;
    relayout();
}

void GalleryLayout::setGeometry(int width, QSize tile, int headerHeight)
{
    m_width = std::max(1, width);
    m_tile = tile;
    m_headerHeight = headerHeight;
    relayout();
}

int GalleryLayout::count() const
{
    return m_groups.empty() ? 0 : m_groups.back().first + m_groups.back().count;
}

int GalleryLayout::rowsOf(const GalleryGroup &group) const
{
    return (group.count + m_columns - 1) / m_columns;
}

void GalleryLayout::relayout()
{
    m_columns = std::max(1, m_width / std::max(1, m_tile.width()));
    m_tops.clear();
    int y = 0;
    for (const GalleryGroup &group : m_groups) {
        m_tops.push_back(y);
        y += (m_headers ? m_headerHeight : 0) + rowsOf(group) * m_tile.height();
    }
    m_height = y;
}

int GalleryLayout::groupOfPosition(int position) const
{
    if (position < 0 || position >= count())
        return -1;
    // The last group that begins at or before the position and holds cells.
    auto it = std::upper_bound(
        m_groups.begin(), m_groups.end(), position, [](int p, const GalleryGroup &group) { return p < group.first; });
    while (it != m_groups.begin()) {
        --it;
        if (position < it->first + it->count)
            return static_cast<int>(it - m_groups.begin());
    }
    return -1;
}

QRect GalleryLayout::tileRect(int position) const
{
    const int g = groupOfPosition(position);
    if (g < 0)
        return {};
    const int within = position - m_groups[static_cast<size_t>(g)].first;
    const int top = m_tops[static_cast<size_t>(g)] + (m_headers ? m_headerHeight : 0);
    return {QPoint((within % m_columns) * m_tile.width(), top + within / m_columns * m_tile.height()), m_tile};
}

QRect GalleryLayout::headerRect(int group) const
{
    if (!m_headers || group < 0 || group >= static_cast<int>(m_groups.size()))
        return {};
    return {0, m_tops[static_cast<size_t>(group)], m_width, m_headerHeight};
}

int GalleryLayout::groupAt(int y) const
{
    const auto it = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return it == m_tops.begin() ? (m_tops.empty() ? -1 : 0) : static_cast<int>(it - m_tops.begin()) - 1;
}

int GalleryLayout::positionAt(QPoint point) const
{
    const int g = groupAt(point.y());
    if (g < 0 || point.x() < 0 || point.x() >= m_columns * m_tile.width())
        return -1;
    const GalleryGroup &group = m_groups[static_cast<size_t>(g)];
    const int y = point.y() - m_tops[static_cast<size_t>(g)] - (m_headers ? m_headerHeight : 0);
    if (y < 0)
        return -1;
    const int within = y / m_tile.height() * m_columns + point.x() / m_tile.width();
    return within < group.count ? group.first + within : -1;
}

std::pair<int, int> GalleryLayout::range(int top, int bottom) const
{
    if (m_groups.empty() || bottom <= top)
        return {0, 0};
    const auto edge = [this](int y, bool upper) {
        const int g = groupAt(y);
        const GalleryGroup &group = m_groups[static_cast<size_t>(std::max(0, g))];
        const int inside = y - m_tops[static_cast<size_t>(std::max(0, g))] - (m_headers ? m_headerHeight : 0);
        if (inside < 0)
            return group.first;
        const int row = inside / m_tile.height() + (upper ? 1 : 0);
        return group.first + static_cast<int>(std::min<qint64>(group.count, qint64 {row} * m_columns));
    };
    return {edge(top, false), edge(bottom - 1, true)};
}

int GalleryLayout::moved(int position, int rows) const
{
    int p = position;
    for (int step = 0; step < std::abs(rows); ++step) {
        const int g = groupOfPosition(p);
        if (g < 0)
            return p;
        const GalleryGroup &group = m_groups[static_cast<size_t>(g)];
        const int within = p - group.first;
        const int column = within % m_columns;
        const int direction = rows > 0 ? 1 : -1;
        const int next = within + direction * m_columns;
        if (next >= 0 && next < group.count) {
            p = group.first + next;
            continue;
        }
        // A shorter last row below: its end. Otherwise the neighbouring group that holds cells.
        if (direction > 0 && within / m_columns < (group.count - 1) / m_columns) {
            p = group.first + group.count - 1;
            continue;
        }
        int other = g + direction;
        while (
            other >= 0 && other < static_cast<int>(m_groups.size()) && m_groups[static_cast<size_t>(other)].count == 0)
            other += direction;
        if (other < 0 || other >= static_cast<int>(m_groups.size()))
            return p;
        const GalleryGroup &target = m_groups[static_cast<size_t>(other)];
        const int lastRow = (target.count - 1) / m_columns * m_columns;
        p = target.first + std::min(target.count - 1, (direction > 0 ? 0 : lastRow) + column);
    }
    return p;
}

} // namespace cyto::ui
