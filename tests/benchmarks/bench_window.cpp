// The paper's collection in the real window: time to open it, a jump anywhere, its pictures, labelling, sorting,
// predictions that arrive, the longest time in which the event loop did not come round, memory. Prints, and judges
// nothing: timings say nothing on a shared machine. Beside the times for which the window does not come round
// stands what its own thread computed in them, which others on the machine do not lengthen.
//   bench_window make FOLDER [CELLS]     once: pictures, index, predictions; 560,472 cells in 2,904 slides
//   bench_window FOLDER                  measures (QT_QPA_PLATFORM=offscreen where there is no display)
#include "large_pictures.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_view.h"
#include "ui/large_study.h"
#include "ui/overview/overview_panel.h"
#include "ui/plots/anomaly_plot.h"
#include "ui/shell/labelling.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>

#include <cstdio>
#include <ctime>

using namespace cyto;
using namespace cyto::ui;

namespace {

/// Processor milliseconds of the calling thread.
qint64 ownMs()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64 {time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
}

struct Time {
    qint64 wall = 0;
    qint64 own = 0; ///< of this thread
};

class Stopwatch {
public:
    Stopwatch() { m_wall.start(); }
    Time restart()
    {
        const qint64 now = ownMs();
        return {m_wall.restart(), now - std::exchange(m_own, now)};
    }

private:
    QElapsedTimer m_wall;
    qint64 m_own = ownMs();
};

/// The longest turn of the event loop, by the clock and by what this thread computed in one.
class Turns : public QObject {
public:
    Turns() { startTimer(0); }
    Time take()
    {
        m_watch.restart();
        return std::exchange(m_longest, {});
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const Time turn = m_watch.restart();
        m_longest = {std::max(m_longest.wall, turn.wall), std::max(m_longest.own, turn.own)};
    }

private:
    Stopwatch m_watch;
    Time m_longest;
};

template <class Condition>
void wait(const char *what, Condition condition, int milliseconds = 600'000)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > milliseconds)
            qFatal("%s did not happen", what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
}

void print(const char *what, qint64 value, const char *unit)
{
    std::printf("%-58s %8lld %s\n", what, static_cast<long long>(value), unit);
    std::fflush(stdout);
}

void print(const char *what, Time time)
{
    std::printf(
        "%-58s %8lld ms  %8lld ms\n", what, static_cast<long long>(time.wall), static_cast<long long>(time.own));
    std::fflush(stdout);
}

/// From Linux's /proc/self/status, in MB.
qint64 peakMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    return 0;
}

class Measurement {
public:
    Measurement(Workbench &workbench, MainWindow &window) : m_workbench(workbench), m_window(window) { }

    void open(const QString &folder)
    {
        Stopwatch watch;
        m_turns.take();
        m_workbench.openStudy(folder);
        wait("opening", [this] { return model().rowCount() > 0; });
        print("cells", model().rowCount(), "");
        print("slides", static_cast<qint64>(m_workbench.session()->slides().size()), "");
        print("open, until the gallery shows the cells", watch.restart().wall, "ms");
        wait("pictures", [this] { return picturesThere(); });
        print("then, until the first screen has its pictures", watch.restart().wall, "ms");
        print("longest turn of the event loop while opening", m_turns.take());
        wait("indexing", [this] { return m_workbench.predictor() != nullptr && m_workbench.jobs().running() == 0; });
        print("then, looking for new files and backing up", watch.restart().wall, "ms");
        print("longest turn meanwhile", m_turns.take());
    }

    void jump()
    {
        Time longest;
        qint64 pictures = 0;
        for (int i = 0; i < 40; ++i) {
            QScrollBar *bar = view().verticalScrollBar();
            Stopwatch watch;
            bar->setValue(static_cast<int>((i * 0.381966 - static_cast<int>(i * 0.381966)) * bar->maximum()));
            QCoreApplication::processEvents();
            const Time jumped = watch.restart();
            longest = {std::max(longest.wall, jumped.wall), std::max(longest.own, jumped.own)};
            wait("pictures", [this] { return picturesThere(); });
            pictures = std::max(pictures, watch.restart().wall);
        }
        print("jump anywhere, longest of 40", longest);
        print("then, until its pictures are there, longest of 40", pictures, "ms");
        print("longest turn meanwhile", m_turns.take());
    }

