// A server that went away is asked again and again by a worker, so that the window does not wait for it.
#pragma once

#include "jobs/worker_pool.h"

#include <QObject>
#include <QTimer>

namespace cyto::ui {

class StudySession;

class ConnectionWatch final : public QObject {
    Q_OBJECT
public:
    /// Both outlive this object.
    ConnectionWatch(StudySession &session, WorkerPool &pool, QObject *parent = nullptr);

Q_SIGNALS:
    void lost();
    /// The session is connected again; what it shows may be out of date.
    void restored();

private:
    void onLost();
    void ask();
    void onAnswered(bool there);

    StudySession &m_session;
    WorkerPool &m_pool;
    QTimer m_pause; ///< between two questions
    bool m_asking = false;
};

} // namespace cyto::ui
