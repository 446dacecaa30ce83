#include "study/study_database.h"

#include "study/audit_log.h"
#include "study/database_file.h"
#include "study/file_system.h"
#include "study/migrations.h"
#include "study/server_backup.h"
#include "study/study_connection.h"
#include "study/study_lock.h"
#include "study/study_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUuid>

namespace cyto {

namespace {

using Mode = StudyConnection::Mode;

// Up to here a check at opening takes well under a second.
constexpr qint64 kCheckWhileOpening = 128 * 1024 * 1024;
constexpr int kMostLabelClasses = 120; // the table in memory counts them in a signed byte

int latestVersion()
{
    return allMigrations().back().version;
}

/// How a study may be opened.
struct Way {
    Mode mode = Mode::ReadWrite;
    std::shared_ptr<StudyLock> lock;
    QString readOnlyReason;
};

QString fullDisk(const QString &file)
{
    return StudyText::tr("The disk is full: the study %1 can only be read.").arg(file);
}

/// Error: it cannot be read without being written to.
Expected<Way> readingOnly(const QString &file, const QString &reason)
{
    // Without a place for the shared index of the log, only a file that nobody writes to can be read.
    if (QFileInfo(file + QStringLiteral("-wal")).size() > 0)
        return fail(ErrorCode::Unreadable, StudyText::tr("The study was not closed properly. %1").arg(reason),
            StudyText::tr("Make space or check the permissions of the folder; opening the study there completes what "
                          "was saved."));
    return Way {Mode::Immutable, {}, reason};
}

Expected<Way> possibleWay(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return readingOnly(
            file, StudyText::tr("The study %1 can only be read: the file or its folder may not be written.").arg(file));
    auto taken = StudyLock::take(file);
    if (taken)
        return Way {Mode::ReadWrite, std::move(*taken), {}};
    if (taken.error().code == ErrorCode::Io && isDiskFull(info.absolutePath()))
        return readingOnly(file, fullDisk(file));
    return tl::unexpected<Error>(taken.error());
}

Status checkVersion(const StudyConnection &connection, int version)
{
    const QString name = connection.displayName();
    if (version == 0 && !connection.isSqlite())
        return fail(ErrorCode::Unsupported, StudyText::tr("The database %1 is empty: it holds no study.").arg(name),
            StudyText::tr("Check the database's name. Its owner makes a study in it with \"cytodiffusion-cli study "
                          "create FOLDER --database ADDRESS\"."));
    if (version == 0)
        return fail(ErrorCode::Unsupported, StudyText::tr("%1 is not the database of a study.").arg(name),
            StudyText::tr("Choose the study's own file; nothing was changed."));
    if (version > latestVersion())
        return fail(ErrorCode::Unsupported,
            StudyText::tr("The study %1 was made by a newer program (schema %2; this program knows up to %3).")
                .arg(name)
                .arg(version)
                .arg(latestVersion()),
            StudyText::tr("Update the program; the study was not changed."));
    return {};
}

Status bringUpToDate(StudyConnection &connection, int version)
{
    if (version == latestVersion())
        return {};
    if (!connection.readOnlyReason().isEmpty())
        return fail(ErrorCode::Unsupported,
            StudyText::tr("The study %1 is of an older program and cannot be brought up to date: it is read-only.")
                .arg(connection.displayName()),
            StudyText::tr("Make it writable, then open it again."));
    if (connection.isKeptByServer())
        return fail(ErrorCode::Unsupported,
            StudyText::tr("The study %1 is of an older program, and this login cannot bring it up to date.")
                .arg(connection.displayName()),
            StudyText::tr("Ask the study's owner to open it once with this program."));
    if (connection.isSqlite())
        CYTO_TRY(backupBeforeMigration(connection, version));
    else
        CYTO_TRY(backupOnServer(connection, version));
    return migrate(connection, allMigrations());
}

Status insertClass(StudyConnection &connection, int id, const CellClass &c)
{
    return connection.execute(
        QStringLiteral("INSERT INTO label_class (id, name, display_name, snomed, loinc) VALUES (?, ?, ?, ?, ?)"),
        {id, c.name, c.displayName, c.snomed.isNull() ? QStringLiteral("") : c.snomed,
            c.loinc.isNull() ? QStringLiteral("") : c.loinc});
}

Status insertStudy(StudyConnection &connection, const NewStudy &study)
{
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    CYTO_TRY(connection.execute(
        QStringLiteral(
            "INSERT INTO study (one, uuid, name, source_folder, created_at, created_by) VALUES (1, ?, ?, ?, ?, ?)"),
        {uuid, study.name, study.sourceFolder, utcText(QDateTime::currentDateTimeUtc()),
            QStringLiteral("cytodiffusion " CYTO_VERSION)}));
    for (int i = 0; i < study.labelClasses.size(); ++i)
        CYTO_TRY(insertClass(connection, i, study.labelClasses.at(i)));
    CYTO_TRY(connection.execute(
        QStringLiteral("INSERT INTO audit_head (one, seq, hash) VALUES (1, 0, ?)"), {QByteArray(32, '\0')}));
    CYTO_TRY(AuditLog::append(connection,
        {0, {}, QStringLiteral("cytodiffusion"), QStringLiteral("study created"), QStringLiteral("study/") + uuid, {},
            study.name, {}}));
    return transaction->commit();
}

Status checkNewStudy(const QString &location, const NewStudy &study)
{
    if (study.labelClasses.size() == 0)
        return fail(ErrorCode::InvalidArgument, StudyText::tr("A study needs at least one class to label with."));
    if (StudyConnection::dialectOf(location) != Dialect::Sqlite)
        return {};
    if (QFileInfo::exists(location))
        return fail(ErrorCode::InvalidArgument, StudyText::tr("There is a file %1 already.").arg(location),
            StudyText::tr("Open it as a study, or choose another name."));
    const QString inside = QDir(study.sourceFolder).relativeFilePath(QFileInfo(location).absoluteFilePath());
    if (!study.sourceFolder.isEmpty() && !inside.startsWith(QLatin1String("..")) && !QDir::isAbsolutePath(inside))
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("The study's database cannot lie in its image folder %1.").arg(study.sourceFolder),
            StudyText::tr("Image folders are never written to; choose another folder."));
    if (!QDir().mkpath(QFileInfo(location).absolutePath()))
        return fail(ErrorCode::Io,
            StudyText::tr("The folder %1 cannot be made.").arg(QFileInfo(location).absolutePath()),
            StudyText::tr("Check the permissions and the free space."));
    return {};
}

Expected<std::unique_ptr<StudyConnection>> makeStudy(const QString &location, const NewStudy &study)
{
    auto connection = StudyConnection::connect(location, Mode::ReadWrite);
    CYTO_TRY(connection);
    auto version = schemaVersion(**connection);
    CYTO_TRY(version);
    if (*version != 0)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("There is a study in %1 already.").arg((*connection)->displayName()),
            StudyText::tr("Open it, or choose another database."));
    CYTO_TRY((*connection)->useDurableJournal());
    CYTO_TRY(migrate(**connection, allMigrations()));
    CYTO_TRY(insertStudy(**connection, study));
    return connection;
}

