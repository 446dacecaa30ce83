// `experiment` from outside: stopped by a signal while it trains, and started again, it gives what it would have given.
#include "cli_program.h"

using namespace cyto;
using namespace cyto::test;

namespace {

/// Two classifiers of the smallest kind, on two images per class, twice.
const char *const kFewImages = R"({
  "images_per_class": [2], "repeats": 2, "seed": 3,
  "methods": [
    {"name": "diffusion", "kind": "diffusion", "weighting_images": 0,
     "training": {
       "run": {"steps": 40, "batch": 2, "threads": 1, "log_every": 1, "save_every": 1000, "image_size": 32,
               "cache_megabytes": 8},
       "unet": {"block_out_channels": [16, 16], "down_block_types": ["DownBlock2D", "DownBlock2D"],
                "up_block_types": ["CrossAttnUpBlock2D", "UpBlock2D"], "layers_per_block": 1,
                "cross_attention_dim": 8, "attention_head_dim": 2, "norm_num_groups": 8}},
     "classifier": {"trials": 4, "min_trials": 2}},
    {"name": "vit", "kind": "baseline",
     "training": {
       "run": {"steps": 300, "batch": 2, "threads": 1, "log_every": 1, "save_every": 1000, "image_size": 32,
               "cache_megabytes": 8},
       "network": {"architecture": "vit", "patch_size": 8, "layers": 2, "heads": 2, "hidden": 16, "mlp": 32}}}
  ]})";

const char *const kLeaveOut = R"({
  "classes": ["class_2"],
  "methods": [{"name": "vit", "kind": "baseline",
     "training": {
       "run": {"steps": 4, "batch": 2, "threads": 1, "log_every": 1, "save_every": 1000, "image_size": 32,
               "cache_megabytes": 8},
       "network": {"architecture": "vit", "patch_size": 8, "layers": 1, "heads": 2, "hidden": 16, "mlp": 32}}}]})";

/// What a step must say again. Forty steps teach the denoiser nothing: to it all classes are alike, and which of them
/// wins is rounding's doing. Its weights are compared, and of the other classifier every figure too.
nlohmann::json comparable(const nlohmann::json &step)
{
    nlohmann::json kept {{"training", step.at("training")}, {"model_sha256", step.at("model_sha256")}};
    if (step.at("method") == "vit") {
        kept = step;
        kept.erase("seconds_per_image");
    }
    return kept;
}

} // namespace

class TestCliExperiment : public QObject {
    Q_OBJECT

    Workplace m_place;

    [[nodiscard]] QStringList fewImages(const char *folder) const
    {
        return m_place.arguments("experiment few-images %1/data --test %1/data --init %1/model --config %1/few.json")
            << QStringLiteral("--output") << m_place.path(folder);
    }
    [[nodiscard]] nlohmann::json resultOf(const char *folder) const
    {
        const QByteArray bytes = readBytes(m_place.path(folder) + QStringLiteral("/result.json"));
        return nlohmann::json::parse(bytes.toStdString());
    }

