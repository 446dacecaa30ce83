// Keeps the gallery's consensus and reasons for review up to date while it groups by them: read in a
// worker, one reading at a time.
#pragma once

#include "domain/error.h"

#include <QObject>

namespace cyto {
class WorkerPool;
}

namespace cyto::ui {

class GalleryPanel;
class StudySession;

class GroupingReader final : public QObject {
    Q_OBJECT
public:
    GroupingReader(WorkerPool &pool, GalleryPanel &gallery, QObject *parent = nullptr);
    /// Null: no study.
    void setSession(const StudySession *session);
    /// Labels, predictions or the consensus changed. Nothing while the gallery groups by something else.
    void refresh();

Q_SIGNALS:
    void failed(const cyto::Error &error);

private:
    WorkerPool &m_pool;
    GalleryPanel &m_gallery;
    const StudySession *m_session = nullptr;
    int m_generation = 0; ///< of the session
    bool m_reading = false, m_again = false;
    bool m_wasNeeded = false;
};

} // namespace cyto::ui
