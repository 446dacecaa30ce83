#include "study/audit_log.h"

#include "study/audit_rows.h"
#include "study/hidden_cells.h"
#include "study/label_rows.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <limits>

namespace cyto {

namespace {

constexpr int kHashBytes = 32;

struct Row {
    AuditEntry entry;
    QByteArray previous;
    QByteArray hash;
};

Row readRow(const QSqlQuery &query)
{
    Row row;
    row.entry = {query.value(0).toLongLong(), utcTime(query.value(1).toString()), query.value(2).toString(),
        query.value(3).toString(), query.value(4).toString(), query.value(5).toString(), query.value(6).toString(),
        query.value(7).toString()};
    row.previous = query.value(8).toByteArray();
    row.hash = query.value(9).toByteArray();
    return row;
}

const QString &columns()
{
    static const QString text =
        QStringLiteral("seq, at, actor, action, subject, old_value, new_value, reason, previous_hash, hash");
    return text;
}

/// Acts that triggers of a server log for a reader's login (resources/migrations/0004 to 0006).
bool isLoggedByServer(const QString &action)
{
    static const QStringList acts {labelAction(), QStringLiteral("skipped"), QStringLiteral("escalated"),
        QStringLiteral("taken back"), QStringLiteral("given again"), QStringLiteral("sign"),
        QStringLiteral("adjudicate"), QStringLiteral("turing answer")};
    return acts.contains(action);
}

/// Walks the chain with one row of foresight, to tell an inserted row from a removed one.
class ChainCheck {
public:
    explicit ChainCheck(AuditReport &report) : m_report(report) { }

    void next(const Row &row)
    {
        if (m_suspect)
            judgeSuspect(row);
        ++m_report.rows;
        const bool gap = row.entry.sequence > m_last + 1;
        if (gap)
            fault(row.entry.sequence, missingText(m_last + 1, row.entry.sequence - 1));
        if (AuditLog::chainHash(row.entry, row.previous) != row.hash)
            fault(row.entry.sequence, StudyText::tr("Row %1 of the audit log was changed.").arg(row.entry.sequence));
        if (row.previous == m_hash || gap) {
            m_before = m_hash;
            m_hash = row.hash;
        } else if (row.previous == m_before) {
            inserted(m_last); // it fitted to what stood before it, but nothing was ever built on it
            m_hash = row.hash;
        } else {
            m_suspect = row;
        }
        m_last = row.entry.sequence;
    }

    void end(qint64 headSequence, const QByteArray &headHash)
    {
        if (m_suspect) {
            // Nothing follows: the head tells whether the log went on from here.
            if (m_suspect->hash == headHash)
                broken(m_suspect->entry.sequence);
            else
                inserted(m_suspect->entry.sequence);
        } else if (m_last - m_inserted > headSequence) {
            inserted(m_last);
        } else if (m_last - m_inserted < headSequence) {
            fault(m_last, missingText(m_last + 1, headSequence + m_inserted));
        } else if (m_hash != headHash) {
            fault(m_last, StudyText::tr("Row %1 of the audit log is not the one that was written last.").arg(m_last));
        }
    }

private:
    static QString missingText(qint64 first, qint64 last)
    {
        return first == last ? StudyText::tr("Row %1 of the audit log was removed.").arg(first)
                             : StudyText::tr("Rows %1 to %2 of the audit log were removed.").arg(first).arg(last);
    }

    void judgeSuspect(const Row &after)
    {
        const Row suspect = *std::exchange(m_suspect, std::nullopt);
        if (after.previous == m_hash) {
            inserted(suspect.entry.sequence); // the chain goes on as if it were not there
            return;
        }
        broken(suspect.entry.sequence);
        m_before = m_hash;
        m_hash = suspect.hash;
    }
    void inserted(qint64 row)
    {
        ++m_inserted; // what follows was moved up by it
        fault(row, StudyText::tr("Row %1 of the audit log was inserted.").arg(row));
    }
    void broken(qint64 row)
    {
        fault(row, StudyText::tr("What stands before row %1 of the audit log was changed or removed.").arg(row));
    }
    void fault(qint64 sequence, const QString &what) { m_report.faults.push_back({sequence, what}); }

