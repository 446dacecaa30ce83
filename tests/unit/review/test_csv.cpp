// CSV: exact by RFC 4180, harmless in a spreadsheet, whole or not at all.
#include "review/csv_reader.h"
#include "review/csv_writer.h"

#include "fake_classifier.h"
#include "rfc4180.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace cyto;

namespace {

const QStringList kTexts {QStringLiteral("plain"), QString(), QStringLiteral("comma, inside"),
    QStringLiteral("a \"quote\""), QStringLiteral("\""), QStringLiteral("two\r\nlines"), QStringLiteral("lone\nfeed"),
    QStringLiteral("Zelle ä €漢字"), QStringLiteral(" blanks "), QStringLiteral("=1+1"), QStringLiteral("+49"),
    QStringLiteral("-x"), QStringLiteral("@SUM"), QStringLiteral("\ttab"), QStringLiteral("\rreturn"),
    QStringLiteral("'quoted"), QStringLiteral("=\"a\",b")};

QString writeTexts(const QString &path)
{
    auto file = CsvFile::create(path, {QStringLiteral("text"), QStringLiteral("number")});
    for (const QString &t : kTexts) {
        CsvRow row;
        row.text(t).number(-1.5);
        (*file)->write(row);
    }
    return (*file)->commit() ? path : QString();
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void strictParserReadsIt()
    {
        const auto records = rfc4180::parse(fake::readBytes(writeTexts(m_dir.filePath(QStringLiteral("a.csv")))));
        QVERIFY(records);
        QCOMPARE(records->size(), kTexts.size() + 1);
        for (qsizetype i = 0; i < kTexts.size(); ++i) {
            QCOMPARE(QString::fromUtf8((*records)[i + 1][0]), guardedText(kTexts[i]));
            QCOMPARE((*records)[i + 1][1], QByteArray("-1.5")); // numbers keep their sign, unguarded
        }
    }

    void pythonReadsIt()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("no python3");
        const QString path = writeTexts(m_dir.filePath(QStringLiteral("p.csv")));
        QProcess p;
        p.start(python,
            {QStringLiteral("-c"),
                QStringLiteral("import csv,json,sys\n"
                               "rows=list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8'),strict=True))\n"
                               "sys.stdout.write(json.dumps(rows))"),
                path});
        QVERIFY(p.waitForFinished());
        QCOMPARE(p.exitCode(), 0);
        const auto rows = nlohmann::json::parse(p.readAllStandardOutput().toStdString());
        QCOMPARE(rows.size(), static_cast<size_t>(kTexts.size()) + 1);
        for (qsizetype i = 0; i < kTexts.size(); ++i)
            QCOMPARE(
                QString::fromStdString(rows[static_cast<size_t>(i) + 1][0].get<std::string>()), guardedText(kTexts[i]));
    }

    void ourReaderReadsIt()
    {
        const auto table = CsvTable::read(writeTexts(m_dir.filePath(QStringLiteral("r.csv"))));
        QVERIFY(table);
        QCOMPARE(table->rows(), static_cast<size_t>(kTexts.size()));
        for (qsizetype i = 0; i < kTexts.size(); ++i)
            QCOMPARE(table->cell(static_cast<size_t>(i), QStringLiteral("text")), guardedText(kTexts[i]));
        QCOMPARE(table->cell(0, QStringLiteral("no such column")), QString());
    }

