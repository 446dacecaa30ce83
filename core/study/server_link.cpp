#include "study/server_link.h"

#include "study/study_connection.h"
#include "study/study_text.h"

#include <QThread>

namespace cyto {

namespace {

// A server's process ends within milliseconds when it is told to.
constexpr int kEndingChecks = 100;
constexpr unsigned long kEndingMs = 50;

Error doubtful(const StudyConnection &connection)
{
    return {ErrorCode::Io,
        StudyText::tr("The connection to the study %1 was lost while something was being saved: it is not known "
                      "whether it was saved.")
            .arg(connection.displayName()),
        StudyText::tr("When the server is back, look whether it is there before you do it again.")};
}

} // namespace

ServerLink::ServerLink(StudyConnection &connection, std::function<Status()> connect)
    : m_connection(connection), m_connect(std::move(connect))
{
}

Expected<ServerLink::Session> ServerLink::ownSession()
{
    auto row = m_connection.run(QStringLiteral("SELECT pid, extract(epoch FROM backend_start)::text FROM "
                                               "pg_catalog.pg_stat_activity WHERE pid = pg_backend_pid()"));
    CYTO_TRY(row);
    Session session;
    if (row->next())
        session = {row->value(0).toInt(), row->value(1).toString()};
    CYTO_TRY(m_connection.finished(*row));
    return session;
}

Status ServerLink::noteSession(bool hasStudy)
{
    auto session = ownSession();
    CYTO_TRY(session);
    Expected<QVariant> study;
    if (hasStudy)
        study = m_connection.value(QStringLiteral("SELECT uuid FROM study"));
    CYTO_TRY(study);
    if (!m_study.isEmpty() && study->toString() != m_study)
        return fail(ErrorCode::Mismatch,
            StudyText::tr("There is another study in %1 now.").arg(m_connection.displayName()),
            StudyText::tr("Close the study and ask who looks after it; nothing was saved."));
    m_session = *session;
    m_study = study->toString();
    return {};
}

void ServerLink::noteLoss()
{
    if (std::exchange(m_lost, true))
        return;
    m_refused = {};
    if (m_onLost && !m_restoring)
        m_onLost();
}

// A process of the server may not yet have noticed the loss: it holds locks that the next transaction waits for, and
// a commit that was on its way may still reach it.
Status ServerLink::endLostSession(const Session &lost)
{
    if (lost.process == 0)
        return {};
    for (int check = 0; check < kEndingChecks; ++check) {
        auto ending =
            m_connection.value(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM "
                                              "pg_catalog.pg_stat_activity WHERE pid = ? AND pid <> pg_backend_pid() "
                                              "AND extract(epoch FROM backend_start)::text = ?"),
                {lost.process, lost.since});
        CYTO_TRY(ending);
        if (ending->toInt() == 0)
            return {};
        QThread::msleep(kEndingMs);
    }
    return fail(ErrorCode::Io,
        StudyText::tr("The server still holds the lost connection to the study %1.").arg(m_connection.displayName()),
        StudyText::tr("Nothing was saved. Try again in a moment."));
}

Status ServerLink::reconnect()
{
    if (!m_lost)
        return {};
    const Session lost = m_session;
    const Access access = m_connection.access();
    m_restoring = true;
    m_lost = false;
    Status status = m_connect();
    if (status)
        status = endLostSession(lost);
    if (status && m_connection.access() != access)
        status = fail(ErrorCode::Unreadable,
            StudyText::tr("This login has another role in the study %1 now.").arg(m_connection.displayName()),
            StudyText::tr("Close the study and open it again."));
    m_restoring = false;
    if (!status) {
        m_lost = true;
        m_session = lost; // it is still the one that may hold something
        status = fail(status.error().code,
            StudyText::tr("The connection to the study %1 is lost. %2")
                .arg(m_connection.displayName(), status.error().message),
            StudyText::tr("Nothing can be saved until the server is back; the program connects by itself."));
    }
    m_refused = status;
    return status;
}

Status ServerLink::restore()
{
    if (!m_lost || m_inTransaction || m_restoring)
        return {}; // the statement itself says what is wrong
    return m_patient && !m_refused ? m_refused : reconnect();
}

Status ServerLink::begin(const QString &sql)
{
    m_witness.clear();
    const bool knownLost = m_lost;
    CYTO_TRY(restore());
    Status begun = m_connection.execute(sql);
    // That the connection is lost shows with the first statement, before which nothing was under way.
    if (!begun && m_lost && !knownLost) {
        CYTO_TRY(restore());
        begun = m_connection.execute(sql);
    }
    m_inTransaction = begun.has_value();
    if (begun)
        m_inDoubt = false;
    return begun;
}

void ServerLink::setWitness(const QString &sql, const QVariantList &values)
{
    m_witness = sql;
    m_witnessValues = values;
}

Status ServerLink::commit()
{
    const bool lostBefore = m_lost;
    Status status = m_connection.execute(QStringLiteral("COMMIT"));
    if (status) {
        m_inTransaction = false;
    } else if (m_lost) {
        m_inTransaction = false; // the server ends it
        if (!lostBefore)
            return settle(status.error());
    }
    return status;
}

Status ServerLink::settle(const Error &lost)
{
    m_inDoubt = true;
    // Whatever stood in the way of the answer: without it, the truth is what the server has.
    if (m_witness.isEmpty() || !restore())
        return tl::unexpected<Error>(doubtful(m_connection));
    const auto found = m_connection.value(m_witness, m_witnessValues);
    if (!found)
        return tl::unexpected<Error>(doubtful(m_connection));
    m_inDoubt = false;
    return found->isValid() ? Status() : tl::unexpected<Error>(lost);
}

void ServerLink::rollback()
{
    // SQLite may have rolled back by itself (disk full); the second one is then refused, which is fine.
    if (!m_lost && m_inTransaction)
        static_cast<void>(m_connection.execute(QStringLiteral("ROLLBACK")));
    m_inTransaction = false;
}

} // namespace cyto
