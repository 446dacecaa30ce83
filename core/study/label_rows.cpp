#include "study/label_rows.h"

#include "study/study_connection.h"

#include <QCryptographicHash>

namespace cyto {

const QString &labelQuery()
{
    static const QString sql = QStringLiteral(
        "SELECT l.id, l.cell_id, l.revision, l.kind, l.class_id, l.confidence, l.comment, l.reader_id, l.session_id, "
        "l.session_item_id, l.blinded, l.revealed_at, l.heatmap_viewed, l.active_ms, l.elapsed_ms, r.name, "
        "l.reader_role, l.reader_years, l.committed_at, l.undo_of, c.revision_id "
        "FROM label_revision l JOIN reader r ON r.id = l.reader_id LEFT JOIN current_label c ON c.reader_id = "
        "l.reader_id AND c.cell_id = l.cell_id AND c.item_id = COALESCE(l.session_item_id, 0)");
    return sql;
}

LabelRevision readLabel(const QSqlQuery &row)
{
    LabelRevision l;
    l.id = row.value(0).toLongLong();
    l.cell = row.value(1).toLongLong();
    l.revision = row.value(2).toInt();
    l.value.kind = static_cast<LabelKind>(row.value(3).toInt());
    l.value.classIndex = row.isNull(4) ? -1 : row.value(4).toInt();
    if (!row.isNull(5))
        l.value.confidence = static_cast<Confidence>(row.value(5).toInt());
    l.value.comment = row.value(6).toString();
    l.context.reader = row.value(7).toLongLong();
    l.context.session = row.value(8).toLongLong();
    l.context.sessionItem = row.value(9).toLongLong();
    l.context.blinded = row.value(10).toInt() != 0;
    l.context.revealedAt = utcTime(row.value(11).toString());
    l.context.heatmapViewed = row.value(12).toInt() != 0;
    l.context.activeMs = row.value(13).toLongLong();
    l.context.elapsedMs = row.value(14).toLongLong();
    l.readerName = row.value(15).toString();
    l.readerRole = row.value(16).toString();
    l.readerYears = row.isNull(17) ? -1.0 : row.value(17).toDouble();
    l.committedAt = utcTime(row.value(18).toString());
    l.undoOf = row.value(19).toLongLong();
    l.current = row.value(20).toLongLong() == l.id;
    return l;
}

const QString &labelAction()
{
    static const QString action = QStringLiteral("label");
    return action;
}

QString labelSubject(qint64 revision)
{
    return QStringLiteral("label/%1").arg(revision);
}

qint64 labelIdOf(const QString &subject)
{
    return subject.mid(labelSubject(0).size() - 1).toLongLong();
}

QString auditText(const LabelValue &value)
{
    QString text;
    switch (value.kind) {
    case LabelKind::Class: text = QStringLiteral("class %1").arg(value.classIndex); break;
    case LabelKind::CannotIdentify: text = QStringLiteral("cannot identify"); break;
    case LabelKind::None: text = QStringLiteral("none"); break;
    }
    if (value.confidence)
        text += QStringLiteral(", confidence %1").arg(static_cast<int>(*value.confidence));
    return text;
}

QString auditText(const LabelRevision &l)
{
    // The comment stands last: it is the only part that may hold anything.
    return QStringLiteral("%1; cell %2; reader %3; role %4; years %5; session %6; item %7; revision %8; ")
               .arg(auditText(l.value))
               .arg(l.cell)
               .arg(l.context.reader)
               .arg(l.readerRole, QString::number(l.readerYears, 'g', 17))
               .arg(l.context.session)
               .arg(l.context.sessionItem)
               .arg(l.revision)
        + QStringLiteral("blinded %1; revealed %2; heatmap %3; active %4; elapsed %5; at %6; undo of %7; comment ")
              .arg(l.context.blinded ? 1 : 0)
              .arg(utcText(l.context.revealedAt))
              .arg(l.context.heatmapViewed ? 1 : 0)
              .arg(l.context.activeMs)
              .arg(l.context.elapsedMs)
              .arg(utcText(l.committedAt))
              .arg(l.undoOf)
        + l.value.comment;
}

QByteArray shortHash(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).left(16);
}

} // namespace cyto
