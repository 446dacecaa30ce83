// The workbench: builds the objects, wires the engine to the window, and nothing else.
#include "app/application_name.h"
#include "app/translations.h"
#include "app/workbench_options.h"
#include "app/workbench_services.h"
#include "jobs/heap.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screenshot_tour.h"
#include "ui/shell/whats_this.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

int main(int argc, char *argv[])
{
    cyto::keepFreedMemory();
    // Sizes of tiles are in points of the screen, whatever its scale.
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    cyto::app::nameApplication();
    QSettings settings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("CytoDiffusion"), QStringLiteral("cytodiffusion"));
    cyto::app::installTranslations(
        application, cyto::app::languageOf(application.arguments(), cyto::ui::Preferences::load(settings).language));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/cytodiffusion.svg")));
    application.installEventFilter(new cyto::ui::WhatsThisFromToolTips(&application));

    const auto options = cyto::app::WorkbenchOptions::parse(application);
    cyto::ui::Workbench workbench(cyto::app::workbenchServices(options.model), settings);
    cyto::ui::applyTheme(options.theme.value_or(workbench.preferences().theme));
    cyto::ui::MainWindow window(workbench, settings);
    window.show();
    workbench.loadModel();
    if (!options.study.isEmpty())
        window.openStudy(options.study);
    if (!options.screenshotFolder.isEmpty())
        new cyto::ui::ScreenshotTour(window, workbench, options.screenshotFolder);
    return QApplication::exec();
}
