// What experiments leave behind: the class that is left out, images that failed, models side by side.
#include "fake_tools.h"
#include "review/csv_reader.h"
#include "review/experiment_compare.h"
#include "review/experiment_few_images.h"
#include "review/experiment_figures.h"
#include "review/experiment_leave_out.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

class TestExperimentOutcomes final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString m_train, m_test;

    static void add(const QString &folder, const QString &name, int count, int first, const QString &prefix)
    {
        for (int i = 0; i < count; ++i)
            fake::writeImage(
                folder + QLatin1Char('/') + name, QStringLiteral("%1%2.png").arg(prefix).arg(i), first + i);
    }
    [[nodiscard]] FewImagesRequest fewImages(const QString &output) const
    {
        const nlohmann::json json {{"images_per_class", {2, 4}}, {"repeats", 2}, {"seed", 5},
            {"methods", {method("vit"), method("efficientnet")}}};
        return {m_train, m_test, {}, m_dir.filePath(output), *FewImagesConfig::fromJson(json, {})};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_train = m_dir.filePath(QStringLiteral("train"));
        m_test = m_dir.filePath(QStringLiteral("test"));
        add(m_train, QStringLiteral("blast"), 9, 0, QStringLiteral("c"));
        add(m_train, QStringLiteral("monocyte"), 8, 100, QStringLiteral("c"));
        add(m_train, QStringLiteral("monocyte"), 1, 180, QStringLiteral("odd"));
        add(m_test, QStringLiteral("blast"), 4, 200, QStringLiteral("c"));
        add(m_test, QStringLiteral("monocyte"), 3, 300, QStringLiteral("c"));
        add(m_test, QStringLiteral("monocyte"), 1, 380, QStringLiteral("odd"));
    }

    void theClassThatIsLeftOutIsTheAnomaly()
    {
        FakeTools fake({m_train, m_test});
        const nlohmann::json json {{"classes", {"monocyte"}}, {"methods", {method("vit")}}};
        // Two classes are left where a third is taken out.
        const QString train = m_dir.filePath(QStringLiteral("three")),
                      test = m_dir.filePath(QStringLiteral("three-test"));
        for (const auto &[name, first] : {std::pair {"blast", 400}, {"lymphocyte", 420}, {"monocyte", 440}}) {
            add(train, QLatin1String(name), 4, first, QStringLiteral("c"));
            add(test, QLatin1String(name), 4, first + 10, QStringLiteral("c"));
        }
        const LeaveOutRequest request {
            train, test, {}, m_dir.filePath(QStringLiteral("left")), *LeaveOutConfig::fromJson(json, {})};
        const auto left = runLeaveOut(request, fake.tools(), {}, nullptr);
        QVERIFY2(left.has_value(), left ? "" : qPrintable(left.error().text()));
        QCOMPARE(left->steps.size(), size_t {1});
        const auto &step = left->steps.front();
        QCOMPARE(fake.requests.front().excludedClasses, std::vector<QString> {QStringLiteral("monocyte")});
        const auto &anomaly = step.result.at("anomaly");
        QCOMPARE(anomaly.at("abnormal_images").get<int>(), 4);
        QCOMPARE(anomaly.at("normal_images").get<int>(), 8);
        // What the plots are made of is what the tables hold.
        QCOMPARE(step.anomaly.margin.abnormal.size(), size_t {4});
        QCOMPARE(step.anomaly.zeta.normal.size(), size_t {8});
        QVERIFY(std::abs(step.anomaly.margin.roc.auc - anomaly.at("auc_margin").get<double>()) < 1e-9);
        QVERIFY(std::abs(step.anomaly.zeta.roc.auc - anomaly.at("auc_zeta").get<double>()) < 1e-9);
        QVERIFY(step.anomaly.margin.chosen.specificity() >= 0.95);
        const auto table = CsvTable::read(request.output + QStringLiteral("/leave_out.csv"));
        QVERIFY(table.has_value());
        QCOMPARE(table->cell(0, QStringLiteral("left_out")), QStringLiteral("monocyte"));
        QVERIFY(
            std::abs(table->cell(0, QStringLiteral("auc_margin")).toDouble() - anomaly.at("auc_margin").get<double>())
            < 1e-8);
        QVERIFY(!table->cell(0, QStringLiteral("balanced_accuracy_ci95_low")).isEmpty());
        const auto summary = CsvTable::read(request.output + QStringLiteral("/summary.csv"));
        QVERIFY(summary.has_value());
        // Both scores, the classes that are left, and of both scores what their thresholds reach.
        QCOMPARE(summary->rows(), size_t {7});
        QCOMPARE(summary->cell(3, QStringLiteral("measure")), QStringLiteral("sensitivity of the margin"));
        QCOMPARE(summary->cell(3, QStringLiteral("n")), QStringLiteral("4"));
        QVERIFY(summary->cell(3, QStringLiteral("setting")).contains(QStringLiteral("on these images")));
        QCOMPARE(summary->cell(4, QStringLiteral("n")), QStringLiteral("8"));
        QCOMPARE(summary->cell(4, QStringLiteral("value")), table->cell(0, QStringLiteral("specificity_margin")));
        QVERIFY(!summary->cell(4, QStringLiteral("ci95_low")).isEmpty());
        QCOMPARE(summary->cell(0, QStringLiteral("setting")), QStringLiteral("without monocyte"));
        QCOMPARE(summary->cell(0, QStringLiteral("value")), table->cell(0, QStringLiteral("auc_margin")));
        QCOMPARE(summary->cell(0, QStringLiteral("n")), QStringLiteral("12"));
        QCOMPARE(summary->cell(2, QStringLiteral("n")), QStringLiteral("8"));
        QCOMPARE(step.result.at("training").at("images").get<int>(), 8);
        QVERIFY(step.result.at("training").contains("seed"));
        const auto written = readJsonFile(request.output + QStringLiteral("/result.json"));
        QCOMPARE(written->at("result").at("steps").at(0).at("thresholds").at("zeta").at("normal_images").get<int>(), 8);

        // A finished step is read again, here with another wish for the threshold, and not done again.
        LeaveOutRequest again = request;
        again.aim = {ThresholdAim::Kind::Sensitivity, 1.0};
        const auto second = runLeaveOut(again, fake.tools(), {}, nullptr);
        QVERIFY(second.has_value());
        QCOMPARE(fake.requests.size(), size_t {1});
        QCOMPARE(second->steps.front().anomaly.margin.chosen.sensitivity(), 1.0);
        QVERIFY(second->steps.front().anomaly.margin.roc.auc == step.anomaly.margin.roc.auc);

        // Tables that are not of these images make no plots.
        const QString predictions = step.folder + QStringLiteral("/predictions.csv");
        QByteArray bytes = fake::readBytes(predictions);
        bytes.chop(2);
        fake::writeBytes(predictions, bytes.left(bytes.lastIndexOf('\n') + 1));
        const auto refused = runLeaveOut(request, fake.tools(), {}, nullptr);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Mismatch);
    }

    // What could not be used is told of, also by a run that finds the steps finished.
    void imagesThatFailAreListed()
    {
        const QString test = m_dir.filePath(QStringLiteral("broken-test"));
        add(test, QStringLiteral("blast"), 4, 500, QStringLiteral("c"));
        add(test, QStringLiteral("monocyte"), 3, 520, QStringLiteral("c"));
        const QString broken = fake::writeBytes(test + QStringLiteral("/monocyte/a-broken.png"), "no picture");
        FakeTools fake({m_train, test});
        const auto told = [&](const std::vector<FailedImage> &failed, size_t steps) {
            return failed.size() == steps && failed.front().path == broken && !failed.front().reason.isEmpty();
        };
        const auto listed = [&](const QString &output) {
            const auto table = CsvTable::read(output + QStringLiteral("/failed_images.csv"));
            return table && table->rows() > 0 && table->cell(0, QStringLiteral("image_path")) == broken;
        };
        FewImagesRequest few = fewImages(QStringLiteral("few-broken"));
        few.test = test;
        few.config.perClass = {2};
        for (const int run : {0, 1}) {
            const auto result = runFewImages(few, fake.tools(), {}, nullptr);
            QVERIFY2(result && told(result->failed, 4), qPrintable(QString::number(run)));
        }
        QVERIFY(listed(few.output));

        const QString train = m_dir.filePath(QStringLiteral("broken-train"));
        for (const auto &[name, first] : {std::pair {"blast", 540}, {"lymphocyte", 550}, {"monocyte", 560}})
            add(train, QLatin1String(name), 4, first, QStringLiteral("c"));
        const nlohmann::json json {{"classes", {"monocyte"}}, {"methods", {method("vit")}}};
        const LeaveOutRequest leave {
            train, test, {}, m_dir.filePath(QStringLiteral("left-broken")), *LeaveOutConfig::fromJson(json, {})};
        for (const int run : {0, 1}) {
            const auto result = runLeaveOut(leave, fake.tools(), {}, nullptr);
            QVERIFY2(result && told(result->failed, 1), qPrintable(QString::number(run)));
            QCOMPARE(result->steps.front().anomaly.margin.abnormal.size(), size_t {3});
        }
        QVERIFY(listed(leave.output));

        const QString model = m_dir.filePath(QStringLiteral("model-of-broken"));
        QVERIFY(makeFolder(model).has_value());
        QVERIFY(writeJsonFile(model + QStringLiteral("/classes.json"), {"blast", "monocyte"}).has_value());
        const auto service = fake.tools().load(model);
        const QString matrix = m_dir.filePath(QStringLiteral("matrix-broken"));
        for (const int run : {0, 1}) {
            const auto failed = runHeatmapMatrix(test, matrix, {}, *service, {}, nullptr);
            QVERIFY2(failed && told(*failed, 1), qPrintable(QString::number(run)));
        }
        QVERIFY(listed(matrix));
        PsychometricConfig config;
        config.bins = 4;
        const QString curve = m_dir.filePath(QStringLiteral("psychometric-broken"));
        for (const int run : {0, 1}) {
            const auto result = runModelPsychometric(test, curve, config, *service, {}, nullptr);
            QVERIFY2(result && told(result->failed, 1), qPrintable(QString::number(run)));
        }
        QVERIFY(listed(curve));
    }

    // Baselines beside the model: the same images, one table, and the difference image by image.
    void modelsAreComparedOnTheSameImages()
    {
        FakeTools fake({m_test});
        fake::Classifier good({QStringLiteral("blast"), QStringLiteral("monocyte")});
        good.chooser = [&](const LoadedImage &image) {
            const auto it = fake.truth.find(image.sha256);
            return it != fake.truth.end() && it->second == QStringLiteral("monocyte") ? 1 : 0;
        };
        fake::Classifier poor({QStringLiteral("monocyte"), QStringLiteral("blast")}); // in another order
        poor.chooser = [](const LoadedImage &) { return 1; };
        poor.modelSha256 = QString(64, QLatin1Char('b'));
        EvaluateRequest request;
        request.dataset = m_test;
        request.output = m_dir.filePath(QStringLiteral("compared"));
        auto first = evaluateDataset(request, good.service(), {}, nullptr);
        QVERIFY(first.has_value());
        QStringList loaded;
        const auto models = compareModels(
            {QStringLiteral("good"), std::move(*first), {}},
            {QStringLiteral("/runs/vit/model"), QStringLiteral("/runs/vit/model")}, request,
            [&](const QString &folder) -> Expected<ClassifierService> {
                loaded << folder;
                return poor.service();
            },
            {}, nullptr);
        QVERIFY2(models.has_value(), models ? "" : qPrintable(models.error().text()));
        QCOMPARE(loaded.size(), 2);
        QCOMPARE(models->at(1).name, QStringLiteral("vit-model"));
        QCOMPARE(models->at(2).name, QStringLiteral("vit-model-2"));
        // The good one misses one monocyte of four, the other all of them.
        const auto &d = models->at(1).difference;
        QCOMPARE(d.at("images").get<int>(), 8);
        QCOMPARE(d.at("only_first_right").get<int>(), 3);
        QCOMPARE(d.at("only_this_right").get<int>(), 0);
        QVERIFY(std::abs(d.at("accuracy_difference").get<double>() + 3.0 / 8.0) < 1e-12);
        QVERIFY(std::abs(d.at("balanced_accuracy_difference").get<double>() + 0.375) < 1e-12);
        QVERIFY(std::abs(d.at("mcnemar_p").get<double>() - 0.25) < 1e-12);

        QVERIFY(writeComparison(request, *models).has_value());
        const auto table = CsvTable::read(request.output + QStringLiteral("/summary.csv"));
        QVERIFY(table.has_value());
        std::set<QString> measures;
        for (size_t row = 0; row < table->rows(); ++row)
            measures.insert(table->cell(row, QStringLiteral("method")) + QLatin1Char(':')
                + table->cell(row, QStringLiteral("measure")));
        for (const char *wanted : {"good:balanced accuracy", "vit-model:balanced accuracy", "vit-model-2:accuracy",
                 "vit-model:balanced accuracy difference"})
            QVERIFY2(measures.contains(QLatin1String(wanted)), wanted);
        QVERIFY(!measures.contains(QStringLiteral("good:balanced accuracy difference")));
        const auto json = readJsonFile(request.output + QStringLiteral("/comparison.json"));
        QCOMPARE(json->at("models").at("vit-model").get<std::string>(), std::string(64, 'b'));
        QCOMPARE(json->at("data").at(0).at("sha256").get<std::string>(),
            datasetRecord("data", m_test)->at("sha256").get<std::string>());
        QVERIFY(QFile::exists(request.output + QStringLiteral("/compare/vit-model/predictions.csv")));
    }
};

QTEST_GUILESS_MAIN(TestExperimentOutcomes)
#include "test_experiment_outcomes.moc"
