// Which key does what: the reader's own choice where there is one. A key has one meaning, or the map is refused.
#pragma once

#include "domain/error.h"

#include <QKeySequence>
#include <QMap>
#include <QString>

#include <vector>

class QSettings;

namespace cyto::ui {

/// What differs from the keys that the program comes with.
struct KeyMap {
    QMap<QString, QString> letters; ///< class name -> letter
    QMap<QString, QString> commands; ///< command's id -> key as portable text; empty text = none

    [[nodiscard]] static KeyMap load(QSettings &settings);
    void save(QSettings &settings) const;
    friend bool operator==(const KeyMap &, const KeyMap &) = default;
};

/// A class or a command with its keys, as an editor shows it.
struct KeyUse {
    enum class Kind {
        Class, ///< one letter
        Command,
        Fixed, ///< cannot be changed, but is in the way of others
    };
    Kind kind = Kind::Command;
    QString id; ///< class name, or the command's id
    QString text; ///< what the key does; translated
    QString section; ///< menu, or "Classes"; translated
    QList<QKeySequence> standard; ///< with which the program comes
    QList<QKeySequence> keys; ///< now
};

/// Error: a key with two meanings, a class without a letter of its own, or a command on a key that the
/// gallery needs (letters and digits belong to classes and confidences).
[[nodiscard]] Status checkKeys(const std::vector<KeyUse> &uses);
/// What differs from the standard.
[[nodiscard]] KeyMap mapOf(const std::vector<KeyUse> &uses);

} // namespace cyto::ui
