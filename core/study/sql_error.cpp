#include "study/sql_error.h"

#include "study/study_text.h"

#include <QSqlError>

namespace cyto {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry them in the low byte.
SqlFault sqliteFault(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: return SqlFault::Busy; // SQLITE_LOCKED
    case 8: // SQLITE_READONLY
    case 14: return SqlFault::ReadOnly; // SQLITE_CANTOPEN: a journal that cannot be made
    case 10: return SqlFault::Device; // SQLITE_IOERR
    case 11: // SQLITE_CORRUPT
    case 26: return SqlFault::Corrupt; // SQLITE_NOTADB
    case 13: return SqlFault::DiskFull; // SQLITE_FULL
    default: return SqlFault::Statement;
    }
}

// Classes of PostgreSQL's SQLSTATE (appendix A of its manual).
SqlFault postgresFault(const QString &state)
{
    if (state == QLatin1String("53100"))
        return SqlFault::DiskFull;
    if (state == QLatin1String("25006"))
        return SqlFault::ReadOnly;
    if (state.startsWith(QLatin1String("58")))
        return SqlFault::Device;
    if (state == QLatin1String("42501"))
        return SqlFault::Forbidden;
    if (state == QLatin1String("55P03") || state == QLatin1String("40001") || state == QLatin1String("40P01"))
        return SqlFault::Busy;
    if (state.startsWith(QLatin1String("XX")))
        return SqlFault::Corrupt;
    if (state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")))
        return SqlFault::Gone;
    return SqlFault::Statement;
}

} // namespace

SqlFault sqlFault(const QSqlError &error, bool sqlite)
{
    const QString code = error.nativeErrorCode();
    if (sqlite)
        return sqliteFault(code.toInt());
    return code.isEmpty() && error.type() == QSqlError::ConnectionError ? SqlFault::Gone : postgresFault(code);
}

Error sqlError(const QSqlError &error, SqlFault fault, const QString &location)
{
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (fault) {
    case SqlFault::DiskFull:
        return {ErrorCode::Io,
            StudyText::tr("The disk is full: nothing more can be saved in the study %1.").arg(location),
            StudyText::tr("What was saved before is safe. Make space, then try again.")};
    case SqlFault::ReadOnly:
        return {ErrorCode::Io, StudyText::tr("The study %1 cannot be written: %2.").arg(location, detail),
            StudyText::tr("Check the permissions of the file and of its folder.")};
    case SqlFault::Device:
        return {ErrorCode::Io,
            StudyText::tr("The disk refused to read or write the study %1: %2.").arg(location, detail),
            StudyText::tr("Check the disk and its free space, then try again.")};
    case SqlFault::Busy:
        return {ErrorCode::Io, StudyText::tr("Another program is writing to the study %1.").arg(location),
            StudyText::tr("Nothing was changed. Try again in a moment.")};
    case SqlFault::Corrupt:
        return {ErrorCode::Corrupt, StudyText::tr("The study %1 is damaged: %2.").arg(location, detail),
            StudyText::tr("Restore the newest backup from the folder beside it; keep the damaged file.")};
    case SqlFault::Gone:
        return {ErrorCode::Io,
            StudyText::tr("The connection to the study %1 was lost: %2.")
                .arg(location, detail.section(QLatin1Char('\n'), 0, 0).simplified()), // the rest is libpq's guess
            StudyText::tr("What was not confirmed is not saved. Check the network and the database server; the "
                          "program connects again by itself.")};
    case SqlFault::Forbidden:
        return {ErrorCode::Unreadable,
            StudyText::tr("This login may not do that in the study %1: %2.").arg(location, detail),
            StudyText::tr("Nothing was changed. Ask a coordinator of the study.")};
    case SqlFault::Statement: break;
    }
    return {ErrorCode::Internal, StudyText::tr("The database of the study %1 refused: %2.").arg(location, detail), {}};
}

} // namespace cyto
