#include "ui/inspector/picture_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace cyto::ui {

void showPictureMenu(QWidget *parent, QPoint globalPosition, const std::vector<PictureOffer> &offers,
    const std::function<void(const QImage &picture, const QString &name)> &save)
{
    QMenu menu(parent);
    for (const PictureOffer &offer : offers) {
        QAction *saving = menu.addAction(offer.saveText);
        QObject::connect(saving, &QAction::triggered, &menu, [&save, offer] { save(offer.picture, offer.name); });
        QAction *copying = menu.addAction(offer.copyText);
        QObject::connect(
            copying, &QAction::triggered, &menu, [offer] { QGuiApplication::clipboard()->setImage(offer.picture); });
        saving->setEnabled(!offer.picture.isNull());
        copying->setEnabled(!offer.picture.isNull());
    }
    menu.exec(globalPosition);
}

} // namespace cyto::ui
