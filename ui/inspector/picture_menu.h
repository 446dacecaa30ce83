// Saving and copying of a picture that a reader points at.
#pragma once

#include <QImage>
#include <QPoint>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace cyto::ui {

struct PictureOffer {
    QString saveText, copyText; ///< of the two commands; translated
    QString name; ///< suggested file name
    QImage picture; ///< null: the commands are disabled
};

/// Until the reader has chosen, or not. @param save  asks for a file and writes it
void showPictureMenu(QWidget *parent, QPoint globalPosition, const std::vector<PictureOffer> &offers,
    const std::function<void(const QImage &picture, const QString &name)> &save);

} // namespace cyto::ui
