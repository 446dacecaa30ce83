#include "ui/gallery/gallery_view.h"

#include "ui/gallery/tile_delegate.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QGuiApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace cyto::ui {

namespace {
constexpr int kLeast = 64, kMost = 360; // pixels of a picture
constexpr int kPadding = 8;
} // namespace

GalleryView::GalleryView(QWidget *parent) : QAbstractItemView(parent), m_delegate(new TileDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Gallery of cells"));
    setWhatsThis(tr("All cells of the slide or the study, in groups. Click a cell to inspect it. Shift and Ctrl "
                    "select several; drag them onto a class, or press the class's letter."));
}

void GalleryView::setGalleryModel(GalleryModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &GalleryView::onModelAboutToBeReset);
    // After QAbstractItemView's own slot, which forgets selection and current cell.
    connect(model, &QAbstractItemModel::modelReset, this, &GalleryView::onModelReset);
    onModelReset();
}

void GalleryView::setPictureSize(int pixels)
{
    pixels = std::clamp(pixels, kLeast, kMost);
    if (pixels == m_picture)
        return;
    m_picture = pixels;
    relayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex(), PositionAtCenter);
    Q_EMIT pictureSizeChanged(pixels);
}

void GalleryView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

std::vector<CellId> GalleryView::selectedCells() const
{
    std::vector<CellId> cells;
    if (m_model == nullptr)
        return cells;
    std::vector<int> positions;
    // Ranges, not indexes: everything may be selected.
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int i = range.top(); i <= range.bottom(); ++i)
            positions.push_back(i);
    std::sort(positions.begin(), positions.end());
    for (const int position : positions)
        cells.push_back(m_model->cellAt(position));
    return cells;
}

CellId GalleryView::currentCell() const
{
    return m_model != nullptr && currentIndex().isValid() ? m_model->cellAt(currentIndex().row()) : 0;
}

void GalleryView::selectCell(CellId cell)
{
    const int position = m_model != nullptr ? m_model->positionOf(cell) : -1;
    m_wished = position < 0 && m_model != nullptr && m_model->isArranging() ? cell : 0;
    if (position >= 0)
        setCurrentIndex(m_model->index(position));
}

void GalleryView::advance()
{
    if (m_model != nullptr && currentIndex().isValid() && currentIndex().row() + 1 < m_model->rowCount())
        setCurrentIndex(m_model->index(currentIndex().row() + 1));
}

std::vector<int> GalleryView::wantedPositions() const
{
    const int top = verticalOffset();
    const int page = viewport()->height();
    std::vector<int> wanted;
    const auto add = [&](int from, int to) {
        const auto [first, last] = m_layout.range(std::max(0, from), std::min(to, m_layout.height()));
        for (int i = first; i < last; ++i)
            wanted.push_back(i);
    };
    add(top, top + page);
    add(top + page, top + 2 * page);
    add(top - page, top);
    return wanted;
}

int GalleryView::headerHeight() const
{
    return fontMetrics().height() + 2 * kPadding;
}

int GalleryView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void GalleryView::relayout()
{
    m_delegate->setPicture(m_picture);
    m_layout.setGeometry(viewport()->width(), TileDelegate::tileSize(m_picture, fontMetrics()), headerHeight());
    updateGeometries();
    viewport()->update();
    Q_EMIT wantedChanged();
}

void GalleryView::onModelAboutToBeReset()
{
    m_keptSelection = selectedCells();
    m_keptCurrent = currentCell();
}

void GalleryView::onModelReset()
{
    m_restoring = true;
    const bool headers = m_model->options().groupBy != GroupBy::Nothing;
    m_layout.setGroups(m_model->order().groups, headers);
    relayout();
    // Ranges of neighbours, so that a large selection stays cheap.
    std::vector<int> positions;
    for (const CellId cell : m_keptSelection)
        if (const int p = m_model->positionOf(cell); p >= 0)
            positions.push_back(p);
    std::sort(positions.begin(), positions.end());
    QItemSelection selection;
    for (size_t i = 0; i < positions.size();) {
        size_t end = i + 1;
        while (end < positions.size() && positions[end] == positions[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_model->index(positions[i]), m_model->index(positions[end - 1])));
        i = end;
    }
    const int current = m_model->positionOf(m_keptCurrent);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model->index(current), QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    Q_EMIT selectionCountChanged(static_cast<int>(positions.size()));
    if (currentCell() != m_keptCurrent)
        Q_EMIT currentCellChanged(currentCell());
    if (m_model->rowCount() > 0 && m_wished != 0)
        selectCell(std::exchange(m_wished, 0));
}

