// The command line of the workbench.
#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <optional>

class QCoreApplication;

namespace cyto::app {

struct WorkbenchOptions {
    QString study; ///< folder or address to open; empty = the first page
    QString model; ///< folder; empty = as in the preferences
    std::optional<ui::ThemeMode> theme; ///< for this run
    QString screenshotFolder; ///< for developers: save a picture of every screen there and quit

    /// Ends the program after --help and --version, and with status 2 on a wrong option.
    [[nodiscard]] static WorkbenchOptions parse(const QCoreApplication &application);
};

/// The language before any text is translated: --language, or `preferred`. One that the program does not
/// speak is left to parse(), which refuses it.
[[nodiscard]] QString languageOf(const QStringList &arguments, const QString &preferred);

} // namespace cyto::app
