#include "ui/plots/file_writer.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace cyto {

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io,
            QCoreApplication::translate("FileWriter", "%1 cannot be written: %2").arg(path, file.errorString()),
            QCoreApplication::translate("FileWriter", "Choose another folder, or make room on the disk."));
    return {};
}

} // namespace cyto
