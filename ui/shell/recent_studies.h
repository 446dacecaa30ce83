// The folders opened last, the newest first.
#pragma once

#include <QStringList>

class QSettings;

namespace cyto::ui {

class RecentStudies final {
public:
    explicit RecentStudies(QSettings &settings) : m_settings(settings) { }
    [[nodiscard]] QStringList folders() const;
    void add(const QString &folder);
    void remove(const QString &folder);
    void clear();

private:
    QSettings &m_settings;
};

} // namespace cyto::ui
