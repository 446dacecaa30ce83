// A button for each class a reader can give: click it, press its letter, or drop cells on it.
#pragma once

#include "study/study_types.h"
#include "ui/theme/class_style.h"

#include <QWidget>

#include <vector>

namespace cyto::ui {

class ClassPalette final : public QWidget {
    Q_OBJECT
public:
    explicit ClassPalette(QWidget *parent = nullptr);

    /// @param classes  the first so many of the styles can be given
    void setClasses(const ClassStyles &styles, int classes);
    /// Disabled while nothing is selected or nothing can be written.
    void setActive(bool active);

Q_SIGNALS:
    /// Style index, or CellTable::kCannotIdentify. For the cells that are selected.
    void classChosen(int style);
    /// The same for cells that were dropped.
    void cellsDropped(const std::vector<cyto::CellId> &cells, int style);

private:
    class Button;
};

} // namespace cyto::ui
