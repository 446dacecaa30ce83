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
