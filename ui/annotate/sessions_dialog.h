// The sessions of the reader who is signed in: how far each is, and the way into it.
#pragma once

#include "jobs/worker_pool.h"
#include "study/annotation_sessions.h"
#include "study/study_database.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace cyto::ui {

class SessionsDialog final : public QDialog {
    Q_OBJECT
public:
    SessionsDialog(WorkerPool &pool, const StudyTicket &ticket, ReaderId reader, QWidget *parent = nullptr);

    /// 0 = none.
    [[nodiscard]] SessionId chosen() const;
    [[nodiscard]] const std::vector<SessionInfo> &sessions() const { return m_sessions; }

Q_SIGNALS:
    void listed();

private:
    void fill(const std::vector<SessionInfo> &sessions);

    std::vector<SessionInfo> m_sessions;
    QTreeWidget *m_list;
    QLabel *m_message;
    QPushButton *m_enter;
};

/// "Review, blinded" and so on, for the screen.
[[nodiscard]] QString sessionKindText(const QString &kind, bool blinded);

} // namespace cyto::ui
