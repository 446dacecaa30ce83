// Commands as texts name them, with the keys that they have now.
#pragma once

#include <QString>

class QAction;

namespace cyto::ui {

/// "Ctrl+K"; empty for a command without a key.
[[nodiscard]] QString keyText(const QAction &action);
/// "Look for new cells (F5)": no letter is underlined, and no dots follow.
[[nodiscard]] QString commandText(const QAction &action);

} // namespace cyto::ui
