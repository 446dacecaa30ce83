// Small pictures on disk, in the user's cache folder. Any thread; files appear as a whole or not at all.
#pragma once

#include <QImage>
#include <QString>

namespace cyto::ui {

class ThumbnailDiskCache final {
public:
    /// @param folder  empty = no cache on disk
    explicit ThumbnailDiskCache(QString folder) : m_folder(std::move(folder)) { }

    /// What a picture depends on: the file as it is now, and the size that was asked for.
    [[nodiscard]] QString keyOf(const QString &path, int side) const; ///< empty when there is no file
    [[nodiscard]] QImage find(const QString &key) const; ///< null when it is not there
    /// A cache that cannot be written is no error: the picture is made again next time.
    void insert(const QString &key, const QImage &image) const;
    /// Removes the longest unused until `bytes` remain. Slow; for a worker.
    void trim(qint64 bytes) const;

private:
    [[nodiscard]] QString fileOf(const QString &key) const;
    QString m_folder;
};

} // namespace cyto::ui
