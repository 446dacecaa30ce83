#include "ui/shell/whats_this.h"

#include <QHelpEvent>
#include <QWhatsThis>
#include <QWidget>

namespace cyto::ui {

bool WhatsThisFromToolTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::QueryWhatsThis && event->type() != QEvent::WhatsThis)
        return QObject::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || !widget->whatsThis().isEmpty() || widget->toolTip().isEmpty())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::WhatsThis)
        QWhatsThis::showText(static_cast<QHelpEvent *>(event)->globalPos(), widget->toolTip(), widget);
    event->accept();
    return true;
}

} // namespace cyto::ui