    AuditReport &m_report;
    qint64 m_last = 0;
    qint64 m_inserted = 0;
    QByteArray m_hash = QByteArray(kHashBytes, '\0'); // of the row that the next one must name
    QByteArray m_before; // of the row before that one
    std::optional<Row> m_suspect;
};

Status checkChain(StudyConnection &connection, AuditReport &report, AuditRows &others, const CancelToken &cancel)
{
    auto rows = connection.run(QStringLiteral("SELECT %1 FROM audit ORDER BY seq").arg(columns()));
    CYTO_TRY(rows);
    ChainCheck check(report);
    while (rows->next()) {
        if (cancel.isCancelled())
            return checkCancelled();
        const Row row = readRow(*rows);
        check.next(row);
        others.logged(row.entry);
    }
    CYTO_TRY(connection.finished(*rows));
    auto head = connection.run(QStringLiteral("SELECT seq, hash FROM audit_head"));
    CYTO_TRY(head);
    if (head->next()) {
        report.lastHash = head->value(1).toByteArray();
        check.end(head->value(0).toLongLong(), report.lastHash);
    } else {
        report.faults.push_back({0, StudyText::tr("The end of the audit log is not recorded.")});
    }
    return connection.finished(*head);
}

} // namespace

QByteArray AuditLog::chainHash(const AuditEntry &entry, const QByteArray &previous)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    // The sequence number is left out: a row that was moved still fits the chain, so that inserted and
    // removed rows are told apart. Lengths go in, so that text cannot wander from field to field.
    const QString at = utcText(entry.at);
    for (const QString &field :
        {at, entry.actor, entry.action, entry.subject, entry.oldValue, entry.newValue, entry.reason}) {
        const QByteArray bytes = field.toUtf8();
        const quint64 length = qToBigEndian(static_cast<quint64>(bytes.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash.addData(bytes);
    }
    return hash.result();
}

Status AuditLog::append(StudyConnection &connection, const AuditEntry &entry)
{
    // An empty QString is NULL to the drivers when it is also null.
    const auto text = [](const QString &s) { return s.isNull() ? QStringLiteral("") : s; };
    if (connection.isKeptByServer()) {
        if (isLoggedByServer(entry.action))
            return {}; // a trigger has done so, whatever this program would say
        return connection.execute(QStringLiteral("SELECT study_append(?, ?, ?, ?, ?)"),
            {entry.action, text(entry.subject), text(entry.oldValue), text(entry.newValue), text(entry.reason)});
    }
    auto head = connection.run(connection.isSqlite()
            ? QStringLiteral("SELECT seq, hash FROM audit_head WHERE one = 1")
            : QStringLiteral("SELECT seq, hash FROM audit_head WHERE one = 1 FOR UPDATE"));
    CYTO_TRY(head);
    if (!head->next())
        return fail(ErrorCode::Corrupt, StudyText::tr("The end of the audit log is not recorded."),
            StudyText::tr("Restore the newest backup; nothing was changed."));
    AuditEntry row = entry;
    row.sequence = head->value(0).toLongLong() + 1;
    row.at = QDateTime::currentDateTimeUtc();
    const QByteArray previous = head->value(1).toByteArray();
    head->finish();
    const QByteArray hash = chainHash(row, previous);
    CYTO_TRY(connection.execute(
        QStringLiteral("INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns()),
        {row.sequence, utcText(row.at), text(row.actor), text(row.action), text(row.subject), text(row.oldValue),
            text(row.newValue), text(row.reason), previous, hash}));
    return connection.execute(
        QStringLiteral("UPDATE audit_head SET seq = ?, hash = ? WHERE one = 1"), {row.sequence, hash});
}

Expected<QString> AuditLog::actor(StudyConnection &connection)
{
    const ReaderId reader = connection.blind->reader();
    Expected<QVariant> name = QVariant();
    if (reader != 0)
        name = connection.value(QStringLiteral("SELECT name FROM reader WHERE id = ?"), {reader});
    CYTO_TRY(name);
    return name->isValid() ? name->toString() : QStringLiteral("cytodiffusion");
}

Status AuditLog::note(const QString &action, const QString &subject, const QString &newValue)
{
    StudyConnection &connection = m_database.connection();
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto who = actor(connection);
    CYTO_TRY(who);
    CYTO_TRY(append(connection, {0, {}, *who, action, subject, {}, newValue, {}}));
    return transaction->commit();
}

Expected<std::vector<AuditEntry>> AuditLog::entries(qint64 before, int limit) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    CYTO_TRY(refuseWhenAnyHidden(connection)); // it has the labels of everybody
    auto rows =
        connection.run(QStringLiteral("SELECT %1 FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?").arg(columns()),
            {before > 0 ? before : std::numeric_limits<qint64>::max(), limit});
    CYTO_TRY(rows);
    std::vector<AuditEntry> entries;
    while (rows->next())
        entries.push_back(readRow(*rows).entry);
    CYTO_TRY(connection.finished(*rows));
    return entries;
}

Status AuditLog::all(const std::function<bool(const ChainedEntry &)> &row) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    CYTO_TRY(refuseWhenAnyHidden(connection));
    auto rows = connection.run(QStringLiteral("SELECT %1 FROM audit ORDER BY seq").arg(columns()));
    CYTO_TRY(rows);
    while (rows->next()) {
        const Row read = readRow(*rows);
        if (!row({read.entry, read.previous, read.hash}))
            return {};
    }
    return connection.finished(*rows);
}

Expected<AuditReport> AuditLog::verify(const CancelToken &cancel) const
{
    StudyConnection &connection = m_database.connection();
    const ReadSnapshot snapshot(connection);
    CYTO_TRY(snapshot.status());
    AuditReport report;
    AuditRows others;
    CYTO_TRY(others.begin(connection));
    CYTO_TRY(checkChain(connection, report, others, cancel));
    CYTO_TRY(others.compare(connection, report, cancel));
    return report;
}

} // namespace cyto
