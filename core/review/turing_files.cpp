#include "review/turing_files.h"

#include "domain/philox.h"
#include "review/csv_writer.h"
#include "review/turing_set.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace cyto {

namespace {

struct FilesText {
    Q_DECLARE_TR_FUNCTIONS(TuringFiles)
};

// Streams of the seed: what is drawn for one has no part in the other.
constexpr std::uint64_t kOrderStream = 11, kNameStream = 12;

tl::unexpected<Error> ioError(const QString &path, const QString &reason)
{
    return fail(ErrorCode::Io, FilesText::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), reason),
        FilesText::tr("Check the folder, the permissions and the free space."));
}

QString drawName(Philox &random)
{
    const quint64 high = random.next();
    return QStringLiteral("%1.bmp").arg(high << 32 | random.next(), 16, 16, QLatin1Char('0'));
}

/// One time for all: the minutes between the arms would tell them apart.
Status setTime(const QString &path, const QDateTime &time)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(time, QFileDevice::FileModificationTime)
        || !file.setFileTime(time, QFileDevice::FileAccessTime))
        return ioError(path, file.errorString());
    return {};
}

} // namespace

Expected<QByteArray> encodeTuringImage(const cv::Mat &rgb)
{
    cv::Mat bgr;
    std::vector<unsigned char> bytes;
    try {
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
        if (cv::imencode(".bmp", bgr, bytes))
            return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    } catch (const cv::Exception &e) {
        return fail(
            ErrorCode::Internal, FilesText::tr("An image cannot be encoded: %1").arg(QString::fromStdString(e.msg)));
    }
    return fail(ErrorCode::Internal, FilesText::tr("An image cannot be encoded."));
}

Status TuringFiles::open(const QString &folder)
{
    const QFileInfo info(folder);
    const bool vacant = !info.exists()
        || (info.isDir()
            && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
    if (folder.isEmpty() || !vacant)
        return fail(ErrorCode::InvalidArgument,
            FilesText::tr("The folder \"%1\" for the images is not empty.").arg(QDir::toNativeSeparators(folder)),
            FilesText::tr("Name a new folder."));
    if (!m_staging.isValid())
        return ioError(m_staging.path(), m_staging.errorString());
    m_folder = QDir(folder).absolutePath();
    return {};
}

Status TuringFiles::stage(const cv::Mat &rgb)
{
    const auto bytes = encodeTuringImage(rgb);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    m_hashes.push_back(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256));
    return writeWhole(m_staging.filePath(QString::number(m_hashes.size() - 1)), *bytes);
}

Status TuringFiles::write(const QString &folder, std::vector<PlacedImage> &images)
{
    for (const PlacedImage &image : images) {
        const QString from = m_staging.filePath(QString::number(image.staged));
        QFile source(from);
        if (!source.open(QIODevice::ReadOnly))
            return ioError(from, source.errorString());
        if (Status s = writeWhole(QDir(folder).filePath(image.name), source.readAll()); !s)
            return s;
    }
    const QDateTime time = QDateTime::currentDateTimeUtc();
    for (const PlacedImage &image : images)
        if (Status s = setTime(QDir(folder).filePath(image.name), time); !s)
            return s;
    return {};
}

Expected<std::vector<PlacedImage>> TuringFiles::place()
{
    std::vector<PlacedImage> images(m_hashes.size());
    Philox order(mixKey(m_seed, kOrderStream));
    Philox names(mixKey(m_seed, kNameStream));
    std::vector<size_t> staged(m_hashes.size());
    std::iota(staged.begin(), staged.end(), size_t {0});
    for (size_t i = staged.size(); i > 1; --i)
        std::swap(staged[i - 1], staged[order.below(static_cast<std::uint32_t>(i))]);
    QSet<QString> used;
    for (size_t i = 0; i < images.size(); ++i) {
        QString name = drawName(names);
        while (used.contains(name))
            name = drawName(names);
        used.insert(name);
        images[i] = {staged[i], name, m_hashes[staged[i]]};
    }
    const QString part = m_folder + QStringLiteral(".part");
    if (QFileInfo::exists(part))
        return ioError(part, FilesText::tr("it is there already"));
    if (Status s = makeFolder(part); !s)
        return tl::unexpected<Error>(s.error());
    Status status = write(part, images);
    if (status) {
        QDir().rmdir(m_folder); // an empty one; where it is not there, nothing is lost
        if (!QDir().rename(part, m_folder))
            status =
                ioError(m_folder, FilesText::tr("the finished images in \"%1\" cannot be renamed to it").arg(part));
    }
    if (!status) {
        QDir(part).removeRecursively();
        return tl::unexpected<Error>(status.error());
    }
    return images;
}

void removePlaced(const TuringSet &set, const QString &folder)
{
    const QDir directory(folder);
    for (const TuringImage &image : set.test.images)
        QFile::remove(directory.filePath(image.fileName));
    QDir().rmdir(directory.absolutePath());
}

} // namespace cyto