Expected<std::unique_ptr<StudyConnection>> connectChecked(const QString &location, const Way &way, bool later)
{
    auto connection = StudyConnection::connect(location, way.mode);
    CYTO_TRY(connection);
    (*connection)->lock = way.lock;
    (*connection)->setReadOnly(way.readOnlyReason);
    // Before anything is written: a foreign or newer database is left as it was.
    auto version = schemaVersion(**connection);
    CYTO_TRY(version);
    CYTO_TRY(checkVersion(**connection, *version));
    (*connection)->integrityPending = later && *version == latestVersion();
    if (!(*connection)->integrityPending)
        CYTO_TRY(cyto::checkIntegrity(**connection));
    if (way.mode == Mode::ReadWrite)
        CYTO_TRY((*connection)->useDurableJournal());
    CYTO_TRY(bringUpToDate(**connection, *version));
    return connection;
}

} // namespace

StudyDatabase::StudyDatabase(std::unique_ptr<StudyConnection> connection) : m_connection(std::move(connection)) { }

StudyDatabase::~StudyDatabase() = default;

Expected<std::unique_ptr<StudyDatabase>> StudyDatabase::create(const QString &location, const NewStudy &study)
{
    CYTO_TRY(checkNewStudy(location, study));
    std::shared_ptr<StudyLock> lock;
    const bool file = StudyConnection::dialectOf(location) == Dialect::Sqlite;
    if (file) {
        auto taken = StudyLock::take(location);
        CYTO_TRY(taken);
        lock = *taken;
    }
    auto connection = makeStudy(location, study);
    if (!connection) {
        if (file) // ours: it was not there before
            for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
                QFile::remove(location + suffix);
        return tl::unexpected<Error>(connection.error());
    }
    (*connection)->lock = lock;
    return std::unique_ptr<StudyDatabase>(new StudyDatabase(std::move(*connection)));
}

