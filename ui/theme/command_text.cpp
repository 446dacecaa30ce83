#include "ui/theme/command_text.h"

#include <QAction>
#include <QCoreApplication>

namespace cyto::ui {

QString keyText(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

QString commandText(const QAction &action)
{
    const QString words = action.text().remove(u'&').remove(QChar(0x2026));
    const QString key = keyText(action);
    return key.isEmpty()
        ? words
        : QCoreApplication::translate("CommandText", "%1 (%2)", "command, then its key").arg(words, key);
}

} // namespace cyto::ui
