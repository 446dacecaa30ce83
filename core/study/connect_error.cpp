#include "study/connect_error.h"

#include "study/study_address.h"
#include "study/study_text.h"

namespace cyto {

namespace {

/// libpq's words on one line, without the empty code that Qt appends.
QString plain(const QString &detail)
{
    QString text = detail.simplified();
    if (text.endsWith(QLatin1String("()")))
        text.chop(2);
    text = text.trimmed();
    // A full stop of ours follows.
    while (text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?')))
        text.chop(1);
    return text;
}

Error refused(const QString &words, const StudyAddress &address)
{
    const auto says = [&words](const char *phrase) { return words.contains(QLatin1String(phrase)); };
    if (says("password authentication failed"))
        return {ErrorCode::Unreadable,
            StudyText::tr("The server %1 does not accept this password for the login %2.")
                .arg(address.server, address.login),
            StudyText::tr("Enter the password again. If it is right, the login may not exist: ask who looks after the "
                          "study.")};
    if (says("not permitted to log in"))
        return {ErrorCode::Unreadable,
            StudyText::tr("The login %2 may not open anything on the server %1 any more.")
                .arg(address.server, address.login),
            StudyText::tr("Ask who looks after the study for a login.")};
    if (says("does not exist") && says("database"))
        return {ErrorCode::Unreadable,
            StudyText::tr("The server %1 has no database %2.").arg(address.server, address.database),
            StudyText::tr("Check the database's name; capital letters count.")};
    return {ErrorCode::Unreadable,
        StudyText::tr("The server %1 refused the login %2 to the database %3: %4.")
            .arg(address.server, address.login, address.database, words),
        StudyText::tr("Check login, password and database; then ask who runs the server.")};
}

} // namespace

Error connectError(const QString &detail, const StudyAddress &address)
{
    const QString words = plain(detail);
    // The severity and the name of libpq's function are the same in every language.
    if (words.contains(QLatin1String("fe_sendauth")))
        return {ErrorCode::Unreadable,
            StudyText::tr("The server %1 asks for the password of the login %2.").arg(address.server, address.login),
            StudyText::tr("Enter the password.")};
    if (words.contains(QLatin1String("FATAL")))
        return refused(words, address);
    if (words.contains(QLatin1String("SSL")))
        return {ErrorCode::Unreadable,
            StudyText::tr("No encrypted connection to the server %1 came about: %2.").arg(address.server, words),
            StudyText::tr("Nothing was sent. Ask who runs the server for encryption and its certificate.")};
    return {ErrorCode::Io,
        StudyText::tr("The server %1 does not answer at port %2: %3.").arg(address.server).arg(address.port).arg(words),
        StudyText::tr("Check the server's name, the port and the network; the server may be switched off.")};
}

} // namespace cyto
