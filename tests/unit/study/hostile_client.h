// A program that is none of ours, with a reader's password: raw SQL on a connection of its own.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUrl>
#include <QUuid>

namespace fixture {

class HostileClient {
public:
    explicit HostileClient(const QString &location) : m_name(QUuid::createUuid().toString())
    {
        const QUrl url(location);
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
        db.setHostName(url.host());
        db.setPort(url.port());
        db.setDatabaseName(url.path().mid(1));
        db.setUserName(url.userName());
        db.setPassword(url.password());
        m_open = db.open();
    }
    ~HostileClient()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    HostileClient(const HostileClient &) = delete;
    HostileClient &operator=(const HostileClient &) = delete;

    struct Answer {
        QString state; ///< SQLSTATE; empty when the server did as it was told
        QString text;
        int rows = 0; ///< read or changed
    };

    [[nodiscard]] bool isOpen() const { return m_open; }
    Answer ask(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        if (!query.exec(sql))
            return {query.lastError().nativeErrorCode(), query.lastError().databaseText(), 0};
        return {{}, {}, query.isSelect() ? query.size() : query.numRowsAffected()};
    }
    /// The answer to the last of several statements; those before it are the preparation, and may fail.
    Answer askAll(const QStringList &statements)
    {
        Answer last;
        for (const QString &sql : statements)
            last = ask(sql);
        return last;
    }

private:
    QString m_name;
    bool m_open = false;
};

} // namespace fixture
