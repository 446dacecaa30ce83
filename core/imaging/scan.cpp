#include "scan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <system_error>

namespace cyto {

namespace {

namespace fs = std::filesystem;

QString tr(const char *text)
{
    return QCoreApplication::translate("Imaging", text);
}

struct Entry {
    QByteArray key; // the order is that of the UTF-8 bytes: the same on every system and in every locale
    QString name;
    bool carried = true; // a QString holds the name as it is, so that Qt can open the file
    bool isFolder = false; // or a link to one
    bool isLink = false;
};

struct Listing {
    std::vector<Entry> entries;
    std::optional<Error> failure;
};

fs::path nativePath(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

QByteArray bytesOf(const fs::path &name)
{
#ifdef Q_OS_WIN
    return QString::fromStdWString(name.native()).toUtf8();
#else
    return QByteArray::fromStdString(name.native());
#endif
}

bool isUtf8(const QByteArray &bytes)
{
    // QString::fromUtf8() replaces what it cannot read and drops a byte order mark.
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

/// Bytes that are no UTF-8 as \xNN.
QString shownName(const QByteArray &bytes)
{
    QString shown;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype length = 1;
        while (length <= 4 && !(at + length <= bytes.size() && isUtf8(bytes.mid(at, length))))
            ++length;
        if (length <= 4) {
            shown += QString::fromUtf8(bytes.mid(at, length));
            at += length;
        } else {
            const auto byte = static_cast<unsigned char>(bytes[at++]);
            shown += QStringLiteral("\\x%1").arg(uint {byte}, 2, 16, QLatin1Char('0'));
        }
    }
    return shown;
}

QString joined(const QString &folder, const QString &name)
{
    return folder.endsWith(QLatin1Char('/')) ? folder + name : folder + QLatin1Char('/') + name;
}

bool isHidden(const QString &name, [[maybe_unused]] const fs::path &path)
{
#ifdef Q_OS_WIN
    if (QFileInfo(QString::fromStdWString(path.native())).isHidden())
        return true;
#endif
    return name.startsWith(QLatin1Char('.'));
}

/// Not by QDir: it leaves out what it cannot decode, and a folder that may not be read looks empty to it.
Listing listFolder(const fs::path &folder, const QString &shown)
{
    Listing listing;
    std::error_code error;
    fs::directory_iterator it(folder, error);
    for (const fs::directory_iterator end; !error && it != end; it.increment(error)) {
        Entry entry;
        entry.key = bytesOf(it->path().filename());
        entry.carried = isUtf8(entry.key);
        entry.name = shownName(entry.key);
        if (isHidden(entry.name, it->path()))
            continue;
        std::error_code unknown; // a broken link is neither, and a candidate by its name
        entry.isLink = it->is_symlink(unknown);
        entry.isFolder = it->is_directory(unknown);
        listing.entries.push_back(std::move(entry));
    }
    if (error)
        listing.failure = Error {ErrorCode::Unreadable,
            tr("The folder \"%1\" cannot be searched for images: %2.")
                .arg(QDir::toNativeSeparators(shown), QString::fromLocal8Bit(error.message().c_str())),
            tr("Check its permissions.")};
    std::sort(
        listing.entries.begin(), listing.entries.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
    return listing;
}

fs::path pathOf(const fs::path &folder, const Entry &entry)
{
#ifdef Q_OS_WIN
    return folder / entry.name.toStdWString();
#else
    return folder / entry.key.toStdString();
#endif
}

class Search {
public:
    enum class Until { All, First };
    /// @param imageFolders a folder with an image's name is a candidate, and is not looked into
    Search(FoundImages &found, bool imageFolders, Until until = Until::All)
        : m_found(found), m_imageFolders(imageFolders), m_until(until)
    {
    }

    void image(const QString &shown, bool carried)
    {
        FoundImage found {shown, std::nullopt, false};
        if (!carried)
            found.failure = undecodableName(shown);
        m_found.images.push_back(std::move(found));
    }
    void closed(const QString &shown, const Error &failure) { m_found.images.push_back({shown, failure, true}); }

    /// Depth first, so that a subfolder's images stand where its name sorts.
    /// @param carried false below a name that no QString can carry
    void below(const fs::path &folder, const QString &shown, bool carried)
    {
        const Listing listing = listFolder(folder, shown);
        for (const Entry &entry : listing.entries) {
            if (m_until == Until::First && !m_found.images.empty())
                return;
            const QString path = joined(shown, entry.name);
            const bool whole = carried && entry.carried;
            if (hasImageSuffix(entry.name) && (m_imageFolders || !entry.isFolder))
                image(path, whole);
            else if (entry.isFolder && entry.isLink) // a link may lead back up: no end
                m_found.links.push_back(path);
            else if (entry.isFolder)
                below(pathOf(folder, entry), path, whole);
        }
        if (listing.failure)
            closed(shown, *listing.failure);
    }

private:
    FoundImages &m_found;
    bool m_imageFolders;
    Until m_until;
};

bool comesBefore(const QString &a, const QString &b)
{
    return a.toUtf8() < b.toUtf8();
}

bool isCarried(const fs::path &path)
{
    return isUtf8(bytesOf(path));
}
} // namespace

bool hasImageSuffix(const QString &path)
{
    static const std::array suffixes {QStringLiteral(".jpg"), QStringLiteral(".jpeg"), QStringLiteral(".png"),
        QStringLiteral(".bmp"), QStringLiteral(".tif"), QStringLiteral(".tiff")};
    return std::any_of(suffixes.begin(), suffixes.end(),
        [&](const QString &suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); });
}

std::vector<QString> FoundImages::paths() const
{
    std::vector<QString> all;
    all.reserve(images.size());
    for (const FoundImage &image : images)
        all.push_back(image.path);
    return all;
}

std::map<QString, Error> FoundImages::failures() const
{
    std::map<QString, Error> reasons;
    for (const FoundImage &image : images)
        if (image.failure)
            reasons.emplace(image.path, *image.failure);
    return reasons;
}

FoundImages findImages(const std::vector<QString> &paths)
{
    FoundImages found;
    Search search(found, true);
    for (const QString &path : paths) {
        if (!hasImageSuffix(path) && QFileInfo(path).isDir())
            search.below(nativePath(path), path, true);
        else
            search.image(path, true);
    }
    return found;
}

std::vector<QString> collectImages(const std::vector<QString> &paths)
{
    return findImages(paths).paths();
}

FolderLevel listLevel(const QString &folder)
{
    FolderLevel level;
    Search search(level.own, false);
    const fs::path native = nativePath(folder);
    const Listing listing = listFolder(native, folder);
    for (const Entry &entry : listing.entries) {
        if (entry.isFolder)
            level.folders.push_back({entry.name, pathOf(native, entry)});
        else if (hasImageSuffix(entry.name))
            search.image(joined(folder, entry.name), entry.carried);
    }
    if (listing.failure)
        search.closed(folder, *listing.failure);
    return level;
}

FoundImages imagesBelow(const FolderLevel::Folder &folder, const QString &shown)
{
    FoundImages found;
    Search(found, true).below(folder.path, shown, isCarried(folder.path));
    return found;
}

bool mayHoldImages(const QString &folder)
{
    FoundImages found;
    Search(found, false, Search::Until::First).below(nativePath(folder), folder, true);
    return !found.images.empty();
}

Error undecodableName(const QString &shown)
{
    return {ErrorCode::Unreadable,
        tr("The name of \"%1\" is not in UTF-8, so that the file cannot be opened; \\x stands before its other bytes.")
            .arg(QDir::toNativeSeparators(shown)),
        tr("Rename it.")};
}

Expected<Dataset> openDataset(const QString &folder)
{
    const QString name = QDir::toNativeSeparators(folder);
    const QFileInfo info(folder);
    if (!info.exists())
        return fail(ErrorCode::NotFound, tr("There is no folder \"%1\".").arg(name),
            tr("Check the path; the folder may have been moved or renamed."));
    if (!info.isDir())
        return fail(ErrorCode::InvalidArgument, tr("\"%1\" is a file, not a data set.").arg(name),
            tr("Name the folder that holds one folder of images per class."));
    if (!info.isReadable() || !info.isExecutable())
        return fail(
            ErrorCode::Unreadable, tr("The folder \"%1\" may not be read.").arg(name), tr("Check its permissions."));

    Dataset dataset;
    const fs::path native = nativePath(folder);
    const Listing listing = listFolder(native, folder);
    if (listing.failure)
        return tl::unexpected<Error>(*listing.failure);
    for (const Entry &entry : listing.entries) {
        if (!entry.isFolder)
            continue;
        const QString path = joined(folder, entry.name);
        if (entry.isLink) {
            dataset.links.push_back(path);
            continue;
        }
        FoundImages found;
        Search(found, true).below(pathOf(native, entry), path, entry.carried);
        dataset.links.insert(dataset.links.end(), found.links.begin(), found.links.end());
        std::vector<QString> images = found.paths();
        // A folder without images (notes, exports) is no class: it could be neither learnt nor tested.
        if (images.empty())
            continue;
        std::sort(images.begin(), images.end(), comesBefore);
        const int label = static_cast<int>(dataset.classNames.size());
        dataset.classNames.push_back(entry.name);
        for (QString &image : images)
            dataset.items.push_back({std::move(image), label});
    }
    if (dataset.classNames.empty())
        return fail(ErrorCode::InvalidArgument, tr("No folder in \"%1\" holds an image.").arg(name),
            tr("A data set has one folder per class with JPEG, PNG, BMP or TIFF files."));
    return dataset;
}

} // namespace cyto
