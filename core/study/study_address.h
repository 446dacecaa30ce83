// Where a study on a PostgreSQL server is, and under which login: "postgresql://login@server:port/database".
// The password is no part of it: it is asked for, goes into the location that a connection takes, and is kept nowhere.
#pragma once

#include "domain/error.h"

namespace cyto {

struct StudyAddress {
    /// libpq's sslmode, as far as a reader has to choose.
    enum class Encryption {
        IfOffered, ///< "prefer": the server's word is taken
        Always, ///< "require": without encryption nothing is sent
        Verified ///< "verify-full": the server also proves its name by a certificate
    };

    QString server; ///< name or number; empty = this computer's socket
    int port = 5432;
    QString database;
    QString login; ///< empty = the account's name
    Encryption encryption = Encryption::IfOffered;

    /// True for what is meant as such an address, also when it has mistakes.
    [[nodiscard]] static bool isAddress(const QString &text);
    /// Leaves a password out. Errors: InvalidArgument; the text is not repeated, because it may hold one.
    [[nodiscard]] static Expected<StudyAddress> parse(const QString &text);
    /// Empty when the text holds none.
    [[nodiscard]] static QString passwordIn(const QString &text);

    /// What StudyDatabase opens. Without a password it may be shown and kept. Empty when `server` can be no name.
    [[nodiscard]] QString location(const QString &password = {}) const;
    /// "database on server", for titles and lists.
    [[nodiscard]] QString name() const;

    friend bool operator==(const StudyAddress &, const StudyAddress &) = default;
};

} // namespace cyto
