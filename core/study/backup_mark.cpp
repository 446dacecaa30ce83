#include "study/backup_mark.h"

#include "study/study_connection.h"
#include "study/study_text.h"

namespace cyto {

Expected<BackupMark> backupMark(StudyConnection &connection)
{
    BackupMark mark;
    auto labels = connection.value(QStringLiteral("SELECT count(*) FROM label_revision"));
    CYTO_TRY(labels);
    auto cells = connection.value(QStringLiteral("SELECT count(*) FROM cell"));
    CYTO_TRY(cells);
    auto head = connection.value(QStringLiteral("SELECT hash FROM audit_head"));
    CYTO_TRY(head);
    auto audited = connection.value(QStringLiteral("SELECT seq FROM audit_head"));
    CYTO_TRY(audited);
    mark.labels = labels->toLongLong();
    mark.cells = cells->toLongLong();
    mark.head = head->toByteArray();
    mark.audited = audited->toLongLong();
    return mark;
}

bool liesBetween(const BackupMark &before, const BackupMark &copy, const BackupMark &after)
{
    const auto within = [](qint64 low, qint64 value, qint64 high) { return low <= value && value <= high; };
    return within(before.labels, copy.labels, after.labels) && within(before.cells, copy.cells, after.cells)
        && within(before.audited, copy.audited, after.audited)
        && (copy.audited != before.audited || copy.head == before.head)
        && (copy.audited != after.audited || copy.head == after.head);
}

Status checkMark(StudyConnection &original, const BackupMark &before, const BackupMark &copy, const QString &file)
{
    auto after = backupMark(original);
    CYTO_TRY(after);
    if (!liesBetween(before, copy, *after))
        return fail(ErrorCode::Corrupt, StudyText::tr("The backup %1 does not agree with the study.").arg(file),
            StudyText::tr("Check the disk; the study itself was not changed."));
    return {};
}

} // namespace cyto
