// What's This for controls that have a tooltip alone: nobody writes the same words twice.
#pragma once

#include <QObject>

namespace cyto::ui {

/// Installed on the application.
class WhatsThisFromToolTips final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cyto::ui
