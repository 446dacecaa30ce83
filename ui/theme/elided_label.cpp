#include "ui/theme/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace cyto::ui {

namespace {
constexpr int kFewestLetters = 8;
} // namespace

QSize ElidedLabel::sizeHint() const
{
    // QLabel rounds the width of the text; one pixel less, and its end would be cut.
    return QLabel::sizeHint() + QSize(2, 0);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const QMargins m = contentsMargins();
    const int few = kFewestLetters * fontMetrics().averageCharWidth() + m.left() + m.right();
    return {std::min(whole.width(), few), whole.height()};
}

QString ElidedLabel::shownText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && shownText() != text()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(
            help->globalPos(), toolTip().isEmpty() ? text() : text() + QLatin1Char('\n') + toolTip(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(),
        shownText(), foregroundRole());
}

} // namespace cyto::ui
