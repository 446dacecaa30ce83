// The command line program from outside: exit codes, streams, `classify`, interruption, completion.
#include "cli_program.h"

#include <QStandardPaths>

#include <filesystem>
#include <set>

using namespace cyto;
using namespace cyto::test;

namespace {

/// A table without the column that no two runs share.
QStringList comparable(const QString &path)
{
    const auto table = CsvTable::read(path);
    QStringList rows;
    for (size_t i = 0; table && i < table->rows(); ++i) {
        QStringList cells;
        for (const QString &name : table->header())
            if (name != QLatin1String("elapsed_ms"))
                cells << table->cell(i, name);
        rows << cells.join(QLatin1Char('|'));
    }
    return rows;
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        const auto add = [](const char *name, const char *arguments, int code, const char *said) {
            QTest::newRow(name) << QString::fromUtf8(arguments) << code << QString::fromLatin1(said);
        };
        add("help", "--help", 0, "classify");
        add("help of a command", "evaluate --help", 0, "--abnormal-class");
        add("version", "--version", 0, CYTO_VERSION);
        add("nothing", "", 2, "subcommand");
        add("unknown command", "divine", 2, "divine");
        add("unknown option", "classify %1/images --output %1/u.csv --model %1/model --nonsense", 2, "--nonsense");
        add("no output", "classify %1/images", 2, "--output");
        add("no number", "classify %1/images --output %1/u.csv --model %1/model --trials many", 2, "--trials");
        add("out of range", "classify %1/images --output %1/u.csv --model %1/model --trials 0", 2, "trials");
        add("unknown augmentation", "classify %1/images --output %1/u.csv --model %1/model --tta some", 2, "--tta");
        add("unknown device", "classify %1/images --output %1/u.csv --model %1/model --device abacus", 2, "abacus");
        add("one file for both tables", "classify %1/images --output %1/u.csv --scores %1/u.csv --model %1/model", 2,
            "u.csv");
        add("no such model", "classify %1/images --output %1/u.csv --model %1/nowhere", 1, "nowhere");
        add("no image", "classify %1/model --output %1/u.csv", 1, "No image");
        add("output in no folder", "classify %1/images --output %1/no/folder/u.csv --model %1/model", 1, "no/folder");
        add("output is a folder", "classify %1/images --output %1/images --model %1/nowhere", 1, "images is a folder");
        add("scores are a folder", "classify %1/images --output %1/u.csv --scores %1/images --model %1/nowhere", 1,
            "images is a folder");
        add("heatmaps are a file", "classify %1/images --output %1/u.csv --heatmaps %1/images/0.png --model %1/nowhere",
            1, "0.png is no folder");
        add("sheet in no folder", "classify %1/images --output %1/u.csv --contact-sheet %1/no/s.png --model %1/nowhere",
            1, "no/s.png");
        add("explanations are a file", "explain %1/images --output %1/images/0.png --model %1/nowhere", 1,
            "0.png is no folder");
        add("report is a file", "evaluate %1/data --output %1/images/0.png --model %1/nowhere", 1,
            "0.png is no folder");
        add("negative seed", "classify %1/images --output %1/u.csv --model %1/model --seed -1", 2, "--seed");
        add("seed without end", "generate --output %1/g --count 1 --seed 99999999999999999999", 2, "--seed");
        add("no guess rate", "psychometric %1/t.csv --guess-rate nan --output %1/p", 2, "--guess-rate");
        add("no tolerance", "model verify %1/model --reference %1/r.safetensors --tolerance nan", 2, "--tolerance");
        add("negative limit", "evaluate %1/data --output %1/ev --limit -1", 2, "-1 is not a whole number from 0 to");
        add("calibration of no model", "calibrate %1/data", 2, "--model");
        add("no data set", "evaluate %1/nodata --output %1/ev --model %1/model", 1, "nodata");
        add("unknown target", "explain %1/images/3.png --output %1/ex --model %1/model --target yeti", 2, "yeti");
        add("training without data", "train %1/nodata --output %1/run", 1, "nodata");
        add("no training file", "train-vae %1/data --output %1/run --config %1/no.json", 1, "no.json");
        add("no information", "model info %1/images", 1, "images");
        add("no reference", "model verify %1/model --reference %1/no.safetensors", 1, "no.safetensors");
    }
    void usage()
    {
        QFETCH(QString, arguments);
        QFETCH(int, code);
        QFETCH(QString, said);
        const Outcome o = m_place.run(arguments.toUtf8().constData());
        QVERIFY2(o.code == code, qPrintable(QString::number(o.code) + o.err));
        QVERIFY2((code == 0 ? o.out : o.err).contains(said), qPrintable(o.out + o.err));
        QCOMPARE((code == 0 ? o.err : o.out), QString());
        QVERIFY(!QFile::exists(m_place.path("u.csv")));
    }

