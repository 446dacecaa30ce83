// The keys of the menus' commands and of the classes: gathered for the editor, and set as the reader chose.
#pragma once

#include "ui/preferences/key_map.h"

class QMenuBar;

namespace cyto::ui {

class ClassStyles;

/// From the menus themselves, so that no command is missing. A command without an object name is fixed.
[[nodiscard]] std::vector<KeyUse> commandKeys(const QMenuBar &bar);
/// @param classes  that can be given
[[nodiscard]] std::vector<KeyUse> classKeys(const ClassStyles &styles, int classes);
/// Commands that the map does not name get their standard keys.
void applyCommandKeys(const QMenuBar &bar, const KeyMap &map);

} // namespace cyto::ui
