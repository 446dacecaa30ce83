// What the audit log says of rows in other tables, compared with those rows: labels, those of them that count,
// decisions on cells of sessions, consensus runs, adjudications, signatures, answers of Turing tests.
#pragma once

#include "study/audit_log.h"

#include <QHash>

namespace cyto {

/// Entries of one table beside what the log says of them. An entry has a name; several may share a subject, whose
/// entries are compared whatever their order is, because a server numbers rows in another order than it logs them.
class RowLedger {
public:
    explicit RowLedger(QString table) : m_table(std::move(table)) { }
    void logged(const QString &subject, const QString &text, qint64 sequence);
    /// @param texts  any of which the log may have: older programs logged less
    void found(const QString &subject, const QString &name, const QStringList &texts);
    /// After everything was logged and found.
    void report(std::vector<AuditFault> &faults) const;

private:
    struct Line {
        QString text; ///< of the log; name of an entry
        qint64 sequence = 0;
    };
    QString m_table;
    QHash<QString, std::vector<Line>> m_logged; ///< by subject; what was not found yet
    QHash<QString, std::vector<Line>> m_unknown; ///< by subject; found, and not as it was logged
};

class AuditRows {
public:
    /// Reads since when the log has what later programs log. Before the log itself is read.
    [[nodiscard]] Status begin(StudyConnection &connection);
    /// Every row of the log, in its order.
    void logged(const AuditEntry &entry);
    /// After the last one. Adds what is wrong, and the number of labels.
    [[nodiscard]] Status compare(StudyConnection &connection, AuditReport &report, const CancelToken &cancel);

private:
    void noteReader(const AuditEntry &entry);
    [[nodiscard]] QString readerOf(const QString &name) const;
    [[nodiscard]] Status compareLabels(StudyConnection &connection, AuditReport &report, const CancelToken &cancel);
    [[nodiscard]] Status compareDecisions(StudyConnection &connection, AuditReport &report);
    [[nodiscard]] Status compareConsensus(StudyConnection &connection);
    [[nodiscard]] Status compareSignatures(StudyConnection &connection);
    [[nodiscard]] Status compareTuring(StudyConnection &connection);

    QHash<qint64, QByteArray> m_labels; ///< short hashes: a million full texts would take half a gigabyte
    QHash<qint64, QByteArray> m_reasons; ///< of labels that came with one
    QHash<QString, qint64> m_readers; ///< who had a name when the row was written
    QString m_decisionsSince, m_turingSince; ///< as in the database
    RowLedger m_decisions {QStringLiteral("item_outcome")};
    RowLedger m_runs {QStringLiteral("consensus_run")};
    RowLedger m_adjudications {QStringLiteral("adjudication")};
    RowLedger m_signatures {QStringLiteral("signature")};
    RowLedger m_answers {QStringLiteral("turing_trial")};
};

/// Error: Cancelled, as the check of the log says it.
[[nodiscard]] tl::unexpected<Error> checkCancelled();
/// SHA-256 of the results of a run of the consensus, hex: goes into the log with the run.
[[nodiscard]] Expected<QString> consensusContent(StudyConnection &connection, qint64 run);
/// Subject and text of a Turing answer in the log, as resources/migrations/0006 writes them for a server's logins.
[[nodiscard]] QString turingSubject(qint64 test, ReaderId reader, int index);
[[nodiscard]] QString turingText(qint64 image, const QVariant &saysSynthetic, const QVariant &classIndex,
    const QVariant &confidence, const QVariant &responseMs, const QString &answeredAt);

} // namespace cyto
