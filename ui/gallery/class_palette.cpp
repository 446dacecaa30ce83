#include "ui/gallery/class_palette.h"

#include "study/cell_table.h"
#include "ui/gallery/gallery_model.h"
#include "ui/theme/flow_layout.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QToolButton>

namespace cyto::ui {

class ClassPalette::Button final : public QToolButton {
public:
    Button(ClassPalette *palette, int style) : QToolButton(palette), m_palette(palette), m_style(style)
    {
        setAcceptDrops(true);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setFocusPolicy(Qt::TabFocus);
        setAutoRaise(false);
        connect(this, &QToolButton::clicked, palette, [palette, style] { Q_EMIT palette->classChosen(style); });
    }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (!event->mimeData()->hasFormat(GalleryModel::cellsMimeType()) || !isEnabled())
            return;
        setDown(true);
        event->acceptProposedAction();
    }
    void dragLeaveEvent(QDragLeaveEvent *) override { setDown(false); }
    void dropEvent(QDropEvent *event) override
    {
        setDown(false);
        event->acceptProposedAction();
        Q_EMIT m_palette->cellsDropped(GalleryModel::cellsOf(event->mimeData()), m_style);
    }

private:
    ClassPalette *m_palette;
    const int m_style;
};

ClassPalette::ClassPalette(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Classes"));
    setWhatsThis(tr("Gives the selected cells a class. The letter on each button does the same; 1 to 4 then say how "
                    "sure you are: high, moderate, low, no confidence. Cells can also be dropped on a button."));
}

void ClassPalette::setClasses(const ClassStyles &styles, int classes)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < classes && i < styles.size(); ++i) {
        const ClassStyle &style = styles.at(i);
        auto *button = new Button(this, i);
        button->setIcon(shapeIcon(style, 16, devicePixelRatioF()));
        button->setText(style.key.isNull()
                ? style.displayName
                : tr("%1  %2", "letter of the key, then class").arg(style.key).arg(style.displayName));
        button->setToolTip(style.key.isNull()
                ? tr("Label the selected cells as %1.").arg(style.displayName)
                : tr("Label the selected cells as %1 (key %2).").arg(style.displayName, QString(style.key)));
        button->setAccessibleName(tr("Label as %1").arg(style.displayName));
        layout()->addWidget(button);
    }
    auto *cannot = new Button(this, CellTable::kCannotIdentify);
    cannot->setText(tr("%1  %2", "letter of the key, then class").arg(kCannotIdentifyKey).arg(tr("Cannot identify")));
    cannot->setToolTip(tr("Nobody can tell what these cells are (key %1). They stand in the group \"Not classed\".")
                           .arg(kCannotIdentifyKey));
    cannot->setAccessibleName(tr("Label as not identifiable"));
    layout()->addWidget(cannot);
    updateGeometry();
}

void ClassPalette::setActive(bool active)
{
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setEnabled(active);
}

} // namespace cyto::ui
