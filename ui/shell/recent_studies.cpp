#include "ui/shell/recent_studies.h"

#include "study/study_address.h"

#include <QDir>
#include <QSettings>

namespace cyto::ui {

namespace {
constexpr int kMost = 10;
QString key()
{
    return QStringLiteral("recent/studies");
}

QString imageFoldersKey()
{
    return QStringLiteral("recent/image_folders");
}

/// As it is kept: whatever comes here, a password stays outside. Empty for what is no place.
QString cleaned(const QString &place)
{
    if (!StudyAddress::isAddress(place))
        return QDir::cleanPath(place);
    const auto address = StudyAddress::parse(place);
    return address ? address->location() : QString();
}
} // namespace

QStringList RecentStudies::folders() const
{
    return m_settings.value(key()).toStringList();
}

void RecentStudies::add(const QString &folder)
{
    QStringList list = folders();
    const QString clean = cleaned(folder);
    if (clean.isEmpty())
        return;
    list.removeAll(clean);
    list.prepend(clean);
    m_settings.setValue(key(), QStringList(list.mid(0, kMost)));
}

void RecentStudies::remove(const QString &folder)
{
    QStringList list = folders();
    list.removeAll(cleaned(folder));
    m_settings.setValue(key(), list);
}

void RecentStudies::clear()
{
    m_settings.remove(key());
}

QString RecentStudies::imageFolder(const QString &address) const
{
    return m_settings.value(imageFoldersKey()).toMap().value(cleaned(address)).toString();
}

void RecentStudies::setImageFolder(const QString &address, const QString &folder)
{
    QVariantMap folders = m_settings.value(imageFoldersKey()).toMap();
    folders.insert(cleaned(address), folder);
    m_settings.setValue(imageFoldersKey(), folders);
}

} // namespace cyto::ui
