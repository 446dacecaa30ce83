#include "ui/inspector/colour_bar.h"

#include "classifier/heatmap.h"
#include "ui/theme/format.h"

#include <QPainter>

namespace cyto::ui {

namespace {
constexpr int kBar = 12;
}

ColourBar::ColourBar(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Scale of the change"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ColourBar::setLimit(double limit)
{
    m_limit = limit;
    setAccessibleDescription(tr("From %1 (darker, blue) over no change to %2 (brighter, orange)")
                                 .arg(numberText(-limit, 3), numberText(limit, 3)));
    update();
}

QSize ColourBar::sizeHint() const
{
    return {220, kBar + 2 * fontMetrics().height() + 4};
}

void ColourBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    for (int x = 0; x < width(); ++x) {
        const auto c = divergingColour(2.0 * x / std::max(1, width() - 1) - 1.0);
        painter.fillRect(QRect(x, 0, 1, kBar), QColor(c[0], c[1], c[2]));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect numbers(0, kBar + 2, width(), line);
    painter.drawText(numbers, Qt::AlignLeft, numberText(-m_limit, 3));
    painter.drawText(numbers, Qt::AlignHCenter, tr("0"));
    painter.drawText(numbers, Qt::AlignRight, numberText(m_limit, 3));
    const QRect words = numbers.translated(0, line);
    painter.drawText(words, Qt::AlignLeft, tr("darker"));
    painter.drawText(words, Qt::AlignHCenter, tr("no change"));
    painter.drawText(words, Qt::AlignRight, tr("brighter"));
}

} // namespace cyto::ui
