// The address of a study on a server, and what a refused connection is told as.
#include "study/connect_error.h"
#include "study/study_address.h"

#include <QTest>
#include <QUrl>

using namespace cyto;

class TestStudyAddress final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("database");
        QTest::newRow("plain") << QStringLiteral("ada") << QStringLiteral("secret") << QStringLiteral("study");
        QTest::newRow("none") << QStringLiteral("ada") << QString() << QStringLiteral("study");
        QTest::newRow("signs of an address")
            << QStringLiteral("a:d@a/b") << QStringLiteral("p:a/s@s?w#o%2Frd&=+ ") << QStringLiteral("s t?u#dy%20");
        QTest::newRow("other letters") << QStringLiteral("zoë") << QStringLiteral("pässwörd€")
                                       << QStringLiteral("blutbild-ä");
    }
    void roundTrip()
    {
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(QString, database);
        for (const auto encryption : {StudyAddress::Encryption::IfOffered, StudyAddress::Encryption::Verified}) {
            const StudyAddress address {QStringLiteral("db.example"), 6543, database, login, encryption};
            const QString location = address.location(password);
            const auto parsed = StudyAddress::parse(location);
            QVERIFY2(parsed.has_value(), qPrintable(location));
            QCOMPARE(*parsed, address);
            QCOMPARE(StudyAddress::passwordIn(location), password);
            // As the connection reads it.
            const QUrl url(location);
            QCOMPARE(url.userName(), login);
            QCOMPARE(url.password(), password);
            QCOMPARE(url.path().mid(1), database);
            QCOMPARE(StudyAddress::passwordIn(address.location()), QString());
        }
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"", "/home/ada/slides", "postgresql://", "postgresql://host", "postgresql://host/", "postgresql://h o/db",
                "postgresql://ada:geheim@host:99999/db", "postgresql://ada:geheim@host/db?sslmode=perhaps",
                "postgresql://ada:geheim@host/db?sslmode=require%20host%3Devil", "postgresql://ada:geheim@host/db?x=y",
                "mysql://host/db", "postgresql://ada:geheim@host/db#x"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto parsed = StudyAddress::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!parsed.error().text().contains(QLatin1String("geheim")));
    }

    void aServerThatIsNoNameIsNoAddress()
    {
        StudyAddress address {QStringLiteral("db lab"), 5432, QStringLiteral("films"), QStringLiteral("ada"), {}};
        QCOMPARE(address.location(QStringLiteral("geheim")), QString());
        address.server = QStringLiteral("::1");
        QCOMPARE(StudyAddress::parse(address.location())->server, QStringLiteral("::1"));
    }

    void portIsLeftOutWhenItIsTheUsualOne()
    {
        const auto address = StudyAddress::parse(QStringLiteral("postgresql://ada@host:5432/db"));
        QVERIFY(address.has_value());
        QCOMPARE(address->location(), QStringLiteral("postgresql://ada@host/db"));
        QCOMPARE(address->name(), QStringLiteral("db on host"));
    }

    // libpq's words as they come, in the languages of client and server.
    void connectErrors_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *detail, ErrorCode code, const char *says) {
            QTest::newRow(name) << QString::fromUtf8(detail) << static_cast<int>(code) << QString::fromUtf8(says);
        };
        row("refused",
            "connection to server at \"h\" (10.0.0.1), port 5432 failed: Connection refused\n\tIs the server running "
            "on "
            "that host and accepting TCP/IP connections?\n()",
            ErrorCode::Io, "does not answer at port 5432");
        row("German, refused", "Verbindung zum Server auf »h«, Port 5432 fehlgeschlagen: Verbindungsaufbau abgelehnt",
            ErrorCode::Io, "does not answer");
        row("name", "could not translate host name \"h\" to address: Name or service not known", ErrorCode::Io,
            "could not translate host name");
        row("password", "connection to server failed: FATAL:  password authentication failed for user \"ada\"",
            ErrorCode::Unreadable, "does not accept this password for the login ada");
        row("German, password", "FATAL:  Passwort-Authentifizierung für Benutzer »ada« fehlgeschlagen",
            ErrorCode::Unreadable, "Check login, password and database");
        row("no password", "connection failed: fe_sendauth: no password supplied", ErrorCode::Unreadable,
            "asks for the password of the login ada");
        row("database", "FATAL:  database \"films\" does not exist", ErrorCode::Unreadable, "has no database films");
        row("address not let in", "FATAL:  no pg_hba.conf entry for host \"10.0.0.9\", user \"ada\"",
            ErrorCode::Unreadable, "no pg_hba.conf entry");
        row("no encryption", "server does not support SSL, but SSL was required", ErrorCode::Unreadable,
            "No encrypted connection");
    }
    void connectErrors()
    {
        QFETCH(QString, detail);
        QFETCH(int, code);
        QFETCH(QString, says);
        const Error error =
            connectError(detail, {QStringLiteral("h"), 5432, QStringLiteral("films"), QStringLiteral("ada"), {}});
        QCOMPARE(static_cast<int>(error.code), code);
        QVERIFY2(error.message.contains(says) || error.hint.contains(says), qPrintable(error.text()));
        QVERIFY(!error.hint.isEmpty());
        QVERIFY2(
            !error.text().contains(QLatin1String("()")) && !error.text().contains(u'\n'), qPrintable(error.text()));
    }
};

QTEST_GUILESS_MAIN(TestStudyAddress)
#include "test_study_address.moc"
