#include "study/database_file.h"

#include "study/migrations.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cyto {

namespace {

QString stamp(const QString &format)
{
    return QDateTime::currentDateTimeUtc().toString(format);
}

// How far a study has come. Labels and cells are never removed, and the audit log only grows.
struct Mark {
    qint64 labels = 0, cells = 0, audited = 0;
    QByteArray head; ///< of the audit log
};

Expected<Mark> markOf(StudyConnection &connection)
{
    Mark mark;
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

/// The copy is a state that the study passed through while it was copied: readers and the indexer go on
/// writing meanwhile.
bool liesBetween(const Mark &before, const Mark &copy, const Mark &after)
{
    const auto within = [](qint64 low, qint64 value, qint64 high) { return low <= value && value <= high; };
    return within(before.labels, copy.labels, after.labels) && within(before.cells, copy.cells, after.cells)
        && within(before.audited, copy.audited, after.audited)
        && (copy.audited != before.audited || copy.head == before.head)
        && (copy.audited != after.audited || copy.head == after.head);
}

Status checkCopy(StudyConnection &original, const Mark &before, const QString &file)
{
    auto copy = StudyConnection::connect(file, StudyConnection::Mode::ReadOnly);
    CYTO_TRY(copy);
    CYTO_TRY(checkIntegrity(**copy));
    auto found = markOf(**copy);
    CYTO_TRY(found);
    auto after = markOf(original);
    CYTO_TRY(after);
    if (!liesBetween(before, *found, *after))
        return fail(ErrorCode::Corrupt, StudyText::tr("The backup %1 does not agree with the study.").arg(file),
            StudyText::tr("Check the disk; the study itself was not changed."));
    return {};
}

Status makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, StudyText::tr("The folder %1 for backups cannot be made.").arg(folder),
            StudyText::tr("Check the permissions and the free space."));
    return {};
}

} // namespace

Status checkStudyFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return fail(ErrorCode::NotFound, StudyText::tr("There is no study %1.").arg(file),
            StudyText::tr("Check the path; the file may have been moved or renamed."));
    QFile bytes(file);
    if (!info.isFile() || !bytes.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
            StudyText::tr("The study %1 cannot be read: %2.").arg(file, bytes.errorString()),
            StudyText::tr("Check its permissions."));
    if (bytes.read(16) != QByteArray("SQLite format 3\0", 16))
        return fail(ErrorCode::Unsupported, StudyText::tr("%1 is not the database of a study.").arg(file),
            StudyText::tr("Choose the study's own file; nothing was changed."));
    return {};
}

Status checkIntegrity(StudyConnection &connection)
{
    if (!connection.isSqlite())
        return {}; // PostgreSQL guards its own pages
    auto rows = connection.run(QStringLiteral("PRAGMA quick_check(5)"));
    CYTO_TRY(rows);
    QStringList found;
    while (rows->next())
        found << rows->value(0).toString();
    CYTO_TRY(connection.finished(*rows));
    if (found != QStringList {QStringLiteral("ok")})
        return fail(ErrorCode::Corrupt,
            StudyText::tr("The study %1 is damaged: %2.")
                .arg(connection.displayName(), found.join(QStringLiteral("; "))),
            StudyText::tr("Restore the newest backup from the folder beside it; keep the damaged file."));
    return {};
}

Status backupStudy(StudyConnection &connection, const QString &file)
{
    if (!connection.isSqlite())
        return fail(ErrorCode::Unsupported, StudyText::tr("A study on a PostgreSQL server is not copied from here."),
            StudyText::tr("Ask who runs the server for a backup (pg_dump)."));
    if (QFileInfo::exists(file))
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The backup %1 exists already.").arg(file),
            StudyText::tr("Choose another name; backups replace nothing."));
    // Under another name until it has been checked: a half-written copy must not look like a backup.
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    auto before = markOf(connection);
    CYTO_TRY(before);
    // The error, if any, is the copy's: a full backup disk does not make the study read-only.
    const QString reason = connection.readOnlyReason();
    Status copied = connection.execute(QStringLiteral("VACUUM INTO ?"), {part});
    connection.setReadOnly(reason);
    if (copied)
        copied = checkCopy(connection, *before, part);
    if (copied && !QFile::rename(part, file))
        copied = fail(ErrorCode::Io, StudyText::tr("The backup %1 cannot be written.").arg(file),
            StudyText::tr("Check the folder, the permissions and the free space."));
    if (!copied)
        QFile::remove(part);
    return copied;
}

QString backupFolder(const QString &databaseFile)
{
    const QFileInfo info(databaseFile);
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral("-backups");
}

Status backupBeforeMigration(StudyConnection &connection, int version)
{
    const QString folder = backupFolder(connection.location());
    CYTO_TRY(makeFolder(folder));
    return backupStudy(connection,
        QStringLiteral("%1/schema-%2-%3.db")
            .arg(folder)
            .arg(version)
            .arg(stamp(QStringLiteral("yyyyMMdd-HHmmss-zzz"))));
}

Status rotateBackups(StudyConnection &connection, int keep)
{
    if (!connection.isSqlite())
        return {};
    QDir folder(backupFolder(connection.location()));
    CYTO_TRY(makeFolder(folder.path()));
    const QString today = QStringLiteral("daily-%1.db").arg(stamp(QStringLiteral("yyyyMMdd")));
    if (folder.exists(today))
        return {};
    CYTO_TRY(backupStudy(connection, folder.filePath(today)));
    const QStringList old = folder.entryList({QStringLiteral("daily-*.db")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = keep; i < old.size(); ++i)
        folder.remove(old[i]);
    return {};
}

} // namespace cyto
