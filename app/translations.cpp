#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cyto::app {

namespace {

// Qt's own words on buttons come with a package that a computer may not have: ours are there in any case.
[[maybe_unused]] constexpr const char *kButtons[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"),
};

// So do the names of keys and the words of their editor: "Strg" must not stand beside "Ctrl".
[[maybe_unused]] constexpr const char *kKeys[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QKeySequenceEdit", "Press shortcut"),
};

} // namespace

QStringList languages()
{
    return {
        QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("nl")};
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    // A chosen language brings its numbers along: "0,5" beside English words would be read wrongly.
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    // Owned by the application, which they serve to its end.
    const auto load = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (!translator->load(locale, name, QStringLiteral("_"), folder))
            return false;
        return QCoreApplication::installTranslator(translator);
    };
    const QString own = QStringLiteral(":/i18n");
    if (!load(QStringLiteral("cytodiffusion"), own)) {
        // English has a file, too: the forms of its plurals.
        auto *english = new QTranslator(&application);
        if (english->load(QStringLiteral("cytodiffusion_en.qm"), own))
            QCoreApplication::installTranslator(english);
    }
    load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace cyto::app