    void guard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("guarded");
        for (const QString &t : kTexts)
            QTest::addRow("%s", qPrintable(t.isEmpty() ? QStringLiteral("(empty)") : t))
                << t << (!t.isEmpty() && QStringLiteral("=+-@\t\r").contains(t[0]));
    }
    void guard()
    {
        QFETCH(QString, text);
        QFETCH(bool, guarded);
        QCOMPARE(guardedText(text), guarded ? QLatin1Char('\'') + text : text);
    }

    void numbers()
    {
        CsvRow row;
        row.number(0.1)
            .number(-2.0)
            .number(std::nan(""))
            .number(INFINITY)
            .number(1e-12)
            .integer(-7)
            .natural(~0ULL)
            .boolean(true)
            .boolean(false)
            .missing();
        QCOMPARE(row.line(), QByteArray("0.1,-2,,,1e-12,-7,18446744073709551615,1,0,\r\n"));
    }

    void nothingIsSeenBeforeCommit()
    {
        const QString path = m_dir.filePath(QStringLiteral("late.csv"));
        fake::writeBytes(path, "before");
        {
            auto file = CsvFile::create(path, {QStringLiteral("a")});
            QVERIFY(file);
            (*file)->write(CsvRow().integer(1));
            QCOMPARE(fake::readBytes(path), QByteArray("before"));
        }
        QCOMPARE(fake::readBytes(path), QByteArray("before")); // given up: nothing has changed
    }

    void missingFolderIsNamed()
    {
        const QString path = m_dir.filePath(QStringLiteral("no/such/folder.csv"));
        const auto file = CsvFile::create(path, {QStringLiteral("a")});
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Io);
        QVERIFY(file.error().message.contains(path));
    }

    void devicesAndPipesAreNotReplaced()
    {
#ifdef Q_OS_UNIX
        const QString pipe = m_dir.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto stillAPipe = [&] {
            struct stat s { };
            return stat(QFile::encodeName(pipe).constData(), &s) == 0 && S_ISFIFO(s.st_mode);
        };
        const auto csv = CsvFile::create(pipe, {QStringLiteral("a")});
        QVERIFY(!csv);
        QCOMPARE(csv.error().code, ErrorCode::Io);
        QVERIFY(csv.error().message.contains(pipe));
        QVERIFY(stillAPipe());
        QVERIFY(!writeWhole(pipe, "bytes"));
        QVERIFY(stillAPipe());
        const QString link = m_dir.filePath(QStringLiteral("link to the pipe"));
        QVERIFY(QFile::link(pipe, link));
        QVERIFY(!writeWhole(link, "bytes"));
        QVERIFY(stillAPipe());
#else
        QSKIP("no pipes in folders");
#endif
    }

    void aLinkToAFileIsFollowed()
    {
        const QString file = fake::writeBytes(m_dir.filePath(QStringLiteral("real.txt")), "before");
        const QString link = m_dir.filePath(QStringLiteral("link.txt"));
        if (!QFile::link(file, link))
            QSKIP("Symbolic links may not be made here");
        QVERIFY(writeWhole(link, "after"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(fake::readBytes(file), QByteArray("after"));
    }

    void targetsAreCheckedBeforehand()
    {
        QVERIFY(checkTarget(m_dir.filePath(QStringLiteral("new.csv"))));
        QCOMPARE(checkTarget(QString()).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(checkTarget(m_dir.path()).error().code, ErrorCode::Io);
        QCOMPARE(checkTarget(m_dir.filePath(QStringLiteral("none/x.csv"))).error().code, ErrorCode::Io);
        const QString file = fake::writeBytes(m_dir.filePath(QStringLiteral("plain.txt")), "x");
        QVERIFY(checkTarget(file));
        QVERIFY(checkFolder(m_dir.filePath(QStringLiteral("new/and/deep"))));
        QVERIFY(!QFileInfo::exists(m_dir.filePath(QStringLiteral("new"))));
        QVERIFY(checkFolder(m_dir.path()));
        QCOMPARE(checkFolder(QString()).error().code, ErrorCode::InvalidArgument);
        for (const QString &path : {file, file + QStringLiteral("/below")}) {
            const Status s = checkFolder(path);
            QVERIFY(!s);
            QVERIFY(s.error().message.contains(file));
        }
    }

    void readerRefuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("header");
        QTest::newRow("open quote") << QByteArray("a,b\r\n1,\"2\r\n") << QStringLiteral("line 2");
        QTest::newRow("short row") << QByteArray("a,b\r\n1,2\r\n3\r\n") << QStringLiteral("line 3");
        QTest::newRow("long row") << QByteArray("a,b\n1,2,3\n") << QStringLiteral("line 2");
    }
    void readerRefuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        const auto table = CsvTable::parse(bytes, QStringLiteral("x.csv"));
        QVERIFY(!table);
        QVERIFY2(table.error().message.contains(where), qPrintable(table.error().message));
    }

    void readerTakesWhatUsersBring()
    {
        const auto table = CsvTable::parse("\xEF\xBB\xBFstimulus,correct\n1,2\n\n3,4", QStringLiteral("x.csv"));
        QVERIFY(table);
        QCOMPARE(table->rows(), size_t {2});
        QCOMPARE(table->cell(1, QStringLiteral("stimulus")), QStringLiteral("3"));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
