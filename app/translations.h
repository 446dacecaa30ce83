// The language of the program: its own texts, Qt's, and the way numbers are written.
#pragma once

#include <QStringList>

class QCoreApplication;

namespace cyto::app {

/// Codes of the languages that the program speaks.
[[nodiscard]] QStringList languages();

/// Before the first text is shown.
/// @param language  one of languages(); empty = the desktop's, or English where that is not among them
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace cyto::app
