// Numbers as the reader sees them: in the locale's digits, never more certain than they are.
#pragma once

#include <QString>

namespace cyto::ui {

/// "98.7 %", "< 0.1 %", "> 99.9 %": a probability is never shown as nothing or as certainty.
[[nodiscard]] QString percentText(double probability);
[[nodiscard]] QString numberText(double value, int decimals);
/// "3 min 20 s", "2 h 5 min"; rounded to what a person plans with.
[[nodiscard]] QString durationText(double seconds);
/// First eight digits of a hash, enough to tell models apart.
[[nodiscard]] QString shortHash(const QString &sha256);

} // namespace cyto::ui