Expected<std::unique_ptr<StudyDatabase>> StudyDatabase::open(const QString &location)
{
    Way way;
    bool later = false;
    const bool file = StudyConnection::dialectOf(location) == Dialect::Sqlite;
    if (file) {
        CYTO_TRY(checkStudyFile(location));
        // SQLite removes its log when the last program closes: a log that is there was left by a crash.
        later =
            QFileInfo(location).size() > kCheckWhileOpening && QFileInfo(location + QStringLiteral("-wal")).size() == 0;
        auto possible = possibleWay(location);
        CYTO_TRY(possible);
        way = std::move(*possible);
    }
    auto connection = connectChecked(location, way, later);
    // A lock takes a few bytes, and what SQLite writes at opening takes more.
    if (!connection && file && way.mode == Mode::ReadWrite && isDiskFull(QFileInfo(location).absolutePath())) {
        auto reading = readingOnly(location, fullDisk(location));
        CYTO_TRY(reading);
        connection = connectChecked(location, *reading, later);
    }
    CYTO_TRY(connection);
    return std::unique_ptr<StudyDatabase>(new StudyDatabase(std::move(*connection)));
}

Expected<std::unique_ptr<StudyDatabase>> StudyDatabase::open(const StudyTicket &ticket)
{
    const Mode mode = ticket.readOnlyReason.isEmpty() || ticket.lock ? Mode::ReadWrite : Mode::Immutable;
    auto connection = StudyConnection::connect(ticket.location, mode);
    CYTO_TRY(connection);
    (*connection)->lock = ticket.lock;
    if (ticket.blind)
        (*connection)->blind = ticket.blind;
    (*connection)->setReadOnly(ticket.readOnlyReason);
    (*connection)->imageFolder = ticket.imageFolder;
    if (mode == Mode::ReadWrite)
        CYTO_TRY((*connection)->useDurableJournal());
    return std::unique_ptr<StudyDatabase>(new StudyDatabase(std::move(*connection)));
}

bool StudyDatabase::integrityPending() const
{
    return m_connection->integrityPending;
}

Status StudyDatabase::checkIntegrity(const StudyTicket &ticket)
{
    auto database = open(ticket);
    CYTO_TRY(database);
    return cyto::checkIntegrity((*database)->connection());
}

QString StudyDatabase::defaultLocation(const QString &sourceFolder)
{
    static const QRegularExpression unusual(QStringLiteral("[^\\w-]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QFileInfo folder(sourceFolder);
    const QString path = folder.exists() ? folder.canonicalFilePath() : QDir::cleanPath(folder.absoluteFilePath());
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    QString name = QFileInfo(path).fileName();
    name.replace(unusual, QStringLiteral("-"));
    return QStringLiteral("%1/studies/%2-%3.db")
        .arg(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), name.left(60),
            QString::fromLatin1(hash));
}

StudyTicket StudyDatabase::ticket() const
{
    return {m_connection->location(), m_connection->lock, m_connection->readOnlyReason(), m_connection->blind,
        m_connection->imageFolder};
}

Access StudyDatabase::access() const
{
    return m_connection->access();
}

bool StudyDatabase::isOnServer() const
{
    return !m_connection->isSqlite();
}

void StudyDatabase::setImageFolder(const QString &absolutePath)
{
    m_connection->imageFolder = absolutePath;
}

QString StudyDatabase::location() const
{
    return m_connection->displayName();
}

Expected<StudyInfo> StudyDatabase::info() const
{
    auto row = m_connection->run(QStringLiteral("SELECT uuid, name, source_folder, created_at FROM study"));
    CYTO_TRY(row);
    if (!row->next())
        return fail(ErrorCode::Corrupt, StudyText::tr("The study %1 has no name.").arg(location()),
            StudyText::tr("Restore the newest backup from the folder beside it."));
    StudyInfo info;
    info.uuid = row->value(0).toString();
    info.name = row->value(1).toString();
    info.sourceFolder = m_connection->imageFolder.isEmpty() ? row->value(2).toString() : m_connection->imageFolder;
    info.createdAt = utcTime(row->value(3).toString());
    auto classes =
        m_connection->run(QStringLiteral("SELECT name, display_name, snomed, loinc FROM label_class ORDER BY id"));
    CYTO_TRY(classes);
    std::vector<CellClass> all;
    while (classes->next())
        all.push_back({classes->value(0).toString(), classes->value(1).toString(), classes->value(2).toString(),
            classes->value(3).toString()});
    auto set = ClassSet::create(std::move(all));
    CYTO_TRY(set);
    info.labelClasses = std::move(*set);
    auto version = schemaVersion(*m_connection);
    CYTO_TRY(version);
    info.schemaVersion = *version;
    return info;
}

Status StudyDatabase::addLabelClasses(const std::vector<CellClass> &classes)
{
    auto transaction = Transaction::begin(*m_connection);
    CYTO_TRY(transaction);
    auto known = info();
    CYTO_TRY(known);
    std::vector<CellClass> all = known->labelClasses.all();
    const auto before = static_cast<int>(all.size());
    all.insert(all.end(), classes.begin(), classes.end());
    // Distinct and named; derives the words for those that have none.
    auto set = ClassSet::create(std::move(all));
    CYTO_TRY(set);
    if (set->size() > kMostLabelClasses)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("The study %1 cannot have more than %2 classes.").arg(location()).arg(kMostLabelClasses),
            StudyText::tr("Use a model whose classes the study has."));
    for (int id = before; id < set->size(); ++id) {
        CYTO_TRY(insertClass(*m_connection, id, set->at(id)));
        CYTO_TRY(AuditLog::append(*m_connection,
            {0, {}, QStringLiteral("cytodiffusion"), QStringLiteral("class added"), QStringLiteral("class/%1").arg(id),
                {}, set->at(id).name, {}}));
    }
    return transaction->commit();
}

