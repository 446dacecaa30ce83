// A large study without pictures: what is tried with it is the window, not the disk.
#pragma once

#include "study/cell_store.h"
#include "workbench_fixture.h"

#include <QFile>

namespace fixture {

inline constexpr int kPerSlide = 193; // 560,472 cells in 2,904 slides

inline void makeLargeStudy(const QString &location, const QString &folder, int cells)
{
    auto database = StudyDatabase::create(location, {QStringLiteral("large"), folder, defaultLabelClasses(ClassSet())});
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    CellStore store(**database);
    for (int slide = 0; slide * kPerSlide < cells; ++slide) {
        const QString name = QStringLiteral("slide%1").arg(slide, 4, 10, QLatin1Char('0'));
        const auto id = store.ensureSlide(name, name);
        std::vector<CellFile> files;
        for (int i = 0; i < std::min(kPerSlide, cells - slide * kPerSlide); ++i)
            files.push_back({QStringLiteral("cell%1.png").arg(i, 4, 10, QLatin1Char('0')), 1000, 1, {}});
        if (!id || !store.mergeFiles(*id, files, 0))
            qFatal("cannot fill the study");
    }
}

/// Nothing to find: the files do not exist, and missing them is another test's business.
inline ui::WorkbenchServices servicesWithoutIndexing(const Place &place)
{
    ui::WorkbenchServices services = place.services();
    services.index = services.hash = [](const StudyTicket &, const CancelToken &,
                                         ProgressSink *) -> Expected<IndexReport> { return IndexReport {}; };
    return services;
}

inline qint64 residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 / (1 << 20) : 0;
}

} // namespace fixture
