// Evaluation: what the numbers are computed of, and which data sets are refused.
#include "review/csv_reader.h"
#include "review/evaluate_run.h"

#include "fake_classifier.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cyto;

class TestEvaluateRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_request = {};
        m_request.dataset = m_dir->filePath(QStringLiteral("data"));
        m_request.output = m_dir->filePath(QStringLiteral("out"));
        add(QStringLiteral("basophil"), 4, 1);
        add(QStringLiteral("blast"), 8, 101);
    }

    void numbersAreRight()
    {
        fake::Classifier classifier;
        answers(classifier,
            {{QStringLiteral("basophil"), {0, 0, 0, 1}}, {QStringLiteral("blast"), {1, 1, 1, 1, 1, 1, 2, 2}}});
        const auto result = evaluateDataset(m_request, classifier.service(), {}, nullptr);
        QVERIFY(result);
        const auto m = written();
        QCOMPARE(m.at("accuracy").get<double>(), 9.0 / 12.0);
        QCOMPARE(m.at("balanced_accuracy").get<double>(), 0.75);
        QCOMPARE(m.at("images").get<int>(), 12);
        const nlohmann::json expected = {{3, 1, 0}, {0, 6, 2}, {0, 0, 0}};
        QVERIFY(m.at("confusion").at("matrix") == expected);
        QCOMPARE(m.at("per_class").at(1).at("recall").get<double>(), 0.75);
        QCOMPARE(m.at("per_class").at(1).at("precision").get<double>(), 6.0 / 7.0);
        QVERIFY(m.at("per_class").at(2).at("recall").is_null()); // no image: not known, not 0
        QCOMPARE(m.at("evaluations_per_image").get<double>(), 45.0);
        QVERIFY(m.at("seconds_per_image").get<double>() > 0.0);
        // Every image says 0.9, and three quarters of them are right.
        QVERIFY(std::abs(m.at("expected_calibration_error").get<double>() - 0.15) < 1e-9);
        QVERIFY(m.at("auc").is_null());
        for (const char *key : {"accuracy_interval", "balanced_accuracy_interval"})
            QVERIFY(m.at(key).at(0).get<double>() < 0.75 && m.at(key).at(1).get<double>() > 0.75);
        QCOMPARE(m.at("model_sha256").get<std::string>(), classifier.modelSha256.toStdString());
        QVERIFY(m.contains("options") && m.contains("program_version"));
    }

    void failedImagesAreCountedApart()
    {
        fake::writeBytes(m_request.dataset + QStringLiteral("/blast/c0.png"), "broken");
        fake::Classifier classifier;
        classifier.chooser = [](const LoadedImage &) { return 1; };
        const auto result = evaluateDataset(m_request, classifier.service(), {}, nullptr);
        QVERIFY(result);
        QCOMPARE(written().at("images_failed").get<int>(), 1);
        QCOMPARE(written().at("images_judged").get<int>(), 11);
    }

    void limitSpreadsEvenly()
    {
        m_request.limit = 2;
        fake::Classifier classifier;
        const auto result = evaluateDataset(m_request, classifier.service(), {}, nullptr);
        QVERIFY(result);
        QStringList names;
        for (const PredictionRow &row : result->run.rows)
            names << row.path.section(QLatin1Char('/'), -2);
        QCOMPARE(
            names.join(QLatin1Char(' ')), QStringLiteral("basophil/c0.png basophil/c2.png blast/c0.png blast/c4.png"));
    }

    void abnormalClassGivesAnAuc()
    {
        add(QStringLiteral("erythroblast"), 5, 301);
        fake::Classifier classifier;
        ClassifierService service = classifier.service();
        const auto inner = service.classify;
        service.classify = [&](const auto &images, const auto &options, const auto &cancel, auto *sink,
                               const auto &handler) {
            return inner(images, options, cancel, sink, [&](size_t i, Expected<Prediction> p) {
                p->anomalyScore = i >= 12 ? 0.1 : 0.3; // by class, erythroblasts come last
                p->anomalous = i >= 12;
                handler(i, std::move(p));
            });
        };
        m_request.abnormalClasses = {QStringLiteral("erythroblast")};
        const auto result = evaluateDataset(m_request, service, {}, nullptr);
        QVERIFY(result);
        const auto m = written();
        QCOMPARE(m.at("auc").get<double>(), 1.0);
        QCOMPARE(m.at("images_judged").get<int>(), 12); // the accuracy is that of the classes it knows
        QCOMPARE(m.at("anomaly").at("sensitivity").get<double>(), 1.0);
        QCOMPARE(m.at("anomaly").at("specificity").get<double>(), 1.0);
        QCOMPARE(m.at("anomaly").at("abnormal_images").get<int>(), 5);
    }

    // 12 normal cells, five abnormal ones; the margin finds four of the five without an error.
    void aThresholdIsChosenWhereTheModelHasNone()
    {
        add(QStringLiteral("erythroblast"), 5, 301);
        fake::Classifier classifier;
        classifier.settings.anomaly.reset();
        const ClassifierService service = withMargins(classifier);
        m_request.abnormalClasses = {QStringLiteral("erythroblast")};
        m_request.aim = ThresholdAim {ThresholdAim::Kind::Sensitivity, 0.8};
        const auto result = evaluateDataset(m_request, service, {}, nullptr);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        const auto a = written().at("anomaly");
        QCOMPARE(a.at("threshold_from").get<std::string>(), std::string("these images"));
        QCOMPARE(a.at("threshold_aim").at("sensitivity").get<double>(), 0.8);
        QCOMPARE(a.at("sensitivity").get<double>(), 0.8);
        QCOMPARE(a.at("specificity").get<double>(), 1.0);
        QCOMPARE(a.at("normal_images").get<int>(), 12);
        QVERIFY(a.at("specificity_interval").at(0).get<double>() < 1.0);
        for (const char *score : {"margin", "zeta"})
            QVERIFY2(a.at(score).at("threshold").is_number() && a.at(score).at("sensitivity").is_number(), score);
        QVERIFY(result->data.anomaly->own.source == ThresholdSource::TheseImages);

        // Without a wish: what lets 95 % of the normal cells pass, which here are all.
        m_request.aim.reset();
        QVERIFY(evaluateDataset(m_request, service, {}, nullptr));
        QCOMPARE(written().at("anomaly").at("threshold_aim").at("specificity").get<double>(), 0.95);
        QCOMPARE(written().at("anomaly").at("sensitivity").get<double>(), 0.8);
    }

    void theModelsThresholdIsUsedAndSaidToBe()
    {
        add(QStringLiteral("erythroblast"), 5, 301);
        fake::Classifier classifier;
        classifier.settings.anomaly->threshold = 0.135;
        classifier.settings.anomaly->sensitivity = std::nan("");
        classifier.settings.anomaly->specificity = 0.9;
        m_request.abnormalClasses = {QStringLiteral("erythroblast")};
        QVERIFY(evaluateDataset(m_request, withMargins(classifier), {}, nullptr));
        const auto a = written().at("anomaly");
        QCOMPARE(a.at("threshold_from").get<std::string>(), std::string("model"));
        QCOMPARE(a.at("threshold").get<double>(), 0.135);
        QCOMPARE(a.at("threshold_aim").at("specificity").get<double>(), 0.9);
        QCOMPARE(a.at("sensitivity").get<double>(), 0.4);
        QCOMPARE(a.at("margin").at("threshold_from").get<std::string>(), std::string("model"));
        QCOMPARE(a.at("zeta").at("threshold_from").get<std::string>(), std::string("these images"));
        QCOMPARE(a.at("zeta").at("threshold_aim").at("specificity").get<double>(), 0.9);
        // Who states a share has one chosen here.
        m_request.aim = ThresholdAim {ThresholdAim::Kind::Specificity, 1.0};
        QVERIFY(evaluateDataset(m_request, withMargins(classifier), {}, nullptr));
        QCOMPARE(written().at("anomaly").at("threshold_from").get<std::string>(), std::string("these images"));
        // And it needs something to be found.
        m_request.abnormalClasses.clear();
        QVERIFY(!evaluateDataset(m_request, withMargins(classifier), {}, nullptr));
    }

    void classMap()
    {
        add(QStringLiteral("BA"), 2, 401);
        add(QStringLiteral("smudge"), 3, 501);
        m_request.classMap =
            fake::writeBytes(m_dir->filePath(QStringLiteral("map.json")), R"({"BA": "basophil", "smudge": null})");
        fake::Classifier classifier;
        classifier.chooser = [](const LoadedImage &) { return 0; };
        const auto result = evaluateDataset(m_request, classifier.service(), {}, nullptr);
        QVERIFY(result);
        QCOMPARE(written().at("per_class").at(0).at("images").get<int>(), 6);
        QCOMPARE(written().at("images").get<int>(), 14);
    }

    void classMapSaysWhichClassesAreInQuestion()
    {
        m_request.classMap = fake::writeBytes(
            m_dir->filePath(QStringLiteral("map.json")), R"({"basophil": "basophil", "blast": "blast"})");
        fake::Classifier classifier;
        classifier.chooser = [](const LoadedImage &) { return 0; };
        QVERIFY(evaluateDataset(m_request, classifier.service(), {}, nullptr));
        QCOMPARE(
            classifier.classesInQuestion, (std::vector<QString> {QStringLiteral("basophil"), QStringLiteral("blast")}));
        const nlohmann::json asked {"basophil", "blast"};
        QVERIFY(written().at("options").at("classes_in_question") == asked);

        m_request.allClasses = true;
        QVERIFY(evaluateDataset(m_request, classifier.service(), {}, nullptr));
        QVERIFY(classifier.classesInQuestion.empty());
        QVERIFY(!written().at("options").contains("classes_in_question"));

        // Anomalies are found by all classes; who names classes has decided.
        m_request.allClasses = false;
        m_request.abnormalClasses = {QStringLiteral("blast")};
        QVERIFY(evaluateDataset(m_request, classifier.service(), {}, nullptr));
        QVERIFY(classifier.classesInQuestion.empty());
        m_request.abnormalClasses.clear();
        m_request.options.classes = {QStringLiteral("monocyte"), QStringLiteral("blast")};
        QVERIFY(evaluateDataset(m_request, classifier.service(), {}, nullptr));
        QCOMPARE(classifier.classesInQuestion, m_request.options.classes);
    }

    void brierScoreTakesRuledOutClassesAsZero()
    {
        fake::Classifier classifier;
        ClassifierService service = classifier.service();
        classifier.chooser = [](const LoadedImage &) { return 0; };
        const auto inner = service.classify;
        service.classify = [&](const auto &images, const auto &options, const auto &cancel, auto *sink,
                               const auto &handler) {
            return inner(images, options, cancel, sink, [&](size_t i, Expected<Prediction> p) {
                p->classes[2] = {std::nan(""), std::nan(""), 0, 0};
                p->classes[0].probability = 0.75;
                p->classes[1].probability = 0.25;
                handler(i, std::move(p));
            });
        };
        m_request.options.classes = {QStringLiteral("basophil"), QStringLiteral("blast")};
        QVERIFY(evaluateDataset(m_request, service, {}, nullptr));
        // Four basophils, eight blasts, all called basophils.
        QCOMPARE(written().at("brier_score").get<double>(), (4 * 0.125 + 8 * 1.125) / 12.0);
        // The tables say as much, and a resumed run reads them.
        const CsvTable table = *CsvTable::read(m_request.output + QStringLiteral("/scores.csv"));
        QCOMPARE(table.cell(2, QStringLiteral("score")), QString());
        QCOMPARE(table.cell(2, QStringLiteral("n_trials")), QStringLiteral("0"));
        m_request.resume = true;
        const int before = classifier.computed;
        QVERIFY(evaluateDataset(m_request, service, {}, nullptr));
        QCOMPARE(classifier.computed, before);
        QCOMPARE(written().at("brier_score").get<double>(), (4 * 0.125 + 8 * 1.125) / 12.0);
        m_request.options.classes.clear();
        QVERIFY(!evaluateDataset(m_request, service, {}, nullptr)); // other options
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QString>("abnormal");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown class") << QByteArray() << QString() << QStringLiteral("smudge");
        QTest::newRow("no such abnormal class") << QByteArray() << QStringLiteral("yeti") << QStringLiteral("yeti");
        QTest::newRow("map to nowhere") << QByteArray(R"({"smudge": "yeti"})") << QString() << QStringLiteral("yeti");
        QTest::newRow("map from nowhere") << QByteArray(R"({"yeti": "blast"})") << QString() << QStringLiteral("yeti");
        QTest::newRow("map of numbers") << QByteArray(R"({"smudge": 3})") << QString() << QStringLiteral("smudge");
        QTest::newRow("map is a list") << QByteArray("[1]") << QString() << QStringLiteral("map.json");
        QTest::newRow("map is broken") << QByteArray("{") << QString() << QStringLiteral("map.json");
    }
    void refused()
    {
        QFETCH(QByteArray, map);
        QFETCH(QString, abnormal);
        QFETCH(QString, named);
        add(QStringLiteral("smudge"), 1, 601);
        if (!map.isEmpty())
            m_request.classMap = fake::writeBytes(m_dir->filePath(QStringLiteral("map.json")), map);
        if (!abnormal.isEmpty())
            m_request.abnormalClasses = {abnormal};
        fake::Classifier classifier;
        const auto result = evaluateDataset(m_request, classifier.service(), {}, nullptr);
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(named), qPrintable(result.error().message));
        QCOMPARE(classifier.computed, 0);
    }

    void resumes()
    {
        fake::Classifier first;
        first.stopAfter = 7;
        QVERIFY(!evaluateDataset(m_request, first.service(), {}, nullptr));
        m_request.resume = true;
        fake::Classifier second;
        QVERIFY(evaluateDataset(m_request, second.service(), {}, nullptr));
        QCOMPARE(second.computed, 5);
        fake::Classifier third; // all there: the metrics are made again from the tables
        QVERIFY(evaluateDataset(m_request, third.service(), {}, nullptr));
        QCOMPARE(third.computed, 0);
        QCOMPARE(written().at("images_judged").get<int>(), 12);
    }

