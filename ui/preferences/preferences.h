// What the reader has chosen for the program; kept in the user's settings file.
#pragma once

#include "classifier/engine.h"
#include "ui/preferences/key_map.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

class QSettings;

namespace cyto::ui {

constexpr int kLongestLock = 240; ///< minutes

struct Preferences {
    ThemeMode theme = ThemeMode::System;
    QString readerName; ///< empty = the account's name
    QString modelFolder; ///< empty = the model that comes with the program
    QStringList knownModels; ///< further model folders in the manager
    ComputeOptions compute;
    std::optional<int> trials; ///< empty = the model's default
    int lockMinutes = 10; ///< without a key or the mouse, until the password is asked for again; 0 = never
    bool automaticAdvance = true; ///< to the next cell after a label with its confidence
    bool predictOnOpen = true;
    int picture = 128; ///< pixels of a tile

    QString language; ///< code of a translation; empty = the desktop's
    KeyMap keys;

    [[nodiscard]] static Preferences load(QSettings &settings);
    void save(QSettings &settings) const;
    [[nodiscard]] ClassifyOptions classify() const;
    /// readerName, or the account's name, or "reader".
    [[nodiscard]] QString reader() const;
    friend bool operator==(const Preferences &a, const Preferences &b);
};

/// What this computer has, for choosing.
struct Machine {
    int cores = 1; ///< that the program may use
    qint64 memory = 0; ///< bytes; 0 = not known
    int cudaDevices = -1; ///< that the engine can use; -1 = not known
    [[nodiscard]] static Machine here();
};

} // namespace cyto::ui
