// A PostgreSQL server of the installed package, in a folder of its own, for the tests of one program alone.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fixture {

/// A port that nobody listens on just now.
inline int freePort()
{
    const int s = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool bound = s >= 0 && ::bind(s, reinterpret_cast<sockaddr *>(&address), size) == 0
        && ::getsockname(s, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    ::close(s);
    return bound ? ntohs(address.sin_port) : -1;
}

class PrivateServer {
public:
    ~PrivateServer()
    {
        if (m_started)
            crash();
    }

    /// Empty when it runs; otherwise why it does not.
    QString start()
    {
        m_programs = newestPrograms();
        if (m_programs.isEmpty())
            return QStringLiteral("PostgreSQL's server is not installed.");
        if (::geteuid() == 0) { // the server refuses to run as root
            if (::getpwnam("postgres") == nullptr)
                return QStringLiteral("There is no user postgres to run the server.");
            m_asUser = {
                QStringLiteral("runuser"), QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--")};
            QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()});
        }
        m_port = freePort();
        if (!run(QStringLiteral("initdb"),
                {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-A"),
                    QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"),
                    QStringLiteral("-N")})
            || !askForPasswords())
            return QStringLiteral("initdb failed: ") + m_output;
        url = QStringLiteral("postgresql://postgres@127.0.0.1:%1/").arg(m_port);
        readersUrl = QStringLiteral("postgresql://%1:%2@127.0.0.1:") + QString::number(m_port) + QLatin1Char('/');
        return startAgain() ? QString() : QStringLiteral("The server did not start: ") + m_output;
    }
    /// As a power cut would: nobody is told, and nothing is tidied up.
    bool crash()
    {
        m_started = false;
        return run(QStringLiteral("pg_ctl"),
            {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-m"), QStringLiteral("immediate"),
                QStringLiteral("stop")});
    }
    /// At the same port.
    bool startAgain()
    {
        m_started = run(QStringLiteral("pg_ctl"),
            {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-l"),
                m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"),
                QStringLiteral("-p %1 -c listen_addresses=127.0.0.1 -c unix_socket_directories=%2 -c fsync=off")
                    .arg(m_port)
                    .arg(m_folder.path()),
                QStringLiteral("start")});
        return m_started;
    }
    [[nodiscard]] int port() const { return m_port; }
    /// One of the server's own programs.
    [[nodiscard]] QString program(const QString &name) const { return m_programs + QLatin1Char('/') + name; }

    QString url; ///< of the superuser; a database's name is to follow
    QString readersUrl; ///< the same for a login %1 with the password %2

private:
    static QString newestPrograms()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const QString &name : names) {
            const QString folder = versions.filePath(name + QStringLiteral("/bin"));
            if (QFile::exists(folder + QStringLiteral("/initdb")))
                return folder;
        }
        return {};
    }
    // The superuser alone comes in without a password.
    [[nodiscard]] bool askForPasswords() const
    {
        const QByteArray rules = "host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n";
        QFile file(data() + QStringLiteral("/pg_hba.conf"));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(rules) == rules.size();
    }
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    bool run(const QString &program, const QStringList &arguments)
    {
        QStringList all = m_asUser;
        all << m_programs + QLatin1Char('/') + program << arguments;
        QProcess process;
        process.setWorkingDirectory(QStringLiteral("/"));
        // The server keeps the pipes open: its output goes to a file, or nobody would ever be done.
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(m_output = m_own.filePath(program + QStringLiteral(".out")));
        process.start(all.takeFirst(), all);
        return process.waitForFinished(60000) && process.exitCode() == 0;
    }

    QTemporaryDir m_folder; // the server's
    QTemporaryDir m_own;
    QString m_programs;
    QStringList m_asUser;
    QString m_output;
    int m_port = 0;
    bool m_started = false;
};

} // namespace fixture
