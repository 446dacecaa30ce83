#include "study/study_address.h"

#include "study/study_text.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace cyto {

namespace {

constexpr int kPort = 5432; // PostgreSQL's own
constexpr std::array<const char *, 3> kModes {"prefer", "require", "verify-full"};

QString scheme()
{
    return QStringLiteral("postgresql");
}

QString modeKey()
{
    return QStringLiteral("sslmode");
}

tl::unexpected<Error> malformed()
{
    return fail(ErrorCode::InvalidArgument, StudyText::tr("This is not the address of a study on a server."),
        StudyText::tr("It reads postgresql://login@server:port/database; ?sslmode=require or ?sslmode=verify-full may "
                      "follow."));
}

} // namespace

bool StudyAddress::isAddress(const QString &text)
{
    return text.startsWith(scheme() + QStringLiteral("://"));
}

Expected<StudyAddress> StudyAddress::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString database = url.path(QUrl::FullyDecoded).mid(1);
    if (!isAddress(text) || !url.isValid() || database.isEmpty() || url.hasFragment())
        return malformed();
    StudyAddress address;
    address.server = url.host();
    address.port = url.port(kPort);
    address.database = database;
    address.login = url.userName(QUrl::FullyDecoded);
    const QUrlQuery query(url);
    // An option that is passed over in silence could be the one that asks for encryption.
    for (const auto &[key, value] : query.queryItems()) {
        const auto *known = std::find_if(
            kModes.begin(), kModes.end(), [&value = value](const char *mode) { return value == QLatin1String(mode); });
        if (key != modeKey() || known == kModes.end())
            return malformed();
        address.encryption = static_cast<Encryption>(known - kModes.begin());
    }
    return address;
}

QString StudyAddress::passwordIn(const QString &text)
{
    return isAddress(text) ? QUrl(text, QUrl::StrictMode).password(QUrl::FullyDecoded) : QString();
}

QString StudyAddress::location(const QString &password) const
{
    QUrl url;
    url.setScheme(scheme());
    url.setHost(server);
    if (url.host().isEmpty() && !server.isEmpty())
        return {}; // no name of a computer; without one, this computer's own server would be meant
    if (port != kPort)
        url.setPort(port);
    url.setUserName(login, QUrl::DecodedMode);
    if (!password.isEmpty())
        url.setPassword(password, QUrl::DecodedMode);
    url.setPath(QLatin1Char('/') + database, QUrl::DecodedMode);
    if (encryption != Encryption::IfOffered) {
        QUrlQuery query;
        query.addQueryItem(modeKey(), QLatin1String(kModes[static_cast<size_t>(encryption)]));
        url.setQuery(query);
    }
    return QString::fromLatin1(url.toEncoded());
}

QString StudyAddress::name() const
{
    return server.isEmpty() ? database : StudyText::tr("%1 on %2", "database, server").arg(database, server);
}

} // namespace cyto
