// The names under which settings and studies are kept: window and command line work on the same ones.
#pragma once

#include <QCoreApplication>

namespace cyto::app {

inline void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("CytoDiffusion"));
    QCoreApplication::setApplicationName(QStringLiteral("cytodiffusion"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CYTO_VERSION));
}

} // namespace cyto::app
