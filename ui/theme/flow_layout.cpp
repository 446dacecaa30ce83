#include "ui/theme/flow_layout.h"

#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace cyto::ui {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent), m_spacing(spacing)
{
    setContentsMargins(4, 4, 4, 4);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

int FlowLayout::place(const QRect &rect, bool testOnly) const
{
    const QMargins m = contentsMargins();
    const QRect inner = rect.marginsRemoved(m);
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int x = inner.left();
    int y = inner.top();
    int height = 0;
    const auto endLine = [&] {
        // Boxes to tick are lower than buttons: they share the middle, not the upper edge.
        for (auto &[item, place] : line)
            if (!testOnly)
                item->setGeometry(place.translated(0, (height - place.height()) / 2));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(inner.width(), item->minimumSize().width())));
        if (x + size.width() > inner.right() + 1 && height > 0) {
            endLine();
            x = inner.left();
            y += height + m_spacing;
            height = 0;
        }
        line.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + m_spacing;
        height = std::max(height, size.height());
    }
    endLine();
    return y + height - rect.top() + m.bottom();
}

} // namespace cyto::ui
