// `psychometric` from outside: its files, against a fit by python-psignifit, and tables it must refuse.
#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using Json = nlohmann::json;

class TestCliPsychometric final : public QObject {
    Q_OBJECT

    struct Outcome {
        int code = -1;
        QString out, err;
    };

    QTemporaryDir m_dir;

    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(CYTO_CLI), QStringList {QStringLiteral("psychometric")} + arguments);
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

private Q_SLOTS:
    void fitsATable()
    {
        std::ifstream stream(CYTO_SOURCE_DIR "/tests/golden/psychometric.json");
        QVERIFY(stream.good());
        const Json expected = Json::parse(stream).at("fits").at(0);
        QByteArray csv = "total,stimulus,correct\n"; // columns go by name
        for (const Json &row : expected.at("data"))
            csv += QByteArray::number(row.at(2).get<int>()) + ',' + QByteArray::number(row.at(0).get<double>(), 'g', 17)
                + ',' + QByteArray::number(row.at(1).get<int>()) + '\n';
        const QString table = write("reader.csv", csv);
        const QDir output(m_dir.filePath(QStringLiteral("new/folder")));
        const Outcome o = run({table, QStringLiteral("--guess-rate"),
            QString::number(expected.at("guess").get<double>()), QStringLiteral("--output"), output.path()});
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QVERIFY(o.out.contains(QStringLiteral("Threshold")));

        std::ifstream file(output.filePath(QStringLiteral("psychometric.json")).toStdString());
        const Json json = Json::parse(file);
        for (const char *name : {"threshold", "width", "lambda", "eta"}) {
            const auto apart = [&](const Json &a, const Json &b) {
                return std::abs(a.get<double>() - b.get<double>());
            };
            QVERIFY2(apart(json.at("map").at(name), expected.at("map").at(name)) < 0.01, name);
            QVERIFY2(apart(json.at("mean").at(name), expected.at("mean").at(name)) < 0.01, name);
            for (int end : {0, 1})
                QVERIFY2(apart(json.at("ci95").at(name).at(end), expected.at("ci95").at(name).at(end)) < 0.02, name);
        }
        QCOMPARE(json.at("guess_rate").get<double>(), expected.at("guess").get<double>());
        QCOMPARE(json.at("source").get<std::string>(), std::string("reader.csv"));
        QCOMPARE(json.at("data").size(), expected.at("data").size());
        QVERIFY(!QImage(output.filePath(QStringLiteral("psychometric.png"))).isNull());
        for (const char *suffix : {"svg", "pdf", "csv"})
            QVERIFY(QFile::exists(output.filePath(QStringLiteral("psychometric.") + QLatin1String(suffix))));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("guess");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        const QString tenth = QStringLiteral("0.1");
        const QByteArray good = "stimulus,correct,total\n0.1,1,10\n0.9,9,10\n";
        QTest::newRow("no column") << QByteArray("stimulus,correct\n0.1,1\n") << tenth << 1 << QStringLiteral("total");
        QTest::newRow("no number") << QByteArray("stimulus,correct,total\n0.1,1,10\nx,1,2\n") << tenth << 1
                                   << QStringLiteral("row 2");
        QTest::newRow("half an answer") << QByteArray("stimulus,correct,total\n0.1,1.5,10\n") << tenth << 1
                                        << QStringLiteral("row 1");
        QTest::newRow("one level") << QByteArray("stimulus,correct,total\n0.1,1,10\n") << tenth << 1
                                   << QStringLiteral("refused.csv");
        QTest::newRow("more right than asked")
            << QByteArray("stimulus,correct,total\n0.1,11,10\n0.2,1,2\n") << tenth << 1 << QStringLiteral("11");
        QTest::newRow("empty") << QByteArray() << tenth << 1 << QStringLiteral("refused.csv");
        QTest::newRow("guess rate") << good << QStringLiteral("0.9") << 2 << QStringLiteral("--guess-rate");
        QTest::newRow("no guess rate") << good << QString() << 2 << QStringLiteral("--guess-rate");
    }

    void refused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, guess);
        QFETCH(int, code);
        QFETCH(QString, said);
        const QString output = m_dir.filePath(QStringLiteral("refused"));
        QStringList arguments {write("refused.csv", csv), QStringLiteral("--output"), output};
        if (!guess.isEmpty())
            arguments << QStringLiteral("--guess-rate") << guess;
        const Outcome o = run(arguments);
        QVERIFY2(o.code == code, qPrintable(QString::number(o.code) + o.err));
        QVERIFY2(o.err.contains(said), qPrintable(o.err));
        QVERIFY(!QFile::exists(output));
    }

    void missingTableIsNamed()
    {
        const Outcome o = run({m_dir.filePath(QStringLiteral("nowhere.csv")), QStringLiteral("--guess-rate"),
            QStringLiteral("0.1"), QStringLiteral("--output"), m_dir.filePath(QStringLiteral("out"))});
        QCOMPARE(o.code, 1);
        QVERIFY(o.err.contains(QStringLiteral("nowhere.csv")));
    }
};

QTEST_MAIN(TestCliPsychometric)
#include "test_cli_psychometric.moc"
