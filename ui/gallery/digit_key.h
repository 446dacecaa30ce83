// The number row by where the keys are: on a French keyboard "1" is "&" until Shift is held.
#pragma once

#include <QKeyEvent>

#include <optional>

namespace cyto::ui {

/// 1..9 for the keys of the number row and of the number pad; empty for others.
[[nodiscard]] inline std::optional<int> digitOf(const QKeyEvent &key)
{
    if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9)
        return key.key() - Qt::Key_0;
#if defined(Q_OS_LINUX)
    constexpr quint32 first = 10; // X11 and Wayland key codes: evdev's plus 8
#else
    constexpr quint32 first = 2; // scan code set 1
#endif
    const quint32 code = key.nativeScanCode();
    if (code >= first && code < first + 9)
        return static_cast<int>(code - first) + 1;
    return {};
}

} // namespace cyto::ui
