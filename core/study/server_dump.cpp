#include "study/server_dump.h"

#include "study/backup_mark.h"
#include "study/dump_reader.h"
#include "study/study_address.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace cyto {

namespace {

/// 0 when it does not run.
int versionOf(const QString &program)
{
    static const QRegularExpression number(QStringLiteral("\\(PostgreSQL\\) (\\d+)"));
    QProcess process;
    process.start(program, {QStringLiteral("--version")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return 0;
    return number.match(QString::fromLocal8Bit(process.readAllStandardOutput())).captured(1).toInt();
}

/// Where Debian and PostgreSQL's own packages put each version, then whatever the path finds.
QStringList candidates(const QString &name)
{
    QStringList programs;
    for (const QString &root : {QStringLiteral("/usr/lib/postgresql"), QStringLiteral("/usr/pgsql")})
        for (const QString &version : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            programs << QStringLiteral("%1/%2/bin/%3").arg(root, version, name);
    const QString found = QStandardPaths::findExecutable(name);
    if (!found.isEmpty())
        programs << found;
    return programs;
}

/// The connection as libpq's environment; the password in a file of this object.
class Credentials {
public:
    Status write(const StudyConnection &connection)
    {
        auto address = StudyAddress::parse(connection.location());
        CYTO_TRY(address);
        m_environment = QProcessEnvironment::systemEnvironment();
        const auto set = [this](const char *name, const QString &value) {
            if (!value.isEmpty())
                m_environment.insert(QLatin1String(name), value);
        };
        set("PGHOST", address->server);
        set("PGPORT", QString::number(address->port));
        set("PGDATABASE", address->database);
        set("PGUSER", address->login);
        set("PGSSLMODE",
            address->encryption == StudyAddress::Encryption::Verified     ? QStringLiteral("verify-full")
                : address->encryption == StudyAddress::Encryption::Always ? QStringLiteral("require")
                                                                          : QStringLiteral("prefer"));
        const QString password = StudyAddress::passwordIn(connection.location());
        if (password.isEmpty())
            return {};
        // Made with rights for its owner alone.
        const QString secret = QString(password)
                                   .replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
                                   .replace(QLatin1Char(':'), QStringLiteral("\\:"));
        if (!m_file.open() || m_file.write(QStringLiteral("*:*:*:*:%1\n").arg(secret).toUtf8()) < 0 || !m_file.flush())
            return fail(ErrorCode::Io, StudyText::tr("The folder %1 cannot be written.").arg(QDir::tempPath()));
        m_environment.remove(QStringLiteral("PGPASSWORD"));
        m_environment.insert(QStringLiteral("PGPASSFILE"), m_file.fileName());
        return {};
    }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

private:
    QProcessEnvironment m_environment;
    QTemporaryFile m_file;
};

Error programFailed(const QString &program, QProcess &process)
{
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).simplified();
    return {ErrorCode::Io,
        StudyText::tr("%1 made no backup: %2.")
            .arg(QDir::toNativeSeparators(program), said.isEmpty() ? process.errorString() : said),
        StudyText::tr("Check the server, the folder and the free space; the study itself was not changed.")};
}

Status dump(const QString &program, const Credentials &credentials, const QString &file)
{
    QProcess process;
    process.setProcessEnvironment(credentials.environment());
    process.start(program,
        {QStringLiteral("--format=custom"), QStringLiteral("--no-password"),
            QStringLiteral("--exclude-schema=backup_*"), QStringLiteral("--file=") + file});
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return tl::unexpected<Error>(programFailed(program, process));
    return {};
}

/// Unpacks every row, as a restoration would.
Expected<BackupMark> readBack(const QString &program, const QString &file)
{
    QProcess process;
    process.start(program, {QStringLiteral("--data-only"), QStringLiteral("--file=-"), file});
    DumpReader reader;
    while (process.state() != QProcess::NotRunning || process.canReadLine()) {
        while (process.canReadLine())
            reader.take(process.readLine());
        if (process.state() != QProcess::NotRunning && !process.waitForReadyRead(-1))
            process.waitForFinished(-1);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0
        || process.error() == QProcess::FailedToStart)
        return tl::unexpected<Error>(programFailed(program, process));
    return reader.mark(file);
}

Status dumpAndCheck(StudyConnection &connection, const QString &part)
{
    auto number = connection.value(QStringLiteral("SELECT current_setting('server_version_num')::int / 10000"));
    CYTO_TRY(number);
    const int version = number->toInt();
    const QString pgDump = postgresProgram(QStringLiteral("pg_dump"), version);
    const QString pgRestore = postgresProgram(QStringLiteral("pg_restore"), version);
    if (pgDump.isEmpty() || pgRestore.isEmpty())
        return fail(ErrorCode::Unsupported,
            StudyText::tr("A backup of this study needs pg_dump and pg_restore of PostgreSQL %1 or newer.")
                .arg(version),
            StudyText::tr("Install PostgreSQL's client programs on this computer (Debian: the package "
                          "postgresql-client), then back up again."));
    Credentials credentials;
    CYTO_TRY(credentials.write(connection));
    auto before = backupMark(connection);
    CYTO_TRY(before);
    CYTO_TRY(dump(pgDump, credentials, part));
    auto copy = readBack(pgRestore, part);
    CYTO_TRY(copy);
    return checkMark(connection, *before, *copy, part);
}

} // namespace

QString postgresProgram(const QString &name, int version)
{
    QString best;
    int newest = version - 1;
    for (const QString &program : candidates(name))
        if (const int found = versionOf(program); found > newest) {
            best = program;
            newest = found;
        }
    return best;
}

Status dumpStudy(StudyConnection &connection, const QString &file)
{
    if (connection.isKeptByServer())
        return fail(ErrorCode::Unsupported,
            StudyText::tr("This login may not read all of the study %1.").arg(connection.displayName()),
            StudyText::tr("The owner of the study's database makes its backups."));
    if (QFileInfo::exists(file))
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The backup %1 exists already.").arg(file),
            StudyText::tr("Choose another name; backups replace nothing."));
    // Under another name until it has been checked: a half-written copy must not look like a backup.
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    Status copied = dumpAndCheck(connection, part);
    if (copied && !QFile::rename(part, file))
        copied = fail(ErrorCode::Io, StudyText::tr("The backup %1 cannot be written.").arg(file),
            StudyText::tr("Check the folder, the permissions and the free space."));
    if (!copied)
        QFile::remove(part);
    return copied;
}

} // namespace cyto
