// Light and dark palettes. Every pair of text and ground in them has a contrast of at least 4.5:1.
#pragma once

#include <QColor>
#include <QPalette>

namespace cyto::ui {

enum class ThemeMode { System, Light, Dark };

/// Colours that QPalette has no role for; they follow from whether the palette is dark.
struct StateColours {
    QColor good; ///< done, reviewed
    QColor warning; ///< anomaly, unsure
    QColor failure;
    QColor quiet; ///< secondary text
};

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] StateColours stateColours(const QPalette &palette);

/// Sets the application's style and palette. System takes both from the desktop; where no desktop brings colours,
/// it is our own palette: the one that Qt falls back to does not stand out enough.
void applyTheme(ThemeMode mode);
/// @param desktop  whether the desktop brings colours, as desktopHasColours() says
void applyTheme(ThemeMode mode, bool desktop);
/// Takes our palette off the application to see.
[[nodiscard]] bool desktopHasColours();

/// WCAG 2.1 contrast ratio, 1 .. 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// Black or white, whichever reads better on the colour.
[[nodiscard]] QColor inkOn(const QColor &ground);

} // namespace cyto::ui
