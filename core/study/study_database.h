// A study's database: opening, checking, closing. What is in it is reached through the stores
// (CellStore, PredictionStore, LabelStore, ReaderStore, ...), each built on a StudyDatabase.
//
// Thread-confined: an object and its stores belong to the thread that opened it. Another thread opens
// its own from ticket(); both share the lock that keeps a second program out.
#pragma once

#include "study/study_types.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace cyto {

class BlindState;
class StudyConnection;
class StudyLock;

/// Where a study is, the program's claim on it, and what is hidden from its reader; may be handed to other threads.
struct StudyTicket {
    QString location;
    std::shared_ptr<StudyLock> lock;
    QString readOnlyReason;
    std::shared_ptr<BlindState> blind;
    QString imageFolder; ///< StudyDatabase::setImageFolder()
};

struct NewStudy {
    QString name;
    QString sourceFolder; ///< absolute
    ClassSet labelClasses;
};

/// Who may not see what, while a blinded session is open.
struct BlindScope {
    SessionId session = 0;
    ReaderId reader = 0;
};

class StudyDatabase {
public:
    /// Makes a new study. Error where there is one already.
    /// @param location a file (SQLite) or "postgresql://user:password@host:port/database"
    [[nodiscard]] static Expected<std::unique_ptr<StudyDatabase>> create(
        const QString &location, const NewStudy &study);
    /// Checks integrity and schema; an older schema is brought up to date after a verified backup.
    /// Errors: NotFound, Corrupt, Unsupported (newer program, or no study), Mismatch (held by another
    /// program; the message names it).
    [[nodiscard]] static Expected<std::unique_ptr<StudyDatabase>> open(const QString &location);
    /// For another thread of this program.
    [[nodiscard]] static Expected<std::unique_ptr<StudyDatabase>> open(const StudyTicket &ticket);
    /// True when the database was closed properly and is so large that checking it would keep the reader
    /// waiting: then checkIntegrity() is to follow in a worker, and its error to be shown.
    [[nodiscard]] bool integrityPending() const;
    /// On a connection of the calling thread. Error: Corrupt.
    [[nodiscard]] static Status checkIntegrity(const StudyTicket &ticket);
    ~StudyDatabase();
    StudyDatabase(const StudyDatabase &) = delete;
    StudyDatabase &operator=(const StudyDatabase &) = delete;

    /// The default place of the database of a source folder: in the user's data directory, never in the
    /// folder itself. The same folder gives the same file.
    [[nodiscard]] static QString defaultLocation(const QString &sourceFolder);

    [[nodiscard]] StudyTicket ticket() const;
    [[nodiscard]] QString location() const; ///< without its password
    [[nodiscard]] Access access() const;
    [[nodiscard]] bool isOnServer() const;
    [[nodiscard]] Expected<StudyInfo> info() const;
    /// Readers can give these from now on, too: behind the classes that are there, whose places never change. One
    /// transaction, and each noted in the audit log. Error: InvalidArgument when a class is there already, or when
    /// there would be too many.
    [[nodiscard]] Status addLabelClasses(const std::vector<CellClass> &classes);
    /// The source folder was moved: from now on images are read from there.
    [[nodiscard]] Status setSourceFolder(const QString &absolutePath);
    /// Where this computer finds the images of a study on a server, for this object and those opened from its ticket
    /// afterwards; the study itself keeps its folder for the others. Empty = the study's.
    void setImageFolder(const QString &absolutePath);

    /// Empty while the study can be written; otherwise why it cannot (disk full, no permission), to be
    /// shown as it stands. Set by the write that failed; reading goes on.
    [[nodiscard]] QString readOnlyReason() const;
    /// Tries to write again (space was made). Error: still read-only.
    [[nodiscard]] Status retryWriting();

    /// The server of the study went away. Every transaction that follows tries to reach it again.
    [[nodiscard]] bool isConnectionLost() const;
    /// Tries it now. Success also when nothing was lost.
    [[nodiscard]] Status reconnect();
    /// The connection broke while something was being saved, and nobody can say whether it was: what is stored has to
    /// be read again. Until the next transaction.
    [[nodiscard]] bool isInDoubt() const;
    /// For a thread that must not wait: a server that did not answer is left alone until reconnect(). `lost` is called
    /// within the call that notices the loss, and may not use this object.
    void leaveReconnecting(std::function<void()> lost);

    /// While a scope is set, predictions, other readers' labels, names of slides and files are refused
    /// or left out by every store on this object and on those opened from its ticket, before or after:
    /// enforced here, not by hiding widgets.
    void setBlindScope(std::optional<BlindScope> scope);
    /// Who sits at the program, for this object and all that share its ticket; 0 = nobody. What this reader has still
    /// to judge blindly stays hidden while its session is paused (hidden_cells.h), and the audit log names this reader
    /// for what is done to readers, logins and the study. Entering a session says so, too.
    void setReader(ReaderId reader);
    [[nodiscard]] std::optional<BlindScope> blindScope() const;

    /// A small value that outlives the program, for instance where a reader was ("cursor/<reader>").
    [[nodiscard]] Expected<QString> setting(const QString &key) const; ///< empty when never set
    [[nodiscard]] Status setSetting(const QString &key, const QString &value);

    /// A verified copy of the whole database; replaces nothing. Of a study on a server it is made by pg_dump.
    /// Errors: Io, Corrupt, Unsupported (no pg_dump, or a login that may not read everything).
    [[nodiscard]] Status backup(const QString &file);

    /// A verified copy of today in the folder of backups, unless there is one; the newest `keep` stay. Takes
    /// seconds for a large study: for a worker's connection. On a server by its owner's login alone.
    [[nodiscard]] Status rotateBackups(int keep = 7);

    /// For the stores.
    [[nodiscard]] StudyConnection &connection() const { return *m_connection; }

private:
    explicit StudyDatabase(std::unique_ptr<StudyConnection> connection);
    std::unique_ptr<StudyConnection> m_connection;
};

} // namespace cyto
