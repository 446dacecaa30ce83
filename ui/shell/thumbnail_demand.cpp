#include "ui/shell/thumbnail_demand.h"

#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/thumbnail_loader.h"
#include "ui/inspector/reference_strip.h"
#include "ui/study/study_session.h"

namespace cyto::ui {

ThumbnailDemand::ThumbnailDemand(
    ThumbnailLoader &loader, GalleryPanel &gallery, ReferenceStrip &references, QObject *parent)
    : QObject(parent), m_loader(loader), m_gallery(gallery), m_references(references)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ThumbnailDemand::ask);
    connect(&gallery.view(), &GalleryView::wantedChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&references, &ReferenceStrip::wantedChanged, &m_soon, qOverload<>(&QTimer::start));
}

void ThumbnailDemand::setSession(const StudySession *session)
{
    m_session = session;
    m_soon.start();
}

void ThumbnailDemand::ask()
{
    if (m_session == nullptr)
        return;
    const GalleryView &view = m_gallery.view();
    m_loader.setSide(static_cast<int>(view.pictureSize() * view.devicePixelRatioF()));
    std::vector<ThumbnailLoader::Wish> wishes;
    const auto add = [&](CellId cell) {
        if (const QString path = m_session->imagePath(cell); !path.isEmpty())
            wishes.push_back({cell, path});
    };
    for (const CellId cell : m_references.cells())
        add(cell);
    for (const int position : view.wantedPositions())
        add(m_gallery.model().cellAt(position));
    m_loader.want(wishes);
}

} // namespace cyto::ui