QRect GalleryView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? m_layout.tileRect(index.row()).translated(0, -verticalOffset()) : QRect();
}

void GalleryView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (m_restoring || !index.isValid())
        return;
    const QRect tile = m_layout.tileRect(index.row());
    const int page = viewport()->height();
    const int top = verticalOffset();
    int wanted = top;
    if (hint == PositionAtCenter)
        wanted = tile.center().y() - page / 2;
    else if (hint == PositionAtTop || tile.top() < top)
        wanted = tile.top();
    else if (hint == PositionAtBottom || tile.bottom() > top + page)
        wanted = tile.bottom() - page + 1;
    verticalScrollBar()->setValue(wanted);
}

QModelIndex GalleryView::indexAt(const QPoint &point) const
{
    const int position = m_layout.positionAt(point + QPoint(0, verticalOffset()));
    return position >= 0 && m_model != nullptr ? m_model->index(position) : QModelIndex();
}

QModelIndex GalleryView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_layout.count();
    if (count == 0)
        return {};
    if (!currentIndex().isValid())
        return m_model->index(0);
    int position = currentIndex().row();
    const int page = std::max(1, viewport()->height() / m_layout.tile().height());
    switch (action) {
    case MoveLeft:
    case MovePrevious: position -= 1; break;
    case MoveRight:
    case MoveNext: position += 1; break;
    case MoveUp: position = m_layout.moved(position, -1); break;
    case MoveDown: position = m_layout.moved(position, 1); break;
    case MovePageUp: position = m_layout.moved(position, -page); break;
    case MovePageDown: position = m_layout.moved(position, page); break;
    case MoveHome: position = 0; break;
    case MoveEnd: position = count - 1; break;
    }
    return m_model->index(std::clamp(position, 0, count - 1));
}

void GalleryView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (m_model == nullptr)
        return;
    QItemSelection selection;
    if (m_banding) {
        const QRect content = rect.normalized().translated(0, verticalOffset());
        const auto [first, last] = m_layout.range(content.top(), content.bottom() + 1);
        for (int i = first; i < last; ++i)
            if (m_layout.tileRect(i).intersects(content))
                selection.append(QItemSelectionRange(m_model->index(i)));
    } else {
        const QModelIndex from = indexAt(rect.topLeft());
        const bool single = from.isValid() && from == indexAt(rect.bottomRight());
        if (single)
            m_anchor = from.row();
        const int to = currentIndex().isValid() ? currentIndex().row() : m_anchor;
        const int low = single ? from.row() : std::min(m_anchor, to);
        const int high = single ? from.row() : std::max(m_anchor, to);
        if (high < m_model->rowCount())
            selection.append(QItemSelectionRange(m_model->index(low), m_model->index(high)));
    }
    selectionModel()->select(selection, flags);
}

QRegion GalleryView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const auto [first, last] = m_layout.range(verticalOffset(), verticalOffset() + viewport()->height());
    for (const QItemSelectionRange &range : selection)
        for (int i = std::max(first, range.top()); i < last && i <= range.bottom(); ++i)
            region += m_layout.tileRect(i).translated(0, -verticalOffset());
    return region;
}

void GalleryView::updateGeometries()
{
    const int page = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(std::max(1, m_layout.tile().height() / 2));
    QAbstractItemView::updateGeometries();
}

