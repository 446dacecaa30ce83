#include "review/study_indexer.h"

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

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, IndexerText::tr("Indexing was cancelled; what was found so far is kept."));
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
    // The search writes down what no name of a file can hold.
    if (path.contains(QLatin1String("\\x")) && !file.exists())
        return tl::unexpected<Error>(undecodableName(path));
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

bool holdsImages(const QString &folder)
{
    return mayHoldImages(folder);
}

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

void StudyIndexer::noteGaps(const FoundImages &found, IndexReport &report)
{
    for (const FoundImage &image : found.images)
        if (image.isFolder) {
            report.closed.push_back(*image.failure);
            if (m_sink)
                m_sink->noticed(IndexerText::tr("%1 What is known of it stays.").arg(image.failure->message));
        }
    for (const QString &link : found.links)
        report.links << link;
}

void StudyIndexer::tellLinks(const IndexReport &report)
{
    if (m_sink && !report.links.isEmpty())
        m_sink->noticed(IndexerText::tr(
            "%n link(s) to folders were not followed; the first is %1.", nullptr, static_cast<int>(report.links.size()))
                            .arg(QDir::toNativeSeparators(report.links.front())));
}

Status StudyIndexer::indexSlide(
    const QString &relativePath, const FoundImages &found, const CancelToken &cancel, IndexReport &report)
{
    std::vector<QString> images;
    for (const FoundImage &image : found.images)
        if (!image.isFolder) // one that cannot be opened is a cell, which fails when its content is read
            images.push_back(image.path);
    const bool whole = images.size() == found.images.size();
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
    int gone = 0;
    if (whole) { // else nobody knows what lies in the folder that is closed
        const auto missing = store.markMissing(*slide, present);
        if (!missing)
            return tl::unexpected<Error>(missing.error());
        gone = *missing;
    }
    report.missing += gone;
    add(report.counts, counts);
    if (slideChanged && (counts.added > 0 || counts.changed > 0 || counts.returned > 0 || gone > 0))
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
    FolderLevel level;
    if (m_options.oneSlide)
        level.own = findImages({m_root});
    else
        level = listLevel(m_root);
    const auto total = static_cast<qint64>(level.folders.size()) + 1;
    for (qint64 i = 0; i < total; ++i) {
        if (cancel.isCancelled())
            return cancelled();
        FoundImages below;
        QString relative = QStringLiteral(".");
        if (i > 0) {
            const FolderLevel::Folder &folder = level.folders[static_cast<size_t>(i - 1)];
            relative = folder.name;
            below = imagesBelow(folder, m_root + QLatin1Char('/') + relative);
        }
        const FoundImages &found = i == 0 ? level.own : below;
        noteGaps(found, report);
        if (i == 0 && !m_options.oneSlide && !report.closed.empty()) // slides that were not listed are not gone
            return tl::unexpected<Error>(report.closed.front());
        if (found.images.empty())
            continue;
        present << relative;
        const bool any = std::any_of(
            found.images.begin(), found.images.end(), [](const FoundImage &image) { return !image.isFolder; });
        if (!any) // only folders that are closed: what is known of the slide stays
            continue;
        ++report.slides;
        if (Status status = indexSlide(relative, found, cancel, report); !status)
            return tl::unexpected<Error>(status.error());
        tell(IndexerText::tr("Looking for images"), i + 1, total, 0);
    }
    if (Status status = markVanished(present, report); !status)
        return tl::unexpected<Error>(status.error());
    tellLinks(report);
    return report;
}

Status StudyIndexer::checkSource() const
{
    if (holdsImages(m_root))
        return {};
    const auto cells = CellStore(m_database).cellCount();
    if (!cells)
        return tl::unexpected<Error>(cells.error());
    if (*cells == 0)
        return {};
    return fail(ErrorCode::NotFound,
        IndexerText::tr("The image folder %1 holds no image any more, and the study has %n cell(s) from it.", nullptr,
            static_cast<int>(*cells))
            .arg(QDir::toNativeSeparators(m_root)),
        IndexerText::tr("Its drive may not be connected: connect it, then look for cells again, or choose where the "
                        "folder is now. Nothing was changed; labels and predictions are kept."));
}

Status StudyIndexer::markVanished(const QStringList &present, IndexReport &report)
{
    // At the end and not before: the drive may go away in the middle.
    if (Status status = checkSource(); !status)
        return status;
    CellStore store(m_database);
    const auto slides = store.slides(0, 0);
    if (!slides)
        return tl::unexpected<Error>(slides.error());
    for (const SlideInfo &slide : *slides)
        if (slide.cells > slide.failed && !present.contains(slide.relativePath))
            report.vanished << slide.name;
    const auto missing = store.markMissingSlides(present);
    if (!missing)
        return tl::unexpected<Error>(missing.error());
    report.missing += *missing;
    if (m_sink && !report.vanished.isEmpty())
        m_sink->noticed(
            IndexerText::tr("%n slide folder(s) are gone or hold no image any more: %1. Their labels are kept.",
                nullptr, static_cast<int>(report.vanished.size()))
                .arg(report.vanished.join(QStringLiteral(", "))));
    return {};
}

Expected<IndexReport> StudyIndexer::hashContents(const CancelToken &cancel)
{
    CellStore store(m_database);
    const auto info = m_database.info();
    if (!info)
        return tl::unexpected<Error>(info.error());
    m_root = QDir::cleanPath(info->sourceFolder);
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
            // With the drive gone, every file would count as damaged.
            if (!QFileInfo::exists(*path))
                if (Status status = checkSource(); !status)
                    return tl::unexpected<Error>(status.error());
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
