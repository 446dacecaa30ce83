// Thumbnails: asked for in the order in which they are needed, decoded in the pool, kept within a
// bound. A new wish list replaces the old one, so that what was scrolled past is never decoded.
#pragma once

#include "jobs/worker_pool.h"
#include "study/study_types.h"
#include "ui/gallery/thumbnail_disk_cache.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>

#include <memory>
#include <vector>

namespace cyto::ui {

class ThumbnailLoader final : public QObject {
    Q_OBJECT
public:
    struct Wish {
        CellId cell = 0;
        QString path;
    };

    ThumbnailLoader(WorkerPool &pool, QString cacheFolder, QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    /// Pixels of the longer side, of the few sizes that are kept: 128, 256 or 384.
    [[nodiscard]] static int bucketOf(int pixels);
    void setSide(int pixels);
    [[nodiscard]] int side() const { return m_side; }
    void setMemoryLimit(int megabytes);

    /// Null until it is loaded.
    [[nodiscard]] const QPixmap *find(CellId cell) const;
    /// Why there is no picture; empty while it may still come.
    [[nodiscard]] QString failure(CellId cell) const { return m_failures.value(cell); }

    /// Replaces all wishes that have not begun.
    void want(const std::vector<Wish> &wishes);
    /// Another study: nothing that is known holds.
    void clear();
    /// Wishes that wait or are being decoded.
    [[nodiscard]] int pending() const;

Q_SIGNALS:
    void loaded(cyto::CellId cell);
    void failed(cyto::CellId cell);

private:
    struct Shared;
    struct Made;
    void onMade(const Made &made);

    WorkerPool &m_pool;
    std::shared_ptr<Shared> m_shared;
    struct Entry {
        QPixmap pixmap;
        int side = 0; ///< it was made for; the picture itself may be smaller
    };
    QCache<CellId, Entry> m_pixmaps;
    QHash<CellId, QString> m_failures;
    int m_side = 128;
};

} // namespace cyto::ui
