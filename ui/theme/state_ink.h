// Text in the theme's colour for a state, and buttons that are seen to be pressed. Both follow when the theme
// changes; a palette that a widget is given once would keep the ink of the theme before.
#pragma once

class QAbstractButton;
class QWidget;

namespace cyto::ui {

enum class Ink { Plain, Good, Warning, Failure };

/// The colour never stands alone: the text says the same.
void setInk(QWidget &widget, Ink ink);

/// Checks the button, and marks it by more than a shade: the answer is to be seen from the corner of the eye.
void setChosen(QAbstractButton &button, bool chosen);

} // namespace cyto::ui
