// A study that a PostgreSQL server of the test's own keeps, and readers with logins of their own.
#pragma once

#include "review/study_indexer.h"
#include "study/prediction_store.h"
#include "study/reader_store.h"
#include "study/study_address.h"
#include "study/study_connection.h"
#include "study/study_database.h"
#include "study/study_logins.h"
#include "unit/study/private_server.h"

#include <QSqlDatabase>

namespace fixture {

class SharedStudies {
public:
    /// Empty when the server runs; otherwise why it does not.
    QString start()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            return QStringLiteral("Qt's PostgreSQL driver is not installed.");
        return m_server.start();
    }

    template <class T>
    static T must(cyto::Expected<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return std::move(*result);
    }
    static void must(const cyto::Status &status)
    {
        if (!status)
            qFatal("%s", qPrintable(status.error().text()));
    }

    /// Runs it as the superuser.
    void sql(const QString &database, const QString &statement) const
    {
        const auto admin =
            must(cyto::StudyConnection::connect(m_server.url + database, cyto::StudyConnection::Mode::ReadWrite));
        must(admin->execute(statement));
    }
    [[nodiscard]] QString ownersLocation(const QString &database) const { return m_server.url + database; }
    [[nodiscard]] cyto::StudyAddress address(const QString &database, const QString &login) const
    {
        auto address = must(cyto::StudyAddress::parse(m_server.url + database));
        address.login = login;
        return address;
    }

    /// A database with a study of the folder: indexed, with the reader Ada and the coordinator Cora, who have logins.
    std::unique_ptr<cyto::StudyDatabase> make(const QString &database, const QString &slides, const QString &password)
    {
        sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1").arg(database));
        auto study = must(cyto::StudyDatabase::create(ownersLocation(database),
            {QStringLiteral("Shared study"), slides,
                *cyto::ClassSet::fromNames({QStringLiteral("basophil"), QStringLiteral("lymphocyte"),
                    QStringLiteral("monocyte"), QStringLiteral("artefact")})}));
        cyto::StudyIndexer indexer(*study, {}, nullptr);
        must(indexer.indexNames({}));
        must(indexer.hashContents({}));
        for (const auto &[name, role] :
            {std::pair("Ada", cyto::ReaderRole::Reader), std::pair("Cora", cyto::ReaderRole::Coordinator)}) {
            cyto::Reader reader;
            reader.name = QString::fromLatin1(name);
            reader.role = role;
            const auto id = must(cyto::ReaderStore(*study).add(reader, password)).id;
            must(cyto::StudyLogins(*study).give(id, login(database, reader.name), password));
        }
        return study;
    }
    [[nodiscard]] PrivateServer &server() { return m_server; }
    /// Logins belong to the server, not to one database.
    [[nodiscard]] static QString login(const QString &database, const QString &reader)
    {
        return QStringLiteral("%1_%2").arg(reader.toLower(), database);
    }

private:
    PrivateServer m_server;
};

} // namespace fixture
