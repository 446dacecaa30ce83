// For developers: shows each screen in turn, saves its picture, and ends the program. The pictures in
// the documentation are made so, from the real window with real predictions.
#pragma once

#include "ui/shell/study_tour.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace cyto::ui {

class MainWindow;
class Workbench;

class ScreenshotTour final : public QObject {
    Q_OBJECT
public:
    /// Owned by the window. @param folder is made when it is not there
    ScreenshotTour(MainWindow &window, Workbench &workbench, const QString &folder);

private:
    void step();
    void showDock(const QString &name);
    void addStops();
    [[nodiscard]] bool settled() const;

    MainWindow &m_window;
    Workbench &m_workbench;
    const QString m_folder;
    std::vector<TourStop> m_stops;
    size_t m_stop = 0;
    bool m_arrived = false;
    int m_quiet = 0; ///< turns since everything was ready
    int m_waited = 0; ///< turns at this stop
    QTimer m_timer;
};

} // namespace cyto::ui