    void classifyWritesItsTables()
    {
        const Outcome o = m_place.run(
            "classify %1/images --model %1/model --output %1/a.csv --scores %1/a_scores.csv --contact-sheet %1/a.png");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        const auto table = CsvTable::read(m_place.path("a.csv"));
        QVERIFY(table);
        QCOMPARE(table->rows(), size_t {6});
        for (size_t i = 0; i < 6; ++i)
            QVERIFY(table->cell(i, QStringLiteral("image_path")).endsWith(QStringLiteral("%1.png").arg(i)));
        QCOMPARE(CsvTable::read(m_place.path("a_scores.csv"))->rows(), size_t {18});
        QVERIFY(!QImage(m_place.path("a.png")).isNull());
        QVERIFY(!QFile::exists(m_place.path("a.csv.partial")));
    }

    // In f32; bf16's rounding depends on how LibTorch cuts a batch.
    void predictionsDependOnTheImageAlone()
    {
        const Outcome o =
            m_place.run("classify %1/images/5.png %1/images/4.png %1/images/3.png %1/images/2.png "
                        "%1/images/1.png %1/images/0.png --model %1/model --output %1/b.csv --batch 5 --precision f32");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QVERIFY(m_place.run("classify %1/images --model %1/model --output %1/b2.csv --precision f32").code == 0);
        const auto b = CsvTable::read(m_place.path("b.csv")), a = CsvTable::read(m_place.path("b2.csv"));
        for (size_t i = 0; i < 6; ++i) {
            const auto margin = [&](const CsvTable &t, size_t row) {
                return t.cell(row, QStringLiteral("margin")).toDouble();
            };
            QCOMPARE(b->cell(i, QStringLiteral("predicted_class")), a->cell(5 - i, QStringLiteral("predicted_class")));
            QVERIFY(std::abs(margin(*b, i) - margin(*a, 5 - i)) < 5e-4);
        }
    }

    void failedInputsAreListed()
    {
        writeBytes(m_place.path("broken.png"), "no picture");
        const Outcome o = m_place.run(
            "classify %1/images/0.png %1/broken.png %1/images/1.png %1/gone.png --model %1/model --output %1/c.csv");
        QCOMPARE(o.code, 3);
        QVERIFY(o.err.contains(m_place.path("broken.png")) && o.err.contains(m_place.path("gone.png")));
        QVERIFY(!o.err.contains(m_place.path("images/0.png")));
        const auto table = CsvTable::read(m_place.path("c.csv"));
        QStringList status;
        for (size_t i = 0; i < table->rows(); ++i)
            status << table->cell(i, QStringLiteral("status"));
        QCOMPARE(status.join(QLatin1Char(' ')), QStringLiteral("ok failed ok failed"));
        QVERIFY(!table->cell(1, QStringLiteral("reason")).isEmpty());
    }

    void emptyOutputIsAMistakeOfUse()
    {
        const QStringList arguments {QStringLiteral("classify"), m_place.path("images"), QStringLiteral("--model"),
            m_place.path("nowhere"), QStringLiteral("--output"), QString()};
        const Outcome o = runProgram(arguments);
        QCOMPARE(o.code, 2);
        QVERIFY2(!o.err.contains(QStringLiteral("nowhere")), qPrintable(o.err)); // said before a model is looked for
    }

    void nothingInAFolderIsLeftOutSilently()
    {
        const std::filesystem::path folder = std::filesystem::path(m_place.path("odd").toStdString());
        std::filesystem::create_directories(folder);
        const auto image = std::filesystem::path(m_place.path("images/0.png").toStdString());
        std::error_code refused;
        std::filesystem::copy_file(image, folder / "a.png");
        std::filesystem::copy_file(image, folder / "m\xfcller.png", refused);
        if (refused)
            QSKIP("The file system takes no names that are not in UTF-8");
        std::filesystem::create_directory_symlink(image.parent_path(), folder / "linked");
        const Outcome o = m_place.run("classify %1/odd --model %1/model --output %1/odd.csv");
        std::filesystem::remove(folder / "m\xfcller.png"); // which QTemporaryDir would leave behind
        QVERIFY2(o.code == 3, qPrintable(o.err));
        QVERIFY2(o.err.contains(QStringLiteral("m\\xfcller.png")), qPrintable(o.err));
        QVERIFY2(o.err.contains(QStringLiteral("odd/linked is a link")), qPrintable(o.err));
        const auto table = CsvTable::read(m_place.path("odd.csv"));
        QVERIFY(table);
        QCOMPARE(table->rows(), size_t {2});
        QCOMPARE(table->cell(1, QStringLiteral("status")), QStringLiteral("failed"));
        QVERIFY(table->cell(1, QStringLiteral("reason")).contains(QStringLiteral("UTF-8")));
    }

