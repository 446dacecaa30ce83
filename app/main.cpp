// The workbench: builds the objects, wires the engine to the window, and nothing else.
#include "app/workbench_options.h"
#include "app/workbench_services.h"
#include "jobs/heap.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screenshot_tour.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace {

void translate(QApplication &application)
{
    // Owned by the application, which they serve to its end.
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), QStringLiteral("cytodiffusion"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(own);
    else if (own->load(QStringLiteral(":/i18n/cytodiffusion_en.qm"))) // plural forms
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace

int main(int argc, char *argv[])
{
    cyto::keepFreedMemory();
    // Sizes of tiles are in points of the screen, whatever its scale.
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("CytoDiffusion"));
    QCoreApplication::setApplicationName(QStringLiteral("cytodiffusion"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CYTO_VERSION));
    translate(application);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/cytodiffusion.svg")));

    const auto options = cyto::app::WorkbenchOptions::parse(application);
    QSettings settings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("CytoDiffusion"), QStringLiteral("cytodiffusion"));
    cyto::ui::Workbench workbench(cyto::app::workbenchServices(options.model), settings);
    cyto::ui::applyTheme(options.theme.value_or(workbench.preferences().theme));
    cyto::ui::MainWindow window(workbench, settings);
    window.show();
    workbench.loadModel();
    if (!options.study.isEmpty())
        workbench.openStudy(options.study);
    if (!options.screenshotFolder.isEmpty())
        new cyto::ui::ScreenshotTour(window, workbench, options.screenshotFolder);
    return QApplication::exec();
}
