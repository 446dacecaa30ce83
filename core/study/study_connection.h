// One thread's connection to a study's database, and its transactions. For the stores alone: nothing
// outside of this part includes it.
#pragma once

#include "study/blind_state.h"
#include "study/server_link.h"
#include "study/study_types.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace cyto {

enum class Dialect { Sqlite, PostgreSql };

class StudyConnection {
public:
    enum class Mode { ReadWrite, ReadOnly, Immutable /**< nobody can write: a read-only folder */ };

    /// "postgresql://..." or a file.
    [[nodiscard]] static Dialect dialectOf(const QString &location);
    /// The location without its password, for messages.
    [[nodiscard]] static QString displayName(const QString &location);
    /// Connects; checks nothing of the content, and changes nothing of it.
    [[nodiscard]] static Expected<std::unique_ptr<StudyConnection>> connect(const QString &location, Mode mode);
    ~StudyConnection();
    StudyConnection(const StudyConnection &) = delete;
    StudyConnection &operator=(const StudyConnection &) = delete;

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] bool isSqlite() const { return m_dialect == Dialect::Sqlite; }
    [[nodiscard]] Access access() const { return m_access; }
    /// The server trusts this login with no record: its triggers log labels, outcomes, signatures and
    /// adjudications, and keep current labels (resources/migrations/0004).
    [[nodiscard]] bool isKeptByServer() const { return m_access != Access::Owner; }
    [[nodiscard]] QString location() const { return m_location; }
    [[nodiscard]] QString displayName() const { return displayName(m_location); }

    /// How commits reach the disk: to be called once it is certain that this is a study of ours, because
    /// it may write to the file.
    [[nodiscard]] Status useDurableJournal();
    /// The same, told where the file lies: the write-ahead log needs memory that programs share, which network
    /// drives do not have.
    [[nodiscard]] Status useJournal(bool onNetworkDrive);

    /// Prepares and runs one statement; `?` are the values. The result is read forward once. Between transactions a
    /// lost connection is made again, and a SELECT that found it lost is asked once more.
    [[nodiscard]] Expected<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// The same for a statement whose result nobody reads.
    [[nodiscard]] Status execute(const QString &sql, const QVariantList &values = {});
    /// First column of the first row; invalid without a row.
    [[nodiscard]] Expected<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// For many rows: prepare once, then rerun.
    [[nodiscard]] Expected<QSqlQuery> prepare(const QString &sql);
    [[nodiscard]] Status rerun(QSqlQuery &query, const QVariantList &values);
    /// The error of a query that ended early, or success: to be asked after the last next().
    [[nodiscard]] Status finished(const QSqlQuery &query);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }
    void setReadOnly(const QString &reason) { m_readOnlyReason = reason; }

    QString imageFolder; ///< of this computer, in place of the study's own; empty = the study's

    [[nodiscard]] std::optional<BlindScope> blindScope() const { return scopeLifted ? std::nullopt : blind->scope(); }
    std::shared_ptr<BlindState> blind = std::make_shared<BlindState>();
    bool scopeLifted = false; ///< on this connection alone, for one statement (AnnotationSessions::reveal)
    bool integrityPending = false;
    std::shared_ptr<StudyLock> lock;

    [[nodiscard]] ServerLink &link() { return m_link; }
    [[nodiscard]] const ServerLink &link() const { return m_link; }

private:
    StudyConnection() = default;
    [[nodiscard]] Status open();
    [[nodiscard]] Status openServer();
    [[nodiscard]] Status findAccess();
    [[nodiscard]] Expected<QSqlQuery> runOnce(const QString &sql, const QVariantList &values);
    [[nodiscard]] tl::unexpected<Error> failed(const QSqlError &error);

    QString m_location;
    QString m_name; ///< of the connection, unique in the program
    Dialect m_dialect = Dialect::Sqlite;
    Access m_access = Access::Owner;
    Mode m_mode = Mode::ReadWrite;
    bool m_wasOpen = false;
    QString m_readOnlyReason;
    ServerLink m_link {*this, [this] { return open(); }};
};

/// A write transaction: the database is claimed at once, so that two writers never deadlock. Rolls back
/// unless committed.
class Transaction {
public:
    [[nodiscard]] static Expected<Transaction> begin(StudyConnection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) { }
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Success means: on the disk. After an error nothing was changed, unless ServerLink::isInDoubt().
    [[nodiscard]] Status commit();

private:
    explicit Transaction(StudyConnection &connection) : m_connection(&connection) { }
    StudyConnection *m_connection;
};

/// Everything read until its end is of one moment, whatever other threads write meanwhile. Within another one, or
/// within a transaction, it is of that one's moment.
class ReadSnapshot {
public:
    explicit ReadSnapshot(StudyConnection &connection);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;
    [[nodiscard]] const Status &status() const { return m_status; }

private:
    StudyConnection &m_connection;
    bool m_isInner = false;
    Status m_status;
};

/// Error: Unreadable while a blinded session is open in this program.
[[nodiscard]] Status refuseWhenBlinded(const StudyConnection &connection);

/// Passes an error on: CYTO_TRY(connection.execute(...));
#define CYTO_TRY(status)                                                                                               \
    do {                                                                                                               \
        if (auto &&tried = (status); !tried)                                                                           \
            return tl::unexpected<Error>(std::move(tried).error());                                                    \
    } while (false)

/// The time now, as it stands in the database. On a server its own clock: what one computer makes is compared with what
/// another one did.
[[nodiscard]] Expected<QString> databaseTime(StudyConnection &connection);
/// Time as it stands in the database.
[[nodiscard]] QString utcText(const QDateTime &time);
[[nodiscard]] QDateTime utcTime(const QString &text); ///< invalid for empty text
/// NULL for 0, for ids that may be missing.
[[nodiscard]] QVariant idOrNull(qint64 id);

} // namespace cyto