void GalleryView::paintHeader(QPainter &painter, int group, const QRect &rect) const
{
    const GalleryGroup &g = m_layout.groups()[static_cast<size_t>(group)];
    painter.fillRect(rect.adjusted(0, 2, 0, -2), palette().color(QPalette::AlternateBase));
    QRect line = rect.adjusted(kPadding, 0, -kPadding, 0);
    if (g.kind == GroupKind::Class) {
        const ClassStyle &style = m_model->styles().at(g.styleIndex);
        const int mark = fontMetrics().ascent();
        paintShape(painter, QRectF(line.left(), line.center().y() - mark / 2.0, mark, mark), style.shape, style.colour);
        line.setLeft(line.left() + mark + kPadding);
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const QString title = m_model->groupTitle(g);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, title);
    line.setLeft(line.left() + QFontMetrics(bold).horizontalAdvance(title) + 2 * kPadding);
    painter.setFont(font());
    painter.setPen(stateColours(palette()).quiet);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, QLocale().toString(g.count));
}

void GalleryView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    if (m_model == nullptr || m_layout.count() == 0) {
        painter.setPen(stateColours(palette()).quiet);
        painter.drawText(
            viewport()->rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        if (m_model == nullptr || m_model->order().total == 0)
            return;
    }
    const int offset = verticalOffset();
    const int top = offset + event->rect().top();
    const int bottom = offset + event->rect().bottom() + 1;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto [first, last] = m_layout.range(top, bottom);
    const bool focus = hasFocus();
    for (int i = first; i < last; ++i) {
        const QModelIndex index = m_model->index(i);
        option.rect = visualRect(index);
        if (!option.rect.intersects(event->rect()))
            continue;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, focus && index == currentIndex());
        m_delegate->paint(&painter, option, index);
    }
    if (!m_layout.hasHeaders())
        return;
    for (int g = std::max(0, m_layout.groupAt(top)); g < static_cast<int>(m_layout.groups().size()); ++g) {
        const QRect header = m_layout.headerRect(g).translated(0, -offset);
        if (header.top() > event->rect().bottom())
            break;
        if (header.intersects(event->rect()))
            paintHeader(painter, g, header);
    }
}

void GalleryView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    const CellId current = currentCell();
    const bool wasVisible = current != 0 && viewport()->rect().intersects(visualRect(currentIndex()));
    relayout();
    if (wasVisible)
        scrollTo(currentIndex());
}

void GalleryView::scrollContentsBy(int, int dy)
{
    scrollDirtyRegion(0, dy);
    viewport()->update();
    Q_EMIT wantedChanged();
}

void GalleryView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractItemView::wheelEvent(event);
        return;
    }
    setPictureSize(m_picture + (event->angleDelta().y() > 0 ? 16 : -16));
    event->accept();
}

void GalleryView::mousePressEvent(QMouseEvent *event)
{
    m_banding = event->button() == Qt::LeftButton && !indexAt(event->pos()).isValid();
    m_bandOrigin = event->pos() + QPoint(0, verticalOffset());
    QAbstractItemView::mousePressEvent(event);
}

void GalleryView::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseMoveEvent(event);
    if (!m_banding || !event->buttons().testFlag(Qt::LeftButton))
        return;
    m_band.setParent(viewport());
    m_band.setGeometry(QRect(m_bandOrigin - QPoint(0, verticalOffset()), event->pos()).normalized());
    m_band.show();
}

void GalleryView::mouseReleaseEvent(QMouseEvent *event)
{
    m_band.hide();
    QAbstractItemView::mouseReleaseEvent(event);
    m_banding = false;
}

void GalleryView::contextMenuEvent(QContextMenuEvent *event)
{
    // From the keyboard the menu belongs to the current cell, and opens beside it.
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    Q_EMIT menuRequested(keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
    event->accept();
}

void GalleryView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
}

void GalleryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (m_restoring)
        return;
    if (current.isValid() && !QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier))
        m_anchor = current.row();
    Q_EMIT currentCellChanged(currentCell());
}

void GalleryView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (m_restoring)
        return;
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    Q_EMIT selectionCountChanged(count);
}

void GalleryView::startDrag(Qt::DropActions)
{
    const std::vector<CellId> cells = selectedCells();
    if (cells.empty())
        return;
    QModelIndexList indexes;
    for (const CellId cell : cells)
        indexes << m_model->index(m_model->positionOf(cell));
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model->mimeData(indexes));
    const auto pixmap = currentIndex().data(GalleryModel::PixmapRole).value<QPixmap>();
    if (!pixmap.isNull())
        drag->setPixmap(pixmap.scaled(64, 64, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
}

} // namespace cyto::ui
