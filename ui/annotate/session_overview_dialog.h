// All sessions of the study for its coordinator: how far each reader is, and closing a session.
#pragma once

#include "jobs/worker_pool.h"
#include "study/session_overview.h"
#include "study/study_database.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace cyto::ui {

class SessionOverviewDialog final : public QDialog {
    Q_OBJECT
public:
    SessionOverviewDialog(WorkerPool &pool, StudyTicket ticket, ReaderId coordinator, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<SessionOverview> &sessions() const { return m_sessions; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void listed();
    void sessionClosed(cyto::SessionId session);

private:
    void load();
    void fill();
    [[nodiscard]] const SessionOverview *chosen() const;
    /// Says what has not been read, and asks.
    void askToClose();
    void close(SessionId session, const QString &name);

    WorkerPool &m_pool;
    const StudyTicket m_ticket;
    const ReaderId m_coordinator;
    std::vector<SessionOverview> m_sessions;
    QTreeWidget *m_list;
    QLabel *m_message;
    QPushButton *m_close;
};

/// What closing leaves unread, and what it means; whole sentences.
[[nodiscard]] QString closingText(const SessionOverview &session);

} // namespace cyto::ui
