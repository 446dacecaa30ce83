#include "ui/shell/screenshot_tour.h"

#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspector/counterfactual_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/models/model_manager.h"
#include "ui/overview/overview_panel.h"
#include "ui/plots/trajectory_plot.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/labelling.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMenuBar>
#include <QTabWidget>

#include <cstdio>

namespace cyto::ui {

namespace {
constexpr int kTurnMs = 50;
constexpr int kQuietTurns = 12; // so long nothing may change before a picture is taken
constexpr int kMostTurns = 20 * 600; // ten minutes at one stop: something is wrong
} // namespace

ScreenshotTour::ScreenshotTour(MainWindow &window, Workbench &workbench, const QString &folder)
    : QObject(&window), m_window(window), m_workbench(workbench), m_folder(folder)
{
    QDir().mkpath(folder);
    addStops();
    connect(&m_timer, &QTimer::timeout, this, &ScreenshotTour::step);
    m_timer.start(kTurnMs);
}

bool ScreenshotTour::settled() const
{
    return m_workbench.jobs().running() == 0 && m_workbench.thumbnails().pending() == 0
        && m_workbench.pool().active() == 0;
}

void ScreenshotTour::addStops()
{
    const auto nothing = [] {};
    const auto modelLoaded = [this] { return m_workbench.classifier() && settled(); };
    if (m_workbench.session() == nullptr && !m_workbench.isOpening()) {
        m_stops.push_back({QStringLiteral("first-page"), nothing, modelLoaded, {}});
        return;
    }
    m_stops.push_back({QStringLiteral("gallery"),
        [this] {
            GalleryView &view = m_window.gallery().view();
            view.setFocus();
        },
        [this] {
            const StudyPredictor *predictor = m_workbench.predictor();
            return predictor != nullptr && predictor->state() == StudyPredictor::State::Done && settled();
        },
        {}});
    m_stops.push_back({QStringLiteral("inspector"),
        [this] {
            GalleryView &view = m_window.gallery().view();
            view.setCurrentIndex(m_window.gallery().model().index(0));
            // A label with its confidence, so that the history shows one.
            m_window.labelling().label({m_window.gallery().model().cellAt(0), m_window.gallery().model().cellAt(1)}, 0);
        },
        [this] { return settled(); }, {}});
    m_stops.push_back({QStringLiteral("counterfactual"),
        [this] {
            m_window.inspector().tabs().setCurrentWidget(&m_window.inspector().counterfactual());
            m_window.inspector().counterfactual().computeAll();
        },
        [this] { return m_workbench.heatmaps().working() == 0 && settled(); }, {}});
    m_stops.push_back({QStringLiteral("plots"),
        [this] {
            m_window.inspector().tabs().setCurrentIndex(0);
            showDock(QStringLiteral("plots"));
            m_window.overview().computeTrajectory();
        },
        [this] { return settled() && !m_window.overview().trajectory().isEmpty(); }, {}});
    m_stops.push_back({QStringLiteral("unusual"),
        [this] {
            m_window.inspector().tabs().setCurrentIndex(0);
            m_window.gallery().setSortBy(SortBy::Anomaly);
            m_window.gallery().setGroupBy(GroupBy::Nothing);
            m_window.gallery().setPictureSize(200);
        },
        [this] { return settled(); }, {}});
    m_stops.push_back({QStringLiteral("jobs"),
        [this] {
            m_window.gallery().setPictureSize(128);
            showDock(QStringLiteral("jobs"));
        },
        [this] { return settled(); }, {}});
    m_stops.push_back({QStringLiteral("models"), nothing, [this] { return settled(); },
        [this]() -> QWidget * {
            auto *dialog = new ModelManager(m_workbench.engine(), m_workbench.pool(), m_workbench.services().models,
                m_workbench.preferences().knownModels, m_workbench.modelFolder(), &m_window);
            dialog->show();
            return dialog;
        }});
    m_stops.push_back({QStringLiteral("preferences"), nothing, [this] { return settled(); },
        [this]() -> QWidget * {
            const auto &classifier = m_workbench.classifier();
            const StudySession &session = *m_workbench.session();
            std::vector<KeyUse> keys = classKeys(session.styles(), session.labelClasses());
            const std::vector<KeyUse> commands = commandKeys(*m_window.menuBar());
            keys.insert(keys.end(), commands.begin(), commands.end());
            auto *dialog = new PreferencesDialog(m_workbench.preferences(), Machine::here(),
                classifier ? &classifier->settings.defaults : nullptr, classifier ? classifier->device : QString(),
                std::move(keys), &m_window);
            dialog->show();
            return dialog;
        }});
    for (TourStop &stop : studyStops(m_window, m_workbench, [this] { return settled(); }))
        m_stops.push_back(std::move(stop));
}

void ScreenshotTour::showDock(const QString &name)
{
    auto *dock = m_window.findChild<QDockWidget *>(name);
    dock->show();
    dock->raise();
}

void ScreenshotTour::step()
{
    if (m_stop == m_stops.size()) {
        m_timer.stop();
        m_window.close();
        QApplication::quit();
        return;
    }
    const TourStop &stop = m_stops[m_stop];
    if (!m_arrived) {
        stop.arrive();
        m_arrived = true;
        m_quiet = m_waited = 0;
        return;
    }
    if (++m_waited > kMostTurns) {
        std::fprintf(stderr, "screen \"%s\" did not become ready\n", qPrintable(stop.name));
        QApplication::exit(1);
        return;
    }
    m_quiet = stop.ready() ? m_quiet + 1 : 0;
    if (m_quiet < kQuietTurns)
        return;
    m_arrived = false;
    ++m_stop;
    const QString file = QStringLiteral("%1/%2.png").arg(m_folder, stop.name);
    QWidget *shown = stop.picture ? stop.picture() : &m_window;
    // A dialog that was just made reads its folder first.
    QTimer::singleShot(shown == &m_window ? 0 : 1500, this, [this, shown, file] {
        if (!shown->grab().save(file))
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
        if (shown != &m_window)
            shown->deleteLater();
        m_timer.start(kTurnMs);
    });
    m_timer.stop();
}

} // namespace cyto::ui
