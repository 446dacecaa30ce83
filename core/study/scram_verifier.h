// What a PostgreSQL server keeps of a password (SCRAM-SHA-256, RFC 5802 and 7677): made here, so that the
// password itself is in no statement and in no log of the server.
#pragma once

#include <QByteArray>
#include <QString>

namespace cyto {

/// "SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey>", as CREATE ROLE ... PASSWORD takes it.
/// @param salt random bytes; 16 are usual
[[nodiscard]] QString scramVerifier(const QString &password, const QByteArray &salt, int iterations = 4096);

} // namespace cyto
