#include "study/audit_rows.h"

#include "study/label_rows.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cyto {

namespace {

constexpr int kDecisionsVersion = 5; // migrations from which on the log and the table have the same
constexpr int kTuringVersion = 6;

QString joined(const QStringList &parts)
{
    return parts.join(QChar(0x1f)); // stands in no text that a person enters
}

QStringList sortedKeys(const QStringList &keys)
{
    QStringList sorted = keys;
    std::sort(sorted.begin(), sorted.end(),
        [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    return sorted;
}

Expected<QString> appliedAt(StudyConnection &connection, int version)
{
    auto at = connection.value(QStringLiteral("SELECT applied_at FROM schema_migration WHERE version = ?"), {version});
    CYTO_TRY(at);
    return at->toString();
}

/// The label that counts against the newest of its thread, for every thread.
Status compareCounting(StudyConnection &connection, AuditReport &report)
{
    auto wrong = connection.run(QStringLiteral(
        "SELECT c.cell_id, r.name, CASE WHEN l.id IS NULL THEN 1 ELSE 0 END FROM current_label c "
        "JOIN reader r ON r.id = c.reader_id "
        "LEFT JOIN label_revision l ON l.id = c.revision_id LEFT JOIN session_item i ON i.id = l.session_item_id "
        "WHERE l.id IS NULL OR l.reader_id <> c.reader_id OR l.cell_id <> c.cell_id "
        "OR COALESCE(l.session_item_id, 0) <> c.item_id OR l.kind <> c.kind "
        "OR COALESCE(l.class_id, -1) <> COALESCE(c.class_id, -1) "
        "OR COALESCE(l.confidence, -1) <> COALESCE(c.confidence, -1) "
        "OR c.is_repeat <> CASE WHEN i.repeat_of IS NULL THEN 0 ELSE 1 END "
        "OR EXISTS (SELECT 1 FROM label_revision n WHERE n.cell_id = c.cell_id AND n.reader_id = c.reader_id "
        "AND COALESCE(n.session_item_id, 0) = c.item_id AND n.revision > l.revision) "
        "ORDER BY c.cell_id, c.reader_id, c.item_id"));
    CYTO_TRY(wrong);
    while (wrong->next())
        report.faults.push_back({0,
            (wrong->value(2).toInt() != 0
                    ? StudyText::tr("A label of cell %1 by %2 counts, but nobody gave it.")
                    : StudyText::tr("The label of cell %1 by %2 that counts is not the newest that was given."))
                .arg(wrong->value(0).toString(), wrong->value(1).toString())});
    CYTO_TRY(connection.finished(*wrong));
    auto missing = connection.run(QStringLiteral(
        "SELECT l.id, l.cell_id, r.name FROM label_revision l JOIN reader r ON r.id = l.reader_id "
        "WHERE NOT EXISTS (SELECT 1 FROM current_label c WHERE c.reader_id = l.reader_id AND c.cell_id = l.cell_id "
        "AND c.item_id = COALESCE(l.session_item_id, 0)) AND NOT EXISTS (SELECT 1 FROM label_revision n WHERE "
        "n.cell_id = l.cell_id AND n.reader_id = l.reader_id AND COALESCE(n.session_item_id, 0) = "
        "COALESCE(l.session_item_id, 0) AND n.revision > l.revision) ORDER BY l.id"));
    CYTO_TRY(missing);
    while (missing->next())
        report.faults.push_back({0,
            StudyText::tr("Label %1 of cell %2 by %3 was given, but does not count.")
                .arg(missing->value(0).toString(), missing->value(1).toString(), missing->value(2).toString())});
    return connection.finished(*missing);
}

/// What a presentation shows against the newest decision on it.
Status compareItems(StudyConnection &connection, AuditReport &report)
{
    auto rows = connection.run(QStringLiteral(
        "SELECT i.id FROM session_item i JOIN item_outcome o ON o.item_id = i.id WHERE o.id = (SELECT max(n.id) FROM "
        "item_outcome n WHERE n.item_id = i.id) AND (o.outcome <> i.outcome OR o.reason <> i.outcome_reason) "
        "ORDER BY i.id"));
    CYTO_TRY(rows);
    while (rows->next())
        report.faults.push_back({0,
            StudyText::tr("Session item %1 does not show what was decided on it last.")
                .arg(rows->value(0).toLongLong())});
    return connection.finished(*rows);
}

} // namespace

void RowLedger::logged(const QString &subject, const QString &text, qint64 sequence)
{
    m_logged[subject].push_back({text, sequence});
}

void RowLedger::found(const QString &subject, const QString &name, const QStringList &texts)
{
    const auto lines = m_logged.find(subject);
    if (lines != m_logged.end()) {
        const auto same = std::find_if(
            lines->begin(), lines->end(), [&texts](const Line &line) { return texts.contains(line.text); });
        if (same != lines->end()) {
            lines->erase(same);
            return;
        }
    }
    m_unknown[subject].push_back({name, 0});
}

void RowLedger::report(std::vector<AuditFault> &faults) const
{
    QStringList subjects = m_logged.keys();
    for (const QString &subject : m_unknown.keys())
        if (!m_logged.contains(subject))
            subjects << subject;
    for (const QString &subject : sortedKeys(subjects)) {
        const std::vector<Line> lines = m_logged.value(subject);
        const std::vector<Line> entries = m_unknown.value(subject);
        for (size_t i = 0; i < std::max(lines.size(), entries.size()); ++i) {
            if (i >= entries.size())
                faults.push_back({0,
                    StudyText::tr("The entry of the table %1 that row %2 of the audit log tells of was removed.")
                        .arg(m_table)
                        .arg(lines[i].sequence)});
            else if (i >= lines.size())
                faults.push_back({0,
                    StudyText::tr("The entry %1 of the table %2 was inserted: the audit log does not know it.")
                        .arg(entries[i].text, m_table)});
            else
                faults.push_back({0,
                    StudyText::tr("The entry %1 of the table %2 was changed: row %3 of the audit log says otherwise.")
                        .arg(entries[i].text, m_table)
                        .arg(lines[i].sequence)});
        }
    }
}

Status AuditRows::begin(StudyConnection &connection)
{
    auto decisions = appliedAt(connection, kDecisionsVersion);
    CYTO_TRY(decisions);
    m_decisionsSince = *decisions;
    auto turing = appliedAt(connection, kTuringVersion);
    CYTO_TRY(turing);
    m_turingSince = *turing;
    // For readers whom the log does not introduce; those it does take their names over below.
    auto rows = connection.run(QStringLiteral("SELECT id, name FROM reader"));
    CYTO_TRY(rows);
    while (rows->next())
        m_readers.insert(rows->value(1).toString(), rows->value(0).toLongLong());
    return connection.finished(*rows);
}

void AuditRows::noteReader(const AuditEntry &entry)
{
    // "Ada; reader; years 5; active 1": a name may hold anything.
    const QString name = entry.newValue.section(QStringLiteral("; "), 0, -4);
    m_readers.insert(name, entry.subject.section(QLatin1Char('/'), 1).toLongLong());
}

QString AuditRows::readerOf(const QString &name) const
{
    return QString::number(m_readers.value(name));
}

void AuditRows::logged(const AuditEntry &entry)
{
    static const QStringList decisions {QStringLiteral("skipped"), QStringLiteral("escalated"),
        QStringLiteral("taken back"), QStringLiteral("given again")};
    if (entry.action == labelAction()) {
        const qint64 label = labelIdOf(entry.subject);
        m_labels.insert(label, shortHash(entry.newValue));
        if (!entry.reason.isEmpty())
            m_reasons.insert(label, shortHash(entry.reason));
    } else if (entry.action == QLatin1String("reader added") || entry.action == QLatin1String("reader changed")) {
        noteReader(entry);
    } else if (decisions.contains(entry.action)) {
        if (utcText(entry.at) >= m_decisionsSince)
            m_decisions.logged(entry.subject, joined({entry.oldValue, entry.newValue, entry.reason}), entry.sequence);
    } else if (entry.action == QLatin1String("consensus")) {
        m_runs.logged(entry.subject, entry.newValue, entry.sequence);
    } else if (entry.action == QLatin1String("adjudicate")) {
        m_adjudications.logged(
            entry.subject, joined({readerOf(entry.actor), entry.newValue, entry.reason}), entry.sequence);
    } else if (entry.action == QLatin1String("sign")) {
        // The number of failures, behind it, was counted then.
        const QString bound = entry.newValue.section(QStringLiteral("; "), 0, 2);
        if (bound.startsWith(QLatin1String("signature/"))) // a forged row may say anything; the chain names it
            m_signatures.logged(bound.section(QStringLiteral("; "), 0, 0),
                joined({entry.subject, entry.actor, bound, entry.reason}), entry.sequence);
    } else if (entry.action == QLatin1String("turing answer")) {
        m_answers.logged(entry.subject, entry.newValue, entry.sequence);
    }
}

Status AuditRows::compareLabels(StudyConnection &connection, AuditReport &report, const CancelToken &cancel)
{
    QHash<qint64, QByteArray> labels = std::exchange(m_labels, {});
    auto rows = connection.run(QStringLiteral("%1 ORDER BY l.id").arg(labelQuery()));
    CYTO_TRY(rows);
    while (rows->next()) {
        if (cancel.isCancelled())
            return checkCancelled();
        const LabelRevision revision = readLabel(*rows);
        ++report.labels;
        const auto logged = labels.constFind(revision.id);
        if (logged == labels.cend())
            report.faults.push_back(
                {0, StudyText::tr("Label %1 was inserted: the audit log does not know it.").arg(revision.id)});
        else if (*logged != shortHash(auditText(revision)))
            report.faults.push_back(
                {0, StudyText::tr("Label %1 was changed after it was committed.").arg(revision.id)});
        labels.remove(revision.id);
    }
    CYTO_TRY(connection.finished(*rows));
    QList<qint64> gone = labels.keys();
    std::sort(gone.begin(), gone.end());
    for (const qint64 id : gone)
        report.faults.push_back({0, StudyText::tr("Label %1 was removed.").arg(id)});
    return compareCounting(connection, report);
}

Status AuditRows::compareDecisions(StudyConnection &connection, AuditReport &report)
{
    auto rows = connection.run(QStringLiteral(
        "SELECT o.id, o.item_id, o.outcome_before, o.outcome, o.reason, l.id FROM item_outcome o LEFT JOIN "
        "label_revision l ON l.action_id = o.action_id AND l.session_item_id = o.item_id ORDER BY o.id"));
    CYTO_TRY(rows);
    while (rows->next()) {
        const QString reason = rows->value(4).toString();
        if (rows->isNull(5)) {
            m_decisions.found(QStringLiteral("session item/%1").arg(rows->value(1).toString()),
                rows->value(0).toString(), {joined({rows->value(2).toString(), rows->value(3).toString(), reason})});
            continue;
        }
        // It came with a label, whose row in the log has the reason.
        const QByteArray said = reason.isEmpty() ? QByteArray() : shortHash(reason);
        if (m_reasons.value(rows->value(5).toLongLong()) != said)
            report.faults.push_back({0,
                StudyText::tr("The decision that came with label %1 was changed after it was committed.")
                    .arg(rows->value(5).toLongLong())});
    }
    CYTO_TRY(connection.finished(*rows));
    m_decisions.report(report.faults);
    return compareItems(connection, report);
}

Status AuditRows::compareConsensus(StudyConnection &connection)
{
    struct Run {
        qint64 version = 0;
        QString counts;
    };
    auto rows = connection.run(QStringLiteral(
        "SELECT r.id, count(c.cell_id), COALESCE(sum(CASE WHEN c.method = 'unresolved' THEN 1 ELSE 0 END), 0) "
        "FROM consensus_run r LEFT JOIN consensus c ON c.run_id = r.id GROUP BY r.id ORDER BY r.id"));
    CYTO_TRY(rows);
    std::vector<Run> runs;
    while (rows->next())
        runs.push_back({rows->value(0).toLongLong(),
            QStringLiteral("%1 cells, %2 unresolved").arg(rows->value(1).toInt()).arg(rows->value(2).toInt())});
    CYTO_TRY(connection.finished(*rows));
    for (const Run &run : runs) {
        auto content = consensusContent(connection, run.version);
        CYTO_TRY(content);
        // Programs before this one logged the numbers alone.
        m_runs.found(QStringLiteral("consensus/%1").arg(run.version), QString::number(run.version),
            {QStringLiteral("%1; content %2").arg(run.counts, *content), run.counts});
    }
    auto decided = connection.run(
        QStringLiteral("SELECT id, cell_id, reader_id, kind, class_id, reason FROM adjudication ORDER BY id"));
    CYTO_TRY(decided);
    while (decided->next()) {
        const QString value = decided->value(3).toInt() == static_cast<int>(LabelKind::Class)
            ? QStringLiteral("class %1").arg(decided->value(4).toInt())
            : QStringLiteral("cannot identify");
        m_adjudications.found(QStringLiteral("cell/%1").arg(decided->value(1).toString()), decided->value(0).toString(),
            {joined({decided->value(2).toString(), value, decided->value(5).toString()})});
    }
    return connection.finished(*decided);
}

Status AuditRows::compareSignatures(StudyConnection &connection)
{
    auto rows = connection.run(QStringLiteral(
        "SELECT id, slide_id, reader_name, meaning, override_reason, content_hash FROM signature ORDER BY id"));
    CYTO_TRY(rows);
    while (rows->next()) {
        const QString name = rows->value(0).toString();
        const QString subject = QStringLiteral("signature/%1").arg(name);
        const QString bound =
            QStringLiteral("%1; %2; content %3")
                .arg(subject, rows->value(3).toString(), QString::fromLatin1(rows->value(5).toByteArray().toHex()));
        m_signatures.found(subject, name,
            {joined({QStringLiteral("slide/%1").arg(rows->value(1).toString()), rows->value(2).toString(), bound,
                rows->value(4).toString()})});
    }
    return connection.finished(*rows);
}

Status AuditRows::compareTuring(StudyConnection &connection)
{
    auto rows = connection.run(
        QStringLiteral("SELECT test_id, reader_id, presented_index, image_id, said_synthetic, said_class_id, "
                       "confidence, response_ms, answered_at FROM turing_trial WHERE answered_at >= ? "
                       "ORDER BY test_id, reader_id, presented_index"),
        {m_turingSince});
    CYTO_TRY(rows);
    while (rows->next()) {
        const QString subject =
            turingSubject(rows->value(0).toLongLong(), rows->value(1).toLongLong(), rows->value(2).toInt());
        m_answers.found(subject, subject.section(QLatin1Char('/'), 1),
            {turingText(rows->value(3).toLongLong(), rows->value(4), rows->value(5), rows->value(6), rows->value(7),
                rows->value(8).toString())});
    }
    return connection.finished(*rows);
}

Status AuditRows::compare(StudyConnection &connection, AuditReport &report, const CancelToken &cancel)
{
    CYTO_TRY(compareLabels(connection, report, cancel));
    CYTO_TRY(compareDecisions(connection, report));
    CYTO_TRY(compareConsensus(connection));
    CYTO_TRY(compareSignatures(connection));
    CYTO_TRY(compareTuring(connection));
    for (const RowLedger *ledger : {&m_runs, &m_adjudications, &m_signatures, &m_answers})
        ledger->report(report.faults);
    return {};
}

tl::unexpected<Error> checkCancelled()
{
    return fail(ErrorCode::Cancelled, StudyText::tr("The check of the audit log was cancelled."));
}

Expected<QString> consensusContent(StudyConnection &connection, qint64 run)
{
    auto rows = connection.run(QStringLiteral("SELECT cell_id, kind, class_id, method, n_votes, n_agree FROM consensus "
                                              "WHERE run_id = ? ORDER BY cell_id"),
        {run});
    CYTO_TRY(rows);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (rows->next()) {
        QStringList line;
        for (int column = 0; column < 6; ++column)
            line << (rows->isNull(column) ? QStringLiteral("-") : rows->value(column).toString());
        hash.addData(line.join(QLatin1Char(' ')).toUtf8() + '\n');
    }
    CYTO_TRY(connection.finished(*rows));
    return QString::fromLatin1(hash.result().toHex());
}

QString turingSubject(qint64 test, ReaderId reader, int index)
{
    return QStringLiteral("turing trial/%1/%2/%3").arg(test).arg(reader).arg(index);
}

QString turingText(qint64 image, const QVariant &saysSynthetic, const QVariant &classIndex, const QVariant &confidence,
    const QVariant &responseMs, const QString &answeredAt)
{
    return QStringLiteral("image %1; synthetic %2; class %3; confidence %4; response %5; at %6")
        .arg(image)
        .arg(saysSynthetic.toInt())
        .arg(classIndex.isNull() ? -1 : classIndex.toInt())
        .arg(confidence.toInt())
        .arg(responseMs.toLongLong())
        .arg(answeredAt);
}

} // namespace cyto
