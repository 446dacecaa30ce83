#include "study/server_backup.h"

#include "study/study_connection.h"
#include "study/study_text.h"

namespace cyto {

namespace {

Expected<QStringList> tablesOf(StudyConnection &connection, const QString &schema)
{
    auto rows = connection.run(
        QStringLiteral("SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = ? ORDER BY tablename"), {schema});
    CYTO_TRY(rows);
    QStringList tables;
    while (rows->next())
        tables << rows->value(0).toString();
    CYTO_TRY(connection.finished(*rows));
    return tables;
}

// The same for the same rows in any order. Not proof against a forger, who would not need the copy.
Expected<QString> fingerprint(StudyConnection &connection, const QString &schema, const QString &table)
{
    auto text = connection.value(QStringLiteral("SELECT concat_ws('/', count(*), sum(hashtextextended(t::text, 0)), "
                                                "sum(hashtextextended(t::text, 1))) FROM \"%1\".\"%2\" t")
                                     .arg(schema, table));
    if (!text)
        return tl::unexpected<Error>(text.error());
    return text->toString();
}

} // namespace

Status compareSchemas(StudyConnection &connection, const QString &original, const QString &copy)
{
    auto tables = tablesOf(connection, original);
    CYTO_TRY(tables);
    auto copied = tablesOf(connection, copy);
    CYTO_TRY(copied);
    for (const QString &table : *tables) {
        bool same = copied->contains(table);
        if (same) {
            auto wanted = fingerprint(connection, original, table);
            CYTO_TRY(wanted);
            auto found = fingerprint(connection, copy, table);
            CYTO_TRY(found);
            same = *wanted == *found;
        }
        if (!same)
            return fail(ErrorCode::Corrupt,
                StudyText::tr("The copy %1 of the study's table %2 does not agree with it.").arg(copy, table),
                StudyText::tr("Check the server; the study itself was not changed."));
    }
    return {};
}

Expected<QString> backupOnServer(StudyConnection &connection, int version)
{
    const QString schema = QStringLiteral("backup_%1_%2")
                               .arg(version)
                               .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd_HHmmss_zzz")));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    // Whatever other programs write meanwhile: copy and comparison are of one moment.
    CYTO_TRY(connection.execute(QStringLiteral("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")));
    CYTO_TRY(connection.execute(QStringLiteral("CREATE SCHEMA \"%1\"").arg(schema)));
    auto tables = tablesOf(connection, QStringLiteral("public"));
    CYTO_TRY(tables);
    for (const QString &table : *tables)
        CYTO_TRY(
            connection.execute(QStringLiteral("CREATE TABLE \"%1\".\"%2\" AS TABLE public.\"%2\"").arg(schema, table)));
    CYTO_TRY(compareSchemas(connection, QStringLiteral("public"), schema));
    CYTO_TRY(transaction->commit());
    return schema;
}

} // namespace cyto
