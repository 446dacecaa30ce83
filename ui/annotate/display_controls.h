// Brightness and contrast of what is shown; the image itself stays as it is.
#pragma once

#include <QWidget>

class QSlider;

namespace cyto::ui {

class CellView;

class DisplayControls final : public QWidget {
    Q_OBJECT
public:
    explicit DisplayControls(CellView &view, QWidget *parent = nullptr);

private:
    QSlider *m_brightness, *m_contrast;
};

} // namespace cyto::ui
