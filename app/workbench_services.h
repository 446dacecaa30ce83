// The engine and the indexer as the window takes them: functions.
#pragma once

#include "ui/shell/workbench.h"

namespace cyto::app {

/// @param model  folder for this run; empty = as in the preferences
[[nodiscard]] ui::WorkbenchServices workbenchServices(const QString &model);

} // namespace cyto::app
