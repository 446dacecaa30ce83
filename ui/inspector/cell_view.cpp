#include "ui/inspector/cell_view.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace cyto::ui {

namespace {
constexpr double kStep = 1.25, kMostZoom = 32.0;
}

CellView::CellView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of the cell"));
    setToolTip(tr("Wheel or + and − zoom, drag or arrow keys move, double click or 0 fits the cell."));
    setWhatsThis(tr("The cell as it is in the file. Brightness and contrast change the display alone: file, "
                    "prediction and export of the original stay as they are."));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
}

void CellView::setImage(const QImage &image, const QString &textWithout)
{
    const bool sameSize = image.size() == m_image.size();
    m_image = image;
    m_text = textWithout;
    adjust();
    if (!sameSize || m_fitted)
        fit();
    update();
}

void CellView::setAdjustment(int brightness, int contrast)
{
    m_brightness = brightness;
    m_contrast = contrast;
    adjust();
    update();
}

void CellView::adjust()
{
    m_shown = m_image;
    if (!isAdjusted() || m_image.isNull())
        return;
    // Contrast turns the curve about mid-grey; +100 doubles twice, -100 flattens to a quarter.
    const double slope = std::exp2(m_contrast / 50.0);
    std::array<uchar, 256> table {};
    for (size_t i = 0; i < table.size(); ++i) {
        const double value = (static_cast<double>(i) - 127.5) * slope + 127.5 + m_brightness * 1.275;
        table[i] = static_cast<uchar>(std::clamp(std::lround(value), 0L, 255L));
    }
    m_shown = m_image.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < m_shown.height(); ++y) {
        uchar *line = m_shown.scanLine(y);
        for (int x = 0; x < 3 * m_shown.width(); ++x)
            line[x] = table[line[x]];
    }
}

double CellView::fitZoom() const
{
    if (m_image.isNull())
        return 1.0;
    return std::min(static_cast<double>(width()) / m_image.width(), static_cast<double>(height()) / m_image.height());
}

double CellView::zoom() const
{
    return m_fitted ? fitZoom() : m_zoom;
}

void CellView::fit()
{
    m_fitted = true;
    m_centre = QPointF(m_image.width() / 2.0, m_image.height() / 2.0);
    update();
    Q_EMIT zoomChanged(zoom());
}

QRectF CellView::target() const
{
    const double z = zoom();
    const QPointF corner = rect().toRectF().center() - m_centre * z;
    return {corner, QSizeF(m_image.size()) * z};
}

void CellView::zoomBy(double factor, QPointF around)
{
    if (m_image.isNull())
        return;
    const double before = zoom();
    const double after = std::clamp(before * factor, fitZoom(), kMostZoom);
    if (after <= fitZoom() * 1.0001) {
        fit();
        return;
    }
    // The image point under the pointer stays there.
    const QPointF offset = around - rect().toRectF().center();
    m_centre += offset / before - offset / after;
    m_zoom = after;
    m_fitted = false;
    update();
    Q_EMIT zoomChanged(m_zoom);
}

void CellView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_shown.isNull()) {
        painter.setPen(stateColours(palette()).quiet);
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_text);
    } else {
        // Beyond four screen pixels per pixel the reader wants to see pixels.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 4.0);
        painter.drawImage(target(), m_shown);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void CellView::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(kStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void CellView::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position();
}

void CellView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || m_fitted)
        return;
    m_centre -= (event->position() - m_grabbed) / zoom();
    m_grabbed = event->position();
    update();
}

void CellView::mouseDoubleClickEvent(QMouseEvent *)
{
    fit();
}

void CellView::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = rect().toRectF().center();
    const double step = 24.0 / zoom();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(kStep, middle); return;
    case Qt::Key_Minus: zoomBy(1.0 / kStep, middle); return;
    case Qt::Key_0: fit(); return;
    case Qt::Key_Left: m_centre.rx() -= m_fitted ? 0.0 : step; break;
    case Qt::Key_Right: m_centre.rx() += m_fitted ? 0.0 : step; break;
    case Qt::Key_Up: m_centre.ry() -= m_fitted ? 0.0 : step; break;
    case Qt::Key_Down: m_centre.ry() += m_fitted ? 0.0 : step; break;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

void CellView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fitted)
        fit();
}

} // namespace cyto::ui
