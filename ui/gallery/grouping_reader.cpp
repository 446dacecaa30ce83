#include "ui/gallery/grouping_reader.h"

#include "jobs/run_async.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/study/study_session.h"

#include <utility>

namespace cyto::ui {

GroupingReader::GroupingReader(WorkerPool &pool, GalleryPanel &gallery, QObject *parent)
    : QObject(parent), m_pool(pool), m_gallery(gallery)
{
    connect(&gallery, &GalleryPanel::optionsChanged, this, [this] {
        // Other options change often and need nothing new.
        if (std::exchange(m_wasNeeded, m_gallery.needsGroupings()) != m_gallery.needsGroupings())
            refresh();
    });
}

void GroupingReader::setSession(const StudySession *session)
{
    m_session = session;
    ++m_generation;
    refresh();
}

void GroupingReader::refresh()
{
    if (m_session == nullptr || !m_gallery.needsGroupings())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [ticket = m_session->ticket(), model = m_session->model()](
            const CancelToken &) { return readGroupings(ticket, model); },
        [this, generation = m_generation](const Expected<StoredGroupings> &stored) {
            m_reading = false;
            if (generation == m_generation && m_session != nullptr) {
                if (stored)
                    m_gallery.setGroupings(std::make_shared<CellGroupings>(*stored, m_session->table()));
                else
                    Q_EMIT failed(stored.error());
            }
            if (std::exchange(m_again, false) || generation != m_generation)
                refresh();
        });
}

} // namespace cyto::ui
