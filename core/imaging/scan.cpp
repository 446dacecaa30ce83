#include "scan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace cyto {

namespace {
struct Entry {
    QByteArray key; // the order is that of the UTF-8 bytes: the same on every system and in every locale
    QFileInfo info;
};

std::vector<Entry> sortedEntries(const QString &folder, QDir::Filters filters)
{
    std::vector<Entry> entries;
    const QFileInfoList found = QDir(folder).entryInfoList(filters | QDir::NoDotAndDotDot, QDir::Unsorted);
    entries.reserve(static_cast<size_t>(found.size()));
    for (const QFileInfo &info : found)
        entries.push_back({info.fileName().toUtf8(), info});
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
    return entries;
}

// Depth first, so that a subfolder's images stand where its name sorts.
void collectFrom(const QString &folder, std::vector<QString> &images)
{
    // System: broken links are listed too, so that each gets its failed row.
    for (const Entry &entry : sortedEntries(folder, QDir::AllEntries | QDir::System)) {
        const QString path = entry.info.filePath();
        if (hasImageSuffix(path))
            images.push_back(path);
        else if (entry.info.isDir() && !entry.info.isSymLink()) // a link may lead back up: no end
            collectFrom(path, images);
    }
}

bool comesBefore(const QString &a, const QString &b)
{
    return a.toUtf8() < b.toUtf8();
}
} // namespace

bool hasImageSuffix(const QString &path)
{
    static const std::array suffixes {QStringLiteral(".jpg"), QStringLiteral(".jpeg"), QStringLiteral(".png"),
        QStringLiteral(".bmp"), QStringLiteral(".tif"), QStringLiteral(".tiff")};
    return std::any_of(suffixes.begin(), suffixes.end(),
        [&](const QString &suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); });
}

std::vector<QString> collectImages(const std::vector<QString> &paths)
{
    std::vector<QString> images;
    for (const QString &path : paths) {
        if (!hasImageSuffix(path) && QFileInfo(path).isDir())
            collectFrom(path, images);
        else
            images.push_back(path);
    }
    return images;
}

Expected<Dataset> openDataset(const QString &folder)
{
    const QString name = QDir::toNativeSeparators(folder);
    const QFileInfo info(folder);
    if (!info.exists())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Imaging", "There is no folder \"%1\".").arg(name),
            QCoreApplication::translate("Imaging", "Check the path; the folder may have been moved or renamed."));
    if (!info.isDir())
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Imaging", "\"%1\" is a file, not a data set.").arg(name),
            QCoreApplication::translate("Imaging", "Name the folder that holds one folder of images per class."));
    if (!info.isReadable() || !info.isExecutable())
        return fail(ErrorCode::Unreadable,
            QCoreApplication::translate("Imaging", "The folder \"%1\" may not be read.").arg(name),
            QCoreApplication::translate("Imaging", "Check its permissions."));

    Dataset dataset;
    for (const Entry &entry : sortedEntries(folder, QDir::Dirs | QDir::NoSymLinks)) {
        std::vector<QString> images;
        collectFrom(entry.info.filePath(), images);
        // A folder without images (notes, exports) is no class: it could be neither learnt nor tested.
        if (images.empty())
            continue;
        std::sort(images.begin(), images.end(), comesBefore);
        const int label = static_cast<int>(dataset.classNames.size());
        dataset.classNames.push_back(entry.info.fileName());
        for (QString &path : images)
            dataset.items.push_back({std::move(path), label});
    }
    if (dataset.classNames.empty())
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Imaging", "No folder in \"%1\" holds an image.").arg(name),
            QCoreApplication::translate(
                "Imaging", "A data set has one folder per class with JPEG, PNG, BMP or TIFF files."));
    return dataset;
}

} // namespace cyto
