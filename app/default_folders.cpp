#include "app/default_folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cyto::app {

namespace {

QString shared(const QString &path)
{
    const QDir program(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(program.filePath(QStringLiteral("../share/cytodiffusion/%1").arg(path)));
}

} // namespace

QString defaultModelFolder()
{
    const QString environment = qEnvironmentVariable("CYTODIFFUSION_MODEL");
    if (!environment.isEmpty())
        return environment;
    const QString installed = shared(QStringLiteral("models/default"));
    return QFileInfo(installed).isDir() ? installed : QStringLiteral(CYTO_SOURCE_MODELS "/pbc-8");
}

QString demoFolder()
{
    for (const QString &folder : {shared(QStringLiteral("demo")), QStringLiteral(CYTO_SOURCE_RESOURCES "/demo")})
        if (QFileInfo(folder).isDir())
            return folder;
    return {};
}

} // namespace cyto::app
