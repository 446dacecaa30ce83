// The paper's collection in the real window, without pictures: time to open it, a jump anywhere, choosing
// and labelling a cell, the longest time in which the event loop did not come round, memory. Prints, and
// judges nothing: timings say nothing on a shared machine.
//   QT_QPA_PLATFORM=offscreen bench_window [CELLS]        559,808 cells in 2,904 slides when not said
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_view.h"
#include "ui/large_study.h"
#include "ui/shell/labelling.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QScrollBar>

#include <cstdio>

using namespace cyto;
using namespace cyto::ui;

namespace {

template <class Condition>
bool wait(Condition condition, int milliseconds = 120'000)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
    return true;
}

void waitFor(int milliseconds)
{
    wait([] { return false; }, milliseconds);
}

void print(const char *what, qint64 value, const char *unit)
{
    std::printf("%-52s %8lld %s\n", what, static_cast<long long>(value), unit);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int cells = application.arguments().value(1, QStringLiteral("559808")).toInt();
    fixture::Place place;
    fixture::makeLargeStudy(StudyDatabase::defaultLocation(place.slides()), place.slides(), cells);
    Preferences preferences;
    preferences.predictOnOpen = false;
    preferences.save(place.settings);
    Workbench workbench(fixture::servicesWithoutIndexing(place), place.settings);
    MainWindow window(workbench, place.settings);
    window.resize(1360, 840);
    window.show();
    workbench.loadModel();
    if (!wait([&] { return workbench.classifier() != nullptr; }))
        return 1;
    const GalleryModel &model = window.gallery().model();
    GalleryView &view = window.gallery().view();

    fixture::Watchdog watchdog;
    QElapsedTimer clock;
    clock.start();
    workbench.openStudy(place.slides());
    if (!wait([&] { return model.rowCount() == cells; }))
        return 1;
    print("cells", cells, "");
    print("open, until the gallery shows the cells", clock.elapsed(), "ms");
    if (!wait([&] { return workbench.predictor() != nullptr && !model.isArranging(); }))
        return 1;
    print("longest gap while opening", watchdog.longestGapMs(), "ms");

    watchdog.reset();
    qint64 longest = 0;
    for (const double to : {0.5, 0.99, 0.1, 1.0, 0.0}) {
        clock.restart();
        view.verticalScrollBar()->setValue(static_cast<int>(to * view.verticalScrollBar()->maximum()));
        QCoreApplication::processEvents();
        longest = std::max(longest, clock.elapsed());
    }
    print("jump anywhere, longest of five", longest, "ms");
    const CellId middle = workbench.session()->table().id(cells / 2);
    clock.restart();
    view.selectCell(middle);
    print("choose a cell", clock.elapsed(), "ms");
    clock.restart();
    window.labelling().label({middle}, 0);
    print("label it", clock.elapsed(), "ms");
    waitFor(2500); // groups follow
    print("longest gap while jumping, choosing and labelling", watchdog.longestGapMs(), "ms");
    watchdog.reset();
    for (const SortBy sort : {SortBy::Random, SortBy::Anomaly, SortBy::SlideOrder})
        for (const GroupBy group : {GroupBy::Label, GroupBy::Reason, GroupBy::Prediction}) {
            window.gallery().setSortBy(sort);
            window.gallery().setGroupBy(group);
            if (!wait([&] { return !model.isArranging(); }))
                return 1;
        }
    print("longest gap while sorting and grouping nine times", watchdog.longestGapMs(), "ms");
    print("memory", fixture::residentMegabytes(), "MB");
    return 0;
}
