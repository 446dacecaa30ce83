// A dialog with much to choose on a small screen: what is chosen scrolls, what comes of it and the buttons are
// always in view.
#pragma once

#include <QSize>

class QDialog;
class QLabel;
class QWidget;

namespace cyto::ui {

/// @param content  scrolls when there is no room for it
/// @param outlook  a text of any length, in a few lines that scroll
/// @param footer  below them: labels and buttons
/// @param wanted  as large as this where the screen has room for it
void layOutTallDialog(QDialog &dialog, QWidget *content, QLabel *outlook, QWidget *footer, QSize wanted);

} // namespace cyto::ui
