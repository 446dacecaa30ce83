#include "ui/shell/save_picture.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace cyto::ui {

Status savePicture(const QString &path, const QImage &image)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool jpeg = suffix == QLatin1String("jpg") || suffix == QLatin1String("jpeg");
    if (!jpeg && suffix != QLatin1String("png"))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("SavePicture", "The picture was not saved as %1: its kind is not known.")
                .arg(path),
            QCoreApplication::translate("SavePicture", "Give a name that ends in .png, .jpg or .jpeg."));
    QSaveFile file(path);
    if (image.isNull() || !file.open(QIODevice::WriteOnly) || !image.save(&file, jpeg ? "JPEG" : "PNG", jpeg ? 95 : -1)
        || !file.commit())
        return fail(ErrorCode::Io,
            QCoreApplication::translate("SavePicture", "The picture could not be saved as %1: %2.")
                .arg(path, file.errorString()),
            QCoreApplication::translate("SavePicture", "Check the folder's permissions and the space on the drive."));
    return {};
}

} // namespace cyto::ui
