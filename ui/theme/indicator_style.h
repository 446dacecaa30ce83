// Fusion, with frames around boxes to tick and to choose that are seen, also on a dark ground.
#pragma once

#include <QProxyStyle>

namespace cyto::ui {

class IndicatorStyle final : public QProxyStyle {
    Q_OBJECT
public:
    IndicatorStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace cyto::ui
