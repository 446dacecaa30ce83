#include "ui/preferences/key_map.h"

#include "ui/theme/class_style.h"

#include <QCoreApplication>
#include <QHash>
#include <QSettings>

namespace cyto::ui {

namespace {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(KeyMap)
};

constexpr auto kLetters = "keys/letters";
constexpr auto kCommands = "keys/commands";

QMap<QString, QString> loadGroup(QSettings &settings, const char *name)
{
    QMap<QString, QString> map;
    settings.beginGroup(QLatin1String(name));
    for (const QString &id : settings.childKeys())
        map.insert(id, settings.value(id).toString());
    settings.endGroup();
    return map;
}

void saveGroup(QSettings &settings, const char *name, const QMap<QString, QString> &map)
{
    settings.beginGroup(QLatin1String(name));
    settings.remove(QString());
    for (auto it = map.begin(); it != map.end(); ++it)
        settings.setValue(it.key(), it.value());
    settings.endGroup();
}

bool isLetter(const QKeySequence &sequence)
{
    return sequence.count() == 1 && sequence[0].keyboardModifiers() == Qt::NoModifier && sequence[0].key() >= Qt::Key_A
        && sequence[0].key() <= Qt::Key_Z;
}

/// Pressed alone, these name classes and confidences, or move through cells and controls.
bool belongsToGallery(const QKeySequence &sequence)
{
    const QKeyCombination key = sequence[0];
    if ((key.keyboardModifiers() & ~Qt::ShiftModifier) != Qt::NoModifier)
        return false;
    return (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9) || (key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z)
        || (key.key() >= Qt::Key_Left && key.key() <= Qt::Key_PageDown) || key.key() == Qt::Key_Home
        || key.key() == Qt::Key_End || key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab
        || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Escape;
}

Status checkClass(const KeyUse &use)
{
    if (use.keys.isEmpty())
        return {}; // all letters of its name are taken; the button and the menu remain
    if (!isLetter(use.keys.first()))
        return fail(
            ErrorCode::InvalidArgument, KeyText::tr("The key of \"%1\" must be a letter from A to Z.").arg(use.text));
    if (use.keys.first().toString() == QString(kCannotIdentifyKey))
        return fail(ErrorCode::InvalidArgument,
            KeyText::tr("The letter %1 means \"cannot identify\"; \"%2\" needs another.")
                .arg(kCannotIdentifyKey)
                .arg(use.text));
    return {};
}

} // namespace

KeyMap KeyMap::load(QSettings &settings)
{
    return {loadGroup(settings, kLetters), loadGroup(settings, kCommands)};
}

void KeyMap::save(QSettings &settings) const
{
    saveGroup(settings, kLetters, letters);
    saveGroup(settings, kCommands, commands);
}

Status checkKeys(const std::vector<KeyUse> &uses)
{
    QHash<QKeySequence, QString> owner;
    for (const KeyUse &use : uses) {
        if (use.kind == KeyUse::Kind::Class) {
            if (Status status = checkClass(use); !status)
                return status;
        }
        for (const QKeySequence &key : use.keys) {
            const QString name = key.toString(QKeySequence::NativeText);
            if (use.kind == KeyUse::Kind::Command && belongsToGallery(key))
                return fail(ErrorCode::InvalidArgument,
                    KeyText::tr("\"%1\" cannot have the key %2: letters and digits alone name classes and "
                                "confidences, and arrow keys move through the cells.")
                        .arg(use.text, name));
            if (owner.contains(key))
                return fail(ErrorCode::InvalidArgument,
                    KeyText::tr("The key %1 has two meanings: \"%2\" and \"%3\".")
                        .arg(name, owner.value(key), use.text));
            owner.insert(key, use.text);
        }
    }
    return {};
}

KeyMap mapOf(const std::vector<KeyUse> &uses)
{
    KeyMap map;
    for (const KeyUse &use : uses) {
        if (use.keys == use.standard || use.kind == KeyUse::Kind::Fixed)
            continue;
        const QString key = use.keys.isEmpty() ? QString() : use.keys.first().toString(QKeySequence::PortableText);
        (use.kind == KeyUse::Kind::Class ? map.letters : map.commands).insert(use.id, key);
    }
    return map;
}

} // namespace cyto::ui
