// The scale of a signed map: colours from less to more, with the numbers.
#pragma once

#include <QWidget>

namespace cyto::ui {

class ColourBar final : public QWidget {
    Q_OBJECT
public:
    explicit ColourBar(QWidget *parent = nullptr);
    /// The scale goes from -limit to +limit. @param limit 0 = nothing changes, or nothing is shown
    void setLimit(double limit);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_limit = 0.0;
};

} // namespace cyto::ui
