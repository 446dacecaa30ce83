#include "study/database_file.h"

#include "study/backup_mark.h"
#include "study/migrations.h"
#include "study/server_dump.h"
#include "study/study_address.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace cyto {

namespace {

QString stamp(const QString &format)
{
    return QDateTime::currentDateTimeUtc().toString(format);
}

Status checkCopy(StudyConnection &original, const BackupMark &before, const QString &file)
{
    auto copy = StudyConnection::connect(file, StudyConnection::Mode::ReadOnly);
    CYTO_TRY(copy);
    CYTO_TRY(checkIntegrity(**copy));
    auto found = backupMark(**copy);
    CYTO_TRY(found);
    return checkMark(original, before, *found, file);
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
        return dumpStudy(connection, file);
    if (QFileInfo::exists(file))
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The backup %1 exists already.").arg(file),
            StudyText::tr("Choose another name; backups replace nothing."));
    // Under another name until it has been checked: a half-written copy must not look like a backup.
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    auto before = backupMark(connection);
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

QString backupFolder(const QString &location)
{
    if (StudyConnection::dialectOf(location) == Dialect::Sqlite) {
        const QFileInfo info(location);
        return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral("-backups");
    }
    // There is no place beside a server: where this program keeps the studies in files.
    const auto address = StudyAddress::parse(location);
    if (!address)
        return {};
    const QByteArray place =
        QStringLiteral("%1:%2/%3").arg(address->server).arg(address->port).arg(address->database).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(12);
    return QStringLiteral("%1/studies/server-%2-backups")
        .arg(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), QString::fromLatin1(hash));
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
    if (connection.isKeptByServer())
        return {};
    QDir folder(backupFolder(connection.location()));
    CYTO_TRY(makeFolder(folder.path()));
    const QString suffix = connection.isSqlite() ? QStringLiteral("db") : QStringLiteral("dump");
    const QString today = QStringLiteral("daily-%1.%2").arg(stamp(QStringLiteral("yyyyMMdd")), suffix);
    if (folder.exists(today))
        return {};
    CYTO_TRY(backupStudy(connection, folder.filePath(today)));
    const QStringList old =
        folder.entryList({QStringLiteral("daily-*.") + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = keep; i < old.size(); ++i)
        folder.remove(old[i]);
    return {};
}

} // namespace cyto
