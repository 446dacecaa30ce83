// A connection that may be lost: whether it is, when it may be made again, and what became of a commit whose answer
// did not come. Of a file's connection it only knows whether a transaction is under way.
#pragma once

#include "domain/error.h"

#include <QString>
#include <QVariantList>

#include <functional>

namespace cyto {

class StudyConnection;

/// A connection is made again between transactions only: what was under way is reported as not saved and never
/// repeated. Statements that only read are asked once more.
class ServerLink final {
public:
    /// @param connect  makes the connection anew, as it was made at first
    ServerLink(StudyConnection &connection, std::function<Status()> connect);

    [[nodiscard]] bool isLost() const { return m_lost; }
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    /// Nobody knows whether the last commit arrived; what is stored has to be read again. Until the next transaction.
    [[nodiscard]] bool isInDoubt() const { return m_inDoubt; }
    /// For a thread that must not wait: a server that did not answer is left alone until reconnect() is called.
    void setPatient(bool patient) { m_patient = patient; }
    /// Called when the loss is noticed, within the statement that noticed it.
    void setLostHandler(std::function<void()> handler) { m_onLost = std::move(handler); }

    /// Notes who we are to the server, and which study it is; to be called on every new connection.
    [[nodiscard]] Status noteSession(bool hasStudy);
    void noteLoss();
    /// Success also when nothing was lost. What the server still held of the lost connection is ended first, so that
    /// what is read from then on stays as it is. Errors: Io (no server), Unreadable (refused, another role), Mismatch
    /// (another study).
    [[nodiscard]] Status reconnect();
    /// reconnect(), where that is called for and allowed.
    [[nodiscard]] Status restore();

    [[nodiscard]] Status begin(const QString &sql);
    /// A query that finds a row when, and only when, the transaction under way was committed.
    void setWitness(const QString &sql, const QVariantList &values);
    /// Success: the server has confirmed it, or its witness was found after the answer was lost.
    [[nodiscard]] Status commit();
    void rollback();

private:
    struct Session {
        int process = 0;
        QString since; ///< when it began, in seconds: numbers of processes come again
    };
    [[nodiscard]] Expected<Session> ownSession();
    [[nodiscard]] Status endLostSession(const Session &lost);
    [[nodiscard]] Status settle(const Error &lost);

    StudyConnection &m_connection;
    std::function<Status()> m_connect;
    std::function<void()> m_onLost;
    Session m_session;
    QString m_study; ///< its uuid; empty = there was none yet
    QString m_witness;
    QVariantList m_witnessValues;
    Status m_refused; ///< what the last attempt said
    bool m_lost = false, m_inTransaction = false, m_inDoubt = false;
    bool m_patient = false, m_restoring = false;
};

} // namespace cyto
