// The one error type of the program: what went wrong, where, and what the user can do.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cyto {

enum class ErrorCode {
    InvalidArgument, ///< a setting or option is out of its range
    NotFound,
    Unreadable, ///< exists, but may not or cannot be read
    Corrupt, ///< was read, but its content contradicts its format
    Unsupported, ///< well formed, but of a kind this program does not handle
    TooLarge,
    OutOfMemory,
    Mismatch, ///< two inputs do not belong together (model and data, file and hash)
    Io, ///< writing failed
    Cancelled,
    Internal,
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< names the file or setting; translated
    QString hint; ///< what to do about it; may be empty; translated
    /// "message hint", as a terminal shows it.
    [[nodiscard]] QString text() const;
};

template <class T>
using Expected = tl::expected<T, Error>;
using Status = Expected<void>;

[[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, QString message, QString hint = {});
/// Stable lower-case name of a code, for logs and files.
[[nodiscard]] QString errorCodeName(ErrorCode code);

} // namespace cyto
