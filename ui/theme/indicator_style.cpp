#include "ui/theme/indicator_style.h"

#include <QPainter>
#include <QStyleOption>

namespace cyto::ui {

IndicatorStyle::IndicatorStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void IndicatorStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool circle = element == PE_IndicatorRadioButton;
    // Fusion's own frame is the window's colour made somewhat darker: under 3:1 on white, nothing on black.
    if (!box && !circle)
        return;
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, circle);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option->palette.color(
        enabled ? QPalette::Active : QPalette::Disabled, enabled ? QPalette::PlaceholderText : QPalette::Mid));
    if (box)
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    else
        painter->drawEllipse(QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5));
    painter->restore();
}

} // namespace cyto::ui
