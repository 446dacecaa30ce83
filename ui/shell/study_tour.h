// For developers: the stops of the screenshot tour at the pages of the "Study" menu.
#pragma once

#include <functional>
#include <vector>

#include <QString>

class QWidget;

namespace cyto::ui {

class MainWindow;
class Workbench;

struct TourStop {
    QString name;
    std::function<void()> arrive; ///< brings the screen about
    std::function<bool()> ready; ///< what it shows is complete
    std::function<QWidget *()> picture; ///< makes what is taken and then thrown away; empty: the window
};

/// Makes the sessions that the pages need in the open study, in the name of its coordinator: meant for a copy of the
/// demonstration. Without a coordinator only the pages that need none are shown.
/// @param settled  no work is under way
[[nodiscard]] std::vector<TourStop> studyStops(
    MainWindow &window, Workbench &workbench, const std::function<bool()> &settled);

} // namespace cyto::ui
