// Numbered steps from an empty database to the present schema (resources/migrations).
#pragma once

#include "domain/error.h"

#include <QStringList>

#include <vector>

namespace cyto {

class StudyConnection;
enum class Dialect;

struct Migration {
    int version = 0; ///< 1, 2, ...
    QString name; ///< "0001_study"
    QString sql; ///< one statement per paragraph, see migrationStatements()
};

/// What is built in, ascending without gaps.
[[nodiscard]] std::vector<Migration> allMigrations();

/// The paragraphs meant for a database, with {id}, {key}, {blob} and {keyed} replaced. A comment line
/// "-- only: sqlite" or "-- only: postgresql" leaves a paragraph to one of them.
[[nodiscard]] QStringList migrationStatements(const QString &sql, Dialect dialect);

/// 0 for an empty database. Errors: Unsupported when it is a database, but no study.
[[nodiscard]] Expected<int> schemaVersion(StudyConnection &connection);
/// Runs those above the database's version, each in one transaction.
[[nodiscard]] Status migrate(StudyConnection &connection, const std::vector<Migration> &migrations);

} // namespace cyto
