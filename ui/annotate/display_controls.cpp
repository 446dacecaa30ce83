#include "ui/annotate/display_controls.h"

#include "ui/inspector/cell_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

namespace cyto::ui {

DisplayControls::DisplayControls(CellView &view, QWidget *parent)
    : QWidget(parent), m_brightness(new QSlider(Qt::Horizontal, this)), m_contrast(new QSlider(Qt::Horizontal, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto row = [&](int line, QSlider *slider, const QString &text, const QString &name) {
        slider->setRange(-100, 100);
        slider->setAccessibleName(name);
        slider->setToolTip(tr("Changes the display alone, not the image."));
        auto *label = new QLabel(text, this);
        label->setBuddy(slider);
        grid->addWidget(label, line, 0);
        grid->addWidget(slider, line, 1);
        connect(slider, &QSlider::valueChanged, this,
            [this, &view] { view.setAdjustment(m_brightness->value(), m_contrast->value()); });
    };
    row(0, m_brightness, tr("&Brightness"), tr("Brightness of the display"));
    row(1, m_contrast, tr("Co&ntrast"), tr("Contrast of the display"));
    auto *reset = new QPushButton(tr("&Reset"), this);
    reset->setToolTip(tr("Brightness, contrast and zoom as they were at the beginning."));
    connect(reset, &QPushButton::clicked, this, [this, &view] {
        m_brightness->setValue(0);
        m_contrast->setValue(0);
        view.fit();
    });
    grid->addWidget(reset, 0, 2, 2, 1);
}

} // namespace cyto::ui
