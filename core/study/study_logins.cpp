#include "study/study_logins.h"

#include "study/audit_log.h"
#include "study/reader_store.h"
#include "study/scram_verifier.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <sodium.h>

#include <algorithm>

namespace cyto {

namespace {

constexpr qsizetype kLongestName = 63; // bytes; the server would cut off the rest without a word

Status checkServer(const StudyConnection &connection)
{
    if (!connection.isSqlite())
        return {};
    return fail(ErrorCode::Unsupported,
        StudyText::tr("The study %1 is a file: it has no logins.").arg(connection.displayName()),
        StudyText::tr("Readers of a study in a file are told apart by their passwords in the program."));
}

Status checkLogin(const QString &login, const QString &password)
{
    const bool printable = std::all_of(login.begin(), login.end(), [](QChar c) { return c.isPrint(); });
    if (login.isEmpty() || login != login.trimmed() || !printable || login.toUtf8().size() > kLongestName
        || login.startsWith(QLatin1String("pg_")))
        return fail(ErrorCode::InvalidArgument, StudyText::tr("\"%1\" is no name for a login.").arg(login),
            StudyText::tr("Use up to 63 letters and digits."));
    if (password.isEmpty())
        return fail(ErrorCode::InvalidArgument, StudyText::tr("A login needs a password."));
    return {};
}

QString quotedName(QString name)
{
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

Status logged(
    StudyConnection &connection, const QString &action, ReaderId reader, const QString &before, const QString &after)
{
    auto who = AuditLog::actor(connection);
    CYTO_TRY(who);
    return AuditLog::append(
        connection, {0, {}, *who, action, QStringLiteral("reader/%1").arg(reader), before, after, {}});
}

} // namespace

Status StudyLogins::give(ReaderId reader, const QString &login, const QString &password)
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(checkServer(connection));
    CYTO_TRY(checkLogin(login, password));
    auto present = this->login(reader);
    CYTO_TRY(present);
    if (!present->isEmpty())
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The reader has the login %1 already.").arg(*present));
    // One that was taken away stays on the server: what it did is under its name.
    auto known =
        connection.value(QStringLiteral("SELECT count(*) FROM pg_catalog.pg_roles WHERE rolname = ?"), {login});
    CYTO_TRY(known);
    if (known->toInt() > 0)
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The server has a login %1 already.").arg(login),
            StudyText::tr("Choose another name; also those that were taken away are not given again."));
    QByteArray salt(16, '\0');
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal, StudyText::tr("There are no random numbers for a password's salt."));
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    // The verifier is of base64 and "$:-": nothing in it needs quoting.
    CYTO_TRY(connection.execute(
        QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'").arg(quotedName(login), scramVerifier(password, salt))));
    CYTO_TRY(connection.execute(QStringLiteral("UPDATE reader SET login = ? WHERE id = ?"), {login, reader}));
    CYTO_TRY(logged(connection, QStringLiteral("login given"), reader, {}, login));
    return transaction->commit();
}

Status StudyLogins::take(ReaderId reader)
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(checkServer(connection));
    auto present = login(reader);
    CYTO_TRY(present);
    if (present->isEmpty())
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The reader has no login."));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    CYTO_TRY(connection.execute(QStringLiteral("UPDATE reader SET login = NULL WHERE id = ?"), {reader}));
    CYTO_TRY(connection.execute(QStringLiteral("ALTER ROLE %1 NOLOGIN").arg(quotedName(*present))));
    CYTO_TRY(logged(connection, QStringLiteral("login taken"), reader, *present, {}));
    return transaction->commit();
}

Expected<QString> StudyLogins::login(ReaderId reader) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(ReaderStore(m_database).reader(reader));
    auto login = connection.value(QStringLiteral("SELECT login FROM reader WHERE id = ?"), {reader});
    CYTO_TRY(login);
    return login->toString();
}

} // namespace cyto
