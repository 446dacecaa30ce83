#include "study/study_connection.h"

#include "study/connect_error.h"
#include "study/file_system.h"
#include "study/sql_error.h"
#include "study/study_address.h"
#include "study/study_text.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

namespace cyto {

namespace {

constexpr int kBusyMilliseconds = 5000;
constexpr int kConnectSeconds = 10; // when a study is opened, and somebody waits for it
constexpr int kReconnectSeconds = 3; // in the middle of the work

void describeFile(QSqlDatabase &db, const QString &file, StudyConnection::Mode mode)
{
    QString name = file;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMilliseconds);
    if (mode != StudyConnection::Mode::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (mode == StudyConnection::Mode::Immutable) {
        QUrl url = QUrl::fromLocalFile(file);
        url.setQuery(QStringLiteral("immutable=1"));
        name = QString::fromLatin1(url.toEncoded());
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    }
    db.setDatabaseName(name);
    db.setConnectOptions(options);
}

void describeServer(QSqlDatabase &db, const QUrl &url, int connectSeconds)
{
    db.setHostName(url.host());
    if (url.port() > 0)
        db.setPort(url.port());
    db.setDatabaseName(url.path().mid(1));
    db.setUserName(url.userName());
    db.setPassword(url.password());
    // Without the rest, a cable that was pulled would be noticed after a quarter of an hour.
    QString options = QStringLiteral("connect_timeout=%1;keepalives_idle=20;keepalives_interval=5;keepalives_count=3;"
                                     "tcp_user_timeout=10000")
                          .arg(connectSeconds);
    if (const QUrlQuery query(url); query.hasQueryItem(QStringLiteral("sslmode")))
        options += QStringLiteral(";sslmode=") + query.queryItemValue(QStringLiteral("sslmode"));
    db.setConnectOptions(options);
}

const QStringList &sqliteSettings()
{
    static const QStringList settings {QStringLiteral("PRAGMA foreign_keys = ON"),
        // A study may come from anywhere: what its schema says must not call functions with side effects.
        QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA cache_size = -32768"), QStringLiteral("PRAGMA temp_store = MEMORY")};
    return settings;
}

const QStringList &postgresSettings()
{
    static const QStringList settings {QStringLiteral("SET synchronous_commit = on"),
        QStringLiteral("SET lock_timeout = '5s'"), QStringLiteral("SET client_min_messages = warning")};
    return settings;
}

} // namespace

Dialect StudyConnection::dialectOf(const QString &location)
{
    return StudyAddress::isAddress(location) ? Dialect::PostgreSql : Dialect::Sqlite;
}

QString StudyConnection::displayName(const QString &location)
{
    return dialectOf(location) == Dialect::Sqlite ? location : QUrl(location).toString(QUrl::RemovePassword);
}

Expected<std::unique_ptr<StudyConnection>> StudyConnection::connect(const QString &location, Mode mode)
{
    std::unique_ptr<StudyConnection> connection(new StudyConnection);
    connection->m_location = location;
    connection->m_dialect = dialectOf(location);
    connection->m_mode = mode;
    connection->m_name = QUuid::createUuid().toString();
    const QString driver = connection->isSqlite() ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return fail(ErrorCode::Unsupported, StudyText::tr("Qt's database driver %1 is not installed.").arg(driver),
            StudyText::tr("Install the package that holds it, then open the study again."));
    QSqlDatabase::addDatabase(driver, connection->m_name);
    CYTO_TRY(connection->open());
    return connection;
}

Status StudyConnection::open()
{
    if (!isSqlite())
        return openServer();
    QSqlDatabase db = QSqlDatabase::database(m_name, false);
    describeFile(db, m_location, m_mode);
    if (!db.open())
        return failed(db.lastError());
    for (const QString &setting : sqliteSettings())
        CYTO_TRY(execute(setting));
    return {};
}

Status StudyConnection::openServer()
{
    const auto address = StudyAddress::parse(m_location); // also guards the options from what they may not hold
    CYTO_TRY(address);
    QSqlDatabase db = QSqlDatabase::database(m_name, false);
    db.close();
    describeServer(db, QUrl(m_location), m_wasOpen ? kReconnectSeconds : kConnectSeconds);
    if (!db.open())
        return tl::unexpected<Error>(connectError(db.lastError().databaseText(), *address));
    m_wasOpen = true;
    m_access = Access::Owner;
    for (const QString &setting : postgresSettings())
        CYTO_TRY(execute(setting));
    return findAccess();
}

Status StudyConnection::findAccess()
{
    auto known = value(QStringLiteral("SELECT to_regproc('public.study_role') IS NOT NULL"));
    CYTO_TRY(known);
    if (!known->toBool())
        return m_link.noteSession(false); // empty, of an older program, or no study at all: schemaVersion() tells
    // Who takes no part may not even ask.
    auto mayAsk = value(QStringLiteral("SELECT has_function_privilege('public.study_role()', 'EXECUTE')"));
    CYTO_TRY(mayAsk);
    Expected<QVariant> role;
    if (mayAsk->toBool())
        role = value(QStringLiteral("SELECT public.study_role()"));
    CYTO_TRY(role);
    if (role->isNull())
        return fail(ErrorCode::Unreadable,
            StudyText::tr("The login %1 takes no part in the study %2.")
                .arg(QUrl(m_location).userName(), displayName()),
            StudyText::tr("Ask the study's owner to give this login to a reader."));
    if (role->toString() != QLatin1String("owner"))
        m_access = role->toString() == QLatin1String("coordinator") ? Access::Coordinator : Access::Reader;
    // Readers find what they may not see left out, under the same names.
    if (m_access == Access::Reader)
        CYTO_TRY(execute(QStringLiteral("SET search_path = reading, public")));
    return m_link.noteSession(true);
}

Status StudyConnection::useDurableJournal()
{
    return isSqlite() ? useJournal(isOnNetworkDrive(QFileInfo(m_location).absolutePath())) : Status();
}

Status StudyConnection::useJournal(bool onNetworkDrive)
{
    CYTO_TRY(execute(
        onNetworkDrive ? QStringLiteral("PRAGMA journal_mode = DELETE") : QStringLiteral("PRAGMA journal_mode = WAL")));
    return execute(QStringLiteral("PRAGMA synchronous = FULL"));
}

StudyConnection::~StudyConnection()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

tl::unexpected<Error> StudyConnection::failed(const QSqlError &error)
{
    SqlFault fault = sqlFault(error, isSqlite());
    // Where libpq itself found the connection broken, there is no code of the server's.
    if (!isSqlite() && !QSqlDatabase::database(m_name, false).isOpen())
        fault = SqlFault::Gone;
    if (fault == SqlFault::Gone)
        m_link.noteLoss();
    Error e = sqlError(error, fault, displayName());
    // From here on every write is refused with the same words, until retryWriting() succeeds.
    if (fault == SqlFault::DiskFull || fault == SqlFault::ReadOnly || fault == SqlFault::Device)
        m_readOnlyReason = e.message;
    return tl::unexpected<Error>(std::move(e));
}

Expected<QSqlQuery> StudyConnection::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    // PostgreSQL would lose what is left of one result when the next statement runs.
    query.setForwardOnly(isSqlite());
    if (!query.prepare(sql))
        return failed(query.lastError());
    return query;
}

Status StudyConnection::rerun(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec())
        return failed(query.lastError());
    return {};
}

