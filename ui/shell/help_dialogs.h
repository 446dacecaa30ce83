// The list of all keys, and what the program is.
#pragma once

class QWidget;

namespace cyto::ui {

class ClassStyles;

/// @param classes  that can be given; 0 without a study
void showKeys(QWidget *parent, const ClassStyles &styles, int classes);
void showAbout(QWidget *parent);

} // namespace cyto::ui
