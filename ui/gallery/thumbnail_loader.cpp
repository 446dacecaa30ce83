#include "ui/gallery/thumbnail_loader.h"

#include "imaging/image_file.h"
#include "jobs/run_async.h"
#include "ui/inspector/mat_image.h"

#include <QSet>

#include <deque>
#include <mutex>

namespace cyto::ui {

namespace {
constexpr int kDefaultMegabytes = 192;
constexpr int kCostUnit = 1024; // bytes
} // namespace

struct ThumbnailLoader::Made {
    CellId cell = 0;
    int generation = 0;
    int side = 0;
    QImage image;
    QString failure;
};

// What loader and workers share; outlives the loader while a worker is in it.
struct ThumbnailLoader::Shared {
    explicit Shared(QString folder) : disk(std::move(folder)) { }
    const ThumbnailDiskCache disk;
    std::mutex mutex;
    std::deque<Wish> wishes;
    int side = 128;
    int generation = 0;
    int workers = 0;
    QSet<CellId> begun; // until the owner has them
    QPointer<QObject> owner;

    static Made make(const ThumbnailDiskCache &disk, const Wish &wish, int side, int generation)
    {
        Made made {wish.cell, generation, side, {}, {}};
        const QString key = disk.keyOf(wish.path, side);
        made.image = disk.find(key);
        if (!made.image.isNull())
            return made;
        const auto loaded = loadThumbnail(wish.path, side);
        if (!loaded) {
            made.failure = loaded.error().message;
            return made;
        }
        made.image = imageOf(loaded->rgb);
        disk.insert(key, made.image);
        return made;
    }

    static void work(const std::shared_ptr<Shared> &shared, const CancelToken &cancel)
    {
        for (;;) {
            Wish wish;
            int side = 0;
            int generation = 0;
            {
                const std::lock_guard lock(shared->mutex);
                if (cancel.isCancelled() || shared->wishes.empty()) {
                    --shared->workers;
                    return;
                }
                wish = std::move(shared->wishes.front());
                shared->wishes.pop_front();
                shared->begun.insert(wish.cell);
                side = shared->side;
                generation = shared->generation;
            }
            Made made {wish.cell, generation, side, {}, {}};
            try {
                made = make(shared->disk, wish, side, generation);
            } catch (...) {
                made.failure = errorOfException().message;
            }
            postToGui(shared->owner, [owner = shared->owner, made = std::move(made)] {
                static_cast<ThumbnailLoader *>(owner.data())->onMade(made);
            });
        }
    }
};

ThumbnailLoader::ThumbnailLoader(WorkerPool &pool, QString cacheFolder, QObject *parent)
    : QObject(parent), m_pool(pool), m_shared(std::make_shared<Shared>(std::move(cacheFolder)))
{
    m_shared->owner = this;
    setMemoryLimit(kDefaultMegabytes);
}

ThumbnailLoader::~ThumbnailLoader()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->wishes.clear();
}

int ThumbnailLoader::bucketOf(int pixels)
{
    return pixels <= 128 ? 128 : pixels <= 256 ? 256 : 384;
}

void ThumbnailLoader::setSide(int pixels)
{
    const int side = bucketOf(pixels);
    if (side == m_side)
        return;
    m_side = side;
    const std::lock_guard lock(m_shared->mutex);
    m_shared->side = side;
    m_shared->wishes.clear();
    // The pixmaps stay until better ones come: a coarse picture is better than none while they load.
}

void ThumbnailLoader::setMemoryLimit(int megabytes)
{
    m_pixmaps.setMaxCost(static_cast<qsizetype>(megabytes) * 1024 * 1024 / kCostUnit);
}

const QPixmap *ThumbnailLoader::find(CellId cell) const
{
    const Entry *entry = m_pixmaps.object(cell);
    return entry != nullptr ? &entry->pixmap : nullptr;
}

void ThumbnailLoader::want(const std::vector<Wish> &wishes)
{
    int starts = 0;
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->wishes.clear();
        for (const Wish &wish : wishes) {
            if (m_failures.contains(wish.cell) || m_shared->begun.contains(wish.cell))
                continue;
            const Entry *known = m_pixmaps.object(wish.cell);
            if (known == nullptr || known->side < m_side)
                m_shared->wishes.push_back(wish);
        }
        // One thread is left for whoever waits for something else.
        const int most = std::max(1, m_pool.threads() - 1);
        starts = std::min<int>(most - m_shared->workers, static_cast<int>(m_shared->wishes.size()));
        starts = std::max(0, starts);
        m_shared->workers += starts;
    }
    for (int i = 0; i < starts; ++i)
        m_pool.submit(
            JobPriority::Visible, [shared = m_shared](const CancelToken &cancel) { Shared::work(shared, cancel); });
}

void ThumbnailLoader::clear()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->wishes.clear();
        m_shared->begun.clear(); // of another study: its cells have the same numbers
        ++m_shared->generation;
    }
    m_pixmaps.clear();
    m_failures.clear();
}

int ThumbnailLoader::pending() const
{
    const std::lock_guard lock(m_shared->mutex);
    return static_cast<int>(m_shared->wishes.size()) + m_shared->workers;
}

void ThumbnailLoader::onMade(const Made &made)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        if (made.generation != m_shared->generation)
            return;
        m_shared->begun.remove(made.cell);
    }
    if (!made.failure.isEmpty()) {
        m_failures.insert(made.cell, made.failure);
        Q_EMIT failed(made.cell);
        return;
    }
    auto *entry = new Entry {QPixmap::fromImage(made.image), made.side};
    const QSize size = entry->pixmap.size();
    const qsizetype cost = std::max<qsizetype>(1, qsizetype {size.width()} * size.height() * 4 / kCostUnit);
    if (m_pixmaps.insert(made.cell, entry, cost))
        Q_EMIT loaded(made.cell);
}

} // namespace cyto::ui
