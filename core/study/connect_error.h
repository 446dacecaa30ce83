// Why a server did not let a program in, in words that say what to do.
#pragma once

#include "domain/error.h"

namespace cyto {

struct StudyAddress;

/// @param detail  libpq's own words. It has no code for a refused connection, and a server speaks its own language:
///        what is not recognised keeps the server's words and names every cause that is left.
/// Errors: Unreadable (the server answered and refused: password, login, database, encryption), Io (it did not answer).
[[nodiscard]] Error connectError(const QString &detail, const StudyAddress &address);

} // namespace cyto
