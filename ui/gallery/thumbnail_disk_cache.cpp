#include "ui/gallery/thumbnail_disk_cache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <vector>

namespace cyto::ui {

QString ThumbnailDiskCache::keyOf(const QString &path, int side) const
{
    const QFileInfo info(path);
    if (m_folder.isEmpty() || !info.isFile())
        return {};
    const QString identity = QStringLiteral("%1|%2|%3|%4")
                                 .arg(info.absoluteFilePath(), QString::number(info.size()),
                                     QString::number(info.lastModified().toMSecsSinceEpoch()), QString::number(side));
    return QString::fromLatin1(QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha1).toHex());
}

QString ThumbnailDiskCache::fileOf(const QString &key) const
{
    return QStringLiteral("%1/%2/%3.jpg").arg(m_folder, key.left(2), key.mid(2));
}

QImage ThumbnailDiskCache::find(const QString &key) const
{
    QImage image;
    if (!key.isEmpty())
        image.load(fileOf(key), "JPEG");
    return image;
}

void ThumbnailDiskCache::insert(const QString &key, const QImage &image) const
{
    if (key.isEmpty() || image.isNull())
        return;
    const QString file = fileOf(key);
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return;
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && image.save(&out, "JPEG", 92))
        out.commit();
}

void ThumbnailDiskCache::trim(qint64 bytes) const
{
    if (m_folder.isEmpty())
        return;
    struct Entry {
        qint64 used, size;
        QString path;
    };
    std::vector<Entry> entries;
    qint64 total = 0;
    QDirIterator it(m_folder, {QStringLiteral("*.jpg")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const QFileInfo info = it.fileInfo();
        entries.push_back({info.lastRead().toMSecsSinceEpoch(), info.size(), info.filePath()});
        total += info.size();
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.used < b.used; });
    for (const Entry &entry : entries) {
        if (total <= bytes)
            break;
        if (QFile::remove(entry.path))
            total -= entry.size;
    }
}

} // namespace cyto::ui
