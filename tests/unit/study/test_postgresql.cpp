// The tests of what is stored, once more on a PostgreSQL server that is started for them alone.
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>

namespace {

/// A port that nobody listens on just now.
int freePort()
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
            run(QStringLiteral("pg_ctl"),
                {QStringLiteral("-D"), data(), QStringLiteral("-m"), QStringLiteral("immediate"),
                    QStringLiteral("stop")});
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
        const int port = freePort();
        if (!run(QStringLiteral("initdb"),
                {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-A"),
                    QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"),
                    QStringLiteral("-N")}))
            return QStringLiteral("initdb failed: ") + m_output;
        m_started = run(QStringLiteral("pg_ctl"),
            {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-l"),
                m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"),
                QStringLiteral("-p %1 -c listen_addresses=127.0.0.1 -c unix_socket_directories=%2 -c fsync=off")
                    .arg(port)
                    .arg(m_folder.path()),
                QStringLiteral("start")});
        url = QStringLiteral("postgresql://postgres@127.0.0.1:%1/").arg(port);
        return m_started ? QString() : QStringLiteral("The server did not start: ") + m_output;
    }

    QString url; ///< a database's name is to follow

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
    bool m_started = false;
};

} // namespace

class TestPostgresql final : public QObject {
    Q_OBJECT

    std::unique_ptr<PrivateServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            QSKIP("Qt's PostgreSQL driver is not installed.");
        m_server = std::make_unique<PrivateServer>();
        const QString problem = m_server->start();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
    }
    void cleanupTestCase() { m_server.reset(); }

    void suite_data()
    {
        QTest::addColumn<QString>("program");
        for (const char *name : {"cell_store", "labels", "audit", "sessions", "consensus", "decisions", "study_tables"})
            QTest::newRow(name) << QStringLiteral("test_") + QString::fromLatin1(name);
    }
    void suite()
    {
        QFETCH(QString, program);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CYTO_STUDY_POSTGRES"), m_server->url);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, {});
        QVERIFY(process.waitForFinished(240000));
        const QByteArray output = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
        QVERIFY2(output.contains("on PostgreSQL"), "The program did not use the server");
    }
};

QTEST_GUILESS_MAIN(TestPostgresql)
#include "test_postgresql.moc"
