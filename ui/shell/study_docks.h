// The docks show a study: without one they stay away, and come back as they were.
#pragma once

#include <QByteArray>
#include <QList>

class QDockWidget;
class QMainWindow;

namespace cyto::ui {

class StudyDocks final {
public:
    explicit StudyDocks(QMainWindow &window) : m_window(window) { }

    /// After the docks are made. @param layout as it was remembered; empty = as they are now
    void start(const QByteArray &layout);
    void setStudy(bool open);
    /// To be remembered.
    [[nodiscard]] QByteArray layout();

private:
    [[nodiscard]] QList<QDockWidget *> docks() const;

    QMainWindow &m_window;
    QList<QDockWidget *> m_away; ///< that the next study brings back
    bool m_study = true;
};

} // namespace cyto::ui