Status StudyDatabase::setSourceFolder(const QString &absolutePath)
{
    auto transaction = Transaction::begin(*m_connection);
    CYTO_TRY(transaction);
    auto old = m_connection->value(QStringLiteral("SELECT source_folder FROM study"));
    CYTO_TRY(old);
    CYTO_TRY(m_connection->execute(QStringLiteral("UPDATE study SET source_folder = ?"), {absolutePath}));
    auto who = AuditLog::actor(*m_connection);
    CYTO_TRY(who);
    CYTO_TRY(AuditLog::append(*m_connection,
        {0, {}, *who, QStringLiteral("source folder changed"), QStringLiteral("study"), old->toString(), absolutePath,
            {}}));
    return transaction->commit();
}

QString StudyDatabase::readOnlyReason() const
{
    return m_connection->readOnlyReason();
}

Status StudyDatabase::retryWriting()
{
    const QString reason = m_connection->readOnlyReason();
    if (reason.isEmpty())
        return {};
    if (m_connection->mode() != Mode::ReadWrite)
        return fail(
            ErrorCode::Io, reason, StudyText::tr("Make space or change the permissions, then open the study again."));
    m_connection->setReadOnly({});
    // As much as a label needs, and a little more: a study that takes this takes the next labels.
    Status status = setSetting(QStringLiteral("write test"), QString(64 * 1024, QLatin1Char('x')));
    if (status)
        status = setSetting(QStringLiteral("write test"), QStringLiteral(""));
    if (!status)
        m_connection->setReadOnly(reason);
    return status;
}

bool StudyDatabase::isConnectionLost() const
{
    return m_connection->link().isLost();
}

Status StudyDatabase::reconnect()
{
    return m_connection->link().reconnect();
}

bool StudyDatabase::isInDoubt() const
{
    return m_connection->link().isInDoubt();
}

void StudyDatabase::leaveReconnecting(std::function<void()> lost)
{
    m_connection->link().setPatient(true);
    m_connection->link().setLostHandler(std::move(lost));
}

void StudyDatabase::setBlindScope(std::optional<BlindScope> scope)
{
    m_connection->blind->setScope(scope);
}

void StudyDatabase::setReader(ReaderId reader)
{
    m_connection->blind->setReader(reader);
}

std::optional<BlindScope> StudyDatabase::blindScope() const
{
    return m_connection->blindScope();
}

Expected<QString> StudyDatabase::setting(const QString &key) const
{
    auto value = m_connection->value(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
    CYTO_TRY(value);
    return value->toString();
}

Status StudyDatabase::setSetting(const QString &key, const QString &value)
{
    auto transaction = Transaction::begin(*m_connection);
    CYTO_TRY(transaction);
    CYTO_TRY(m_connection->execute(
        QStringLiteral(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
        {key, value.isNull() ? QStringLiteral("") : value}));
    return transaction->commit();
}

Status StudyDatabase::backup(const QString &file)
{
    return backupStudy(*m_connection, file);
}

Status StudyDatabase::rotateBackups(int keep)
{
    return cyto::rotateBackups(*m_connection, keep);
}

} // namespace cyto
