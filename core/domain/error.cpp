#include "domain/error.h"

namespace cyto {

QString Error::text() const
{
    return hint.isEmpty() ? message : message + QLatin1Char(' ') + hint;
}

tl::unexpected<Error> fail(ErrorCode code, QString message, QString hint)
{
    return tl::unexpected<Error>(Error {code, std::move(message), std::move(hint)});
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return QStringLiteral("invalid_argument");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::Unreadable: return QStringLiteral("unreadable");
    case ErrorCode::Corrupt: return QStringLiteral("corrupt");
    case ErrorCode::Unsupported: return QStringLiteral("unsupported");
    case ErrorCode::TooLarge: return QStringLiteral("too_large");
    case ErrorCode::OutOfMemory: return QStringLiteral("out_of_memory");
    case ErrorCode::Mismatch: return QStringLiteral("mismatch");
    case ErrorCode::Io: return QStringLiteral("io");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Internal: break;
    }
    return QStringLiteral("internal");
}

} // namespace cyto