Expected<QSqlQuery> StudyConnection::run(const QString &sql, const QVariantList &values)
{
    const bool knownLost = m_link.isLost();
    CYTO_TRY(m_link.restore());
    auto query = runOnce(sql, values);
    const bool mayAskAgain = m_link.isLost() && !knownLost && !m_link.inTransaction();
    if (query || !mayAskAgain || !sql.startsWith(QLatin1String("SELECT")))
        return query;
    CYTO_TRY(m_link.restore());
    return runOnce(sql, values);
}

Expected<QSqlQuery> StudyConnection::runOnce(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (query)
        CYTO_TRY(rerun(*query, values));
    return query;
}

Status StudyConnection::execute(const QString &sql, const QVariantList &values)
{
    if (!values.isEmpty()) {
        CYTO_TRY(run(sql, values));
        return {};
    }
    // Unprepared: PostgreSQL prepares no CREATE or SET.
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return failed(query.lastError());
    return {};
}

Expected<QVariant> StudyConnection::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return tl::unexpected<Error>(query.error());
    if (query->next())
        return query->value(0);
    CYTO_TRY(finished(*query));
    return QVariant();
}

Status StudyConnection::finished(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return failed(query.lastError());
    return {};
}

Expected<Transaction> Transaction::begin(StudyConnection &connection)
{
    if (!connection.readOnlyReason().isEmpty())
        return fail(ErrorCode::Io, connection.readOnlyReason(),
            StudyText::tr("The study is open for reading only; nothing was changed."));
    CYTO_TRY(
        connection.link().begin(connection.isSqlite() ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN")));
    return Transaction(connection);
}

Status Transaction::commit()
{
    Status status = m_connection->link().commit();
    if (status)
        m_connection = nullptr; // otherwise the destructor rolls back
    return status;
}

Transaction::~Transaction()
{
    if (m_connection)
        m_connection->link().rollback();
}

ReadSnapshot::ReadSnapshot(StudyConnection &connection)
    : m_connection(connection), m_isInner(connection.link().inTransaction())
{
    if (!m_isInner)
        m_status = connection.link().begin(connection.isSqlite()
                ? QStringLiteral("BEGIN")
                : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_status && !m_isInner)
        m_connection.link().rollback(); // nothing was written
}

Status refuseWhenBlinded(const StudyConnection &connection)
{
    if (!connection.blindScope())
        return {};
    return fail(ErrorCode::Unreadable, StudyText::tr("This is hidden while a blinded session is open."),
        StudyText::tr("Finish the session to see it; a pause does not show what belongs to its open cells."));
}

Expected<QString> databaseTime(StudyConnection &connection)
{
    if (connection.isSqlite())
        return utcText(QDateTime::currentDateTimeUtc());
    // As study_utc() of resources/migrations/0004, which not every login may call.
    auto now = connection.value(
        QStringLiteral("SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"),
        {});
    CYTO_TRY(now);
    return now->toString();
}

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime utcTime(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QVariant idOrNull(qint64 id)
{
    return id == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id);
}

} // namespace cyto
