#include "ui/shell/recent_studies.h"

#include <QDir>
#include <QSettings>

namespace cyto::ui {

namespace {
constexpr int kMost = 10;
QString key()
{
    return QStringLiteral("recent/studies");
}
} // namespace

QStringList RecentStudies::folders() const
{
    return m_settings.value(key()).toStringList();
}

void RecentStudies::add(const QString &folder)
{
    QStringList list = folders();
    const QString clean = QDir::cleanPath(folder);
    list.removeAll(clean);
    list.prepend(clean);
    m_settings.setValue(key(), QStringList(list.mid(0, kMost)));
}

void RecentStudies::remove(const QString &folder)
{
    QStringList list = folders();
    list.removeAll(QDir::cleanPath(folder));
    m_settings.setValue(key(), list);
}

void RecentStudies::clear()
{
    m_settings.remove(key());
}

} // namespace cyto::ui
