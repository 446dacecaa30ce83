// From every older schema to the present one, and the document that describes it.
#include "study/audit_log.h"
#include "study/database_file.h"
#include "study/migrations.h"
#include "study/study_connection.h"
#include "study_fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace fixture;

namespace {

constexpr int kNow = 6; // to be raised with each migration, and the diagram with it

/// A study as the program of that schema would have left it, with a reader and a cell.
void makeOlder(const QString &file, int version)
{
    auto connection = StudyConnection::connect(file, StudyConnection::Mode::ReadWrite);
    auto steps = allMigrations();
    steps.resize(static_cast<size_t>(version));
    if (!connection || !migrate(**connection, steps))
        qFatal("no older schema");
    for (const char *sql : {"INSERT INTO study VALUES (1, 'u', 'old', '/x', '2026-01-01T00:00:00.000Z', 't')",
             "INSERT INTO label_class VALUES (0, 'blast', 'Blast', '', '')",
             "INSERT INTO reader (name, role, years_experience, created_at) VALUES ('Ada', 'reader', 5.5, '')",
             "INSERT INTO slide (name, relative_path) VALUES ('s', 's')",
             "INSERT INTO cell (slide_id, position, file_name, size, modified) VALUES (1, 0, 'a.png', 1, 1)",
             "INSERT INTO audit_head VALUES (1, 0, zeroblob(32))"})
        if (const Status done = (*connection)->execute(QString::fromLatin1(sql)); !done)
            qFatal("%s", qPrintable(done.error().text()));
}

QString documentText()
{
    QFile file(QStringLiteral(CYTO_SOURCE_DIR "/docs/study-database.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString diagram()
{
    static const QRegularExpression block(
        QStringLiteral("```mermaid\\nerDiagram\\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
    return block.match(documentText()).captured(1);
}

QStringList tablesOf(StudyConnection &connection)
{
    auto rows = connection.run(QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"));
    QStringList tables;
    while (rows && rows->next())
        tables << rows->value(0).toString();
    return tables;
}

} // namespace

class TestMigrations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOlderStudyIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        QCOMPARE(allMigrations().back().version, kNow);
        for (int version = 1; version < kNow; ++version)
            QTest::addRow("schema %d", version) << version;
    }
    void everyOlderStudyIsBroughtUpToDate()
    {
        QFETCH(int, version);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("old.db"));
        makeOlder(file, version);
        auto opened = StudyDatabase::open(file);
        VERIFY_OK(opened);
        QCOMPARE((*opened)->info()->schemaVersion, kNow);
        QCOMPARE((*opened)->info()->name, QStringLiteral("old"));
        QCOMPARE(ReaderStore(**opened).reader(1)->yearsExperience, 5.5);
        VERIFY_OK(LabelStore(**opened).commit(labelChange(1, 1, classLabel(0))));
        QVERIFY(AuditLog(**opened).verify()->faults.empty());
        // The copy that was made before is the study as it was.
        const QDir backups(backupFolder(file));
        const QStringList copies = backups.entryList({QStringLiteral("schema-%1-*.db").arg(version)}, QDir::Files);
        QCOMPARE(copies.size(), 1);
        const auto copy = StudyConnection::connect(backups.filePath(copies.front()), StudyConnection::Mode::ReadOnly);
        VERIFY_OK(copy);
        QCOMPARE(*schemaVersion(**copy), version);
        QCOMPARE((*copy)->value(QStringLiteral("SELECT count(*) FROM label_revision"))->toInt(), 0);
    }

    // A step that studies have taken is history: whoever edits it makes studies that call themselves alike and are not.
    void releasedStepsStayAsTheyWere_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("sha256");
        QTest::newRow("0001_study") << 1
                                    << QStringLiteral(
                                           "3efc0a90c102a664732415221ee0dd266663ce5cfc93207a1787445d50912d4f");
        QTest::newRow("0002_decisions") << 2
                                        << QStringLiteral(
                                               "84da12f9d9007b2dfa9b919f8778b65acccd0914735e332eb3a3a318121957a7");
        QTest::newRow("0003_append_only")
            << 3 << QStringLiteral("0f1a6adcf4a43ddaf26d16d05cc42354639f027d466b336b729195f39afeca2c");
        QTest::newRow("0004_reader_logins")
            << 4 << QStringLiteral("16a8b53a8626ba39794a7afda42949acce2a0b0441e1d4599cadec11ecc92678");
        QTest::newRow("0005_outcomes") << 5
                                       << QStringLiteral(
                                              "a14e241bc607922ac213b978709331acaed648cbd64685d1b92ff088c639e61f");
    }
    void releasedStepsStayAsTheyWere()
    {
        QFETCH(int, version);
        QFETCH(QString, sha256);
        const Migration step = allMigrations().at(static_cast<size_t>(version) - 1);
        QCOMPARE(step.version, version);
        QCOMPARE(step.name, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(step.sql.toUtf8(), QCryptographicHash::Sha256).toHex()),
            sha256);
    }

    // Also whatever way led to it: an old study has the same tables, columns, indexes and triggers as a new one.
    void anOldStudyEndsAsANewOne()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("old.db"));
        makeOlder(file, 1);
        const auto old = StudyDatabase::open(file);
        VERIFY_OK(old);
        const Study fresh;
        const auto schema = [](StudyDatabase &database) {
            auto rows = database.connection().run(
                QStringLiteral("SELECT COALESCE(sql, name) FROM sqlite_schema ORDER BY type, name"));
            QStringList all;
            while (rows && rows->next())
                all << rows->value(0).toString();
            return all;
        };
        QCOMPARE(schema(**old), schema(*fresh.database));
        QVERIFY(schema(**old).size() > 40);
    }

    void theDiagramNamesEveryTable()
    {
        const Study study;
        QSet<QString> drawn;
        static const QRegularExpression word(
            QStringLiteral("^ +([a-z_]+)(?: \\S+ ([a-z_]+) :| \\{| *$)"), QRegularExpression::MultilineOption);
        for (auto it = word.globalMatch(diagram()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            drawn << match.captured(1);
            if (!match.captured(2).isEmpty())
                drawn << match.captured(2);
        }
        QStringList names(drawn.begin(), drawn.end());
        names.sort();
        QCOMPARE(names, tablesOf(study.database->connection()));
        // And the table of what changes says something of each.
        const QString text = documentText();
        for (const QString &table : names)
            QVERIFY2(text.section(QStringLiteral("| table |"), 1).contains(QLatin1Char('`') + table)
                    || table == QLatin1String("schema_migration") || table == QLatin1String("setting"),
                qPrintable(table));
    }

    void theDiagramDrawsEveryForeignKey()
    {
        const Study study;
        StudyConnection &connection = study.database->connection();
        QSet<QString> real;
        for (const QString &table : tablesOf(connection)) {
            auto rows = connection.run(QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_list(?)"), {table});
            VERIFY_OK(rows);
            while (rows->next())
                real << rows->value(0).toString() + QLatin1Char(' ') + table;
        }
        QSet<QString> drawn;
        static const QRegularExpression line(
            QStringLiteral("^ +([a-z_]+) \\|[|o]--o[{|] ([a-z_]+) :"), QRegularExpression::MultilineOption);
        for (auto it = line.globalMatch(diagram()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            drawn << match.captured(1) + QLatin1Char(' ') + match.captured(2);
        }
        QStringList missing((real - drawn).values());
        QStringList invented((drawn - real).values());
        missing.sort();
        invented.sort();
        QCOMPARE(missing, QStringList());
        QCOMPARE(invented, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