    /// broken/: the images of data/ and one that is none.
    void brokenData() const
    {
        QDirIterator files(m_place.path("data"), {QStringLiteral("*.png")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString from = files.next();
            const QString folder = m_place.path("broken") + QLatin1Char('/') + from.section(QLatin1Char('/'), -2, -2);
            QDir().mkpath(folder);
            QFile::copy(
                from, folder + QLatin1Char('/') + from.section(QLatin1Char('/'), -1)); // there from before: kept
        }
        writeBytes(m_place.path("broken/class_1/0.png"), "no picture");
    }

    /// Runs until a training has written three lines of its metrics, then asks the program to end.
    static Outcome stoppedDuring(const QStringList &arguments, const QString &metrics)
    {
        QProcess process;
        process.start(QStringLiteral(CYTO_CLI), arguments);
        const bool begun = QTest::qWaitFor(
            [&] { return readBytes(metrics).count('\n') > 3 || process.state() == QProcess::NotRunning; }, 120000);
        process.terminate(); // SIGTERM
        Outcome o;
        if (!begun || !process.waitForFinished(120000))
            return o;
        o.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        o.out = QString::fromUtf8(process.readAllStandardOutput());
        o.err = QString::fromUtf8(process.readAllStandardError());
        return o;
    }

private Q_SLOTS:
    void initTestCase() { writeBytes(m_place.path("few.json"), kFewImages); }

    void stoppedTwiceItGivesTheSame()
    {
        const Outcome whole = runProgram(fewImages("whole"));
        QVERIFY2(whole.code == 0, qPrintable(whole.err));
        // Of each kind one, with another of its kind to come.
        for (const auto &[training, steps] : {std::pair {"diffusion/n0002-r0", 40}, {"vit/n0002-r0", 300}}) {
            const QString metrics =
                m_place.path("parts") + QLatin1Char('/') + QLatin1String(training) + QStringLiteral("/run/metrics.csv");
            const Outcome stopped = stoppedDuring(fewImages("parts"), metrics);
            QVERIFY2(stopped.code == 1, qPrintable(stopped.err));
            QVERIFY2(
                stopped.err.contains(QStringLiteral("The same command goes on with it.")), qPrintable(stopped.err));
            QVERIFY(!QFile::exists(m_place.path("parts/result.json")));
            QVERIFY(readBytes(metrics).count('\n') <= steps); // with the header: it was under way
        }
        const Outcome finished = runProgram(fewImages("parts"));
        QVERIFY2(finished.code == 0, qPrintable(finished.err));

        const nlohmann::json one = resultOf("whole"), other = resultOf("parts");
        QCOMPARE(one.at("result").at("steps").size(), size_t {4});
        for (size_t step = 0; step < 4; ++step)
            QCOMPARE(comparable(other.at("result").at("steps").at(step)).dump(1),
                comparable(one.at("result").at("steps").at(step)).dump(1));
        QVERIFY(one.at("data") == other.at("data") && one.at("config") == other.at("config"));
        const auto summary = CsvTable::read(m_place.path("parts/summary.csv"));
        QVERIFY(summary.has_value());
        QCOMPARE(summary->rows(), size_t {2});
        for (const size_t row : {size_t {0}, size_t {1}})
            QVERIFY(!summary->cell(row, QStringLiteral("ci95_low")).isEmpty());
        QVERIFY(finished.out.contains(QStringLiteral("summary.md")));
    }

    // Figure 3 is one command; an image that cannot be read does not stop it, and is told of by the exit code.
    void aClassThatIsLeftOutGivesAllPlots()
    {
        brokenData();
        writeBytes(m_place.path("leave.json"), kLeaveOut);
        const QString out = m_place.path("leave/vit/without-class_2/");
        const Outcome o = m_place.run("experiment leave-class-out %1/data --test %1/broken --config %1/leave.json "
                                      "--output %1/leave --sensitivity 0.75");
        QVERIFY2(o.code == 3, qPrintable(o.err));
        QVERIFY2(o.err.contains(QStringLiteral("class_1/0.png")), qPrintable(o.err));
        for (const char *plot : {"roc", "density_margin", "density_zeta"})
            for (const char *suffix : {"svg", "png", "pdf", "csv"}) {
                const QString file = out + QLatin1String(plot) + QLatin1Char('.') + QLatin1String(suffix);
                QVERIFY2(!readBytes(file).isEmpty(), qPrintable(file));
            }
        const auto roc = CsvTable::read(out + QStringLiteral("roc.csv"));
        QVERIFY(roc && roc->rows() > 3);
        const auto density = CsvTable::read(out + QStringLiteral("density_margin.csv"));
        QVERIFY(density && !density->cell(0, QStringLiteral("threshold")).isEmpty());
        const auto table = CsvTable::read(m_place.path("leave/leave_out.csv"));
        QCOMPARE(table->cell(0, QStringLiteral("sensitivity_margin")), QStringLiteral("0.75")); // of four images
        QVERIFY(o.out.contains(QStringLiteral("sensitivity 75.00 % of 4 images")));
        const auto failed = CsvTable::read(m_place.path("leave/failed_images.csv"));
        QVERIFY(failed && failed->rows() == 1);
    }

    void experimentsOnAModelTellOfFailures_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::newRow("psychometric") << QByteArray(R"({"bins": 3, "classifier": {"trials": 4, "min_trials": 2}})");
        QTest::newRow("heatmap-matrix") << QByteArray(
            R"({"candidates": 2, "tile": 32, "classifier": {"trials": 4, "min_trials": 2}})");
        QTest::newRow("ablation") << QByteArray(R"({"images_per_class": 5, "trials": [4], "prune_trials": 4,
            "min_trials": [2], "p_values": [0.05], "exponents": [3], "buckets": 2})");
    }
    void experimentsOnAModelTellOfFailures()
    {
        QFETCH(QByteArray, config);
        brokenData();
        writeBytes(m_place.path("on_model.json"), config);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const Outcome o = runProgram(QStringList {QStringLiteral("experiment"), name}
            + m_place.arguments("%1/broken --model %1/model --config %1/on_model.json --output")
            + QStringList {m_place.path("on-model-") + name});
        QVERIFY2(o.code == 3, qPrintable(o.err));
        QVERIFY2(o.err.contains(QStringLiteral("class_1/0.png")), qPrintable(o.err));
    }

    void anotherConfigurationIsRefused()
    {
        writeBytes(m_place.path("few.json"), QByteArray(kFewImages).replace("\"seed\": 3", "\"seed\": 4"));
        const Outcome refused = runProgram(fewImages("whole"));
        writeBytes(m_place.path("few.json"), kFewImages);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("/config/seed")), qPrintable(refused.err));
    }
};

QTEST_GUILESS_MAIN(TestCliExperiment)
#include "test_cli_experiment.moc"
