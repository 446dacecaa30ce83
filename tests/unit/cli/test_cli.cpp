// The command line program from outside: exit codes, files, streams, interruption.
#include "support/tiny_model.h"

#include "review/csv_reader.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QDirIterator>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>
#include <cstdio>

using namespace cyto;

namespace {

struct Outcome {
    int code = -1;
    QString out, err;
};

QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

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
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_model = path("model");
        test::TinyOptions options;
        Checkpoint checkpoint = test::tinyCheckpoint(options);
        QVERIFY(saveCheckpoint(m_model, checkpoint, torch::kFloat));
        for (int i = 0; i < 6; ++i)
            image(QStringLiteral("images"), i);
        for (int c = 0; c < 3; ++c)
            for (int i = 0; i < 4; ++i)
                image(QStringLiteral("data/class_%1").arg(c), 10 * c + i);
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        const QStringList classify {QStringLiteral("classify"), path("images"), QStringLiteral("--output"), path("usage.csv"),
            QStringLiteral("--model"), m_model};
        const auto add = [](const char *name, const QStringList &arguments, int code, const char *said) {
            QTest::newRow(name) << arguments << code << QString::fromLatin1(said);
        };
        add("help", {QStringLiteral("--help")}, 0, "classify");
        add("help of a command", {QStringLiteral("evaluate"), QStringLiteral("--help")}, 0, "--abnormal-class");
        add("version", {QStringLiteral("--version")}, 0, CYTO_VERSION);
        add("nothing", {}, 2, "subcommand");
        add("unknown command", {QStringLiteral("divine")}, 2, "divine");
        add("unknown option", classify + QStringList {QStringLiteral("--nonsense")}, 2, "--nonsense");
        add("no output", {QStringLiteral("classify"), path("images")}, 2, "--output");
        add("no number", classify + QStringList {QStringLiteral("--trials"), QStringLiteral("many")}, 2, "--trials");
        add("out of range", classify + QStringList {QStringLiteral("--trials"), QStringLiteral("0")}, 2, "trials");
        add("unknown augmentation", classify + QStringList {QStringLiteral("--tta"), QStringLiteral("some")}, 2, "--tta");
        add("unknown device", classify + QStringList {QStringLiteral("--device"), QStringLiteral("abacus")}, 2, "abacus");
        add("no such model", {QStringLiteral("classify"), path("images"), QStringLiteral("--output"), path("usage.csv"),
            QStringLiteral("--model"), path("nowhere")}, 1, "nowhere");
        add("no image", {QStringLiteral("classify"), m_model, QStringLiteral("--output"), path("usage.csv")}, 1, "No image");
        add("output in no folder", {QStringLiteral("classify"), path("images"), QStringLiteral("--output"),
            path("no/folder/p.csv"), QStringLiteral("--model"), m_model}, 1, "no/folder");
        add("no data set", {QStringLiteral("evaluate"), path("nodata"), QStringLiteral("--output"), path("eval0"),
            QStringLiteral("--model"), m_model}, 1, "nodata");
        add("unknown target", {QStringLiteral("explain"), path("images/3.png"), QStringLiteral("--output"), path("ex0"),
            QStringLiteral("--model"), m_model, QStringLiteral("--target"), QStringLiteral("yeti")}, 2, "yeti");
        add("training without data", {QStringLiteral("train"), path("nodata"), QStringLiteral("--output"), path("run0")}, 1, "nodata");
        add("no training file", {QStringLiteral("train-vae"), path("data"), QStringLiteral("--output"), path("run0"),
            QStringLiteral("--config"), path("no.json")}, 1, "no.json");
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, said);
        const Outcome o = run(arguments);
        QCOMPARE(o.code, code);
        QVERIFY2((code == 0 ? o.out : o.err).contains(said), qPrintable(o.out + o.err));
        if (code != 0)
            QVERIFY(o.out.isEmpty());
        QVERIFY(!QFile::exists(path("usage.csv")));
    }

    void classifyWritesItsTables()
    {
        const Outcome o = classify({path("images"), QStringLiteral("--output"), path("a.csv"), QStringLiteral("--scores"),
            path("a_scores.csv"), QStringLiteral("--contact-sheet"), path("a.png")});
        QVERIFY2(o.code == 0, qPrintable(o.err));
        const auto table = CsvTable::read(path("a.csv"));
        QVERIFY(table);
        QCOMPARE(table->rows(), size_t {6});
        for (size_t i = 0; i < 6; ++i)
            QVERIFY(table->cell(i, QStringLiteral("image_path")).endsWith(QStringLiteral("%1.png").arg(i)));
        QCOMPARE(CsvTable::read(path("a_scores.csv"))->rows(), size_t {18});
        QVERIFY(!QImage(path("a.png")).isNull());
        QVERIFY(!QFile::exists(path("a.csv.partial")));
    }

    void predictionsDependOnTheImageAlone()
    {
        QStringList reversed;
        for (int i = 5; i >= 0; --i)
            reversed << path("images/%1.png").arg(i);
        const Outcome o = classify(reversed + QStringList {QStringLiteral("--output"), path("b.csv"), QStringLiteral("--batch"), QStringLiteral("5")});
        QVERIFY2(o.code == 0, qPrintable(o.err));
        const auto a = CsvTable::read(path("a.csv")), b = CsvTable::read(path("b.csv"));
        for (size_t i = 0; i < 6; ++i) {
            QCOMPARE(b->cell(i, QStringLiteral("predicted_class")), a->cell(5 - i, QStringLiteral("predicted_class")));
            QVERIFY(std::abs(b->cell(i, QStringLiteral("margin")).toDouble() - a->cell(5 - i, QStringLiteral("margin")).toDouble()) < 1e-3);
        }
    }

    void failedInputsAreListed()
    {
        writeBytes(path("broken.png"), "no picture");
        const Outcome o = classify({path("images/0.png"), path("broken.png"), path("images/1.png"), path("gone.png"),
            QStringLiteral("--output"), path("c.csv")});
        QCOMPARE(o.code, 3);
        QVERIFY(o.err.contains(path("broken.png")) && o.err.contains(path("gone.png")));
        QVERIFY(!o.err.contains(path("images/0.png")));
        const auto table = CsvTable::read(path("c.csv"));
        QStringList status;
        for (size_t i = 0; i < table->rows(); ++i)
            status << table->cell(i, QStringLiteral("status"));
        QCOMPARE(status.join(QLatin1Char(' ')), QStringLiteral("ok failed ok failed"));
        QVERIFY(!table->cell(1, QStringLiteral("reason")).isEmpty());
    }

    void interruptedRunGoesOn()
    {
#ifdef Q_OS_WIN
        QSKIP("no signals");
#endif
        const QStringList slow {QStringLiteral("--trials"), QStringLiteral("300"), QStringLiteral("--prune-p"),
            QStringLiteral("0"), QStringLiteral("--batch"), QStringLiteral("3"), QStringLiteral("--threads"), QStringLiteral("1")};
        const QStringList arguments = QStringList {path("images"), QStringLiteral("--output"), path("d.csv")} + slow;
        QProcess process;
        process.start(QStringLiteral(CYTO_CLI), withModel(QStringLiteral("classify"), arguments));
        QVERIFY(process.waitForStarted());
        // The journal's first line is its header; the second one an image that is done.
        QTRY_VERIFY_WITH_TIMEOUT(readBytes(path("d.csv.partial")).count('\n') >= 2, 120000);
        process.terminate();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(QString::fromUtf8(process.readAllStandardError()).contains(QStringLiteral("--resume")));
        QVERIFY(!QFile::exists(path("d.csv")));

        QCOMPARE(run(withModel(QStringLiteral("classify"), arguments)).code, 1); // not over what is there
        const Outcome other = classify({path("images"), QStringLiteral("--output"), path("d.csv"), QStringLiteral("--resume")});
        QCOMPARE(other.code, 1);
        QVERIFY2(other.err.contains(QStringLiteral("trials was 300 and is now 24")), qPrintable(other.err));
        const Outcome resumed = classify(arguments + QStringList {QStringLiteral("--resume")});
        QVERIFY2(resumed.code == 0, qPrintable(resumed.err));
        QVERIFY(resumed.err.contains(QStringLiteral("classified before")));
        const Outcome whole = classify(QStringList {path("images"), QStringLiteral("--output"), path("e.csv")} + slow);
        QVERIFY2(whole.code == 0, qPrintable(whole.err));
        QCOMPARE(comparable(path("d.csv")), comparable(path("e.csv")));
    }

    void progressAsJson()
    {
        writeBytes(path("broken.png"), "no picture");
        const Outcome o = classify({path("images"), path("broken.png"), QStringLiteral("--output"), path("f.csv"),
            QStringLiteral("--progress"), QStringLiteral("json")});
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
        QCOMPARE(classify({path("gone.png"), QStringLiteral("--output"), path("g.csv"), QStringLiteral("--log"), path("run.log")}).code, 3);
        QVERIFY(readBytes(path("run.log")).contains("gone.png"));
        QCOMPARE(classify({path("gone.png"), QStringLiteral("--output"), path("g.csv"), QStringLiteral("--log"), path("no/folder.log")}).code, 1);
    }

    void explainAndHeatmaps()
    {
        QCOMPARE(run(withModel(QStringLiteral("explain"), {path("images/0.png"), QStringLiteral("--output"), path("ex"),
            QStringLiteral("--target"), QStringLiteral("class_1"), QStringLiteral("--trials"), QStringLiteral("4"), QStringLiteral("--min-trials"), QStringLiteral("2")})).code, 0);
        QCOMPARE(count(path("ex"), QStringLiteral("direct_*.png")), 1);
        QCOMPARE(count(path("ex"), QStringLiteral("explanation.json")), 1);
        QCOMPARE(classify({path("images/0.png"), QStringLiteral("--output"), path("h.csv"), QStringLiteral("--heatmaps"),
            path("maps"), QStringLiteral("--trials"), QStringLiteral("4"), QStringLiteral("--min-trials"), QStringLiteral("2")}).code, 0);
        QCOMPARE(count(path("maps"), QStringLiteral("overlay_*.png")), 3);
    }

    void matrix()
    {
        const Outcome o = run(withModel(QStringLiteral("matrix"), {path("data"), QStringLiteral("--output"), path("mx"),
            QStringLiteral("--trials"), QStringLiteral("4"), QStringLiteral("--min-trials"), QStringLiteral("2"), QStringLiteral("--tile"), QStringLiteral("32")}));
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QVERIFY(!QImage(path("mx/matrix_overlay.png")).isNull());
    }

    void generate()
    {
        const auto made = [&](const char *folder) {
            return run(withModel(QStringLiteral("generate"), {QStringLiteral("--output"), path(folder), QStringLiteral("--count"), QStringLiteral("4"), QStringLiteral("--steps"), QStringLiteral("2"), QStringLiteral("--seed"), QStringLiteral("3")})).code;
        };
        QCOMPARE(made("gen1"), 0);
        QCOMPARE(made("gen2"), 0);
        QCOMPARE(count(path("gen1"), QStringLiteral("*.png")), 4);
        QCOMPARE(readBytes(path("gen1/class_0/class_0_0002.png")), readBytes(path("gen2/class_0/class_0_0002.png")));
    }

    void evaluate()
    {
        const Outcome o = run(withModel(QStringLiteral("evaluate"), {path("data"), QStringLiteral("--output"), path("ev"),
            QStringLiteral("--limit"), QStringLiteral("2"), QStringLiteral("--abnormal-class"), QStringLiteral("class_2")}));
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QVERIFY(o.out.contains(QStringLiteral("Balanced accuracy")));
        const auto m = nlohmann::json::parse(readBytes(path("ev/metrics.json")).toStdString());
        for (const char *key : {"accuracy", "balanced_accuracy", "per_class", "confusion", "auc", "seconds_per_image",
                 "evaluations_per_image", "model_sha256", "program_version", "images"})
            QVERIFY2(m.contains(key) && !m.at(key).is_null(), key);
        QCOMPARE(m.at("images").get<int>(), 6);
        QCOMPARE(CsvTable::read(path("ev/predictions.csv"))->rows(), size_t {6});
    }

    void calibrateThenClassify()
    {
        const QString model = path("calibrated");
        QVERIFY(saveCheckpoint(model, test::tinyCheckpoint(), torch::kFloat));
        const Outcome o = run({QStringLiteral("calibrate"), path("data"), QStringLiteral("--model"), model,
            QStringLiteral("--fit"), QStringLiteral("temperature"), QStringLiteral("--fit"), QStringLiteral("anomaly"),
            QStringLiteral("--specificity"), QStringLiteral("0.9")});
        QVERIFY2(o.code == 0, qPrintable(o.err));
        const auto settings = loadSettings(model);
        QVERIFY(settings && settings->calibration && settings->anomaly);
        QCOMPARE(settings->calibration->fittedOn, std::string("data"));
        QCOMPARE(settings->anomaly->specificity, 0.9);
        QCOMPARE(run({QStringLiteral("classify"), path("images/0.png"), QStringLiteral("--output"), path("i.csv"),
            QStringLiteral("--model"), model}).code, 0);
        const auto table = CsvTable::read(path("i.csv"));
        QVERIFY(table->cell(0, QStringLiteral("probability")).toDouble() > 0.0);
        QVERIFY(!table->cell(0, QStringLiteral("anomaly_flag")).isEmpty());
    }

    void modelFromTheEnvironment()
    {
        qputenv("CYTODIFFUSION_MODEL", m_model.toUtf8());
        const Outcome o = run({QStringLiteral("model"), QStringLiteral("info"), QStringLiteral("--json")});
        qunsetenv("CYTODIFFUSION_MODEL");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        const auto json = nlohmann::json::parse(o.out.toStdString());
        QCOMPARE(json.at("weights_sha256").get<std::string>(), weightsHash(m_model)->toStdString());
        QCOMPARE(json.at("settings").at("classes").size(), size_t {3});
        QVERIFY(run({QStringLiteral("model"), QStringLiteral("info"), m_model}).out.contains(QStringLiteral("class_2")));
    }

    void verify()
    {
        const QString folder = QStringLiteral(CYTO_SHARED_DIR "/golden/diffusers-tiny");
        const QString reference = folder + QStringLiteral("/reference.safetensors");
        if (!QFile::exists(reference))
            QSKIP("no reference");
        const QStringList arguments {QStringLiteral("model"), QStringLiteral("verify"), folder, QStringLiteral("--reference"), reference};
        const Outcome o = run(arguments);
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QVERIFY(o.out.contains(QStringLiteral("noise_pred_replicated")));
        QCOMPARE(run(arguments + QStringList {QStringLiteral("--tolerance"), QStringLiteral("1e-12")}).code, 1);
    }

    void train()
    {
        writeBytes(path("train.json"), R"({"run": {"steps": 3, "batch": 2, "image_size": 32, "cache_megabytes": 8, "threads": 1, "log_every": 1}})");
        QStringList arguments {QStringLiteral("train"), path("data"), QStringLiteral("--output"), path("run"), QStringLiteral("--init"),
            m_model, QStringLiteral("--config"), path("train.json"), QStringLiteral("--exclude-class"), QStringLiteral("class_2"),
            QStringLiteral("--init-vae-only")};
        writeBytes(path("wrong.json"), R"({"run": {"stepps": 3}})");
        const Outcome wrong = run({QStringLiteral("train"), path("data"), QStringLiteral("--output"), path("run1"), QStringLiteral("--config"), path("wrong.json")});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains(QStringLiteral("stepps")));
        arguments.removeLast(); // the denoiser too: that of the paper would take long to make
        const Outcome o = run(arguments + QStringList {QStringLiteral("--steps"), QStringLiteral("2")});
        if (o.code != 0 && o.err.contains(QStringLiteral("class")))
            QSKIP("the trainer keeps the classes of its start");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QVERIFY(QFile::exists(path("run/model/unet/config.json")));
        QCOMPARE(run(arguments).code, 1); // a finished run is not overwritten
    }

    void completion()
    {
        const Outcome o = run({QStringLiteral("completion"), QStringLiteral("bash")});
        QCOMPARE(o.code, 0);
        const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
        if (bash.isEmpty())
            QSKIP("no bash");
        writeBytes(path("completion.bash"), o.out.toUtf8());
        const auto complete = [&](const QString &words, int at) {
            QProcess p;
            p.start(bash, {QStringLiteral("-c"), QStringLiteral("source %1; COMP_WORDS=(%2); COMP_CWORD=%3; _cytodiffusion_cli; echo ${COMPREPLY[@]}")
                                                     .arg(path("completion.bash"), words).arg(at)});
            return p.waitForFinished() ? QString::fromUtf8(p.readAllStandardOutput()).trimmed() : QString();
        };
        QCOMPARE(complete(QStringLiteral("cytodiffusion-cli ev"), 1), QStringLiteral("evaluate"));
        QCOMPARE(complete(QStringLiteral("cytodiffusion-cli evaluate --abn"), 2), QStringLiteral("--abnormal-class"));
        QCOMPARE(complete(QStringLiteral("cytodiffusion-cli model in"), 2), QStringLiteral("info"));
        QCOMPARE(complete(QStringLiteral("cytodiffusion-cli classify x --tta g"), 4), QStringLiteral("geometric"));
        QVERIFY(complete(QStringLiteral("cytodiffusion-cli --progress json classify --he"), 4).contains(QStringLiteral("--heatmaps")));
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    void image(const QString &folder, int number)
    {
        QDir().mkpath(m_dir.filePath(folder));
        cv::Mat bgr;
        cv::cvtColor(test::tinyImage(static_cast<std::uint32_t>(number)).rgb, bgr, cv::COLOR_RGB2BGR);
        const QString file = m_dir.filePath(folder + QStringLiteral("/%1.png").arg(number));
        QVERIFY(cv::imwrite(file.toStdString(), bgr));
    }

    [[nodiscard]] QStringList withModel(const QString &command, const QStringList &arguments) const
    {
        return QStringList {command} + arguments + QStringList {QStringLiteral("--model"), m_model};
    }

    Outcome classify(const QStringList &arguments) const { return run(withModel(QStringLiteral("classify"), arguments)); }

    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(CYTO_CLI), arguments);
        Outcome o;
        if (!process.waitForFinished(240000))
            return o;
        o.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        o.out = QString::fromUtf8(process.readAllStandardOutput());
        o.err = QString::fromUtf8(process.readAllStandardError());
        return o;
    }

    static int count(const QString &folder, const QString &pattern)
    {
        int n = 0;
        for (QDirIterator it(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); it.next())
            ++n;
        return n;
    }

    QTemporaryDir m_dir;
    QString m_model;
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
