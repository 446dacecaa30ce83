// Where an installed program, or one in its build folder, finds what comes with it.
#pragma once

#include <QString>

namespace cyto::app {

/// $CYTODIFFUSION_MODEL, else the installed model, else the one in the source folder.
[[nodiscard]] QString defaultModelFolder();
/// Of the demonstration's slides; empty when they are not installed.
[[nodiscard]] QString demoFolder();

} // namespace cyto::app
