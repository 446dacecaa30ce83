// Who did what, when: append-only, each row bound to the one before by a hash. Tamper-evident: whoever
// can write to the file can rewrite the whole chain, but not one row of it.
#pragma once

#include "jobs/cancel_token.h"
#include "study/study_types.h"

#include <functional>
#include <vector>

namespace cyto {

class StudyConnection;
class StudyDatabase;

struct AuditEntry {
    qint64 sequence = 0; ///< from 1, without gaps
    QDateTime at;
    QString actor; ///< reader's name, or the program's
    QString action; ///< stable English word: "label", "sign", "reader added"
    QString subject; ///< "cell/12", "reader/3"
    QString oldValue;
    QString newValue;
    QString reason;
};

/// One thing that is wrong, with the row it was found at.
struct AuditFault {
    qint64 sequence = 0; ///< 0 = not a row of the log (a label, a signature)
    QString what; ///< translated sentence
};

struct AuditReport {
    qint64 rows = 0;
    qint64 labels = 0; ///< label revisions compared with their rows
    QByteArray lastHash; ///< of the newest row: names all that the log holds; empty where its end is not recorded
    std::vector<AuditFault> faults; ///< empty = the chain is whole
};

class AuditLog {
public:
    explicit AuditLog(StudyDatabase &database) : m_database(database) { }

    /// Newest first. @param before sequence numbers below this; 0 = from the end. Refused when blinded.
    [[nodiscard]] Expected<std::vector<AuditEntry>> entries(qint64 before, int limit) const;
    struct ChainedEntry {
        AuditEntry entry;
        QByteArray previousHash, hash; ///< 32 bytes each
    };
    /// Every row as it stands, oldest first, with its hashes. What `row` returns false for ends it. Refused when
    /// blinded.
    [[nodiscard]] Status all(const std::function<bool(const ChainedEntry &)> &row) const;
    /// Recomputes the whole chain, compares labels, decisions, consensus runs, adjudications, signatures and Turing
    /// answers with what was logged of them, and the labels that count with the newest that were given.
    /// Error: Cancelled, and what the database says.
    [[nodiscard]] Expected<AuditReport> verify(const CancelToken &cancel = {}) const;

    /// Within the caller's transaction, so that nothing happens without its row. `at` and `sequence` are
    /// set here.
    [[nodiscard]] static Status append(StudyConnection &connection, const AuditEntry &entry);
    /// Who acts: the reader who sits at the program (StudyDatabase::setReader), else the program itself.
    [[nodiscard]] static Expected<QString> actor(StudyConnection &connection);
    /// A row of its own, by who acts.
    [[nodiscard]] Status note(const QString &action, const QString &subject, const QString &newValue);
    /// The hash of an entry after a row with hash `previous`.
    [[nodiscard]] static QByteArray chainHash(const AuditEntry &entry, const QByteArray &previous);

private:
    StudyDatabase &m_database;
};

} // namespace cyto
