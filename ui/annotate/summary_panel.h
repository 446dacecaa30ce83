// What a sitting came to, after the last cell.
#pragma once

#include "ui/annotate/desk.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace cyto::ui {

class SummaryPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SummaryPanel(QWidget *parent = nullptr);

    /// @param activeMs  reading time since the program was started
    /// @param back  the command that goes back to a cell
    void setSummary(const Sitting &sitting, const ReadingSummary &summary, qint64 activeMs, const QAction &back);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cellWanted(int index);
    void closeRequested();

private:
    QLabel *m_title, *m_text;
    QPushButton *m_skipped, *m_close;
    int m_firstSkipped = -1;
};

} // namespace cyto::ui