private:
    void add(const QString &name, int count, int number)
    {
        for (int i = 0; i < count; ++i)
            m_numbers[fake::writeImage(
                m_request.dataset + QLatin1Char('/') + name, QStringLiteral("c%1.png").arg(i), number + i)] = i;
    }

    /// Predictions by class and number of the image.
    void answers(fake::Classifier &classifier, std::map<QString, std::vector<int>> byClass)
    {
        auto byHash = std::make_shared<std::map<QByteArray, int>>();
        for (const auto &[path, number] : m_numbers)
            (*byHash)[loadImage(path)->sha256] =
                byClass.at(path.section(QLatin1Char('/'), -2, -2)).at(static_cast<size_t>(number));
        classifier.chooser = [byHash](const LoadedImage &image) { return byHash->at(image.sha256); };
    }

    /// Normal cells have the margin 0.5; erythroblasts, which come last, 0.12 to 0.15 and one 0.7.
    static ClassifierService withMargins(fake::Classifier &classifier)
    {
        ClassifierService service = classifier.service();
        const auto inner = service.classify;
        service.classify = [inner, rule = classifier.settings.anomaly](const auto &images, const auto &options,
                               const auto &cancel, auto *sink, const auto &handler) {
            return inner(images, options, cancel, sink, [&](size_t i, Expected<Prediction> p) {
                p->margin = i < 12 ? 0.5 : i < 16 ? 0.01 * static_cast<double>(i) : 0.7;
                p->anomalyScore = p->margin;
                p->anomalous = rule && p->anomalyScore < rule->threshold;
                handler(i, std::move(p));
            });
        };
        return service;
    }

    nlohmann::json written() const
    {
        return nlohmann::json::parse(fake::readBytes(m_request.output + QStringLiteral("/metrics.json")).toStdString());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    EvaluateRequest m_request;
    std::map<QString, int> m_numbers;
};

QTEST_GUILESS_MAIN(TestEvaluateRun)
#include "test_evaluate_run.moc"
