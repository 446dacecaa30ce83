#include "ui/study/connection_watch.h"

#include "jobs/run_async.h"
#include "ui/study/study_session.h"

namespace cyto::ui {

namespace {
constexpr int kPauseMs = 2000;
}

ConnectionWatch::ConnectionWatch(StudySession &session, WorkerPool &pool, QObject *parent)
    : QObject(parent), m_session(session), m_pool(pool)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ConnectionWatch::ask);
    connect(&session, &StudySession::connectionLost, this, &ConnectionWatch::onLost);
}

void ConnectionWatch::onLost()
{
    // A server that was only started anew has been found again before anybody could say that it was away.
    if (!m_session.isConnectionLost() || m_asking || m_pause.isActive())
        return;
    Q_EMIT lost();
    ask();
}

void ConnectionWatch::ask()
{
    m_asking = true;
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [ticket = m_session.ticket()](
            const CancelToken &) -> Expected<bool> { return StudyDatabase::open(ticket).has_value(); },
        [this](const Expected<bool> &there) { onAnswered(there && *there); });
}

void ConnectionWatch::onAnswered(bool there)
{
    m_asking = false;
    if (there && m_session.reconnect())
        Q_EMIT restored();
    else
        m_pause.start();
}

} // namespace cyto::ui
