// Which thumbnails are needed now: the inspector's references, then what the gallery shows, then what
// lies next to that. Gathered once per turn of the event loop.
#pragma once

#include <QObject>
#include <QTimer>

namespace cyto::ui {

class GalleryPanel;
class ReferenceStrip;
class StudySession;
class ThumbnailLoader;

class ThumbnailDemand final : public QObject {
    Q_OBJECT
public:
    ThumbnailDemand(ThumbnailLoader &loader, GalleryPanel &gallery, ReferenceStrip &references, QObject *parent);
    /// Null: no study.
    void setSession(const StudySession *session);

private:
    void ask();

    ThumbnailLoader &m_loader;
    GalleryPanel &m_gallery;
    ReferenceStrip &m_references;
    const StudySession *m_session = nullptr;
    QTimer m_soon;
};

} // namespace cyto::ui
