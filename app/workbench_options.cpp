#include "app/workbench_options.h"

#include "app/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace cyto::app {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("WorkbenchOptions", source);
}

[[noreturn]] void refuse(const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    std::exit(2);
}

} // namespace

WorkbenchOptions WorkbenchOptions::parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text("Looks through slides of blood cells with a diffusion classifier. For research use only."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("STUDY"),
        text("Folder whose sub-folders are slides, or the folder of one slide, or a study on a server: "
             "postgresql://login@server:port/database (the password is asked for)"),
        QStringLiteral("[STUDY]"));
    const QCommandLineOption model(
        QStringLiteral("model"), text("Model folder (default: as in the preferences)"), QStringLiteral("DIR"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), text("system, light or dark, for this run"), QStringLiteral("THEME"));
    const QCommandLineOption language(QStringLiteral("language"),
        text("Language for this run: de, en, es, fr or nl (default: as in the preferences)"), QStringLiteral("CODE"));
    QCommandLineOption screenshots(
        QStringLiteral("screenshot-dir"), text("Save a picture of every screen and quit"), QStringLiteral("DIR"));
    screenshots.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({model, theme, language, screenshots});
    // Not process(): it would end with status 1 where the other program ends with 2.
    if (!parser.parse(application.arguments()))
        refuse(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.positionalArguments().size() > 1)
        refuse(text("Only one study can be opened at a time."));

    if (parser.isSet(language) && !languages().contains(parser.value(language)))
        refuse(text("\"%1\" is no language of this program: %2.")
                   .arg(parser.value(language), languages().join(QStringLiteral(", "))));

    WorkbenchOptions options;
    options.study = parser.positionalArguments().value(0);
    options.model = parser.value(model);
    options.screenshotFolder = parser.value(screenshots);
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (name == QLatin1String("light"))
            options.theme = ui::ThemeMode::Light;
        else if (name == QLatin1String("dark"))
            options.theme = ui::ThemeMode::Dark;
        else if (name == QLatin1String("system"))
            options.theme = ui::ThemeMode::System;
        else
            refuse(text("\"%1\" is no theme: system, light or dark.").arg(name));
    }
    return options;
}

QString languageOf(const QStringList &arguments, const QString &preferred)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString code;
        if (arguments[i] == option)
            code = arguments.value(i + 1);
        else if (arguments[i].startsWith(option + u'='))
            code = arguments[i].mid(option.size() + 1);
        if (languages().contains(code))
            return code;
    }
    return languages().contains(preferred) ? preferred : QString();
}

} // namespace cyto::app
