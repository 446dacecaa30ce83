#include "ui/inspector/reference_strip.h"

#include "ui/gallery/thumbnail_loader.h"
#include "ui/inspector/picture_menu.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cyto::ui {

namespace {
constexpr int kPicture = 72, kGap = 4;
}

ReferenceStrip::ReferenceStrip(const ThumbnailLoader &thumbnails, QWidget *parent)
    : QWidget(parent), m_thumbnails(thumbnails)
{
    setAccessibleName(tr("Reference cells"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setWhatsThis(tr("Typical cells of this study: those that you labelled so, then those of which the model is surest. "
                    "Double click, or arrow keys and Enter, opens one."));
    connect(&thumbnails, &ThumbnailLoader::loaded, this, [this](CellId cell) {
        const std::vector<CellId> mine = cells();
        if (std::find(mine.begin(), mine.end(), cell) != mine.end())
            update();
    });
}

void ReferenceStrip::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    m_current = 0;
    QStringList lines;
    for (const Row &row : m_rows)
        lines << tr("%1: %n cell(s)", nullptr, static_cast<int>(row.cells.size())).arg(row.title);
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
    Q_EMIT wantedChanged();
}

std::vector<CellId> ReferenceStrip::cells() const
{
    std::vector<CellId> all;
    for (const Row &row : m_rows)
        all.insert(all.end(), row.cells.begin(), row.cells.end());
    return all;
}

int ReferenceStrip::rowHeight() const
{
    return fontMetrics().height() + kPicture + 2 * kGap;
}

QSize ReferenceStrip::sizeHint() const
{
    return {4 * (kPicture + kGap), static_cast<int>(m_rows.size()) * rowHeight()};
}

QRect ReferenceStrip::tile(int row, int column) const
{
    return {column * (kPicture + kGap), row * rowHeight() + fontMetrics().height() + kGap, kPicture, kPicture};
}

void ReferenceStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int mark = fontMetrics().ascent();
    for (int r = 0; r < static_cast<int>(m_rows.size()); ++r) {
        const Row &row = m_rows[static_cast<size_t>(r)];
        const int top = r * rowHeight();
        paintShape(painter, QRectF(0, top + 1, mark, mark), row.style.shape, row.style.colour);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect line(mark + 6, top, width() - mark - 6, fontMetrics().height());
        painter.drawText(line, Qt::AlignVCenter, fontMetrics().elidedText(row.title, Qt::ElideRight, line.width()));
        if (row.cells.empty()) {
            painter.setPen(stateColours(palette()).quiet);
            painter.drawText(QRect(0, tile(r, 0).top(), width(), kPicture), Qt::AlignVCenter | Qt::TextWordWrap,
                tr("No other cell of this class yet."));
        }
        for (int c = 0; c < static_cast<int>(row.cells.size()); ++c) {
            const QRect frame = tile(r, c);
            const QPixmap *pixmap = m_thumbnails.find(row.cells[static_cast<size_t>(c)]);
            if (pixmap == nullptr) {
                painter.fillRect(frame, palette().color(QPalette::AlternateBase));
                continue;
            }
            QRect target(QPoint(), pixmap->size().scaled(frame.size(), Qt::KeepAspectRatio));
            target.moveCenter(frame.center());
            painter.drawPixmap(target, *pixmap);
        }
    }
    if (hasFocus() && !cells().empty()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(tileOf(m_current).adjusted(1, 1, -1, -1));
    }
}

int ReferenceStrip::indexAt(QPoint point) const
{
    for (int i = 0; i < static_cast<int>(cells().size()); ++i)
        if (tileOf(i).contains(point))
            return i;
    return -1;
}

QRect ReferenceStrip::tileOf(int index) const
{
    for (int r = 0; r < static_cast<int>(m_rows.size()); ++r) {
        const int count = static_cast<int>(m_rows[static_cast<size_t>(r)].cells.size());
        if (index < count)
            return tile(r, index);
        index -= count;
    }
    return {};
}

void ReferenceStrip::setCurrent(int index)
{
    const std::vector<CellId> all = cells();
    m_current = std::clamp(index, 0, std::max(0, static_cast<int>(all.size()) - 1));
    update();
}

void ReferenceStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int index = indexAt(event->pos()); index >= 0)
        Q_EMIT cellChosen(cells()[static_cast<size_t>(index)]);
}

void ReferenceStrip::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int index = keyboard ? m_current : indexAt(event->pos());
    const std::vector<CellId> all = cells();
    if (index < 0 || index >= static_cast<int>(all.size()))
        return;
    const QPixmap *pixmap = m_thumbnails.find(all[static_cast<size_t>(index)]);
    showPictureMenu(this, keyboard ? mapToGlobal(tileOf(index).center()) : event->globalPos(),
        {{tr("&Save small picture…"), tr("&Copy small picture"), QStringLiteral("reference.png"),
            pixmap != nullptr ? pixmap->toImage() : QImage()}},
        [this](const QImage &picture, const QString &name) { Q_EMIT saveRequested(picture, name); });
}

void ReferenceStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: setCurrent(m_current - 1); return;
    case Qt::Key_Right:
    case Qt::Key_Down: setCurrent(m_current + 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const std::vector<CellId> all = cells();
        if (m_current < static_cast<int>(all.size()))
            Q_EMIT cellChosen(all[static_cast<size_t>(m_current)]);
        return;
    }
    default: QWidget::keyPressEvent(event);
    }
}

void ReferenceStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReferenceStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace cyto::ui
