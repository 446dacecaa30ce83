#include "review/study_indexer.h"

#include "imaging/scan.h"
#include "study/study_database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cyto {

namespace {

struct IndexerText {
    Q_DECLARE_TR_FUNCTIONS(StudyIndexer)
};

struct FoundSlide {
    QString relativePath;
    std::vector<QString> images;
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, IndexerText::tr("Indexing was cancelled; what was found so far is kept."));
}

QStringList subFolders(const QString &root)
{
    QStringList names = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    return names;
}

// Without those of sub-folders.
std::vector<QString> imagesDirectlyIn(const QString &folder)
{
    std::vector<QString> images;
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::Unsorted);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    for (const QString &name : names)
        if (hasImageSuffix(name))
            images.push_back(QDir(folder).filePath(name));
    return images;
}

CellFile describe(const QString &path, const QDir &slideFolder)
{
    const QFileInfo info(path);
    return {slideFolder.relativeFilePath(path), info.size(), info.lastModified().toMSecsSinceEpoch(), {}};
}

/// 32 bytes, or why not.
Expected<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, IndexerText::tr("The file cannot be read: %1.").arg(file.errorString()));
    if (file.size() == 0)
        return fail(ErrorCode::Corrupt, IndexerText::tr("The file is empty."));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return fail(ErrorCode::Unreadable, IndexerText::tr("The file cannot be read: %1.").arg(file.errorString()));
    return hash.result();
}

void add(RefreshCounts &sum, const RefreshCounts &counts)
{
    sum.added += counts.added;
    sum.changed += counts.changed;
    sum.unchanged += counts.unchanged;
    sum.returned += counts.returned;
}

} // namespace

StudyIndexer::StudyIndexer(StudyDatabase &database, IndexOptions options, ProgressSink *sink)
    : m_database(database), m_options(options), m_sink(sink)
{
}

void StudyIndexer::tell(const QString &task, qint64 done, qint64 total, qint64 failed)
{
    if (!m_sink)
        return;
    m_rate.update(static_cast<double>(done));
    m_sink->progressed({task, done, total, failed, m_rate.perSecond(),
        m_rate.remainingSeconds(static_cast<double>(done), static_cast<double>(total))});
}

Status StudyIndexer::indexSlide(
    const QString &relativePath, const std::vector<QString> &images, const CancelToken &cancel, IndexReport &report)
{
    CellStore store(m_database);
    const QDir folder(QDir::cleanPath(m_root + QLatin1Char('/') + relativePath));
    const QString name = relativePath == QLatin1String(".") ? m_studyName : QFileInfo(relativePath).fileName();
    const auto slide = store.ensureSlide(relativePath, name);
    if (!slide)
        return tl::unexpected<Error>(slide.error());
    RefreshCounts counts;
    QStringList present;
    std::vector<CellFile> batch;
    int position = 0;
    for (size_t i = 0; i < images.size(); ++i) {
        batch.push_back(describe(images[i], folder));
        present << batch.back().fileName;
        if (batch.size() < static_cast<size_t>(m_options.batch) && i + 1 < images.size())
            continue;
        if (cancel.isCancelled())
            return cancelled();
        const auto merged = store.mergeFiles(*slide, batch, position);
        if (!merged)
            return tl::unexpected<Error>(merged.error());
        add(counts, *merged);
        position += static_cast<int>(batch.size());
        batch.clear();
    }
    const auto missing = store.markMissing(*slide, present);
    if (!missing)
        return tl::unexpected<Error>(missing.error());
    report.missing += *missing;
    add(report.counts, counts);
    if (slideChanged && (counts.added > 0 || counts.changed > 0 || counts.returned > 0 || *missing > 0))
        slideChanged(*slide);
    return {};
}

Expected<IndexReport> StudyIndexer::indexNames(const CancelToken &cancel)
{
    const auto info = m_database.info();
    if (!info)
        return tl::unexpected<Error>(info.error());
    m_root = QDir::cleanPath(info->sourceFolder);
    m_studyName = info->name;
    const QFileInfo root(m_root);
    // Nothing becomes missing when the whole folder is away: a drive may only not be plugged in.
    if (!root.isDir() || !root.isReadable())
        return fail(root.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
            IndexerText::tr("The image folder %1 is not there or cannot be read.")
                .arg(QDir::toNativeSeparators(m_root)),
            IndexerText::tr("Plug in its drive, or choose where the folder is now; labels and predictions are kept."));
    m_rate = RateMeter();
    IndexReport report;
    QStringList present;
    const QStringList folders = m_options.oneSlide ? QStringList() : subFolders(m_root);
    const auto own = m_options.oneSlide ? collectImages({m_root}) : imagesDirectlyIn(m_root);
    const qint64 total = folders.size() + 1;
    for (qint64 i = 0; i < total; ++i) {
        if (cancel.isCancelled())
            return cancelled();
        const QString relative = i == 0 ? QStringLiteral(".") : folders[i - 1];
        const QString path = m_root + QLatin1Char('/') + relative;
        if (i > 0 && !QFileInfo(path).isReadable()) {
            present << relative;
            if (m_sink)
                m_sink->noticed(
                    IndexerText::tr("The folder %1 cannot be read; what is known of it stays.").arg(relative));
            continue;
        }
        const std::vector<QString> images = i == 0 ? own : collectImages({path});
        if (images.empty())
            continue;
        present << relative;
        ++report.slides;
        if (Status status = indexSlide(relative, images, cancel, report); !status)
            return tl::unexpected<Error>(status.error());
        tell(IndexerText::tr("Looking for images"), i + 1, total, 0);
    }
    const auto missing = CellStore(m_database).markMissingSlides(present);
    if (!missing)
        return tl::unexpected<Error>(missing.error());
    report.missing += *missing;
    return report;
}

Expected<IndexReport> StudyIndexer::hashContents(const CancelToken &cancel)
{
    CellStore store(m_database);
    const auto total = store.unhashedCount();
    if (!total)
        return tl::unexpected<Error>(total.error());
    m_rate = RateMeter();
    IndexReport report;
    for (CellId after = 0;;) {
        const auto cells = store.unhashed(after, m_options.hashBatch);
        if (!cells)
            return tl::unexpected<Error>(cells.error());
        if (cells->empty())
            break;
        std::vector<CellStore::Hash> hashes;
        for (const CellId cell : *cells) {
            if (cancel.isCancelled())
                break; // what is hashed is stored below
            after = cell;
            const auto path = store.imagePath(cell);
            if (!path) // the database's fault, not the image's
                return tl::unexpected<Error>(path.error());
            const auto hash = hashOf(*path);
            if (hash) {
                hashes.push_back({cell, *hash});
                continue;
            }
            ++report.unreadable;
            if (Status status = store.setState(cell, CellState::Failed, hash.error().message); !status)
                return tl::unexpected<Error>(status.error());
        }
        if (Status status = store.storeHashes(hashes); !status)
            return tl::unexpected<Error>(status.error());
        report.hashed += static_cast<int>(hashes.size());
        tell(IndexerText::tr("Reading contents"), report.hashed + report.unreadable, *total, report.unreadable);
        if (cancel.isCancelled())
            return cancelled();
    }
    const auto moved = store.adoptMoved();
    if (!moved)
        return tl::unexpected<Error>(moved.error());
    report.moved = *moved;
    return report;
}

} // namespace cyto
