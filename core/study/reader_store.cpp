#include "study/reader_store.h"

#include "study/audit_log.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <sodium.h>

#include <array>

namespace cyto {

namespace {

const QString &readerQuery()
{
    static const QString sql =
        QStringLiteral("SELECT id, name, role, years_experience, password_hash, active FROM reader ");
    return sql;
}

ReaderRole roleOf(const QString &name)
{
    for (const ReaderRole role : {ReaderRole::Adjudicator, ReaderRole::Coordinator})
        if (readerRoleName(role) == name)
            return role;
    return ReaderRole::Reader;
}

Reader readReader(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(), roleOf(row.value(2).toString()),
        row.isNull(3) ? -1.0 : row.value(3).toDouble(), !row.isNull(4), row.value(5).toInt() != 0};
}

Expected<std::optional<Reader>> findReader(StudyConnection &connection, const QString &where, const QVariant &value)
{
    auto row = connection.run(readerQuery() + where, {value});
    CYTO_TRY(row);
    if (row->next())
        return readReader(*row);
    CYTO_TRY(connection.finished(*row));
    return std::optional<Reader>();
}

QString auditText(const Reader &reader)
{
    return QStringLiteral("%1; %2; years %3; active %4")
        .arg(reader.name, readerRoleName(reader.role), QString::number(reader.yearsExperience))
        .arg(reader.active ? 1 : 0);
}

Status logged(
    StudyConnection &connection, const QString &action, ReaderId id, const QString &before, const QString &after)
{
    auto who = AuditLog::actor(connection);
    CYTO_TRY(who);
    return AuditLog::append(connection, {0, {}, *who, action, QStringLiteral("reader/%1").arg(id), before, after, {}});
}

/// Argon2id with its salt and limits, as libsodium writes it (RFC 9106).
Expected<QString> hashed(const QString &password)
{
    std::array<char, crypto_pwhash_STRBYTES> text {};
    QByteArray bytes = password.toUtf8();
    const bool good = sodium_init() >= 0
        && crypto_pwhash_str_alg(text.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
               crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    if (!good)
        return fail(ErrorCode::OutOfMemory, StudyText::tr("There is not enough memory to store the password safely."),
            StudyText::tr("Close other programs, then try again; 64 MB are needed."));
    return QString::fromLatin1(text.data());
}

Status checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, StudyText::tr("A reader needs a name."));
    return {};
}

QVariant yearsOrNull(double years)
{
    return years < 0.0 ? QVariant(QMetaType::fromType<double>()) : QVariant(years);
}

} // namespace

QString readerRoleName(ReaderRole role)
{
    switch (role) {
    case ReaderRole::Adjudicator: return QStringLiteral("adjudicator");
    case ReaderRole::Coordinator: return QStringLiteral("coordinator");
    case ReaderRole::Reader: break;
    }
    return QStringLiteral("reader");
}

Expected<std::vector<Reader>> ReaderStore::readers() const
{
    StudyConnection &connection = m_database.connection();
    auto rows = connection.run(readerQuery() + QStringLiteral("ORDER BY name"));
    CYTO_TRY(rows);
    std::vector<Reader> readers;
    while (rows->next())
        readers.push_back(readReader(*rows));
    CYTO_TRY(connection.finished(*rows));
    return readers;
}

Expected<Reader> ReaderStore::reader(ReaderId id) const
{
    auto found = findReader(m_database.connection(), QStringLiteral("WHERE id = ?"), id);
    CYTO_TRY(found);
    if (!*found)
        return fail(ErrorCode::NotFound, StudyText::tr("The study has no reader %1.").arg(id));
    return **found;
}

Expected<std::optional<Reader>> ReaderStore::ofLogin() const
{
    StudyConnection &connection = m_database.connection();
    if (connection.access() == Access::Owner)
        return std::optional<Reader>();
    auto row = connection.run(readerQuery() + QStringLiteral("WHERE id = study_reader()"));
    CYTO_TRY(row);
    if (row->next())
        return readReader(*row);
    CYTO_TRY(connection.finished(*row));
    return std::optional<Reader>();
}

Expected<Reader> ReaderStore::ensureReader(const QString &name)
{
    auto found = findReader(m_database.connection(), QStringLiteral("WHERE name = ?"), name.trimmed());
    CYTO_TRY(found);
    if (*found)
        return **found;
    Reader reader;
    reader.name = name.trimmed();
    return add(reader, {});
}

Expected<Reader> ReaderStore::add(const Reader &reader, const QString &password)
{
    StudyConnection &connection = m_database.connection();
    Reader added = reader;
    added.name = reader.name.trimmed();
    CYTO_TRY(checkName(added.name));
    QVariant hash(QMetaType::fromType<QString>());
    if (!password.isEmpty()) {
        auto text = hashed(password); // before the transaction: it takes its time
        CYTO_TRY(text);
        hash = *text;
        added.hasPassword = true;
    }
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto taken = findReader(connection, QStringLiteral("WHERE name = ?"), added.name);
    CYTO_TRY(taken);
    if (*taken)
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The study has a reader %1 already.").arg(added.name));
    auto id = connection.value(
        QStringLiteral("INSERT INTO reader (name, role, years_experience, password_hash, active, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"),
        {added.name, readerRoleName(added.role), yearsOrNull(added.yearsExperience), hash, added.active ? 1 : 0,
            utcText(QDateTime::currentDateTimeUtc())});
    CYTO_TRY(id);
    added.id = id->toLongLong();
    CYTO_TRY(logged(connection, QStringLiteral("reader added"), added.id, {}, auditText(added)));
    CYTO_TRY(transaction->commit());
    return added;
}

Status ReaderStore::update(const Reader &reader)
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(checkName(reader.name));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto before = this->reader(reader.id);
    CYTO_TRY(before);
    CYTO_TRY(connection.execute(
        QStringLiteral("UPDATE reader SET name = ?, role = ?, years_experience = ?, active = ? WHERE id = ?"),
        {reader.name.trimmed(), readerRoleName(reader.role), yearsOrNull(reader.yearsExperience), reader.active ? 1 : 0,
            reader.id}));
    CYTO_TRY(logged(connection, QStringLiteral("reader changed"), reader.id, auditText(*before), auditText(reader)));
    return transaction->commit();
}

Status ReaderStore::setPassword(ReaderId id, const QString &password)
{
    StudyConnection &connection = m_database.connection();
    if (password.isEmpty())
        return fail(ErrorCode::InvalidArgument, StudyText::tr("A password cannot be empty."));
    CYTO_TRY(reader(id));
    auto text = hashed(password);
    CYTO_TRY(text);
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    CYTO_TRY(connection.execute(QStringLiteral("UPDATE reader SET password_hash = ? WHERE id = ?"), {*text, id}));
    CYTO_TRY(logged(connection, QStringLiteral("password set"), id, {}, {}));
    return transaction->commit();
}

Expected<bool> ReaderStore::checkPassword(ReaderId id, const QString &password) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(reader(id));
    auto stored = connection.value(QStringLiteral("SELECT password_hash FROM reader WHERE id = ?"), {id});
    CYTO_TRY(stored);
    const QByteArray hash = stored->toString().toLatin1();
    if (hash.isEmpty() || sodium_init() < 0)
        return false;
    QByteArray bytes = password.toUtf8();
    const bool right =
        crypto_pwhash_str_verify(hash.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size()))
        == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return right;
}

} // namespace cyto
