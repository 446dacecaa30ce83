// The other sub-commands of the command line program, each once on the tiny model.
#include "cli_program.h"

#include <QDir>

using namespace cyto;
using namespace cyto::test;

class TestCliCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explainAndHeatmaps()
    {
        Outcome o = m_place.run(
            "explain %1/images/0.png --model %1/model --output %1/ex --target class_1 --trials 4 --min-trials 2");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QCOMPARE(countFiles(m_place.path("ex"), QStringLiteral("direct_*.png")), 1);
        QCOMPARE(countFiles(m_place.path("ex"), QStringLiteral("explanation.json")), 1);
        o = m_place.run(
            "classify %1/images/0.png --model %1/model --output %1/h.csv --heatmaps %1/maps --trials 4 --min-trials 2");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QCOMPARE(countFiles(m_place.path("maps"), QStringLiteral("overlay_*.png")), 3);
        o = m_place.run(
            "explain %1/images/0.png %1/gone.png --model %1/model --output %1/ex2 --trials 4 --min-trials 2");
        QCOMPARE(o.code, 3);
        QVERIFY(o.err.contains(QStringLiteral("gone.png")));
    }

    void matrix()
    {
        const Outcome o =
            m_place.run("matrix %1/data --model %1/model --output %1/mx --trials 4 --min-trials 2 --tile 32");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QVERIFY(!QImage(m_place.path("mx/matrix_overlay.png")).isNull());
    }

    void generate()
    {
        const Outcome o = m_place.run("generate --model %1/model --output %1/g1 --count 4 --steps 2 --seed 3");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QCOMPARE(m_place.run("generate --model %1/model --output %1/g2 --count 4 --steps 2 --seed 3").code, 0);
        QCOMPARE(countFiles(m_place.path("g1"), QStringLiteral("*.png")), 4);
        const QByteArray first = readBytes(m_place.path("g1/class_0/class_0_0002.png"));
        QVERIFY(!first.isEmpty());
        QCOMPARE(readBytes(m_place.path("g2/class_0/class_0_0002.png")), first);
        QVERIFY(readBytes(m_place.path("g1/class_0/class_0_0001.png")) != first);
        QCOMPARE(
            m_place.run("generate --model %1/model --output %1/g3 --count 2 --steps 2 --class class_1 --sampler dpm")
                .code,
            0);
        QCOMPARE(countFiles(m_place.path("g3/class_1"), QStringLiteral("*.png")), 2);
    }

    void evaluate()
    {
        const Outcome o =
            m_place.run("evaluate %1/data --model %1/model --output %1/ev --limit 2 --abnormal-class class_2");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QVERIFY(o.out.contains(QStringLiteral("Balanced accuracy")));
        const auto m = nlohmann::json::parse(readBytes(m_place.path("ev/metrics.json")).toStdString());
        for (const char *key : {"accuracy", "balanced_accuracy", "per_class", "confusion", "auc", "seconds_per_image",
                 "evaluations_per_image", "model_sha256", "program_version", "images"})
            QVERIFY2(m.contains(key) && !m.at(key).is_null(), key);
        QCOMPARE(m.at("images").get<int>(), 6);
        QCOMPARE(CsvTable::read(m_place.path("ev/predictions.csv"))->rows(), size_t {6});
    }

    void evaluateSetsModelsSideBySide()
    {
        const Outcome o = m_place.run("evaluate %1/data --model %1/model --output %1/side --limit 2 --compare %1/model "
                                      "--abnormal-class class_2 --sensitivity 0.5");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QVERIFY2(o.err.contains(QStringLiteral("on these same images")), qPrintable(o.err));
        QVERIFY(o.out.contains(QStringLiteral("Sensitivity")) && o.out.contains(QStringLiteral("McNemar")));
        const auto json = nlohmann::json::parse(readBytes(m_place.path("side/comparison.json")).toStdString());
        QCOMPARE(json.at("compared").size(), size_t {2});
        // The same model: not the least difference.
        const auto &d = json.at("compared").at(1).at("difference");
        QCOMPARE(d.at("balanced_accuracy_difference").get<double>(), 0.0);
        QCOMPARE(d.at("auc_margin_difference").get<double>(), 0.0);
        QVERIFY(CsvTable::read(m_place.path("side/summary.csv"))->rows() > 8);
        QVERIFY(readBytes(m_place.path("side/report.html")).contains("Models compared"));
        QCOMPARE(m_place.run("evaluate %1/data --model %1/model --output %1/side2 --sensitivity 0.5").code, 2);
        QCOMPARE(m_place
                     .run("evaluate %1/data --model %1/model --output %1/side2 --abnormal-class class_2 "
                          "--sensitivity 0.5 --specificity 0.5")
                     .code,
            2);
    }

    void calibratesForASensitivity()
    {
        const QString model = m_place.path("sensitive");
        QVERIFY(saveCheckpoint(model, tinyCheckpoint(), torch::kFloat));
        QCOMPARE(m_place.run("calibrate %1/data --model %1/sensitive --fit anomaly --sensitivity 0.75").code, 2);
        const Outcome o = m_place.run("calibrate %1/data --model %1/sensitive --fit anomaly --sensitivity 0.75 "
                                      "--abnormal-class class_2");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        const auto settings = loadSettings(model);
        QVERIFY(settings && settings->anomaly);
        QCOMPARE(settings->anomaly->sensitivity, 0.75);
        QCOMPARE(settings->anomaly->reached.at("abnormal_images").get<int>(), 4);
        QCOMPARE(settings->anomaly->reached.at("sensitivity").get<double>(), 0.75);
        QVERIFY2(o.out.contains(QStringLiteral("on these 4 abnormal images")), qPrintable(o.out));
    }

    void calibrateThenClassify()
    {
        const QString model = m_place.path("calibrated");
        QVERIFY(saveCheckpoint(model, tinyCheckpoint(), torch::kFloat));
        const Outcome o = m_place.run("calibrate %1/data --model %1/calibrated --fit temperature --fit anomaly "
                                      "--specificity 0.9");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        const auto settings = loadSettings(model);
        QVERIFY(settings && settings->calibration && settings->anomaly);
        QCOMPARE(settings->calibration->fittedOn, std::string("data"));
        QCOMPARE(settings->anomaly->specificity, 0.9);
        QCOMPARE(m_place.run("classify %1/images/0.png --output %1/i.csv --model %1/calibrated").code, 0);
        const auto table = CsvTable::read(m_place.path("i.csv"));
        QVERIFY(table->cell(0, QStringLiteral("probability")).toDouble() > 0.0);
        QVERIFY(!table->cell(0, QStringLiteral("anomaly_flag")).isEmpty());
    }

    void calibratesTheWeighting()
    {
        const QString model = m_place.path("weighted");
        Checkpoint checkpoint = tinyCheckpoint();
        checkpoint.settings->weighting = {-1.0, 0.0, 0.0, 0.0, 0.0}; // which the classifier would refuse
        QVERIFY(saveCheckpoint(model, checkpoint, torch::kFloat));
        const Outcome o = m_place.run("calibrate %1/data --model %1/weighted --weighting-limit 2 --limit 1");
        const auto settings = loadSettings(model);
        QVERIFY(settings);
        // A network without training may spread its errors in any way; what is stored is of use in any case.
        QVERIFY2(o.code == 0 || o.err.contains(QStringLiteral("not positive")), qPrintable(o.err));
        QVERIFY(settings->weighting[0] != -1.0);
        QCOMPARE(m_place.run("classify %1/images/0.png --output %1/j.csv --model %1/weighted").code, 0);
    }

    void modelFromTheEnvironment()
    {
        const QString model = m_place.path("model");
        qputenv("CYTODIFFUSION_MODEL", model.toUtf8());
        const Outcome o = m_place.run("model info --json");
        qunsetenv("CYTODIFFUSION_MODEL");
        QVERIFY2(o.code == 0, qPrintable(o.err));
        const auto json = nlohmann::json::parse(o.out.toStdString());
        QCOMPARE(json.at("weights_sha256").get<std::string>(), weightsHash(model)->toStdString());
        QCOMPARE(json.at("settings").at("classes").size(), size_t {3});
        QVERIFY(m_place.run("model info %1/model").out.contains(QStringLiteral("class_2")));
    }

    void verify()
    {
        const QString folder = QStringLiteral(CYTO_SHARED_DIR "/golden/diffusers-tiny");
        const QString reference = folder + QStringLiteral("/reference.safetensors");
        if (!QFile::exists(reference))
            QSKIP("no reference");
        const QStringList arguments {
            QStringLiteral("model"), QStringLiteral("verify"), folder, QStringLiteral("--reference"), reference};
        const Outcome o = runProgram(arguments);
        QVERIFY2(o.code == 0, qPrintable(o.err));
        QVERIFY(o.out.contains(QStringLiteral("noise_pred_replicated")));
        QCOMPARE(runProgram(arguments + words("--tolerance 1e-12")).code, 1);
    }

    void train()
    {
        writeBytes(m_place.path("wrong.json"), R"({"run": {"stepps": 3}})");
        const Outcome wrong = m_place.run("train %1/data --output %1/run1 --init %1/model --config %1/wrong.json");
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains(QStringLiteral("stepps")));
        writeBytes(m_place.path("train.json"),
            R"({"run": {"steps": 30, "batch": 2, "cache_megabytes": 8, "threads": 1, "log_every": 1}})");
        const char *const command = "train %1/data --output %1/run --init %1/model --config %1/train.json "
                                    "--exclude-class class_2 --steps 2";
        const Outcome o = m_place.run(command);
        QVERIFY2(o.code == 0, qPrintable(o.err));
        const auto settings = loadSettings(m_place.path("run/model"));
        QVERIFY(settings);
        QCOMPARE(settings->classes.size(), 2);
        QCOMPARE(m_place.run(command).code, 1); // a finished run is not overwritten

        // An image that cannot be read is listed, and the exit code tells.
        QVERIFY(QDir().mkpath(m_place.path("partly/class_0")) && QDir().mkpath(m_place.path("partly/class_1")));
        QVERIFY(QFile::copy(m_place.path("data/class_0/0.png"), m_place.path("partly/class_0/0.png")));
        QVERIFY(QFile::copy(m_place.path("data/class_1/10.png"), m_place.path("partly/class_1/10.png")));
        writeBytes(m_place.path("partly/class_0/bad.png"), "no image");
        writeBytes(m_place.path("partly/class_1/bad.png"), "no image");
        const Outcome partly =
            m_place.run("train %1/partly --output %1/run3 --init %1/model --config %1/train.json --steps 8");
        QVERIFY2(partly.code == 3, qPrintable(partly.err));
        QVERIFY(partly.err.contains(QStringLiteral("bad.png")));
    }

private:
    Workplace m_place;
};

QTEST_GUILESS_MAIN(TestCliCommands)
#include "test_cli_commands.moc"