    void classifiesTheCellsOfAStudy()
    {
        const Outcome made = m_place.run("study create %1/data --database %1/s.sqlite");
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QFile::remove(m_place.path("data/class_1/11.png"));
        const Outcome o = m_place.run("classify %1/s.sqlite --model %1/model --output %1/study.csv --trials 4 "
                                      "--min-trials 2");
        QVERIFY2(o.code == 3, qPrintable(o.err)); // the cell whose file is away is listed
        QVERIFY(o.err.contains(QStringLiteral("11.png")));
        const auto table = CsvTable::read(m_place.path("study.csv"));
        QVERIFY(table);
        QCOMPARE(table->rows(), size_t {12});
        QVERIFY(table->cell(0, QStringLiteral("image_path")).endsWith(QStringLiteral("data/class_0/0.png")));
        QCOMPARE(table->cell(0, QStringLiteral("status")), QStringLiteral("ok"));
        const Outcome server = m_place.run("classify postgresql:// --model %1/model --output %1/server.csv");
        const QString missing = QStringLiteral("QPSQL"); // where Qt comes without this driver
        QVERIFY2(server.code == 2 || server.err.contains(missing), qPrintable(server.err));
        QVERIFY2(server.err.contains(QStringLiteral("postgresql://login@server")) || server.err.contains(missing),
            qPrintable(server.err)); // not taken for a file
    }

    void interruptedRunGoesOn()
    {
#ifdef Q_OS_WIN
        QSKIP("no signals");
#endif
        const char *const command = "classify %1/images --model %1/model --output %1/d.csv --trials 300 --prune-p 0 "
                                    "--batch 3 --threads 1";
        QProcess process;
        process.start(QStringLiteral(CYTO_CLI), m_place.arguments(command));
        QVERIFY(process.waitForStarted());
        // The journal's first line is its header; the second one an image that is done.
        QTRY_VERIFY_WITH_TIMEOUT(readBytes(m_place.path("d.csv.partial")).count('\n') >= 2, 120000);
        process.terminate();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(QString::fromUtf8(process.readAllStandardError()).contains(QStringLiteral("--resume")));
        QVERIFY(!QFile::exists(m_place.path("d.csv")));

        QCOMPARE(m_place.run(command).code, 1); // not over what is there
        const Outcome other = m_place.run("classify %1/images --model %1/model --output %1/d.csv --resume");
        QCOMPARE(other.code, 1);
        QVERIFY2(other.err.contains(QStringLiteral("trials was 300 and is now 24")), qPrintable(other.err));
        const Outcome resumed = runProgram(m_place.arguments(command) << QStringLiteral("--resume"));
        QVERIFY2(resumed.code == 0, qPrintable(resumed.err));
        QVERIFY(resumed.err.contains(QStringLiteral("classified before")));
        const Outcome whole =
            m_place.run("classify %1/images --model %1/model --output %1/e.csv --trials 300 --prune-p 0 "
                        "--batch 3 --threads 1");
        QVERIFY2(whole.code == 0, qPrintable(whole.err));
        QCOMPARE(comparable(m_place.path("d.csv")).size(), 6);
        QCOMPARE(comparable(m_place.path("d.csv")), comparable(m_place.path("e.csv")));
    }

    void progressAsJson()
    {
        writeBytes(m_place.path("broken.png"), "no picture");
        const Outcome o =
            m_place.run("classify %1/images %1/broken.png --model %1/model --output %1/f.csv --progress json");
        QCOMPARE(o.code, 3);
        std::set<std::string> events;
        for (const QString &line : o.err.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const auto json = nlohmann::json::parse(line.toStdString(), nullptr, false);
            QVERIFY2(json.is_object() && json.contains("event"), qPrintable(line));
            events.insert(json.at("event").get<std::string>());
        }
        QVERIFY(events.contains("progress") && events.contains("failed") && events.contains("notice"));
    }

    void logFile()
    {
        QCOMPARE(m_place.run("classify %1/gone.png --model %1/model --output %1/g.csv --log %1/run.log").code, 3);
        QVERIFY(readBytes(m_place.path("run.log")).contains("gone.png"));
        QCOMPARE(
            m_place.run("classify %1/gone.png --model %1/model --output %1/g.csv --log %1/model/no/../../images").code,
            1);
    }

    void completion()
    {
        const Outcome o = m_place.run("completion bash");
        QCOMPARE(o.code, 0);
        const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
        if (bash.isEmpty())
            QSKIP("no bash");
        writeBytes(m_place.path("completion.bash"), o.out.toUtf8());
        const auto complete = [&](const char *line, int at) {
            QProcess p;
            p.start(bash,
                {QStringLiteral("-c"),
                    QStringLiteral(
                        "source %1; COMP_WORDS=(%2); COMP_CWORD=%3; _cytodiffusion_cli; echo ${COMPREPLY[@]}")
                        .arg(m_place.path("completion.bash"), QString::fromUtf8(line))
                        .arg(at)});
            return p.waitForFinished() ? QString::fromUtf8(p.readAllStandardOutput()).trimmed() : QString();
        };
        QCOMPARE(complete("cytodiffusion-cli ev", 1), QStringLiteral("evaluate"));
        QCOMPARE(complete("cytodiffusion-cli evaluate --abn", 2), QStringLiteral("--abnormal-class"));
        QCOMPARE(complete("cytodiffusion-cli model in", 2), QStringLiteral("info"));
        QCOMPARE(complete("cytodiffusion-cli classify x --tta g", 4), QStringLiteral("geometric"));
        QCOMPARE(complete("cytodiffusion-cli --progress json classify --hea", 4), QStringLiteral("--heatmaps"));
    }

private:
    Workplace m_place;
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
