// The studies opened last, the newest first: folders, and addresses of studies on a server without a password.
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
    /// Where this computer has the images of a study on a server; empty = where the study says.
    [[nodiscard]] QString imageFolder(const QString &address) const;
    void setImageFolder(const QString &address, const QString &folder);

private:
    QSettings &m_settings;
};

} // namespace cyto::ui