    void label()
    {
        const CellId middle = m_workbench.session()->table().id(model().rowCount() / 2);
        Stopwatch watch;
        view().selectCell(middle);
        QCoreApplication::processEvents();
        print("choose a cell and show it in the inspector", watch.restart());
        m_window.labelling().label({middle}, 0);
        print("label it", watch.restart());
        settle();
        print("longest turn meanwhile, with the groups that follow", m_turns.take());
    }

    void arrange()
    {
        qint64 longest = 0;
        for (const SortBy sort : {SortBy::Random, SortBy::Anomaly, SortBy::SlideOrder})
            for (const GroupBy group : {GroupBy::Label, GroupBy::Reason, GroupBy::Prediction}) {
                Stopwatch watch;
                m_window.gallery().setSortBy(sort);
                m_window.gallery().setGroupBy(group);
                wait("sorting", [this] { return !model().isArranging(); });
                longest = std::max(longest, watch.restart().wall);
            }
        print("sort and group all cells, longest of nine", longest, "ms");
        print("longest turn meanwhile", m_turns.take());
    }

    void plots()
    {
        Stopwatch watch;
        for (QWidget *w = &m_window.overview(); w != nullptr; w = w->parentWidget())
            w->show();
        wait("plots", [this] { return !m_window.overview().anomaly().isEmpty(); });
        print("plots of all cells", watch.restart().wall, "ms");
        print("longest turn meanwhile", m_turns.take());
    }

    void predict()
    {
        Stopwatch watch;
        m_workbench.startPrediction();
        wait("prediction", [this] { return m_workbench.predictor()->state() == StudyPredictor::State::Done; });
        settle();
        print("predictions of the last slide arrive", watch.restart().wall, "ms");
        print("longest turn meanwhile", m_turns.take());
    }

private:
    [[nodiscard]] const GalleryModel &model() const { return m_window.gallery().model(); }
    [[nodiscard]] GalleryView &view() const { return m_window.gallery().view(); }

    [[nodiscard]] bool picturesThere() const
    {
        const auto [first, last] = view().galleryLayout().range(
            view().verticalScrollBar()->value(), view().verticalScrollBar()->value() + view().viewport()->height());
        for (int position = first; position < last; ++position)
            if (m_workbench.thumbnails().find(model().cellAt(position)) == nullptr)
                return false;
        return first < last;
    }

    /// Groups follow a change after a moment, at most 1.5 s.
    void settle() const
    {
        QElapsedTimer clock;
        clock.start();
        wait("regrouping", [&] { return clock.elapsed() > 2000 && !model().isArranging(); });
    }

    Workbench &m_workbench;
    MainWindow &m_window;
    Turns m_turns;
};

int measure(const QString &folder, const fixture::Place &place, QSettings &settings)
{
    WorkbenchServices services = place.services();
    services.models.defaultFolder = QStringLiteral("model");
    Workbench workbench(std::move(services), settings);
    MainWindow window(workbench, settings);
    window.resize(1360, 840);
    window.show();
    workbench.loadModel();
    wait("loading the model", [&] { return workbench.classifier() != nullptr && workbench.jobs().running() == 0; });
    print("memory without a study", fixture::residentMegabytes(), "MB");
    std::printf("%-58s %11s  %11s\n", "", "by the clock", "own thread");
    Measurement m(workbench, window);
    m.open(folder);
    m.jump();
    m.label();
    m.arrange();
    m.plots(); // they stay open while predictions arrive
    m.predict();
    print("memory at the end", fixture::residentMegabytes(), "MB");
    print("memory at its highest", peakMegabytes(), "MB");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    const bool make = arguments.value(0) == QLatin1String("make");
    if (make)
        arguments.removeFirst();
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "usage: bench_window make FOLDER [CELLS]\n       bench_window FOLDER\n");
        return 2;
    }
    const QDir folder(QDir::current().absoluteFilePath(arguments.first()));
    fixture::Place place; // settings and thumbnails are new every time
    qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
    const QString slides = folder.filePath(QStringLiteral("slides"));
    if (make) {
        bench::makeLargePictures(slides, arguments.value(1, QStringLiteral("560472")).toInt());
        return 0;
    }
    Preferences preferences;
    preferences.predictOnOpen = false;
    preferences.save(place.settings);
    return measure(slides, place, place.settings);
}
