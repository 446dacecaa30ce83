#include "ui/inspector/reference_strip.h"

#include "ui/gallery/thumbnail_loader.h"
#include "ui/theme/theme.h"

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
    setWhatsThis(tr("Typical cells of this study: those that you labelled so, then those of which the model is surest. "
                    "Double click opens one."));
    connect(&thumbnails, &ThumbnailLoader::loaded, this, [this](CellId cell) {
        const std::vector<CellId> mine = cells();
        if (std::find(mine.begin(), mine.end(), cell) != mine.end())
            update();
    });
}

void ReferenceStrip::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
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
}

void ReferenceStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    for (int r = 0; r < static_cast<int>(m_rows.size()); ++r)
        for (int c = 0; c < static_cast<int>(m_rows[static_cast<size_t>(r)].cells.size()); ++c)
            if (tile(r, c).contains(event->pos()))
                Q_EMIT cellChosen(m_rows[static_cast<size_t>(r)].cells[static_cast<size_t>(c)]);
}

} // namespace cyto::ui
